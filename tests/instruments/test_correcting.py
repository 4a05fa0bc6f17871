"""A finished response put right: rules run again, reasons are kept, nothing is overwritten."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.study import Study
from core.values import NewParticipant, NewResponse
from instruments.answer_history import answer_history
from instruments.correcting import correct, preview
from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes

FORM = b"""# Night shift

## survey

| type | name | label | relevant | constraint | constraint_message | calculation |
| --- | --- | --- | --- | --- | --- | --- |
| select_one yn | shift | Do you work nights? | | | | |
| integer | nights | How many nights a month? | ${shift} = 'y' | . <= 31 | At most 31. | |
| calculate | double | | | | | ${nights} * 2 |
| calculate | when | | | | | now() |
| begin repeat | child | Child | | | | |
| integer | age | Age? | | | | |
| text | name | What do they like? | ${age} > 5 | | | |
| end repeat | | | | | | |

## choices

| list_name | name | label |
| --- | --- | --- |
| yn | y | Yes |
| yn | n | No |
"""


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "S", device="d", actor="Amina") as study:
        study.people.add([NewParticipant("P1")])
        study.instruments.add("night", "Night shift", FORM, "night.md")
        yield study


def _finish(study, **answers):
    version = study.instruments.get("night")
    session = FormSession(read_workbook_bytes(version.source, version.source_name).form)
    session.add_repeat("/data/child")
    for name, value in answers.items():
        session.answer(f"/data/{name}", value)
    session.answer("/data/child[1]/age", 3)
    session.answer("/data/child[2]/age", 9)
    session.answer("/data/child[2]/name", "boats")
    done = session.finalise()
    change = study.responses.add([NewResponse("P1", "night", version.hash, "T0", done.answers, done.set_aside)])
    return change.fact_ids[0]


def test_a_corrected_answer_supersedes_and_what_follows_is_worked_out_again(study):
    first = _finish(study, shift="y", nights=4)
    change = correct(study, first, {"/data/nights": "6"}, "Slip of the pen", "Jorge")
    (held,) = study.responses.all()
    assert held.id == change.fact_ids[0] != first
    before = study.responses.get(first)
    assert held.answers["/data/double"] == "12"
    differing = {n for n in before.answers if before.answers[n] != held.answers[n]}
    assert differing == {"/data/nights", "/data/double"}
    assert (held.started, held.finished, held.mode) == (before.started, before.finished, before.mode)
    assert study.verify().ok


def test_an_answer_that_no_longer_applies_is_set_aside_and_comes_back(study):
    first = _finish(study, shift="y", nights=4)
    second = correct(study, first, {"/data/shift": "n"}, "Misheard", "Jorge").fact_ids[0]
    held = study.responses.get(second)
    assert "/data/nights" not in held.answers
    assert held.set_aside == {"/data/nights": "4"}
    third = correct(study, second, {"/data/shift": "y"}, "Heard right the first time", "Jorge").fact_ids[0]
    assert study.responses.get(third).answers["/data/nights"] == "4"


def test_questions_that_now_apply_are_named(study):
    found = preview(study, _finish(study, shift="n"), {"/data/shift": "y"})
    assert found.opened == ("/data/nights",)
    assert found.closed == ()


def test_inside_a_repeat_only_that_instance_changes(study):
    first = _finish(study, shift="n")
    found = preview(study, first, {"/data/child[1]/age": "7"})
    assert found.changed == ("/data/child[1]/age", "/data/child[1]/name")
    assert found.answers["/data/child[2]/name"] == "boats"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(("y", "n")), st.integers(0, 31), st.lists(st.tuples(
        st.sampled_from(("shift", "child[1]/age", "child[2]/age")), st.integers(0, 12)
    ), min_size=1, max_size=4),
)  # fmt: skip
def test_any_answers_put_right_and_back_again_are_what_they_were(study, shift, nights, steps):
    given_first = {"shift": shift} | ({"nights": nights} if shift == "y" else {})
    at = first = _finish(study, **given_first)
    begun = study.responses.get(first).answers
    for name, number in steps:
        value = ("y" if number % 2 else "n") if name == "shift" else str(number)
        if study.responses.get(at).answers[f"/data/{name}"] != value:
            at = correct(study, at, {f"/data/{name}": value}, "There", "Jorge").fact_ids[0]
    for name in dict.fromkeys(name for name, _ in steps):
        if study.responses.get(at).answers[f"/data/{name}"] != begun[f"/data/{name}"]:
            at = correct(study, at, {f"/data/{name}": begun[f"/data/{name}"]}, "And back", "Jorge").fact_ids[0]
    assert study.responses.get(at).answers == begun
    study.retract([at], "Next example")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"/data/nights": "40"}, "CORRECTION_REFUSED"),
        ({"/data/shift": "maybe"}, "ANSWER_NOT_CHOICE"),
        ({"/data/double": "3"}, "CORRECTS_UNASKED"),
        ({"/data/child[1]/name": "x"}, "CORRECTS_UNASKED"),
        ({"/data/child[3]/age": "1"}, "CORRECTS_UNASKED"),
        ({"/data/nights": "4"}, "CORRECTS_NOTHING"),
    ],
)
def test_what_the_form_does_not_take_is_refused_and_nothing_changes(study, changes, code):
    first = _finish(study, shift="y", nights=4)
    with pytest.raises(UserError) as refused:
        correct(study, first, changes, "Because", "Jorge")
    assert refused.value.problem.code == code
    assert [r.id for r in study.responses.all()] == [first]


def test_a_correction_needs_a_reason_and_the_response_that_holds(study):
    first = _finish(study, shift="y", nights=4)
    with pytest.raises(UserError, match="reason"):
        correct(study, first, {"/data/nights": "6"}, "  ", "Jorge")
    correct(study, first, {"/data/nights": "6"}, "Slip", "Jorge")
    with pytest.raises(UserError, match="no longer holds"):
        correct(study, first, {"/data/nights": "7"}, "Slip", "Jorge")


def test_the_history_tells_who_changed_what_when_and_why(study):
    first = _finish(study, shift="y", nights=4)
    with study.acting("d2", "Jorge"):
        change = correct(study, first, {"/data/shift": "n"}, "Misheard", "Jorge")
    one, two = answer_history(study, change.fact_ids[0], "/data/shift")
    assert (one.by, one.before, one.after_words, one.holds) == ("Amina", None, "Yes", False)
    assert (two.by, two.before_words, two.after_words, two.reason, two.holds) == (
        "Jorge",
        "Yes",
        "No",
        "Misheard",
        True,
    )
    assert study.corrections.corrected() == {
        change.fact_ids[0]: frozenset({"/data/shift", "/data/nights", "/data/double"})
    }
    study.retract(change.fact_ids, "Taken back at once")
    one, two = answer_history(study, first, "/data/shift")
    assert one.holds
    assert not two.holds
    assert two.taken_back == "Taken back at once"
    assert study.corrections.corrected() == {}


def test_after_the_data_lock_answers_stay_as_they_are(study, monkeypatch):
    first = _finish(study, shift="y", nights=4)
    monkeypatch.setattr("core.corrections.is_locked", lambda _connection, kind: kind == "data")
    with pytest.raises(UserError, match="data are locked"):
        correct(study, first, {"/data/nights": "6"}, "Slip", "Jorge")
