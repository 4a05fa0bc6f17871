"""Rerandomisation: draw until the arms are alike enough, by a threshold fixed before (Morgan & Rubin 2012, 2015).

M = d' [Cov(X) (1/n1 + 1/n2)]^-1 d for the difference d of covariate means of two arms, the largest over the pairs of
arms. A draw is kept when M is at most the threshold, tier by tier; covariates of a later tier are cleared of those of
the tiers before.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from math import exp, lgamma, log

import numpy as np

from core.design import Procedure, Tier, TrialDesign
from core.errors import UserError
from core.problems import ACCEPTANCE_MALFORMED, ACCEPTANCE_NEVER, ACCEPTANCE_TOO_FEW
from core.procedures.chi_square import chi_square_cdf, chi_square_quantile
from core.procedures.covariates import Grid, arm_sums, columns_of, whitened
from core.procedures.fixed import Sizes, fixed, sizes_by_share
from core.procedures.ready import Arms, Drawer, Floats, Ready, by_share, even, shares_of
from core.random_source import RandomSource
from core.strata import Indices, Layout, Roster

LARGE = 100
USUAL, USUAL_SMALL = 0.01, 0.05
SMALLEST = 0.001
DISTINCT = 1_000
_REDRAWS = 10_000
_CHUNK_WORDS = 120_000
_PATIENCE = 100
_PUBLIC = sha256(b"pilotage rerandomisation threshold 1").digest()


@dataclass(frozen=True, slots=True)
class Rule:
    """What a draw must meet: per tier its columns, the probability of passing and the threshold of M.

    ``distinct`` is about how many different allocations pass; ``remaining`` the share of the variance of covariate
    means left by the rule, per tier (Morgan & Rubin 2012, theorem 3.2).
    """

    columns: tuple[int, ...]
    acceptance: tuple[float, ...]
    thresholds: tuple[float, ...]
    remaining: tuple[float, ...]
    distinct: float


def rerandomised(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make a rerandomised draw ready; exact probabilities are known where all arms have one share."""
    shares = shares_of(design)
    base = fixed(layout, sizes_by_share(layout, shares, design.procedure.misfits))
    grid, tiers = _covariates(design.procedure, roster, layout)
    rule = balance_rule(design, roster, layout)

    def start(source: RandomSource, label: str) -> Drawer:
        candidates = base.start(source, f"{label}/candidates")
        return _Accepted(candidates, grid, tiers, rule, layout).next

    return Ready(layout, start, by_share(layout, shares) if even(shares) else None)


def balance_rule(design: TrialDesign, roster: Roster, layout: Layout) -> Rule:
    """Fix the threshold of each tier: chi-square for two arms in one stratum of 100 or more, else by 10,000 redraws.

    UserError ACCEPTANCE_MALFORMED, or ACCEPTANCE_TOO_FEW when under 1,000 different allocations would pass.
    """
    shares = shares_of(design)
    sizes = sizes_by_share(layout, shares, design.procedure.misfits)
    _grid, tiers = _covariates(design.procedure, roster, layout)
    acceptance = tuple(tier.acceptance for tier in _tiers(design.procedure, len(layout.units)))
    widths = tuple(int(np.count_nonzero(tiers == i)) for i in range(len(acceptance)))
    distinct = exp(min(700.0, _log_count(layout, sizes) + sum(log(p) for p in acceptance)))
    if distinct < DISTINCT:
        raise UserError(ACCEPTANCE_TOO_FEW, count=f"{distinct:,.0f}", needed=f"{DISTINCT:,}")
    if len(layout.units) >= LARGE and len(layout.labels) == 1 and len(shares) == 2:
        thresholds = tuple(chi_square_quantile(p, max(1, w)) for p, w in zip(acceptance, widths, strict=True))
    else:
        thresholds = _empirical(design, roster, layout, acceptance)
    remaining = tuple(
        chi_square_cdf(a, w + 2) / chi_square_cdf(a, w) for a, w in zip(thresholds, map(_one, widths), strict=True)
    )
    return Rule(widths, acceptance, thresholds, remaining, distinct)


def _one(width: int) -> int:
    return max(1, width)


def _tiers(procedure: Procedure, units: int) -> tuple[Tier, ...]:
    usual = USUAL if units >= LARGE else USUAL_SMALL
    tiers = procedure.tiers or (Tier(procedure.covariates, procedure.acceptance or usual),)
    for tier in tiers:
        if not SMALLEST <= tier.acceptance < 1:
            raise UserError(ACCEPTANCE_MALFORMED, found=f"{tier.acceptance:g}", smallest=SMALLEST)
    return tiers


def _covariates(procedure: Procedure, roster: Roster, layout: Layout) -> tuple[Grid, Indices]:
    """Return the whitened covariates in order of tiers, and the tier of each column."""
    tiers = _tiers(procedure, len(layout.units))
    names = [name for tier in tiers for name in tier.covariates]
    tier_of = np.array([i for i, tier in enumerate(tiers) for _ in tier.covariates])
    grid = whitened(columns_of(layout, roster, names))
    return grid, tier_of[list(grid.source)]


def candidate_distances(design: TrialDesign, roster: Roster, layout: Layout, source: RandomSource, n: int) -> Floats:
    """Return M of ``n`` draws before any is refused, tier by tier: (n, tiers). What the acceptance is judged by."""
    grid, tiers = _covariates(design.procedure, roster, layout)
    sizes = sizes_by_share(layout, shares_of(design), design.procedure.misfits)
    draw = fixed(layout, sizes).start(source, "allocation/candidates")
    count = len(_tiers(design.procedure, len(layout.units)))
    chunk = max(1, _CHUNK_WORDS // len(layout.units))
    found = np.empty((n, count))
    for start in range(0, n, chunk):
        arm = draw(min(chunk, n - start))
        found[start : start + len(arm)] = distances(arm, layout.arms, grid, tiers, count)
    return found


def distances(arm: Arms, k: int, grid: Grid, tiers: Indices, count: int) -> Floats:
    """Return M of each draw and tier, the largest over the pairs of arms: (n, tiers)."""
    sizes, sums = arm_sums(arm, k, grid.steps)
    found = np.zeros((len(arm), count))
    for a, b in combinations(range(k), 2):
        one, other = sizes[:, a].astype(np.float64), sizes[:, b].astype(np.float64)
        harmonic = one * other / (one + other)
        squares = np.zeros((len(arm), count))
        for column, tier in enumerate(tiers):
            gap = sums[:, a, column] / one - sums[:, b, column] / other
            squares[:, int(tier)] += gap * gap
        np.maximum(found, squares * harmonic[:, None], out=found)
    return found / grid.scale**2


def _empirical(design: TrialDesign, roster: Roster, layout: Layout, acceptance: tuple[float, ...]) -> tuple[float, ...]:
    ordered = np.sort(candidate_distances(design, roster, layout, RandomSource(_PUBLIC), _REDRAWS), axis=0)
    places = [max(0, int(p * _REDRAWS) - 1) for p in acceptance]
    return tuple(float(f"{ordered[place, i]:.9g}") for i, place in enumerate(places))


def _log_count(layout: Layout, sizes: Sizes) -> float:
    """Return the logarithm of the number of allocations, misfits left aside."""
    held = 0.0
    for units, whole in zip(layout.members, sizes.whole, strict=True):
        held += lgamma(len(units) + 1) - sum(lgamma(size + 1) for size in (*whole, len(units) - whole.sum()))
    return held


class _Accepted:
    """Draws candidates until enough pass; those drawn too many wait for the next call."""

    def __init__(self, candidates: Drawer, grid: Grid, tiers: Indices, rule: Rule, layout: Layout) -> None:
        self._candidates = candidates
        self._grid = grid
        self._tiers = tiers
        self._rule = rule
        self._arms = layout.arms
        self._units = len(layout.units)
        self._waiting: Arms = np.empty((0, self._units), dtype=np.int8)

    def next(self, n: int) -> Arms:
        """Draw until ``n`` more pass: (n, units). UserError ACCEPTANCE_NEVER when none does in very many."""
        parts, found, tried = [self._waiting], len(self._waiting), 0
        limits = np.array(self._rule.thresholds)
        patience = _PATIENCE * n / float(np.prod(self._rule.acceptance))
        while found < n:
            arm = self._candidates(max(1, _CHUNK_WORDS // self._units))
            passed = (distances(arm, self._arms, self._grid, self._tiers, len(limits)) <= limits).all(axis=1)
            parts.append(arm[passed])
            found += int(passed.sum())
            tried += len(arm)
            if tried > patience + _REDRAWS and found < n:
                raise UserError(ACCEPTANCE_NEVER, tried=f"{tried:,}")
        whole = np.concatenate(parts)
        self._waiting = whole[n:]
        return whole[:n]
