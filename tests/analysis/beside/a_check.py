"""Checks of small invented trials, seeded, some of whose people are lost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.beside.check import Check
from analysis.effects import estimate
from analysis.frames import TrialFrame
from tests.analysis.builders import a_plan, a_table


def a_trial(n: int = 120, *, lost: float = 0.15, seed: int = 3, clusters: int = 0) -> dict[str, list[object]]:
    """Return columns y (with gaps), z, x (a baseline), s (a stratum, half treated) and, on request, g (a cluster)."""
    rng = np.random.default_rng(seed)
    g = np.arange(n) % clusters if clusters else np.arange(n)
    z, s = g % 2, np.arange(n) // 2 % 3
    x = rng.normal(size=n)
    y = 50 + 4 * z + 5 * x + s + rng.normal(size=n) * 6
    gone = rng.random(n) < lost * (1 + z)
    columns = {"y": [None if a else float(v) for v, a in zip(y, gone, strict=True)], "z": z.tolist()}
    return columns | {"x": x.tolist(), "s": s.tolist()} | ({"g": g.tolist()} if clusters else {})


def a_check(columns: dict[str, list[object]], *, randomised: bool = True, limits=None, **plan: object) -> Check:
    """Return the check of the trial's one primary estimate; ``limits`` are the ends of its scale."""
    table_plan = a_plan("y", **plan)
    frame = TrialFrame.from_table(a_table(**columns), table_plan)
    if limits is not None:
        frame = replace(frame, outcomes=tuple(replace(rows, limits=limits) for rows in frame.outcomes))
    results = estimate(frame, table_plan.plan)
    return Check(frame, table_plan.plan, results.estimates[0], randomised)
