"""Rasch and partial credit models by conditional maximum likelihood: items are compared within equal totals."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import optimize, stats
from scipy.interpolate import CubicSpline

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints, complete
from analysis.scales.symmetric_functions import Table, conditional_moments, log_gammas
from core.errors import UserError

METHOD = "The Rasch model"
MINIMUM = 100
HIGHEST = 20  # points of an item


@dataclass(frozen=True, slots=True)
class Rasch:
    """Easiness per item (sums to 0; difficulty is its negative) and a person value per raw score (logits).

    Person values of 0 and of all right are extrapolated by a natural spline; those people do not inform the items.
    """

    easiness: Floats
    se: Floats
    cond_loglik: float
    scores: Ints
    person_values: Floats
    n: int
    missing: int


@dataclass(frozen=True, slots=True)
class PartialCredit:
    """Location (mean threshold) and thresholds per item, NaN beyond an item's own categories."""

    locations: Floats
    thresholds: Floats
    cond_loglik: float
    n: int
    missing: int


@dataclass(frozen=True, slots=True)
class LikelihoodRatio:
    """Whether items keep their order of difficulty between people with low and high totals."""

    statistic: float
    df: int
    p: float
    items_left_out: tuple[int, ...]


def _answers(items: npt.ArrayLike, method: str, minimum: int) -> tuple[Ints, int]:
    table = complete(items, method, columns=2, rows=2)
    rows = np.atleast_2d(np.asarray(items)).shape[0]
    odd = table[(table < 0) | (table != np.round(table))]
    if odd.size:
        raise UserError(problems.NOT_WHOLE, method=method, what="the answers", found=odd[0])
    if table.shape[0] < minimum:
        raise UserError(problems.TOO_FEW, method=method, needed=minimum, unit="complete rows", found=table.shape[0])
    if table.max() > HIGHEST:
        what = f"from 0 to {HIGHEST}"
        raise UserError(problems.OUT_OF_RANGE, method=method, name="an answer", value=table.max(), wanted=what)
    whole = table.astype(np.int64)
    for column, values in enumerate(whole.T):
        if np.ptp(values) == 0:
            raise UserError(problems.CONSTANT, method=method, what=f"item {column + 1}")
    return whole, rows - table.shape[0]


def _fit(answers: Ints, method: str) -> tuple[Floats, Floats, float, Ints]:
    """Return category easinesses (sum 0), their covariance, the log likelihood, and the item of each parameter."""
    highest = answers.max(axis=0)
    item = np.repeat(np.arange(len(highest)), highest)
    category = np.concatenate([np.arange(1, h + 1) for h in highest])
    observed = np.array([(answers[:, i] == h).sum() for i, h in zip(item, category, strict=True)], dtype=np.float64)
    for i, h in zip(item[observed == 0], category[observed == 0], strict=True):
        what = f"nobody gave the answer {h} to item {i + 1}"
        raise UserError(problems.EMPTY_CELLS, method=method, what=what, instead="the item with joined answers")
    totals = np.bincount(answers.sum(axis=1), minlength=int(highest.sum()) + 1).astype(np.float64)
    basis = np.linalg.svd(np.ones((1, len(item))))[2][1:].T
    theta = np.zeros(basis.shape[1])

    def negative(x: Floats) -> float:
        return float(totals @ log_gammas(Table(item, category, basis @ x))) - float(observed @ basis @ x)

    value = negative(theta)
    for _ in range(100):
        expected, covariance = conditional_moments(Table(item, category, basis @ theta), totals)
        score, information = basis.T @ (observed - expected), basis.T @ covariance @ basis
        if np.linalg.cond(information) > 1e12:
            break
        move = np.linalg.solve(information, score)
        if float(score @ move) < 1e-18 * max(1.0, abs(value)):
            inverse = basis @ np.linalg.inv(information) @ basis.T
            return basis @ theta, inverse, -value, item
        step, new = 1.0, negative(theta + move)
        while not new <= value + 1e-12 * abs(value) and step > 1e-6:
            step /= 2
            new = negative(theta + step * move)
        theta, value = theta + step * move, new
        if np.abs(theta).max() > 30:
            break
    why = "some items cannot be compared, because nobody answers one right and another wrong"
    raise UserError(problems.NO_SOLUTION, method=method, why=why)


def rasch(items: npt.ArrayLike, *, minimum: int = MINIMUM) -> Rasch:
    """Fit the Rasch model to items scored 0 and 1.

    Parameters
    ----------
    items : (n, k) of 0 and 1
        Rows with a gap are left out.
    minimum : int
        Refuse fewer complete rows.

    Raises
    ------
    UserError
        ``METHOD_CONSTANT`` names an item all have right or wrong; ``METHOD_NOT_BINARY``; ``METHOD_NO_SOLUTION``.

    References
    ----------
    Rasch (1960); Andersen (1970), *JRSS-B* 32, 283-301.
    """
    answers, missing = _answers(items, METHOD, minimum)
    if answers.max() > 1:
        raise UserError(problems.NOT_BINARY, method=METHOD, what="the items", found=int(answers.max()))
    easiness, covariance, loglik, _ = _fit(answers, METHOD)
    k = len(easiness)
    return Rasch(
        easiness=easiness,
        se=np.sqrt(np.diag(covariance)),
        cond_loglik=loglik,
        scores=np.arange(k + 1),
        person_values=_person_values(easiness),
        n=answers.shape[0],
        missing=missing,
    )


def _person_values(easiness: Floats) -> Floats:
    k = len(easiness)

    def at(score: int) -> float:
        return float(optimize.brentq(lambda t: (1 / (1 + np.exp(-t - easiness))).sum() - score, -40, 40, xtol=1e-13))

    inner = np.array([at(score) for score in range(1, k)])
    if k < 3:
        return np.concatenate([[np.nan], inner, [np.nan]])
    spline = CubicSpline(np.arange(1, k), inner, bc_type="natural")
    return np.concatenate([[inner[0] - spline(1.0, 1)], inner, [inner[-1] + spline(float(k - 1), 1)]])


def partial_credit(items: npt.ArrayLike, *, minimum: int = MINIMUM) -> PartialCredit:
    """Fit the partial credit model to items scored 0, 1, 2, ... in order.

    Thresholds are normalised so that the cumulative category parameters of all items sum to 0, as eRm does.
    Refuses as `rasch`, and an answer below the highest that nobody gave.

    Source: Masters (1982), *Psychometrika* 47, 149-174; Andersen (1972).
    """
    method = "The partial credit model"
    answers, missing = _answers(items, method, minimum)
    easiness, _, loglik, item = _fit(answers, method)
    thresholds = np.full((answers.shape[1], int(answers.max())), np.nan)
    for i in range(answers.shape[1]):
        own = -easiness[item == i]
        thresholds[i, : own.size] = np.diff(own, prepend=0.0)
    return PartialCredit(np.nanmean(thresholds, axis=1), thresholds, loglik, answers.shape[0], missing)


def andersen_test(items: npt.ArrayLike, *, minimum: int = MINIMUM) -> LikelihoodRatio:
    """Test the Rasch model by Andersen's likelihood ratio, people split at the median total (equal: low).

    An item that everybody in one half has right or wrong is left out of all three fits and named.
    Source: Andersen (1973), *Psychometrika* 38, 123-140.
    """
    method = "Andersen's test"
    answers, _ = _answers(items, method, minimum)
    totals = answers.sum(axis=1)
    low = totals <= np.median(totals)
    fits = [part[(part.sum(axis=1) > 0) & (part.sum(axis=1) < part.shape[1])] for part in (answers[low], answers[~low])]
    for part, name in zip(fits, ("low", "high"), strict=True):
        if part.shape[0] < 2:
            unit = f"people with a {name} total"
            raise UserError(problems.TOO_FEW, method=method, needed=2, unit=unit, found=part.shape[0])
    kept = np.array([all(np.ptp(part[:, i]) > 0 for part in fits) for i in range(answers.shape[1])])
    if kept.sum() < 2:
        raise UserError(
            problems.TOO_FEW, method=method, needed=2, unit="items that vary in both halves", found=int(kept.sum())
        )
    logs = [_fit(part[:, kept], method)[2] for part in (answers, answers[low], answers[~low])]
    statistic, df = 2 * (logs[1] + logs[2] - logs[0]), int(kept.sum()) - 1
    return LikelihoodRatio(
        statistic, df, float(stats.chi2.sf(statistic, df)), tuple(int(i) for i in np.flatnonzero(~kept))
    )
