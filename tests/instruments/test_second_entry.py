import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.study import Study
from core.values import NewParticipant
from instruments.capture import CaptureSession
from instruments.second_entry import ABOUT, SecondEntry, agreement, compare, settle, slip
from instruments.templates import add_from_bank

NODE = "/data/conf_03"


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "S", device="a", actor="Amina") as study:
        add_from_bank(study, "conf")
        study.people.add([NewParticipant("P1")])
        _key(CaptureSession(study, "P1", "conf", "T0", mode="paper"), "4")
        yield study


def _key(session, value, **other):
    for path in session.session.questions():
        session.answer(path, other.get(path.rsplit("/", 1)[-1], value))
    return session.finish()


def test_an_equal_second_entry_leaves_the_first_and_asks_nothing(study):
    with study.acting("b", "Jorge"):
        _key(SecondEntry(study, "P1", "conf", "T0"), "4")
    assert study.responses.count() == 1
    assert study.queries.all() == ()
    assert (agreement(study).answers, agreement(study).differ) == (6, 0)


def test_a_difference_is_a_query_that_is_settled_by_a_response_in_place_of_the_first(study):
    with study.acting("b", "Jorge"):
        _key(SecondEntry(study, "P1", "conf", "T0"), "4", conf_03="7")
    (query,) = study.queries.all()
    assert (query.about, query.nodes) == (ABOUT, (NODE,))
    assert study.responses.all()[0].answers[NODE] == "4"
    settled = settle(study, query.id, {NODE: "7"}, "The paper says 7", "Rosa")
    assert [r.id for r in study.responses.all()] == [settled.id]
    assert settled.answers[NODE] == "7"
    assert not study.queries.all()[0].is_open
    assert study.verify().ok


def test_a_second_entry_left_half_way_lies_beside_the_list_of_drafts(study):
    with study.acting("b", "Jorge"):
        SecondEntry(study, "P1", "conf", "T0").answer("/data/conf_01", "9")
        again = SecondEntry(study, "P1", "conf", "T0")
    assert again.session.value("/data/conf_01") == "9"
    assert again.position == "/data/conf_02"


def test_the_same_person_may_key_both_only_with_a_reason_that_is_kept(study):
    with pytest.raises(UserError, match="Amina keyed the first"):
        SecondEntry(study, "P1", "conf", "T0")
    _key(SecondEntry(study, "P1", "conf", "T0", reason="A team of one"), "4")
    assert study.logs.all(ABOUT)[0].body["reason"] == "A team of one"


def test_there_must_be_a_first_entry(study):
    study.people.add([NewParticipant("P2")])
    with pytest.raises(UserError, match="Finish the first entry first"):
        SecondEntry(study, "P2", "conf", "T0")


def test_every_difference_must_be_settled(study):
    with study.acting("b", "Jorge"):
        _key(SecondEntry(study, "P1", "conf", "T0"), "4", conf_03="7")
    with pytest.raises(UserError, match="conf_03 is not settled"):
        settle(study, study.queries.all()[0].id, {}, "why", "Rosa")


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [("12", "21", "swapped"), ("03/04", "04/03", "other"), ("15", "16", "digit"), ("7", "", "missing")],
)
def test_slips_are_named(first, second, kind):
    assert slip(first, second) == kind


def test_spaces_and_unicode_forms_are_no_difference():
    assert compare({"/a": "caf\u00e9 "}, {"/a": " cafe\u0301"}).nodes == ()


@given(st.dictionaries(st.sampled_from("abcdef"), st.text("12 ", max_size=3)))
def test_an_entry_agrees_with_itself(answers):
    assert compare(answers, answers).nodes == ()
