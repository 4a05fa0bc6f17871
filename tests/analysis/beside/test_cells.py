"""Cells of a factorial, sessions of each unit, and what an error lets find, against simple sums."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.beside.cells import detected, factorial_cells, start_series
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.power.detect import Precision, power_of
from core.plan import AnalysisPlan, Outcome
from core.study import Study
from tests.analysis.test_effects_designs import starts
from tests.reports.made_up import FACTORIAL, THREE_ARMS, build


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    def opened(one):
        path = build(tmp_path_factory.mktemp("cells") / "study.pilot", one)
        with Study.open(path, read_only=True) as study:
            frame, plan = TrialFrame.from_study(study), study.plan.get()
            return frame, estimate(frame, plan)

    return {one.name: opened(one) for one in (FACTORIAL, THREE_ARMS)}


def test_the_four_cells_are_those_of_their_arms(read):
    frame, results = read["factorial"]
    (one,) = factorial_cells(frame, results)
    rows = frame.rows(one.outcome)
    assert [(cell.first, cell.second) for cell in one.cells] == [
        (False, False),
        (False, True),
        (True, False),
        (True, True),
    ]
    for arm, cell in enumerate(one.cells):
        y = rows.y[(frame.arm[rows.unit] == arm) & ~np.isnan(rows.y)]
        assert (cell.label, cell.n, cell.mean) == (frame.arm_labels[arm], len(y), pytest.approx(y.mean()))
        assert cell.high - cell.low == pytest.approx(2 * 1.987 * y.std(ddof=1) / len(y) ** 0.5, rel=0.01)


def test_only_two_components_have_cells_and_only_drawn_starts_have_sessions(read):
    frame, results = read["three-arms"]
    assert factorial_cells(frame, results) == start_series(frame, results) == ()


def test_what_is_detected_has_the_power_that_is_said(read):
    _, results = read["three-arms"]
    found = detected(results)
    assert [one.contrast for one in found] == [e.contrast for e in results.estimates if e.outcome.role == "primary"]
    for one in found:
        e = results.of(one.outcome, one.contrast)
        assert power_of(one.single, Precision(e.se, e.df), results.alpha) == pytest.approx(0.8, abs=0.005)
        assert one.single <= one.family + 1e-9


def test_each_unit_has_its_sessions_in_the_order_of_the_starts():
    frame = starts(3.0)
    plan = AnalysisPlan((frame_outcome(frame),))
    (one,) = start_series(frame, estimate(frame, plan))
    assert list(one.starts) == sorted(one.starts)
    assert len(one.values) == len(frame.units)
    rows = frame.rows(one.outcome)
    known = sorted(v for row in one.values for v in row if v is not None)
    assert known == pytest.approx(sorted(rows.y[~np.isnan(rows.y)].tolist()))


def frame_outcome(frame):
    return Outcome(frame.outcomes[0].code, "Minutes", role="primary")
