from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.session_words import Choice
from tests.instruments.forms import YES_NO, calculate, choose, form, integer, options, session, text

SMOKING = [choose("smoke", "yn", required="yes"), integer("daily", relevant="${smoke} = 'yes'", constraint=". < 100")]


def smoking():
    return session(SMOKING, choices=YES_NO)


def test_a_question_opens_when_its_rule_holds():
    filling = smoking()
    filling.answer("/data/smoke", "yes")
    assert filling.questions() == ("/data/smoke", "/data/daily")


def test_an_answer_that_no_longer_applies_is_set_aside_and_returns():
    filling = smoking()
    filling.answer("/data/smoke", "yes")
    filling.answer("/data/daily", 5)
    filling.answer("/data/smoke", "no")
    assert filling.value("/data/daily") == ""
    assert filling.finalise().set_aside == {"/data/daily": "5"}
    filling.answer("/data/smoke", "yes")
    assert filling.value("/data/daily") == "5"


def test_a_blank_question_that_was_asked_is_in_the_record():
    filling = smoking()
    filling.answer("/data/smoke", "yes")
    assert dict(filling.finalise().answers) == {"/data/smoke": "yes", "/data/daily": ""}


def test_changes_name_what_an_answer_moved():
    assert smoking().answer("/data/smoke", "yes").paths == ("/data/smoke", "/data/daily")


def test_problems_are_listed_in_form_order():
    filling = smoking()
    assert [(each.path, each.kind) for each in filling.problems()] == [("/data/smoke", "required")]
    filling.answer("/data/smoke", "yes")
    filling.answer("/data/daily", 100)
    assert [(each.path, each.kind) for each in filling.problems()] == [("/data/daily", "constraint")]


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("integer", "four", "ANSWER_NOT_WHOLE"),
        ("integer", "1.5", "ANSWER_NOT_WHOLE"),
        ("decimal", "nan", "ANSWER_NOT_NUMBER"),
        ("date", "31/12/2026", "ANSWER_NOT_DATE"),
        ("time", "25:00", "ANSWER_NOT_TIME"),
        ("select_one yn", "maybe", "ANSWER_NOT_CHOICE"),
        ("select_multiple yn", "yes maybe", "ANSWER_NOT_CHOICE"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_and_changes_nothing(kind, value, code):
    filling = session([{"type": kind, "name": "a", "label": "A"}], choices=YES_NO)
    with pytest.raises(UserError) as caught:
        filling.answer("/data/a", value)
    assert (caught.value.code, filling.value("/data/a")) == (code, "")


def test_an_unknown_path_is_refused():
    with pytest.raises(UserError, match="no question at /data/nothing"):
        smoking().answer("/data/nothing", "1")


def test_choices_come_in_the_session_language():
    rows = [{"type": "select_one yn", "name": "a", "label::English (en)": "Work?", "label::Español (es)": "¿Trabaja?"}]
    words = [{"list_name": "yn", "name": "yes", "label::English (en)": "Yes", "label::Español (es)": "Sí"}]
    filling = FormSession(form(rows, choices=words), language="es")
    assert (filling.label("/data/a"), filling.choices("/data/a")) == ("¿Trabaja?", (Choice("yes", "Sí"),))


def test_an_unknown_language_names_those_there_are():
    rows = [{"type": "text", "name": "a", "label::English (en)": "A", "label::Español (es)": "A"}]
    with pytest.raises(UserError, match="English"):
        session(rows).set_language("fr")


def test_a_label_shows_the_answer_it_refers_to():
    filling = session([text("name"), integer("age", label="How old is ${name}?")])
    filling.answer("/data/name", "Awa")
    assert filling.label("/data/age") == "How old is Awa?"


def test_a_filtered_list_follows_the_answer_before():
    towns = [
        {"list_name": "town", "name": "kita", "label": "Kita", "region": "k"},
        {"list_name": "town", "name": "bla", "label": "Bla", "region": "s"},
    ]
    regions = [{**row, "region": ""} for row in options("region", "k", "s")]
    rows = [choose("region", "region"), choose("town", "town", choice_filter="region = ${region}")]
    filling = session(rows, choices=regions + towns)
    filling.answer("/data/region", "s")
    assert [choice.value for choice in filling.choices("/data/town")] == ["bla"]


def test_the_same_context_gives_the_same_response():
    questions = form([calculate("chance", "once(random())"), text("a"), {"type": "start", "name": "began"}])
    context = SessionContext(now=datetime(2026, 1, 2, 3, 4, tzinfo=UTC), seed=b"seed")
    first, second = (FormSession(questions, context=context).finalise() for _ in range(2))
    assert first == second
    assert first.answers["/data/began"] == "2026-01-02T03:04:00.000+00:00"


def test_shuffled_choices_keep_their_order_within_a_session():
    rows = [choose("a", "letters", parameters="randomize=true")]
    filling = session(rows, choices=options("letters", *"abcdefgh"))
    assert filling.choices("/data/a") == filling.choices("/data/a")


def test_sessions_of_one_form_do_not_see_each_other():
    questions = form(SMOKING, choices=YES_NO)
    first, second = FormSession(questions), FormSession(questions)
    first.answer("/data/smoke", "yes")
    assert second.value("/data/smoke") == ""


CHAIN = [
    integer("a"), integer("b", relevant="${a} > 2"), calculate("c", "coalesce(${a}, 0) + coalesce(${b}, 0)"),
    text("d", relevant="${c} > 5"), calculate("e", "concat(${d}, '-', ${c})"),
]  # fmt: skip
CHAIN_FORM = form(CHAIN)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abd"), st.integers(-3, 9)), max_size=12))
def test_only_the_last_answers_matter_and_not_their_order(given_answers):
    stepwise, at_once = FormSession(CHAIN_FORM), FormSession(CHAIN_FORM)
    for name, value in given_answers:
        stepwise.answer(f"/data/{name}", value)
    for name, value in sorted(dict(given_answers).items(), reverse=True):
        at_once.answer(f"/data/{name}", value)
    assert stepwise.finalise() == at_once.finalise()


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abd"), st.integers(-3, 9)), max_size=8))
def test_a_saved_session_goes_on_where_it_was(given_answers):
    filling = FormSession(CHAIN_FORM)
    for name, value in given_answers:
        filling.answer(f"/data/{name}", value)
    restored = FormSession.restore(CHAIN_FORM, filling.save())
    assert restored.finalise() == filling.finalise()
    restored.answer("/data/a", 9)
    filling.answer("/data/a", 9)
    assert restored.finalise() == filling.finalise()


def test_a_choice_the_filter_does_not_offer_is_refused():
    rows = [choose("a", "yn"), choose("b", "yn", choice_filter="${a} = name")]
    filling = session(rows, choices=YES_NO)
    with pytest.raises(UserError, match="not one of the choices of b"):
        filling.answer("/data/b", "yes")


def test_a_table_is_taken_from_the_attachments_folder(tmp_path):
    (tmp_path / "towns.csv").write_text("name,label\nk,Kita\n", encoding="utf-8")
    rows = [{"type": "select_one_from_file towns.csv", "name": "a", "label": "A"}]
    filling = FormSession(form(rows), context=SessionContext(attachments=tmp_path))
    assert filling.choices("/data/a") == (Choice("k", "Kita"),)
