import pytest

from core.errors import UserError
from instruments.session import FormSession
from tests.instruments.forms import calculate, integer, session, text

ROSTER = [
    {"type": "begin_repeat", "name": "child", "label": "Child"},
    text("name"),
    integer("age", constraint=". < 18"),
    {"type": "end_repeat", "name": ""},
    calculate("total", "sum(${age})"),
    calculate("number", "count(${child})"),
]


def test_a_repeat_starts_with_one_instance_and_grows():
    filling = session(ROSTER)
    assert filling.add_repeat("/data/child") == "/data/child[2]"
    assert filling.questions() == (
        "/data/child[1]/name", "/data/child[1]/age", "/data/child[2]/name", "/data/child[2]/age",
    )  # fmt: skip


def test_totals_follow_every_instance():
    filling = session(ROSTER)
    filling.answer("/data/child[1]/age", 4)
    filling.add_repeat("/data/child")
    filling.answer("/data/child[2]/age", 7)
    assert (filling.value("/data/total"), filling.value("/data/number")) == ("11", "2")
    filling.remove_repeat("/data/child", 1)
    assert (filling.value("/data/total"), filling.value("/data/child[1]/age")) == ("7", "7")


def test_a_counted_repeat_follows_its_number_only():
    counted = [integer("n"), {**ROSTER[0], "repeat_count": "${n}"}, *ROSTER[1:]]
    filling = session(counted)
    filling.answer("/data/n", 3)
    assert filling.repeat_count("/data/child") == 3
    with pytest.raises(UserError, match="follows from an answer"):
        filling.add_repeat("/data/child")


def test_a_problem_names_its_instance():
    filling = session(ROSTER)
    filling.add_repeat("/data/child")
    filling.answer("/data/child[2]/age", 40)
    assert [issue.path for issue in filling.problems()] == ["/data/child[2]/age"]


def test_an_instance_that_is_not_there_is_refused():
    with pytest.raises(UserError, match="no question at"):
        session(ROSTER).value("/data/child[5]/age")


def test_saved_repeats_come_back():
    filling = session(ROSTER)
    filling.add_repeat("/data/child")
    filling.answer("/data/child[2]/name", "Awa")
    restored = FormSession.restore(filling.form, filling.save())
    assert restored.finalise() == filling.finalise()
    restored.answer("/data/child[2]/age", 5)
    assert restored.value("/data/total") == "5"
