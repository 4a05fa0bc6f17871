"""Graded response and two-parameter models by marginal maximum likelihood (people normal with variance 1)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import optimize, special

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints
from analysis.scales.polychoric import coded
from core.errors import UserError

METHOD = "The graded response model"
MINIMUM = 200


@dataclass(frozen=True, slots=True)
class GradedResponse:
    """Per item the discrimination and the thresholds (NaN beyond its categories), on the people's SD scale.

    P(answer at or above category j) = logistic(discrimination (theta - threshold_j)).
    """

    thresholds: Floats
    discriminations: Floats
    loglik: float
    n: int
    missing: int


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where each item's intercepts stand in the parameter vector; slopes come first."""

    slopes: Ints
    first: Ints
    highest: Ints
    size: int


def graded_response(
    items: npt.ArrayLike, *, common_discrimination: bool = False, points: int = 41, minimum: int = MINIMUM
) -> GradedResponse:
    """Fit the graded response model; with two categories it is the two-parameter logistic model.

    Parameters
    ----------
    items : (n, k) ordered answers
        Rows with a gap are left out.
    common_discrimination : bool
        One discrimination for all items (with two categories the one-parameter model).
    points : int
        Gauss-Hermite points.
    minimum : int
        Refuse fewer complete rows.

    Raises
    ------
    UserError
        ``METHOD_CONSTANT`` names an item without variance; ``METHOD_NO_SOLUTION`` when a discrimination runs away.

    References
    ----------
    Samejima (1969); Birnbaum (1968); Bock & Aitkin (1981), *Psychometrika* 46, 443-459.
    """
    codes, missing = coded(items, METHOD, rows=2)
    n, k = codes.shape
    if n < minimum:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=minimum, unit="complete rows", found=n)
    nodes, weights = np.polynomial.hermite_e.hermegauss(points)
    log_weights = np.log(weights / weights.sum())
    patterns, counts = np.unique(codes, axis=0, return_counts=True)
    highest = codes.max(axis=0)
    slopes = np.zeros(k, dtype=np.int64) if common_discrimination else np.arange(k)
    shared = int(slopes.max()) + 1
    first = shared + np.concatenate([[0], np.cumsum(highest)[:-1]])
    layout = _Layout(slopes, first, highest, shared + int(highest.sum()))

    def negative(theta: Floats) -> tuple[float, Floats]:
        return _negative(theta, layout, patterns, counts.astype(np.float64), nodes, log_weights)

    found = optimize.minimize(
        negative, _start(codes, layout), jac=True, method="BFGS", options={"gtol": 1e-5 * n**0.5, "maxiter": 2000}
    )
    slopes_found = found.x[slopes]
    if not np.isfinite(found.fun) or np.abs(slopes_found).max() > 50 or np.abs(slopes_found).min() < 1e-6:
        raise UserError(problems.NO_SOLUTION, method=METHOD, why="a discrimination has no finite estimate")
    if slopes_found.sum() < 0:
        slopes_found = -slopes_found
    thresholds = np.full((k, int(highest.max())), np.nan)
    for i in range(k):
        cuts = _cuts(found.x, layout, i)
        thresholds[i, : cuts.size] = cuts / slopes_found[i]
    return GradedResponse(thresholds, slopes_found, -float(found.fun), n, missing)


def _start(codes: Ints, layout: _Layout) -> Floats:
    theta = np.zeros(layout.size)
    total = codes.sum(axis=1)
    for i, highest in enumerate(layout.highest):
        rest = np.corrcoef(codes[:, i], total - codes[:, i])[0, 1] if np.ptp(total - codes[:, i]) else 1.0
        theta[layout.slopes[i]] = 1.0 if rest >= 0 or layout.slopes.max() == 0 else -1.0
        below = np.cumsum(np.bincount(codes[:, i]))[:-1] / len(codes)
        cuts = 1.2 * special.logit(below)
        theta[layout.first[i]] = cuts[0]
        theta[layout.first[i] + 1 : layout.first[i] + highest] = np.log(np.maximum(np.diff(cuts), 1e-3))
    return theta


def _cuts(theta: Floats, layout: _Layout, item: int) -> Floats:
    raw = theta[layout.first[item] : layout.first[item] + layout.highest[item]]
    return np.asarray(np.cumsum(np.concatenate([raw[:1], np.exp(raw[1:])])))


def _negative(
    theta: Floats, layout: _Layout, patterns: Ints, counts: Floats, nodes: Floats, log_weights: Floats
) -> tuple[float, Floats]:
    """Return minus the marginal log likelihood and its gradient; cut j of an item is an increment above cut j - 1."""
    log_like = np.broadcast_to(log_weights, (len(patterns), nodes.size)).copy()
    chances, above = [], []
    for i in range(patterns.shape[1]):
        line = theta[layout.slopes[i]] * nodes - _cuts(theta, layout, i)[:, None]
        at_least = np.vstack([np.ones(nodes.size), special.expit(line), np.zeros(nodes.size)])
        chance = np.maximum(-np.diff(at_least, axis=0), 1e-300)
        log_like += np.log(chance)[patterns[:, i]]
        chances.append(chance)
        above.append(at_least)
    peak = special.logsumexp(log_like, axis=1)
    expected = np.exp(log_like - peak[:, None]) * counts[:, None]
    gradient = np.zeros(theta.size)
    for i in range(patterns.shape[1]):
        number = np.zeros_like(chances[i])
        np.add.at(number, patterns[:, i], expected)
        ratio = number / chances[i]
        slope = above[i][1:-1] * (1 - above[i][1:-1])
        pull = (ratio[1:] - ratio[:-1]) * slope
        gradient[layout.slopes[i]] += float((pull * nodes).sum())
        own = -pull.sum(axis=1)
        at, highest = layout.first[i], layout.highest[i]
        later = np.cumsum(own[::-1])[::-1]
        gradient[at] += later[0]
        gradient[at + 1 : at + highest] += later[1:] * np.exp(theta[at + 1 : at + highest])
    return -float(counts @ peak), -gradient
