"""Interviews drawn by lot and asked again by somebody else; what differs is counted by kind of question."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.clock import SteppingClock
from core.errors import UserError
from core.study import Study
from core.values import NewParticipant, NewResponse
from instruments.backcheck import BackCheck, checked, draw, drawn, kind_1_of, waiting
from instruments.backcheck_kinds import read_kinds
from instruments.capture import CaptureSession
from instruments.checks.author import check_as_author
from instruments.workbook import read_workbook_bytes

FORM = """# Visits

## survey

| type | name | label | backcheck |
| --- | --- | --- | --- |
| integer | born | Year of birth | 1 |
| integer | visits | Visits last year | |
| integer | mood | How are you today, 1 to 5? | 3 |
| calculate | twice | | |
"""
SEED, SALT = bytes(range(32)), bytes(32)
PEOPLE = 20


def _answer(capture, values):
    for node, value in zip(("/data/born", "/data/visits", "/data/mood"), values, strict=True):
        capture.answer(node, value)
    return capture.finish()


@pytest.fixture
def study(tmp_path):
    clock = SteppingClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    with Study.create(tmp_path / "visits.pilot", "Visits", device="office", actor="Amina", clock=clock) as study:
        study.instruments.add("visits", "Visits", FORM.replace("| calculate | twice | | |\n", "").encode(), "visits.md")
        study.people.add([NewParticipant(f"P{i:02d}") for i in range(PEOPLE)])
        for i in range(PEOPLE):
            _answer(CaptureSession(study, f"P{i:02d}", "visits", "T0", clock=clock), ("1980", "12", "3"))
        yield study


def _drawn(study, share=0.5):
    draw(study, "visits", "T0", SEED, SALT, "Jorge", "2026-03-03", share)
    return [one.participant for one in waiting(study, "visits", "T0")]


def test_a_draw_takes_its_share_of_finished_interviews_and_says_by_when(study):
    people = _drawn(study)
    assert len(people) == PEOPLE // 2
    assert {one.due for one in drawn(study)} == {"2026-03-17"}
    assert study.samples.opened("back-check visits T0 1").probabilities == (0.5,) * 10


def test_a_second_draw_takes_only_interviews_not_drawn_before(study):
    first = set(_drawn(study))
    draw(study, "visits", "T0", SEED, SALT, "Jorge", "2026-03-04", 1.0)
    assert {one.participant for one in drawn(study)} - first == {f"P{i:02d}" for i in range(PEOPLE)} - first
    with pytest.raises(UserError, match="is left to draw"):
        draw(study, "visits", "T0", SEED, SALT, "Jorge", "2026-03-04")


def test_whoever_asked_first_cannot_ask_again(study):
    person = _drawn(study)[0]
    with pytest.raises(UserError, match="Let somebody else ask again"):
        BackCheck(study, person, "visits", "T0")


def test_only_a_person_who_was_drawn_is_asked_again(study):
    left = next(f"P{i:02d}" for i in range(PEOPLE) if f"P{i:02d}" not in _drawn(study))
    with study.acting("laptop", "Jorge"), pytest.raises(UserError, match="does not wait"):
        BackCheck(study, left, "visits", "T0")


def test_the_second_answers_count_nowhere_and_differences_are_kept_by_kind(study):
    person = _drawn(study)[0]
    with study.acting("laptop", "Jorge"):
        again = BackCheck(study, person, "visits", "T0")
        assert again.session.value("/data/born") == ""
        _answer(again, ("1981", "12", "5"))
    assert study.responses.count() == PEOPLE
    (done,) = checked(study)
    assert dict(done.counts) == {1: (1, 1), 2: (1, 0), 3: (1, 1)}
    assert (done.first_by, done.second_by, done.nodes) == ("Amina", "Jorge", ("/data/born", "/data/mood"))
    assert person not in {one.participant for one in waiting(study, "visits", "T0")}
    assert study.verify().ok


def test_too_many_errors_in_what_never_changes_open_one_query_for_the_collector(study):
    with study.acting("laptop", "Jorge"):
        for k, person in enumerate(_drawn(study)):
            _answer(BackCheck(study, person, "visits", "T0"), ("1981" if k < 3 else "1980", "12", "3"))
    assert kind_1_of(study, "Amina") == (10, 3)
    assert [(q.about, q.words, q.is_open) for q in study.queries.all()] == [("backcheck", "Amina", True)]


def test_a_mark_that_is_no_kind_is_named_with_its_row_where_a_form_is_checked():
    workbook = read_workbook_bytes(FORM.replace("| 3 |", "| 4 |").encode(), "visits.md")
    kinds, wrong = read_kinds(workbook.tables)
    assert kinds == {"born": 1}
    assert "“4” is no kind of back-check" in str(wrong[0])
    assert wrong[0] in check_as_author(workbook)


def test_what_people_answered_alone_is_never_drawn(study):
    study.people.add([NewParticipant("P90")])
    (known,) = {r.instrument_hash for r in study.responses.all()}
    study.responses.add([NewResponse("P90", "visits", known, "T0", {"/data/born": "1980"}, mode="self", sealed=True)])
    draw(study, "visits", "T0", SEED, SALT, "Jorge", "2026-03-03", 1.0)
    assert "P90" not in {one.participant for one in drawn(study)}
