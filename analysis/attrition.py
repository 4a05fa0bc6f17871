"""Who was lost: per outcome and arm, how many of the allocated have it. Numbers only; no boundary is rated (M7)."""

from __future__ import annotations

import numpy as np

from analysis.arrays import TrialArrays
from analysis.results import AttritionRow


def attrition(frame: TrialArrays) -> tuple[AttritionRow, ...]:
    """Count, for each outcome and arm, the allocated units and those with at least one observed value."""
    found: list[AttritionRow] = []
    allocated = np.bincount(frame.arm, minlength=len(frame.arms))
    for rows in frame.outcomes:
        observed = np.unique(rows.unit[~np.isnan(rows.y)])
        counts = np.bincount(frame.arm[observed], minlength=len(frame.arms))
        found += [AttritionRow(rows.code, arm, int(allocated[i]), int(counts[i])) for i, arm in enumerate(frame.arms)]
    return tuple(found)
