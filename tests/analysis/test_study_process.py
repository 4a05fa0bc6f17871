"""Registers as steps, and what could be told of the arm, read from a study."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.quality.material import Block, asked_of
from analysis.study_process import blinding_of, funnels_of
from core.study import Study
from core.values import LogEntry
from tests.reports import builders as b

REGISTER = """# Issues

## survey

| type | name | label |
| --- | --- | --- |
| date | on | Raised |
| date | agreed | Agreed |
| date | resolved | Resolved |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Issues | l_issues | 1 |
"""
VISIT = """# Visit

## survey

| type | name | label |
| --- | --- | --- |
| select_one g | arm_guess | Which group do you think it is? |

## choices

| list_name | name | label |
| --- | --- | --- |
| g | control | Later |
| g | course | Now |
| g | unsure | Cannot tell |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Visit | visit | 1 |
"""


@pytest.fixture(name="study")
def _study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "Forum", device="D", actor="A") as study:
        study.instruments.add("l_issues", "Issues", REGISTER.encode(), "l_issues.md")
        yield study


def entry(day, **body):
    return LogEntry("register", day, {"register": "l_issues", **body})


def test_a_step_counts_what_came_through_every_step_before_it(study):
    study.logs.add([
        entry("2026-01-01", agreed="2026-01-11", resolved="2026-02-10"),
        entry("2026-01-02", agreed="2026-01-06"),
        entry("2026-01-03", resolved="2026-01-09"),
        LogEntry("register", "2026-01-04", {"what": "roster", "assessed": "9"}),
    ])  # fmt: skip
    (one,) = funnels_of(study)
    assert [(step.label, step.n) for step in one.steps] == [("Raised", 3), ("Agreed", 2), ("Resolved", 1)]
    assert one.steps[1].share == pytest.approx(2 / 3)
    assert one.steps[1].low < 2 / 3 < one.steps[1].high
    assert one.steps[1].days[1] == 7.0
    assert one.steps[2].days == (30.0, 30.0, 30.0)


def test_a_register_nobody_wrote_in_has_no_steps(study):
    assert funnels_of(study) == ()


def test_guesses_are_counted_by_arm_with_their_index(study):
    study.instruments.add("visit", "Visit", VISIT.encode(), "visit.md")
    block = a_block(study)
    arms = {"P1": "control", "P2": "control", "P3": "course", "P4": "course"}
    (one,) = blinding_of([block], arms, b.flagship_results())
    assert one.answers == ("Later", "Now", "Cannot tell")
    assert one.counts == ((1, 0, 1), (1, 1, 0))
    assert [index[0] for index in one.indices] == [0.5, 0.0]
    assert blinding_of([block], {}, b.flagship_results()) == ()


def a_block(study):
    version = study.instruments.get("visit")
    rows = pd.DataFrame({"participant": ["P1", "P2", "P3", "P4"]})
    answers = pd.DataFrame({"/data/arm_guess": ["control", "unsure", "course", "control"]})
    return Block(asked_of(study, version.hash), rows, answers, answers)
