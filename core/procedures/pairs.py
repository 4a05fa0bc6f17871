"""Matched pairs and k-tuples: those most alike are put together, then one of each goes to each arm.

Version 1: Mahalanobis distance on ranks, words as indicators; pairs by optimal matching (in blocks of 600 along the
first covariate where there are more), tuples of three or more, and pairs where ``matching`` is greedy, by taking the
unit hardest to match first; or by threshold blocking (`core.procedures.threshold`), whose sets may be larger. Units
that are left over join the tuple nearest to them. Source: Greevy, Lu, Silber & Rosenbaum 2004; Imai, King & Nall 2009.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from core.design import TrialDesign
from core.errors import UserError
from core.problems import PAIRS_SHARES, STRATUM_TOO_SMALL
from core.procedures.covariates import columns_of, ranks, weights_of, whitened
from core.procedures.fixed import fixed, sizes_by_share
from core.procedures.matching import Integers, match_at_least_cost
from core.procedures.ready import Floats, Ready, even, shares_of
from core.procedures.threshold import threshold_blocks
from core.strata import Indices, Layout, Roster, regroup

OPTIMAL_UP_TO = 600
_COARSEST = 2**14
Tuples = list[list[int]]


@dataclass(frozen=True, slots=True)
class Matched:
    """Units put together, and the largest distance inside each tuple; worst first is what a user should look at."""

    units: tuple[str, ...]
    distance: float


def pairs(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make a draw within matched tuples ready. UserError PAIRS_SHARES or STRATUM_TOO_SMALL."""
    matched = regroup(layout, labels(layout, tuples(design, roster, layout)))
    return fixed(matched, sizes_by_share(matched, shares_of(design), "global"))


def labels(layout: Layout, found: Tuples) -> list[str]:
    """Name each unit's tuple by the codes of its units, joined by ``+``."""
    named = [""] * len(layout.units)
    for members in found:
        name = "+".join(layout.units[i] for i in sorted(members))
        for unit in members:
            named[unit] = name
    return named


def pair_table(design: TrialDesign, roster: Roster, layout: Layout) -> tuple[Matched, ...]:
    """List the tuples, those least alike first."""
    steps, scale = _steps(design, roster, layout)
    table = []
    for members in tuples(design, roster, layout):
        inside = _costs(steps[members])
        table.append(Matched(tuple(layout.units[i] for i in sorted(members)), float(inside.max()) ** 0.5 / scale))
    return tuple(sorted(table, key=lambda matched: (-matched.distance, matched.units)))


def tuples(design: TrialDesign, roster: Roster, layout: Layout) -> Tuples:
    """Put units together within each stratum: lists of as many unit indices as there are arms, or more at the rest."""
    arms = layout.arms
    if not even(shares_of(design)):
        raise UserError(PAIRS_SHARES)
    steps, _scale = _steps(design, roster, layout)
    found: Tuples = []
    for label, members in zip(layout.labels, layout.members, strict=True):
        if len(members) < arms:
            raise UserError(STRATUM_TOO_SMALL, stratum=label, units=f"{len(members)} unit(s)", arms=arms)
        for part in _parts(members, steps, arms):
            found += _together(design.procedure.matching, part, steps, arms)
    return found


def _together(matching: str, part: Indices, steps: Integers, arms: int) -> Tuples:
    if matching == "threshold":
        blocks = threshold_blocks(_costs(steps[part]), arms)
        return [[int(part[i]) for i in block] for block in blocks]
    if matching == "optimal" and arms == 2:
        return _pair_up(part, steps)
    return _hardest_first(part, steps, arms)


def _steps(design: TrialDesign, roster: Roster, layout: Layout) -> tuple[Integers, float]:
    """Return whitened ranks in whole steps, (units, p) int64, and how many steps make one."""
    procedure = design.procedure
    columns = columns_of(layout, roster, procedure.covariates)
    weights = weights_of(procedure.covariates, procedure.weights)
    grid = whitened(
        [(place, ranks(column)) for place, column in columns], [weights[place] for place, _column in columns]
    )
    scale = min(grid.scale, _COARSEST)
    return np.asarray(np.rint(grid.steps * (scale / grid.scale)), dtype=np.int64), scale


def _costs(steps: Integers) -> Integers:
    gaps = steps[:, None, :] - steps[None, :, :]
    return np.asarray((gaps * gaps).sum(axis=2))


def _parts(members: Indices, steps: Integers, arms: int) -> list[Indices]:
    """Cut a stratum too large for one matching along its first covariate, each part a whole number of tuples."""
    if arms != 2 or len(members) <= OPTIMAL_UP_TO:
        return [members]
    along = members[np.lexsort((members, steps[members, 0]))]
    cuts = list(range(OPTIMAL_UP_TO, len(along) - 1, OPTIMAL_UP_TO))
    return [np.sort(part) for part in np.split(along, cuts)]


@lru_cache(maxsize=16)
def _matched(steps: bytes, rows: int) -> Integers:
    """Match once what is asked for again and again: the draw, its redraws and its table."""
    cost = _costs(np.frombuffer(steps, dtype=np.int64).reshape(rows, -1))
    if rows % 2:
        padded = np.zeros((rows + 1, rows + 1), dtype=np.int64)
        padded[:rows, :rows] = cost
        cost = padded
    return match_at_least_cost(cost)


def _pair_up(members: Indices, steps: Integers) -> Tuples:
    """Match all at the least sum of squared distances; with an odd number one unit joins its nearest pair."""
    cost = _costs(steps[members])
    n = len(members)
    partner = _matched(np.ascontiguousarray(steps[members]).tobytes(), n)
    matched = [[i, int(partner[i])] for i in range(n) if i < partner[i] < n]
    left = [i for i in range(n) if partner[i] == n]
    return _join(matched, left, cost, members)


def _hardest_first(members: Indices, steps: Integers, arms: int) -> Tuples:
    """Take the unit farthest from its nearest neighbours and put it with them, again and again."""
    cost = _costs(steps[members])
    free = list(range(len(members)))
    matched: Tuples = []
    while len(free) >= arms:
        inside = np.sort(cost[np.ix_(free, free)], axis=1)
        hardest = free[int(np.argmax(inside[:, arms - 1]))]
        others = sorted((int(cost[hardest, i]), i) for i in free if i != hardest)
        near = [hardest, *(i for _cost, i in others[: arms - 1])]
        matched.append(near)
        free = [i for i in free if i not in near]
    return _join(matched, free, cost, members)


def _join(matched: Tuples, left: list[int], cost: Integers, members: Indices) -> Tuples:
    """Put each unit left over with the tuple it is nearest to, one a tuple while there are enough."""
    whole = [list(group) for group in matched]
    open_groups = list(range(len(whole)))
    for unit in left:
        far = [int(cost[unit, group].sum()) for group in matched]
        nearest = min(open_groups or range(len(whole)), key=far.__getitem__)
        whole[nearest].append(unit)
        open_groups = [group for group in open_groups if group != nearest]
    return [[int(members[i]) for i in group] for group in whole]


def explained(design: TrialDesign, roster: Roster, layout: Layout, predicted: Floats) -> float:
    """Return the share of the variance of a predicted outcome (units,) that lies between tuples."""
    centre = predicted - predicted.mean()
    total = float(centre @ centre)
    within = 0.0
    for members in tuples(design, roster, layout):
        part = predicted[members] - predicted[members].mean()
        within += float(part @ part)
    return 1 - within / total if total else 0.0
