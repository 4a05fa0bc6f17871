"""Tests of two groups that need no model: rank tests, signed ranks, tables of counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.inputs import Floats, Ints, binary, codes, complete, numbers
from analysis.numbers.problems_models import ARM_TOO_SMALL, CONSTANT, NOT_PAIRED, ONE_ARM
from core.errors import UserError

# Above this many distinct sums the exact distribution of ranks would take too long.
MOST_SUMS = 200_000


@dataclass(frozen=True, slots=True)
class RankSum:
    """Wilcoxon-Mann-Whitney: ``u`` pairs in which the treated value is higher (ties half), z, p-values.

    ``p_exact`` is conditional on the midranks; None where the distribution is too large. With blocks u adds up over
    all ranks, and z and the p-values are stratified.
    """

    u: float
    z: float
    p: float
    p_continuity: float
    p_exact: float | None


def rank_sum(outcome: npt.ArrayLike, treated: npt.ArrayLike, blocks: npt.ArrayLike | None = None) -> RankSum:
    """Test that both arms have the same distribution, by overall midranks, permuted within blocks if given.

    Parameters
    ----------
    outcome : (n,) float; rows without it are left out
    treated : (n,) 0/1
    blocks : (n,) labels, optional

    References
    ----------
    Mann & Whitney (1947); Hollander & Wolfe (1999), ch. 4; Hothorn et al. (2006) for blocks with overall ranks.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    block = np.zeros(len(y), dtype=np.intp) if blocks is None else codes(blocks, "block", len(y))[0]
    kept = complete(y)
    y, z, block = y[kept], z[kept].astype(bool), block[kept]
    if z.all() or not z.any():
        raise UserError(ONE_ARM)
    ranks = stats.rankdata(y)
    groups = [(ranks[block == b], z[block == b]) for b in np.unique(block)]
    expected = sum(float(r.mean()) * int(m.sum()) for r, m in groups)
    variance = sum(_sum_variance(r, int(m.sum())) for r, m in groups)
    if variance <= 0:
        raise UserError(CONSTANT, name="the outcome")
    gap = float(ranks[z].sum()) - expected
    score = gap / np.sqrt(variance)
    corrected = max(abs(gap) - 0.5, 0.0) / np.sqrt(variance)
    return RankSum(
        u=float(ranks[z].sum() - z.sum() * (z.sum() + 1) / 2),
        z=float(score),
        p=2 * float(stats.norm.sf(abs(score))),
        p_continuity=2 * float(stats.norm.sf(corrected)),
        p_exact=_exact(groups, gap, expected),
    )


def _sum_variance(ranks: Floats, treated: int) -> float:
    n = len(ranks)
    if n < 2:
        return 0.0
    return float(treated * (n - treated) / (n * (n - 1)) * np.sum((ranks - ranks.mean()) ** 2))


def _exact(groups: list[tuple[Floats, npt.NDArray[np.bool_]]], gap: float, expected: float) -> float | None:
    """Return the share of allocations whose rank sum is at least as far from its mean, by convolution of counts."""
    total = sum(float(r.sum()) for r, _ in groups)
    work = sum(2 * float(r.sum()) * len(r) * int(m.sum()) for r, m in groups)
    if 2 * total > MOST_SUMS or work > 3e8:
        return None
    law = np.ones(1)
    for ranks, marked in groups:
        law = np.convolve(law, _sum_law(np.rint(2 * ranks).astype(np.intp), int(marked.sum())))
    sums = np.arange(len(law)) / 2
    return float(law[np.abs(sums - expected) >= abs(gap) - 1e-9].sum() / law.sum())


def _sum_law(doubled: Ints, treated: int) -> Floats:
    """Return the probability of each sum of ``treated`` of these doubled ranks (Streitberg & Röhmel, 1986)."""
    counts = np.zeros((treated + 1, int(doubled.sum()) + 1))
    counts[0, 0] = 1.0
    for rank in doubled:
        counts[1:, rank:] += counts[:-1, : counts.shape[1] - rank].copy()
    law: Floats = counts[treated] / counts[treated].sum()
    return law


@dataclass(frozen=True, slots=True)
class SignedRank:
    """Exact signed-rank test of paired differences with the Hodges-Lehmann estimate and its interval.

    ``level`` is the level asked for; limits are infinite where the pairs are too few to reach it.
    """

    v: float
    p: float
    estimate: float
    ci_low: float
    ci_high: float
    level: float
    pairs: int


def signed_rank(differences: npt.ArrayLike, level: float = 0.95) -> SignedRank:
    """Test that paired differences are symmetric about 0; zeros are left out, ties get midranks.

    References
    ----------
    Hollander & Wolfe (1999), ch. 3; Streitberg & Röhmel (1986) for the distribution with ties.
    """
    d = numbers(differences, "difference")
    d = d[complete(d)]
    nonzero = d[d != 0]
    if len(d) < 2:
        raise UserError(NOT_PAIRED, pairs=len(d))
    if not len(nonzero):
        raise UserError(CONSTANT, name="the difference")
    ranks = stats.rankdata(np.abs(nonzero))
    v = float(ranks[nonzero > 0].sum())
    law = _sign_law(np.rint(2 * ranks).astype(np.intp))
    sums = np.arange(len(law)) / 2
    middle = ranks.sum() / 2
    walsh = np.sort(((nonzero[:, None] + nonzero) / 2)[np.triu_indices(len(nonzero))])
    below = np.cumsum(_sign_law(2 * np.arange(1, len(nonzero) + 1, dtype=np.intp))[::2])
    step = int(np.searchsorted(below, (1 - level) / 2 - 1e-12))
    reachable = step > 0
    return SignedRank(
        v=v,
        p=float(law[np.abs(sums - middle) >= abs(v - middle) - 1e-9].sum()),
        estimate=float(np.median(walsh)),
        ci_low=float(walsh[step - 1]) if reachable else -np.inf,
        ci_high=float(walsh[len(walsh) - step]) if reachable else np.inf,
        level=level,
        pairs=len(d),
    )


def _sign_law(doubled: Ints) -> Floats:
    law = np.zeros(int(doubled.sum()) + 1)
    law[0] = 1.0
    for rank in doubled:
        law[rank:] += law[: len(law) - rank].copy()
        law /= 2
    return law


@dataclass(frozen=True, slots=True)
class CountTest:
    """Tests of a 2 x 2 table: Pearson chi-square without and with Yates' correction, Fisher's exact p."""

    chi2: float
    p: float
    chi2_yates: float
    p_yates: float
    p_fisher: float


def count_test(table: npt.ArrayLike) -> CountTest:
    """Test that a (2, 2) table of counts has independent rows and columns.

    Fisher's p adds up the tables that are no more probable than the one observed.

    Raises
    ------
    UserError
        ``MODEL_ARM_TOO_SMALL`` for an empty row, ``MODEL_CONSTANT`` for an empty column.

    References
    ----------
    Pearson (1900); Yates (1934); Fisher (1935).
    """
    counts = np.asarray(table, dtype=np.float64).reshape(2, 2)
    if (counts.sum(axis=1) == 0).any():
        raise UserError(ARM_TOO_SMALL, arm="first or second", rows=0, units="rows")
    if (counts.sum(axis=0) == 0).any():
        raise UserError(CONSTANT, name="the outcome")
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    gap = np.abs(counts - expected)
    plain = float(np.sum(gap**2 / expected))
    yates = float(np.sum((gap - np.minimum(0.5, gap)) ** 2 / expected))
    return CountTest(
        chi2=plain,
        p=float(stats.chi2.sf(plain, 1)),
        chi2_yates=yates,
        p_yates=float(stats.chi2.sf(yates, 1)),
        p_fisher=float(stats.fisher_exact(counts.astype(np.int64)).pvalue),
    )
