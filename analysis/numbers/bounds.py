"""What the effect could be if the people without an outcome differ: Lee and Manski bounds, the tipping point."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import optimize, stats

from analysis.numbers.inputs import Bools, Floats, binary, codes, confidence, numbers, positive_weights
from analysis.numbers.problems_models import ARM_TOO_SMALL, NO_VARIANCE, NOBODY_ANSWERED, ONE_ARM, SCALE_LIMITS
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class LeeBounds:
    """Bounds of the effect on people who would answer in either arm.

    ``lower`` and ``upper`` trim exactly the excess share, the person at the border in part; ``*_threshold`` keep that
    person whole, and standard errors and intervals belong to those (Lee's Proposition 3). ``*_bounds`` limits cover
    both bounds, ``*_effect`` limits the effect (Imbens & Manski). Standard errors are None where an arm has fewer than
    2 observed rows, and with weights or cells.
    """

    response_treated: float
    response_control: float
    trimmed_arm: Literal["treated", "control"]
    trim_share: float
    lower: float
    upper: float
    lower_threshold: float
    upper_threshold: float
    quantile_low_mean: float
    quantile_high_mean: float
    low_mean: float
    high_mean: float
    other_mean: float
    se_lower: float | None
    se_upper: float | None
    ci_low_bounds: float | None
    ci_high_bounds: float | None
    imbens_manski_c: float | None
    ci_low_effect: float | None
    ci_high_effect: float | None
    n: int
    n_observed_treated: int
    n_observed_control: int


def lee_bounds(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    weights: npt.ArrayLike | None = None,
    level: float = 0.95,
    border: Literal["whole", "dropped"] = "whole",
) -> LeeBounds:
    """Bound the effect on the always-answering by trimming the arm that answered more.

    Assumes that being allocated to one arm never makes anybody less likely to answer than the other would.

    Parameters
    ----------
    outcome : (n,) float, NaN where the person did not answer
    treated : (n,) 0/1
    weights : (n,) optional, 1 / probability of the arm
    level : of the intervals
    border : whether the threshold bounds keep the person at the border or drop them, as the R package attrition does

    Raises
    ------
    UserError
        ``BOUNDS_NOBODY`` when an arm has no outcome at all.

    References
    ----------
    Lee (2009), *Review of Economic Studies* 76, Proposition 3; Imbens & Manski (2004), *Econometrica* 72.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y)).astype(bool)
    w = positive_weights(weights, len(y))
    seen = ~np.isnan(y)
    if z.all() or not z.any():
        raise UserError(ONE_ARM)
    for arm, name in ((z, "treated"), (~z, "control")):
        if not (seen & arm).any():
            raise UserError(NOBODY_ANSWERED, arm=name)
    share = [float(w[seen & arm].sum() / w[arm].sum()) for arm in (z, ~z)]
    higher = z if share[0] >= share[1] else ~z
    p = abs(share[0] - share[1]) / max(share)
    if p <= 1e-12:
        p = 0.0
    trimmed, other = seen & higher, seen & ~higher
    order = np.argsort(y[trimmed], kind="stable")
    values, mass = y[trimmed][order], w[trimmed][order] / w[trimmed].sum()
    mean = float(np.average(y[other], weights=w[other]))
    sign = 1.0 if higher is z else -1.0
    exact = sorted(sign * (trimmed_mean(v, m, p) - mean) for v, m in ((values, mass), (values[::-1], mass[::-1])))
    below, above = _kept(values, np.cumsum(mass), p, border)
    cuts = float(values[below].max()), float(values[above].min())
    means = [float(np.average(values[keep], weights=mass[keep])) for keep in (below, above)]
    whole = sorted(sign * (m - mean) for m in means)
    bounds = LeeBounds(
        response_treated=share[0], response_control=share[1],
        trimmed_arm="treated" if higher is z else "control", trim_share=p,
        lower=exact[0], upper=exact[1], lower_threshold=whole[0], upper_threshold=whole[1],
        quantile_low_mean=cuts[0], quantile_high_mean=cuts[1], low_mean=means[0], high_mean=means[1], other_mean=mean,
        se_lower=None, se_upper=None, ci_low_bounds=None, ci_high_bounds=None, imbens_manski_c=None,
        ci_low_effect=None, ci_high_effect=None, n=len(y), n_observed_treated=int((seen & z).sum()),
        n_observed_control=int((seen & ~z).sum()),
    )  # fmt: skip
    if weights is not None or min(len(values), int(other.sum())) < 2:
        return bounds
    take = _Trim(p, (max(share), min(share)), (int(higher.sum()), int((~higher).sum())))
    errors = [
        take.error(values[keep], len(values) * (1 - p) if border == "whole" else keep.sum(), cut, y[other])
        for keep, cut in zip((below, above), cuts, strict=True)
    ]
    return _with_intervals(bounds, errors if higher is z else errors[::-1], level)


def _kept(values: Floats, cumulative: Floats, p: float, border: str) -> tuple[Bools, Bools]:
    """Return who is kept for the low and for the high mean; one person at least stays."""
    if border == "whole":
        low = values[min(int(np.searchsorted(cumulative, 1 - p - 1e-12)), len(values) - 1)]
        return values <= low, values >= values[int(np.searchsorted(cumulative, p - 1e-12))]
    below, above = cumulative < 1 - p, cumulative > p
    below[0] = above[-1] = True
    return below, above


def trimmed_mean(values: Floats, mass: Floats, p: float) -> float:
    """Average after taking the share ``p`` of the mass (sums to 1) from the end of the array; the border in part."""
    left = np.clip(np.minimum(np.cumsum(mass), 1 - p) - np.concatenate([[0.0], np.cumsum(mass)[:-1]]), 0, None)
    return float(left @ values / left.sum())


@dataclass(frozen=True, slots=True)
class _Trim:
    p: float
    shares: tuple[float, float]
    allocated: tuple[int, int]

    def error(self, kept: Floats, size: float, cut: float, other: Floats) -> float:
        """Return the standard error of one bound, Lee (2009), Proposition 3: four sources that add up."""
        of_share = sum((1 - share) / (share * n) for share, n in zip(self.shares, self.allocated, strict=True))
        gap = (cut - kept.mean()) ** 2
        return float(np.sqrt(kept.var() / size + gap * (self.p / size + of_share) + other.var() / len(other)))


def _with_intervals(bounds: LeeBounds, errors: list[float], level: float) -> LeeBounds:
    z = float(stats.norm.ppf(0.5 + level / 2))
    low, high = bounds.lower_threshold, bounds.upper_threshold
    c = imbens_manski(high - low, max(errors), level)
    return replace(
        bounds, se_lower=errors[0], se_upper=errors[1], ci_low_bounds=low - z * errors[0],
        ci_high_bounds=high + z * errors[1], imbens_manski_c=c, ci_low_effect=low - c * errors[0],
        ci_high_effect=high + c * errors[1],
    )  # fmt: skip


def imbens_manski(width: float, se: float, level: float = 0.95, df: float = np.inf) -> float:
    """Return the multiple of the standard error that makes an interval around bounds ``width`` apart cover the effect.

    Solves F(c + width / se) - F(-c) = level, F the normal or, with ``df``, the t distribution; of the normal 1.96 for
    width 0, 1.645 for wide bounds.

    References
    ----------
    Imbens & Manski (2004), *Econometrica* 72, eq. 6-7.
    """
    confidence(level)
    law = stats.t(df) if np.isfinite(df) else stats.norm
    if se <= 0:
        return float(law.ppf(level))
    ends = float(law.ppf(level)) - 1e-9, float(law.ppf(0.5 + level / 2)) + 1e-9
    return float(optimize.brentq(lambda c: law.cdf(c + width / se) - law.cdf(-c) - level, *ends, xtol=1e-15))


@dataclass(frozen=True, slots=True)
class TightenedBounds:
    """Lee bounds averaged over cells of a baseline variable, each weighted by its always-answering people."""

    lower: float
    upper: float
    cells: dict[str, LeeBounds]
    cell_weights: dict[str, float]
    left_out: tuple[str, ...]


def tightened_lee_bounds(outcome: npt.ArrayLike, treated: npt.ArrayLike, cells: npt.ArrayLike) -> TightenedBounds:
    """Bound within cells of a baseline variable and average; narrower, and the trimmed arm may differ by cell.

    Cells in which an arm is empty or has no outcome cannot be bounded; they are named in ``left_out``.

    ``BOUNDS_NOBODY`` when no cell can be bounded.

    References
    ----------
    Lee (2009), section 3; Semenova (2025).
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    index, names = codes(cells, "cell", len(y))
    found: dict[str, LeeBounds] = {}
    weights: dict[str, float] = {}
    for number, name in enumerate(names):
        rows = index == number
        try:
            if np.isnan(y[rows]).all():
                raise UserError(NOBODY_ANSWERED, arm="treated")
            found[str(name)] = lee_bounds(y[rows], z[rows])
        except UserError:
            continue
        bounds = found[str(name)]
        weights[str(name)] = int(rows.sum()) * min(bounds.response_treated, bounds.response_control)
    if not found:
        raise UserError(NOBODY_ANSWERED, arm="treated or control")
    total = sum(weights.values())
    lower, upper = (sum(weights[c] * getattr(b, side) for c, b in found.items()) for side in ("lower", "upper"))
    left = tuple(str(name) for name in names if str(name) not in found)
    return TightenedBounds(lower / total, upper / total, found, weights, left)


@dataclass(frozen=True, slots=True)
class ManskiBounds:
    """The effect if everyone missing had the worst, or the best, value for the treatment."""

    lower: float
    upper: float


def extreme_bounds(outcome: npt.ArrayLike, treated: npt.ArrayLike, low: float, high: float) -> ManskiBounds:
    """Bound the difference in means with the limits of the scale in place of missing outcomes; no assumption at all.

    ``low`` and ``high`` are the ends of the scale; ``BOUNDS_LIMITS`` when an outcome lies outside.

    References
    ----------
    Horowitz & Manski (2000), *JASA* 95, 77-84.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y)).astype(bool)
    if z.all() or not z.any():
        raise UserError(ONE_ARM)
    odd = y[(y < low) | (y > high)]
    if len(odd) or not (np.isfinite(low) and np.isfinite(high) and low < high):
        raise UserError(SCALE_LIMITS, low=low, high=high, found=f"{odd[0]:g}" if len(odd) else "no such range")

    def mean(arm: npt.NDArray[np.bool_], fill: float) -> float:
        return float(np.where(np.isnan(y[arm]), fill, y[arm]).mean())

    return ManskiBounds(mean(z, low) - mean(~z, high), mean(z, high) - mean(~z, low))


def tipping_point(
    estimate: float, se: float, df: float, missing_share_treated: float, missing_share_control: float,
    level: float = 0.95,
) -> float | None:  # fmt: skip
    """Return how far the missing of the treated arm would have to lie from the rest for the interval to reach 0.

    The shift, in points, is added to every imputed value of the treated arm (and, with the opposite sign, of the
    control arm): an estimate moves by shift * (missing share treated + missing share control). None when nobody is
    missing or the interval already holds 0.

    References
    ----------
    Yan, Lee & Li (2009); Cro et al. (2020), *Statistics in Medicine* 39, delta adjustment.
    """
    share = missing_share_treated + missing_share_control
    if not (np.isfinite([estimate, se, share]).all() and df > 0):
        raise UserError(NO_VARIANCE, name="the effect")
    confidence(level)
    law = stats.t(df) if np.isfinite(df) else stats.norm
    margin = abs(estimate) - float(law.ppf(0.5 + level / 2)) * se
    if share <= 0 or margin <= 0:
        return None
    return float(-np.sign(estimate) * margin / share)


def attrition_bias(
    response_treated: float, response_control: float, alphas: tuple[float, float] = (0.45, 0.39)
) -> float:
    """Return the expected bias, in standard deviations, when outcome and answering depend on one hidden trait.

    alpha_T phi(Phi^-1(P_T)) / P_T - alpha_C phi(Phi^-1(P_C)) / P_C; cautious alphas 0.45 and 0.39, optimistic 0.27 and
    0.22.

    Shares of the arms who answered, above 0 and at most 1; ``BOUNDS_NOBODY`` or ``MODEL_ARM_TOO_SMALL`` otherwise.

    References
    ----------
    Deke & Chiang (2017), *Evaluation Review* 41; What Works Clearinghouse (2022), handbook 5.0, appendix.
    """
    for share, arm in ((response_treated, "treated"), (response_control, "control")):
        if not 0 < share <= 1:
            raise UserError(NOBODY_ANSWERED if share <= 0 else ARM_TOO_SMALL, arm=arm, rows=share, units="rows")
    parts = [
        alpha * stats.norm.pdf(stats.norm.ppf(share)) / share
        for alpha, share in zip(alphas, (response_treated, response_control), strict=True)
    ]
    return float(parts[0] - parts[1])
