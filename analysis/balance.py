"""How alike the arms were before the programme: standardised differences beside what chance alone gives."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from analysis.arrays import TrialArrays
from analysis.numbers.icc import cluster_correlation
from analysis.results import BalanceRow
from analysis.variables import Floats, Variable

FEWEST_REDRAWS = 200
NO = frozenset({"no", "0", "false"})


def balance(frame: TrialArrays) -> tuple[BalanceRow, ...]:
    """Compare each baseline variable between every arm and the control; nothing where there is one arm only.

    A numeric variable gives one row, a categorical one a row for each level; of two levels only the first that does
    not say no. The difference is (m1 - m0) / sqrt((s1² + s0²)/2), Imbens & Rubin (2015), ch. 14. ``chance`` is the
    half-width that holds 95 % of the differences under the allocation: from the stored redraws where there are any,
    else 1.96·sqrt(1/n1 + 1/n0) with the design effect of the clusters.
    """
    rows: list[BalanceRow] = []
    if len(frame.arms) < 2:
        return ()
    for variable in frame.baseline:
        rows += _rows(frame, variable)
    return tuple(rows)


def _rows(frame: TrialArrays, variable: Variable) -> list[BalanceRow]:
    if variable.is_numeric:
        return [_row(frame, variable, "", variable.values)]
    levels = variable.levels
    if len(levels) == 2:
        levels = levels[1:] if levels[0].casefold() in NO else levels[:1]
    gaps = np.isnan(variable.values)
    return [
        _row(frame, variable, level, np.where(gaps, np.nan, variable.values == variable.levels.index(level)))
        for level in levels
    ]


def _row(frame: TrialArrays, variable: Variable, level: str, values: Floats) -> BalanceRow:
    seen = ~np.isnan(values)
    groups = [values[seen & (frame.arm == arm)] for arm in range(len(frame.arms))]
    sizes = np.bincount(frame.arm, minlength=len(frame.arms))
    others = range(1, len(groups))
    differences = tuple(standardised_difference(groups[arm], groups[0]) for arm in others)
    chances = tuple(_chance(frame, values, seen, arm) for arm in others)
    widest = max(others, key=lambda arm: abs(differences[arm - 1] or 0.0)) - 1
    return BalanceRow(
        variable=variable.name,
        label=variable.label,
        level=level,
        means=tuple(float(g.mean()) if len(g) else None for g in groups),
        sds=tuple(float(g.std(ddof=1)) if len(g) > 1 else None for g in groups),
        counts=tuple(len(g) for g in groups),
        missing=tuple(int(n) - len(g) for n, g in zip(sizes, groups, strict=True)),
        difference=differences[widest],
        chance=chances[widest],
        differences=differences,
        chances=chances,
    )


def standardised_difference(treated: Floats, control: Floats) -> float | None:
    """Return (m1 - m0) / sqrt((s1² + s0²)/2), or None where either arm has no spread to divide by."""
    if min(len(treated), len(control)) < 2:
        return None
    pooled = (treated.var(ddof=1) + control.var(ddof=1)) / 2
    return float((treated.mean() - control.mean()) / np.sqrt(pooled)) if pooled > 0 else None


def _chance(frame: TrialArrays, values: Floats, seen: npt.NDArray[np.bool_], arm: int) -> float | None:
    pair = seen & np.isin(frame.arm, (0, arm))
    n1, n0 = int(np.sum(frame.arm[pair] == arm)), int(np.sum(frame.arm[pair] == 0))
    if min(n1, n0) < 2 or np.ptp(values[pair]) == 0:
        return None
    if frame.redraws is not None and len(frame.redraws) >= FEWEST_REDRAWS:
        return _redrawn(frame.redraws, values, seen, arm)
    effect = 1.0
    if frame.cluster is not None:
        effect = design_effect(values[pair], frame.cluster[pair])
    return float(1.96 * np.sqrt((1 / n1 + 1 / n0) * effect))


def _redrawn(redraws: npt.NDArray[np.int8], values: Floats, seen: npt.NDArray[np.bool_], arm: int) -> float | None:
    filled = np.where(seen, values - values[seen].mean(), 0.0)
    sums = []
    for side in (arm, 0):
        here = (redraws == side) & seen
        n = here.sum(axis=1)
        total, square = here @ filled, here @ filled**2
        mean = total / np.maximum(n, 1)
        sums.append((mean, np.maximum(square - n * mean**2, 0) / np.maximum(n - 1, 1)))
    (m1, v1), (m0, v0) = sums
    pooled = (v1 + v0) / 2
    usable = pooled > 0
    if not usable.any():
        return None
    return float(np.quantile(np.abs((m1 - m0)[usable] / np.sqrt(pooled[usable])), 0.95))


def design_effect(values: Floats, cluster: npt.NDArray[np.intp]) -> float:
    """Return what clusters cost in people, by the ICC from analysis of variance and not below 1; 1 without clusters."""
    if len(np.unique(cluster)) in (0, 1, len(values)) or np.ptp(values) == 0:
        return 1.0
    return max(1.0, cluster_correlation(values, cluster).design_effect)
