"""Covariate-constrained draws: one of the best-balanced schemes, each as likely as the others.

Version 1: all schemes where there are at most 200,000 (two arms, one stratum, shares that make them equally likely),
else the different ones among 100,000 drawn from a public seed. Score: weighted squares of differences of standardised
means, summed over pairs of arms; a wedge is scored by how covariates lean with the start. The best share is kept,
within the limits given. Source: Moulton 2004; Li, Turner, Heagerty et al. 2017.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, combinations
from math import ceil, comb

import numpy as np

from core.design import TrialDesign
from core.errors import UserError
from core.problems import KEEP_MALFORMED, LIMITS_LENGTH, SCHEMES_TOO_FEW
from core.procedures.covariates import Grid, arm_sums, columns_of, spread, standardised, weights_of
from core.procedures.fixed import fixed, sizes_by_share
from core.procedures.ready import Arms, Drawer, Floats, Ready, even, shares_of
from core.random_source import RandomSource
from core.strata import Layout, Roster

ENUMERATED = 200_000
SAMPLED = 100_000
FEWEST = 100
TOGETHER = (0.25, 0.75)
_CHUNK = 20_000
_PUBLIC = sha256(b"pilotage candidate schemes 1").digest()


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """The schemes one is drawn from: ``arms`` (schemes, units), of how many in all, and their hash."""

    arms: Arms
    of: int
    enumerated: bool

    @property
    def hash(self) -> str:
        """SHA-256 of the schemes in order, one byte a unit, as 64 hex digits."""
        return sha256(self.arms.tobytes()).hexdigest()

    def together(self) -> Floats:
        """Return the validity matrix: for each pair of units the share of schemes with both in one arm."""
        shared: Floats = np.zeros((self.arms.shape[1], self.arms.shape[1]))
        for arm in range(int(self.arms.max()) + 1):
            inside = (self.arms == arm).astype(np.float64)
            shared += inside.T @ inside
        return shared / len(self.arms)


def constrained(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make a constrained draw ready; probabilities are exact over the candidates."""
    found = candidates(design, roster, layout)
    shares = [(found.arms == arm).mean(axis=0) for arm in range(layout.arms)]

    def start(source: RandomSource, label: str) -> Drawer:
        stream = source.stream(f"{label}/scheme")
        return lambda n: found.arms[stream.below(len(found.arms), n)]

    return Ready(layout, start, np.stack(shares, axis=1))


def candidates(design: TrialDesign, roster: Roster, layout: Layout) -> Candidates:
    """Find the schemes to draw from. UserError SCHEMES_TOO_FEW when under 100 are left."""
    procedure = design.procedure
    if not 0 < procedure.keep <= 1:
        raise UserError(KEEP_MALFORMED, found=f"{procedure.keep:g}")
    schemes, enumerated = _schemes(design, layout)
    columns = columns_of(layout, roster, procedure.covariates)
    grid = standardised(columns)
    weights = weights_of(procedure.covariates, procedure.weights)
    scores = np.concatenate(
        [_score(design, part, layout.arms, grid, weights) for part in np.array_split(schemes, _parts(schemes))]
    )
    allowed = np.ones(len(schemes), dtype=bool)
    if procedure.limits:
        if len(procedure.limits) != len(procedure.covariates):
            raise UserError(LIMITS_LENGTH, limits=len(procedure.limits), covariates=len(procedure.covariates))
        allowed = _within(schemes, layout.arms, grid, [spread(column) for _place, column in columns], procedure.limits)
    order = np.argsort(scores, kind="stable")
    order = order[allowed[order]][: max(FEWEST, ceil(procedure.keep * len(schemes)))]
    if len(order) < FEWEST:
        raise UserError(SCHEMES_TOO_FEW, count=len(order), needed=FEWEST)
    return Candidates(schemes[np.sort(order)], len(schemes), enumerated)


def _parts(schemes: Arms) -> int:
    return max(1, len(schemes) // _CHUNK)


def _schemes(design: TrialDesign, layout: Layout) -> tuple[Arms, bool]:
    """List schemes once each, in the order of their bytes, and tell whether they are all."""
    units, shares = len(layout.units), shares_of(design)
    halves = sorted({units * int(shares[1]) // int(shares.sum()), -(-units * int(shares[1]) // int(shares.sum()))})
    likely = len(halves) == 1 or even(shares)
    count = sum(comb(units, half) for half in halves)
    if layout.arms == 2 and len(layout.labels) == 1 and likely and count <= ENUMERATED:
        schemes = np.zeros((count, units), dtype=np.int8)
        for row, chosen in enumerate(_choices(units, halves)):
            schemes[row, list(chosen)] = 1
        return np.unique(schemes, axis=0), True
    base = fixed(layout, sizes_by_share(layout, shares, design.procedure.misfits))
    return np.unique(base.start(RandomSource(_PUBLIC), "candidates")(SAMPLED), axis=0), False


def _choices(units: int, halves: list[int]) -> Iterator[tuple[int, ...]]:
    return chain.from_iterable(combinations(range(units), half) for half in halves)


def _score(design: TrialDesign, arm: Arms, k: int, grid: Grid, weights: list[float]) -> Floats:
    sizes, sums = arm_sums(arm, k, grid.steps)
    score: Floats = np.zeros(len(arm))
    for column, source in enumerate(grid.source):
        if design.procedure.name == "wedge":
            lean = sum((sums[:, a, column] * (2 * a - (k - 1)) for a in range(k)), np.zeros(len(arm)))
            score += weights[source] * lean * lean
            continue
        means = sums[:, :, column] / np.maximum(sizes, 1)
        for a, b in combinations(range(k), 2):
            gap = means[:, a] - means[:, b]
            score += weights[source] * gap * gap
    return score


def _within(arm: Arms, k: int, grid: Grid, spreads: list[float], limits: tuple[float, ...]) -> np.ndarray:
    sizes, sums = arm_sums(arm, k, grid.steps)
    allowed = np.ones(len(arm), dtype=bool)
    for column, source in enumerate(grid.source):
        if limits[source] <= 0:
            continue
        means = sums[:, :, column] / np.maximum(sizes, 1) / grid.scale * spreads[column]
        allowed &= means.max(axis=1) - means.min(axis=1) <= limits[source]
    return allowed


def tied(found: Candidates, shares: Floats) -> tuple[bool, bool]:
    """Tell whether two units are too often or too seldom together, and whether a unit's chances are far off.

    ``shares`` (k,) sum to 1. Two arms: together in more than 75 % or fewer than 25 % of schemes; chances more than a
    tenth away. More arms: the same distances from what shares alone give.
    """
    matrix = found.together()
    pairs = matrix[np.triu_indices(len(matrix), 1)]
    middle = float((shares**2).sum())
    low, high = middle - (0.5 - TOGETHER[0]), middle + (TOGETHER[1] - 0.5)
    chances = np.stack([(found.arms == arm).mean(axis=0) for arm in range(len(shares))], axis=1)
    return bool(((pairs > high) | (pairs < max(low, 0.0))).any()), bool((np.abs(chances - shares) > 0.1).any())
