"""What the logs say by arm: harms, costs and themes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.cost_effect import CostOfUnit, cost_of_unit
from analysis.study_flow import arms_of
from analysis.study_results import study_results
from core.values import LogEntry
from tests.gui.small_study import make_locked

ENDS = st.tuples(*[st.floats(0.01, 100.0)] * 3).map(sorted)


@pytest.fixture
def study(tmp_path):
    with make_locked(tmp_path / "s.pilot") as study:
        yield study


def _harm(person, **body):
    return LogEntry("harm", "2026-03-04", body, person)


def _cost(**body):
    return LogEntry("cost", "2026-03-04", {"kind": "staff", "currency": "MXN", **body})


def test_harms_are_counted_by_kind_and_arm_the_gravest_first(study):
    arms = arms_of(study)
    results, _ = study_results(study)
    treated = next(arm for arm in results.arms if arm != results.control)
    hurt, other = (next(p for p, arm in arms.items() if arm == wanted) for wanted in (treated, results.control))
    study.logs.add(
        [
            _harm(other, kind="conflict", severity="1", closed="2026-03-05", heard="asked"),
            _harm(hurt, kind="distress", severity="3", related="likely"),
            _harm(hurt, kind="distress", severity="2", related="no"),
            _harm("", kind="distress", severity="1"),
        ]
    )
    grave, minor = study_results(study)[1].logged.harms
    at = results.arms.index(treated)
    assert (grave.label, grave.severity, grave.people[at], grave.events[at]) == ("Distress", 3, 1, 2)
    assert (grave.linked, grave.still_open, grave.elsewhere) == (1, 3, 1)
    assert (minor.label, minor.asked, minor.still_open, minor.people[1 - at]) == ("Conflict at work", 1, 0, 1)


def test_costs_add_up_by_arm_with_hours_and_cycles(study):
    results, _ = study_results(study)
    treated = next(arm for arm in results.arms if arm != results.control)
    study.logs.add(
        [
            _cost(arm=treated, amount="100", often="once"),
            _cost(hours="4", rate="25", often="cycle", cycles="3"),
            _cost(arm=results.control, amount="24", often="once", prices="2026"),
        ]
    )
    costs = study_results(study)[1].logged.costs
    arm, control = costs.of(treated), costs.of(results.control)
    assert (arm.setup, arm.running, arm.hours) == (100.0, 300.0, 12.0)
    assert control.per_person == pytest.approx(24 / control.people)
    assert costs.prices == ("2026",)


def test_two_currencies_are_not_added_up(study):
    study.logs.add([_cost(amount="1"), LogEntry("cost", "2026-03-04", {"amount": "1", "currency": "EUR"})])
    facts = study_results(study)[1]
    assert facts.logged.costs is None
    assert facts.logged.currencies == ("EUR", "MXN")
    assert facts.cost is None


def test_words_from_a_meeting_without_consent_are_not_used(study):
    said = {"theme_1": "workload", "agreed_1": "3", "women_mid": "5", "fit_1": "adds", "quote": "No time"}
    study.logs.add(
        [
            LogEntry("meeting", "2026-03-04", {**said, "consent": "yes"}),
            LogEntry("meeting", "2026-03-05", {**said, "consent": "no"}),
        ]
    )
    logged = study_results(study)[1].logged
    (theme,) = logged.themes
    assert (theme.label, theme.agreed, theme.people, theme.meetings) == ("Time and workload", 3, 5, 1)
    assert logged.without_consent == 1


@given(ENDS, st.floats(0.01, 1e6))
def test_the_cost_of_a_unit_lies_in_its_range(ends, extra):
    found = cost_of_unit(extra, *ends, has_direction=True)
    assert isinstance(found, CostOfUnit)
    assert found.low <= found.value <= found.high


@given(st.floats(-100, 0), st.floats(0, 100))
def test_an_effect_that_may_be_none_has_no_cost(low, high):
    assert cost_of_unit(10.0, low, (low + high) / 2, high, has_direction=True) == "open"
