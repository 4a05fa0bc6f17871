"""A fitted series, the likeness of clusters and the cells of a schedule, against simple sums and known answers."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.beside.drawn import fitted_series, likeness, schedule_cells
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.numbers.icc import cluster_correlation
from core.study import Study
from tests.reports.made_up import CLUSTER, SERIES, THREE_ARMS, WEDGE, build


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    def opened(one):
        path = build(tmp_path_factory.mktemp("drawn") / "study.pilot", one)
        with Study.open(path, read_only=True) as study:
            frame, plan = TrialFrame.from_study(study), study.plan.get()
            return frame, estimate(frame, plan)

    held = {}

    def once(one):
        if one.name not in held:
            held[one.name] = opened(one)
        return held[one.name]

    return once


def test_the_fit_and_what_the_past_expects_part_by_the_estimate_at_the_start(read):
    frame, results = read(SERIES)
    found = {one.outcome: one for one in fitted_series(frame, results)}
    for outcome, one in found.items():
        level = results.of(outcome, "change of level")
        k = one.start
        apart = one.fitted[k] - one.without[0] if outcome == "searches" else np.log(one.fitted[k] / one.without[0])
        assert apart == pytest.approx(level.estimate, rel=1e-6)
    assert set(found) == {"complaints", "searches"}


def test_the_band_holds_the_expected_line_and_begins_at_the_start(read):
    for one in fitted_series(*read(SERIES)):
        assert len(one.without) == len(one.months) - one.start
        assert all(low < at < high for low, at, high in zip(one.low, one.without, one.high, strict=True))


def test_the_likeness_is_that_of_what_arms_leave(read):
    frame, results = read(CLUSTER)
    (one,) = likeness(frame, results)
    rows = frame.rows(one.outcome)
    known = ~np.isnan(rows.y)
    y, unit = rows.y[known], rows.unit[known]
    means = [y[frame.arm[unit] == arm].mean() for arm in (0, 1)]
    left = y - np.array(means)[frame.arm[unit]]
    assert one.icc == pytest.approx(cluster_correlation(left, frame.cluster[unit]).icc)
    assert one.low < one.icc < one.high


def test_people_drawn_one_by_one_have_no_likeness(read):
    assert likeness(*read(THREE_ARMS)) == ()


def test_cells_of_a_wedge_add_up_to_its_answers(read):
    frame, results = read(WEDGE)
    (one,) = schedule_cells(frame, results)
    rows = frame.rows(one.outcome)
    known = ~np.isnan(rows.y)
    assert sum(map(sum, one.n)) == known.sum()
    total = sum(n * mean for ns, means in zip(one.n, one.means, strict=True) for n, mean in zip(ns, means, strict=True))
    assert total == pytest.approx(rows.y[known].sum())


def test_clusters_of_a_wedge_stand_in_the_order_in_which_they_begin(read):
    (one,) = schedule_cells(*read(WEDGE))
    starts = [row.index(1) for row in one.planned]
    assert starts == sorted(starts)
    assert len(set(one.clusters)) == len(one.clusters)
