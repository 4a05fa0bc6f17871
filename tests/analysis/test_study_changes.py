"""Amendments, deviations and given-up draws as facts of a report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.study_changes import amendments_of, deviations_of
from core.deviations import Deviation
from tests.core.builders import DESIGN, PLAN, SALT, SEED, a_response, a_study, with_people

MEASURED = replace(PLAN, outcomes=(replace(PLAN.outcomes[0], instrument="k", wave="T2"),))


@pytest.fixture
def study(tmp_path):
    with a_study(tmp_path) as study:
        with_people(study)
        study.design.set(DESIGN)
        study.plan.set(MEASURED)
        study.plan.lock_protocol("Rosa")
        yield study


def test_an_amendment_says_what_was_planned_and_what_holds(study):
    smaller = replace(MEASURED, outcomes=(replace(MEASURED.outcomes[0], matters=5, better="either"),))
    study.amendments.make("plan", smaller, "A smaller difference", "The pilot", "Ben")
    (found,) = amendments_of(study)
    assert (found.number, found.planned, found.done) == (
        1, "k better: higher; k matters: 8", "k better: either; k matters: 5",
    )  # fmt: skip
    assert (found.seen, found.revealed, found.who) == ("nothing", False, "Ben")


def test_alike_deviations_are_counted_and_name_nobody(study):
    study.logs.add([Deviation("crossover", "2026-03-03", "Wanted to", participant=f"P0{i}").entry() for i in range(3)])
    (found,) = deviations_of(study)
    assert (found.kind, found.count) == ("crossover", 3)
    assert "P0" not in str(found)


def test_a_deviation_after_the_first_outcome_says_so(study):
    study.responses.add([a_response(study, wave="T2")])
    study.logs.add([Deviation("late", day, "A strike").entry() for day in ("2026-03-01", "2026-03-09")])
    assert [change.seen for change in deviations_of(study)] == ["nothing", "data"]


def test_a_given_up_draw_is_a_change(study):
    study.allocation.seal(SEED, SALT, "Rosa")
    study.allocation.void("The list was wrong", "Ben")
    (found,) = deviations_of(study)
    assert (found.kind, found.why, found.who) == ("void", "The list was wrong", "Ben")
