"""What lies behind a scale: how its items hang together, where items and people stand, whether groups read alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from analysis.numbers.regression import regression
from analysis.scales.factor import MINIMUM, dimensionality
from analysis.scales.polychoric import polychoric
from analysis.scales.rasch import MINIMUM as LEAST_RASCH
from analysis.scales.rasch import rasch
from analysis.variables import Floats
from core.errors import UserError

SEED, DRAWS = 20261121, 500
LEAST_ITEMS, LEAST_GROUP, MOST_ANSWERS, BANDS = 3, 100, 7, 10
Z = 1.959963984540054
Correlation = Literal["polychoric", "plain"]
Row = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Eigenvalues:
    """Eigenvalues of the items' correlations beside those of unrelated items: their mean and what 95 of 100 stay under.

    ``factors`` is how many lie above the second.
    """

    found: tuple[float, ...]
    chance_mean: tuple[float, ...]
    chance_high: tuple[float, ...]
    factors: int
    draws: int


@dataclass(frozen=True, slots=True)
class PersonItemMap:
    """A Rasch model on one axis of logits: each item's difficulty with its standard error, and people by raw score.

    ``people`` counts those of each score, ``values`` where that score lies; empty where counts are left out.
    """

    difficulty: tuple[float, ...]
    errors: tuple[float, ...]
    values: tuple[float, ...]
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ItemGap:
    """How differently two groups of the same total answer one item (second less first), with a 95 % interval."""

    item: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class GroupGaps:
    """The gaps of every item between the two levels of one thing that is known of people."""

    variable: str
    levels: tuple[str, str]
    n: tuple[int, int]
    gaps: tuple[ItemGap, ...]


@dataclass(frozen=True, slots=True)
class ScaleStructure:
    """All of it for one scale, from ``n`` complete answers; what is empty could not be made, ``why`` says why.

    ``correlations`` (items, items) has None where a pair has no estimate.
    """

    n: int
    kind: Correlation = "plain"
    correlations: tuple[Row, ...] = ()
    eigenvalues: Eigenvalues | None = None
    map: PersonItemMap | None = None
    groups: tuple[GroupGaps, ...] = ()
    why: str = ""
    why_map: str = ""
    needed: int = 0


def structure(values: Floats, attributes: Mapping[str, tuple[str, ...]], *, is_test: bool) -> ScaleStructure | None:
    """Describe a scale of three items or more; nothing of fewer.

    Parameters
    ----------
    values : (n, k) answers, all turned the same way; NaN for a gap
    attributes : what is known of the n people, "" where it is not
    is_test : whether answers are 1 right and 0 not right

    References
    ----------
    Horn (1965), *Psychometrika* 30, 179-185; Olsson (1979), *Psychometrika* 44, 443-460; Rasch (1960); Swaminathan &
    Rogers (1990), *JEM* 27, 361-370 for items compared at equal totals.
    """
    complete = ~np.isnan(values).any(axis=1)
    whole = values[complete]
    if values.shape[1] < LEAST_ITEMS:
        return None
    if len(whole) < MINIMUM:
        return ScaleStructure(len(whole), needed=MINIMUM)
    people, why_map = _map(whole) if is_test else (None, "")
    kept = {name: np.array(levels)[complete] for name, levels in attributes.items()}
    groups = tuple(one for name, levels in kept.items() if (one := _gaps(name, whole, levels)) is not None)
    try:
        found = dimensionality(whole, seed=SEED, draws=DRAWS)
    except UserError as error:
        return ScaleStructure(len(whole), map=people, groups=groups, why=str(error), why_map=why_map)
    eigen = Eigenvalues(
        _numbers(found.eigenvalues), _numbers(found.parallel_mean), _numbers(found.parallel_p95), found.n_factors_p95,
        found.draws,
    )  # fmt: skip
    kind, table = _correlations(whole)
    return ScaleStructure(len(whole), kind, table, eigen, people, groups, why_map=why_map)


def _numbers(values: Floats) -> tuple[float, ...]:
    return tuple(float(v) for v in values)


def _correlations(whole: Floats) -> tuple[Correlation, tuple[Row, ...]]:
    """Return polychoric correlations of answers from short lists, else Pearson's."""
    if max(len(np.unique(column)) for column in whole.T) <= MOST_ANSWERS:
        try:
            found = polychoric(whole)
        except UserError:
            pass
        else:
            edge = {*found.at_edge, *((j, i) for i, j in found.at_edge)}
            rows = enumerate(found.rho)
            return "polychoric", tuple(
                tuple(None if (i, j) in edge else float(r) for j, r in enumerate(row)) for i, row in rows
            )
    return "plain", tuple(_numbers(row) for row in np.atleast_2d(np.corrcoef(whole, rowvar=False)))


def _map(whole: Floats) -> tuple[PersonItemMap | None, str]:
    try:
        fit = rasch(whole, minimum=LEAST_RASCH)
    except UserError as error:
        return None, str(error)
    counts = np.bincount(whole.sum(axis=1).astype(np.intp), minlength=len(fit.scores))
    return PersonItemMap(
        _numbers(-fit.easiness), _numbers(fit.se), _numbers(fit.person_values), tuple(int(n) for n in counts)
    ), ""


def _gaps(name: str, whole: Floats, levels: np.typing.NDArray[np.str_]) -> GroupGaps | None:
    """Compare the items between two levels; nothing where there are more, or one has too few people."""
    names, counts = np.unique(levels[levels != ""], return_counts=True)
    if len(names) != 2 or counts.min() < LEAST_GROUP:
        return None
    told = levels != ""
    table, second = whole[told], (levels[told] == names[1]).astype(np.float64)
    total = table.sum(axis=1)
    band = np.searchsorted(np.unique(np.quantile(total, np.arange(1, BANDS) / BANDS)), total)
    gaps = []
    for k, column in enumerate(table.T):
        try:
            effect = regression(column, {"second": second, "total": total}, absorb=band).effect("second")
        except UserError:
            continue
        gaps.append(ItemGap(k, effect.estimate, effect.ci_low, effect.ci_high))
    pair = (str(names[0]), str(names[1]))
    return GroupGaps(name, pair, (int(counts[0]), int(counts[1])), tuple(gaps)) if gaps else None
