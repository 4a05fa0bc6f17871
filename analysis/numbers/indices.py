"""Several outcomes of one family in one index: inverse-covariance weights (Anderson), plain z-scores (Kling)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, matrix, same_length, vector
from analysis.numbers.inputs import binary, codes
from core.errors import UserError

METHOD = "The summary index"


@dataclass(frozen=True, slots=True)
class SummaryIndex:
    """An index per row (NaN when no item was answered), in the control group's standard deviations.

    ``weights`` are the inverse-covariance weights (they also describe the items of the plain index) and
    ``covariance`` the matrix they came from, both None where an item repeats others. ``negative`` lists the columns
    whose weight is below 0: such an index is hard to read, so say so. ``mean_control`` and ``sd_control`` describe
    ``index`` among the controls.
    """

    index: Floats
    weights: Floats | None
    covariance: Floats | None
    z_scores: Floats
    mean_control: float
    sd_control: float
    n: int
    negative: tuple[int, ...]


def z_scores(items: npt.ArrayLike, control: npt.ArrayLike) -> Floats:
    """Standardise each item by the mean and SD (n - 1) of the control rows; NaN stays.

    Source: Kling, Liebman & Katz (2007), *Econometrica* 75.

    Parameters
    ----------
    items : (n, k) float
        All turned so that higher is better.
    control : (n,) bool
        True for rows of the control arm.

    Raises
    ------
    UserError
        ``METHOD_CONSTANT`` when an item does not vary among the controls; ``METHOD_TOO_FEW`` below 2 answers there.
    """
    table = matrix(items, METHOD)
    same_length(table[:, 0], control, METHOD, ("the items", "the control column"))
    chosen = binary(control, "the control column").astype(bool)
    reference = table[chosen]
    answered = (~np.isnan(reference)).sum(axis=0)
    for column in np.flatnonzero(answered < 2):
        unit = f"controls who answered item {column + 1}"
        raise UserError(problems.TOO_FEW, method=METHOD, needed=2, unit=unit, found=int(answered[column]))
    mean, sd = np.nanmean(reference, axis=0), np.nanstd(reference, axis=0, ddof=1)
    for column in np.flatnonzero(sd <= 1e-12 * np.maximum(1.0, np.abs(mean))):
        raise UserError(problems.CONSTANT, method=METHOD, what=f"item {column + 1} among the controls")
    return np.asarray((table - mean) / sd)


def pairwise_covariance(table: npt.ArrayLike) -> Floats:
    """Return the covariance of each pair of columns over the rows that have both (divisor n - 1).

    Refuses a pair that fewer than 2 rows share.
    """
    values = matrix(table, "The covariance")
    k = values.shape[1]
    covariance = np.empty((k, k))
    for i in range(k):
        for j in range(i + 1):
            both = ~(np.isnan(values[:, i]) | np.isnan(values[:, j]))
            if both.sum() < 2:
                unit = f"rows with both column {j + 1} and column {i + 1}"
                raise UserError(problems.TOO_FEW, method="The covariance", needed=2, unit=unit, found=int(both.sum()))
            a, b = values[both, i], values[both, j]
            covariance[i, j] = covariance[j, i] = (a - a.mean()) @ (b - b.mean()) / (both.sum() - 1)
    return covariance


def inverse_covariance_index(
    items: npt.ArrayLike, control: npt.ArrayLike, *, standardise: bool = False
) -> SummaryIndex:
    """Combine items by the row sums of their inverse covariance: items that repeat others count less.

    Parameters
    ----------
    items : (n, k) float
        NaN where not answered; the index is the weighted mean over the items answered.
    control : (n,) bool
    standardise : bool
        Divide the index by its SD among the controls (after taking off their mean).

    Raises
    ------
    UserError
        ``METHOD_REDUNDANT`` when an item can be written from the others; also as `z_scores`.

    References
    ----------
    Anderson (2008), *JASA* 103, 1481-1495; Schwab, Janzen, Magnan & Thompson (2020), *Stata J* 20, 952-964.
    """
    z, s, w = _weights(items, control)
    answered = ~np.isnan(z)
    total = answered @ w
    for _ in np.flatnonzero(np.abs(total[answered.any(axis=1)]) < 1e-12)[:1]:
        raise UserError(problems.NO_SOLUTION, method=METHOD, why="weights of some rows add up to 0")
    with np.errstate(invalid="ignore", divide="ignore"):
        index = np.where(answered.any(axis=1), np.where(answered, z, 0.0) @ w / total, np.nan)
    return _described(index, z, s, w, control, standardise=standardise)


def z_index(items: npt.ArrayLike, control: npt.ArrayLike, *, impute_arms: npt.ArrayLike | None = None) -> SummaryIndex:
    """Average the z-scores of the items answered.

    ``impute_arms`` (n,) labels: a missing z-score is then replaced by the mean of the row's own arm, where any item
    was answered. Source: Kling, Liebman & Katz (2007), *Econometrica* 75, 83-119, and its appendix.
    """
    z = z_scores(items, control)
    answered = ~np.isnan(z)
    filled = z.copy()
    if impute_arms is not None:
        same_length(z[:, 0], impute_arms, METHOD, ("the items", "the arms"))
        arms = codes(impute_arms, "the arms")[0]
        for arm in np.unique(arms):
            here = arms == arm
            for column in range(z.shape[1]):
                gaps = here & ~answered[:, column] & answered.any(axis=1)
                if gaps.any() and answered[here, column].any():
                    filled[gaps, column] = np.nanmean(z[here, column])
    count = (~np.isnan(filled)).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        index = np.where(count > 0, np.nansum(filled, axis=1) / count, np.nan)
    s: Floats | None
    w: Floats | None
    try:
        _, s, w = _weights(items, control)
    except UserError:
        s = w = None
    return _described(index, z, s, w, control, standardise=False)


def _weights(items: npt.ArrayLike, control: npt.ArrayLike) -> tuple[Floats, Floats, Floats]:
    z = z_scores(items, control)
    s = pairwise_covariance(z)
    scale = np.sqrt(np.diag(s))
    for column in range(1, z.shape[1] + 1):
        block = (s / np.outer(scale, scale))[:column, :column]
        if np.linalg.cond(block) > 1e10:
            raise UserError(problems.REDUNDANT, method=METHOD, what=f"item {column}")
    return z, s, np.asarray(np.linalg.solve(s, np.ones(len(s))))


def _described(
    index: Floats, z: Floats, s: Floats | None, w: Floats | None, control: npt.ArrayLike, *, standardise: bool
) -> SummaryIndex:
    among = index[np.asarray(control, dtype=bool)]
    mean, sd = float(np.nanmean(among)), float(np.nanstd(among, ddof=1))
    if standardise:
        index = (index - mean) / sd
        among = index[np.asarray(control, dtype=bool)]
        mean, sd = float(np.nanmean(among)), float(np.nanstd(among, ddof=1))
    return SummaryIndex(
        index=vector(index, METHOD),
        weights=w,
        covariance=s,
        z_scores=z,
        mean_control=mean,
        sd_control=sd,
        n=int((~np.isnan(index)).sum()),
        negative=() if w is None else tuple(int(c) for c in np.flatnonzero(w < 0)),
    )
