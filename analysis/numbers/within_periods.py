"""Stepped wedge without a model: sites with the programme against sites still without it, within each period."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers.assignments import Draws, allocation_count, enumerate_allocations, permute_within
from analysis.numbers.inputs import Floats, Ints, binary, codes, numbers
from analysis.numbers.inversion import Inversion, invert_linear
from analysis.numbers.partialled import Moments
from analysis.numbers.permutation import TailShares, tail_shares
from analysis.numbers.problems_models import COLLINEAR, FEW_CLUSTERS, MIXED_CELL
from core.errors import UserError

CHUNK = 2_000_000


@dataclass(frozen=True, slots=True)
class PeriodDifference:
    """Mean of the treated sites less mean of the others in one period; ``weight`` sums to 1 over the periods."""

    period: str
    difference: float
    treated_sites: int
    control_sites: int
    weight: float


@dataclass(frozen=True, slots=True, eq=False)
class WithinPeriods:
    """The effect, its periods, and the test that re-deals the sequences among the sites."""

    estimate: float
    periods: tuple[PeriodDifference, ...]
    tails: TailShares
    interval: Inversion
    exact: bool
    n: int
    sites: int
    sequences: int

    @property
    def p(self) -> float:
        """The two-sided p-value."""
        return self.tails.p


def within_period_effect(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    sites: npt.ArrayLike,
    periods: npt.ArrayLike,
    *,
    draws: int = 9_999,
    seed: int = 0,
    level: float = 0.95,
) -> WithinPeriods:
    """Estimate a stepped-wedge effect from differences of site means within periods, tested by permuting sequences.

    A period with n1 treated and n0 other sites weighs n1 n0 / (n1 + n0); periods in which all sites are alike weigh
    nothing, so trends over time cannot enter. Uncertainty comes from the draw of the sequences alone: all
    arrangements where there are at most ``draws``, else that many at random; the interval by inversion.

    Parameters
    ----------
    outcome : (n,) float; rows without it are left out
    treated : (n,) 0/1, the same for all rows of a site in a period
    sites, periods : (n,) labels; periods in the order of their labels
    draws : of the sequences, when they are not all listed
    seed : of those
    level : of the interval

    Returns
    -------
    WithinPeriods
        In the unit of the outcome. A period in which a site has no row takes its state from the period before.

    Raises
    ------
    UserError
        ``WEDGE_MIXED_CELL`` when a site has both states in one period, ``MODEL_COLLINEAR`` when no period has sites
        of both kinds, ``MODEL_FEW_CLUSTERS`` below 2 sites.

    References
    ----------
    Thompson et al. (2018), *Statistics in Medicine* 37 (within-period comparisons, permutation); Matthews & Forbes
    (2017), *Statistics in Medicine* 36 (weights).
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    site, period = codes(sites, "site", len(y))[0], codes(periods, "period", len(y))
    S, P = int(site.max(initial=-1)) + 1, len(period[1])
    if S < 2:
        raise UserError(FEW_CLUSTERS, found=S, wanted=2)
    pattern = _pattern(z, site, period[0], S, P)
    seen = ~np.isnan(y)
    means = _cell_means(y[seen], site[seen], period[0][seen], S, P)
    sequence = np.unique(pattern, axis=0, return_inverse=True)[1].ravel()
    own = _moments(means, pattern, np.arange(S)[None, :])
    if not np.isfinite(own.slope[0]):
        raise UserError(COLLINEAR, name="the programme (no period has sites of both kinds)")
    exact = allocation_count([np.bincount(sequence).tolist()]) <= draws
    dealt = enumerate_allocations(sequence, limit=draws) if exact else permute_within(sequence, draws, seed)
    redrawn = _moments(means, pattern, _owners(dealt, sequence))
    estimate = float(own.slope[0])
    return WithinPeriods(
        estimate=estimate, periods=_periods(means, pattern, period[1]),
        tails=tail_shares(estimate, redrawn.slope, exact), interval=invert_linear(own, redrawn, exact, 1 - level),
        exact=exact, n=int(seen.sum()), sites=len(np.unique(site[seen])), sequences=int(sequence.max()) + 1,
    )  # fmt: skip


def _periods(means: Floats, pattern: Floats, labels: npt.NDArray[np.object_]) -> tuple[PeriodDifference, ...]:
    n1, n0, weight, gaps = (part[..., 0, :] for part in _gaps(means, pattern, np.arange(len(means))[None, :]))
    return tuple(
        PeriodDifference(str(label), float(gap), int(a), int(b), float(w / weight.sum()))
        for label, gap, a, b, w in zip(labels, gaps[0], n1, n0, weight, strict=True)
        if w > 0
    )


def _pattern(z: Floats, site: Ints, period: Ints, S: int, P: int) -> Floats:
    """Return the (S, P) states; a gap takes the state of the period before, or of the one after at the start."""
    rows, ones = np.zeros((S, P)), np.zeros((S, P))
    np.add.at(rows, (site, period), 1)
    np.add.at(ones, (site, period), z)
    if ((ones > 0) & (ones < rows)).any():
        raise UserError(MIXED_CELL)
    state = np.where(rows > 0, ones > 0, np.nan)
    for p in range(1, P):
        state[:, p] = np.where(np.isnan(state[:, p]), state[:, p - 1], state[:, p])
    for p in range(P - 2, -1, -1):
        state[:, p] = np.where(np.isnan(state[:, p]), state[:, p + 1], state[:, p])
    return state


def _cell_means(y: Floats, site: Ints, period: Ints, S: int, P: int) -> Floats:
    rows, sums = np.zeros((S, P)), np.zeros((S, P))
    np.add.at(rows, (site, period), 1)
    np.add.at(sums, (site, period), y)
    return np.where(rows > 0, sums / np.maximum(rows, 1), np.nan)


def _owners(dealt: Draws, sequence: Ints) -> Ints:
    """Turn (draws, S) dealt sequences into (draws, S) numbers of a site that has this sequence."""
    first = np.array([int(np.flatnonzero(sequence == s)[0]) for s in range(int(sequence.max()) + 1)])
    return first[dealt]


def _moments(means: Floats, pattern: Floats, owners: Ints) -> Moments:
    """Return the estimate under each deal (draws, S), for the outcome and for the actual states."""
    found = []
    step = max(1, CHUNK // means.size)
    for i in range(0, len(owners), step):
        _, _, weight, gaps = _gaps(means, pattern, owners[i : i + step])
        with np.errstate(divide="ignore", invalid="ignore"):
            found.append((weight * gaps).sum(axis=2) / weight.sum(axis=1))
    slope, of_treated = np.concatenate(found, axis=1)
    return Moments(slope, of_treated, None, None, None)


def _gaps(means: Floats, pattern: Floats, owners: Ints) -> tuple[Floats, Floats, Floats, Floats]:
    """Return (draws, P) treated sites, other sites and weights, and (2, draws, P) gaps of outcome and actual state."""
    present = ~np.isnan(means)
    values = np.stack([np.nan_to_num(means), np.where(present, pattern, 0.0)])
    z = pattern[owners] * present
    n1 = z.sum(axis=1)
    n0 = present.sum(axis=0) - n1
    tops = np.einsum("dsp,vsp->vdp", z, values)
    bottoms = values.sum(axis=1)[:, None, :] - tops
    return n1, n0, n1 * n0 / np.maximum(n1 + n0, 1), tops / np.maximum(n1, 1) - bottoms / np.maximum(n0, 1)
