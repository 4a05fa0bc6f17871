"""How far the field work is: people by day, an even pace, when it may end, groups and collectors."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from analysis.quality.progress import fieldwork
from analysis.quality.run import look
from core.clock import SteppingClock
from core.values import NewResponse
from tests.analysis.quality.made import START, Said, field_study

TODAY = SteppingClock(datetime(2026, 3, 17, 12, tzinfo=UTC), 0)


@pytest.fixture
def work(tmp_path):
    said = [Said(f"P{i:03d}", {"age": "30", "visits": "-99" if i < 3 else "4"}, by="A" if i < 10 else "B",
                 at=START + timedelta(days=i % 15), minutes=8 if i < 10 else 12) for i in range(30)]  # fmt: skip
    with field_study(tmp_path / "made.pilot", said) as study:
        yield fieldwork(study, clock=TODAY)


def test_people_are_counted_once_on_the_day_they_first_finished(work):
    first, second = work.waves
    assert (first.days[0], first.finished[0], first.finished[-1], first.due) == ("2026-03-02", 2, 30, 40)
    assert (second.days, second.finished) == ((), ())


def test_an_even_pace_reaches_everybody_on_the_last_day(work):
    course = work.waves[0]
    assert (course.opens, course.closes, course.from_first) == ("2026-03-02", "2026-04-01", True)
    assert (course.expected("2026-03-01"), course.expected("2026-04-01")) == (0.0, 40.0)
    assert course.expected("2026-03-17") == pytest.approx(40 * 16 / 31)


def test_the_end_is_projected_from_the_last_fortnight(work):
    course = work.waves[0]
    assert "2026-03-17" < course.earliest < course.latest


def test_groups_stand_by_what_is_still_to_do_and_add_up(work):
    own = [g for g in work.groups if g.wave == "T0"]
    assert [g.to_do / g.due for g in own] == sorted((g.to_do / g.due for g in own), reverse=True)
    assert sum(g.finished for g in own) == 30


def test_collectors_have_their_median_minutes_and_share_without_an_answer(work):
    one, two = work.collectors
    assert (one.name, one.responses, one.minutes, one.no_answer) == ("A", 10, 8.0, pytest.approx(15.0))
    assert (two.name, two.minutes, two.no_answer) == ("B", 12.0, 0.0)


def test_a_correction_is_an_edit_of_whoever_made_it(tmp_path):
    with field_study(tmp_path / "made.pilot", [Said("P001", {"age": "30"}, by="A")]) as study:
        (old,) = study.responses.all()
        with study.acting("office", "B"):
            study.responses.add(
                [NewResponse("P001", "visits", old.instrument_hash, "T0", {"/data/age": "31"}, supersedes=old.id)]
            )
        (one,) = fieldwork(study, clock=TODAY).collectors
    assert (one.name, one.responses, one.edits) == ("B", 1, 1)


def test_responses_whose_answers_cannot_be_opened_are_counted_and_harm_no_check(tmp_path):
    with field_study(tmp_path / "made.pilot", [Said(f"P{i:03d}") for i in range(25)]) as study:
        assert fieldwork(study, clock=TODAY).waves[0].finished[-1] == 25
        assert look(study).quality.responses == 25


def test_a_study_without_responses_has_nothing_flagged(tmp_path):
    with field_study(tmp_path / "made.pilot", []) as study:
        assert fieldwork(study, clock=TODAY).collectors == ()
        assert [check.code for check in look(study).quality.checks if check.findings] == []
