"""The sampling covariance of polychoric correlations estimated in two steps."""

from __future__ import annotations

import numpy as np
from scipy import special

from analysis.numbers.checked import Floats, Ints
from analysis.scales.polychoric import rectangles

SMALL = 1e-300


def correlation_covariance(codes: Ints, thresholds: tuple[Floats, ...], rho: Floats) -> Floats:
    """Return n times the covariance of the correlations below the diagonal, by columns: (2,1), (3,1), ..., (3,2), ...

    Outer products of casewise scores; the error of the thresholds is carried through.

    Parameters
    ----------
    codes : (n, k) answers as 0, 1, 2, ...
    thresholds : k arrays
    rho : (k, k)

    References
    ----------
    Muthen (1984), *Psychometrika* 49, 115-132; Joreskog (1994).
    """
    n, k = codes.shape
    places = np.concatenate([[0], np.cumsum([len(cuts) for cuts in thresholds])])
    alone = np.hstack([_threshold_scores(codes[:, i], thresholds[i]) for i in range(k)])
    pairs = [(i, j) for j in range(k) for i in range(j + 1, k)]
    together = np.empty((n, len(pairs)))
    crossed = np.zeros((len(pairs), alone.shape[1]))
    for row, (i, j) in enumerate(pairs):
        chances, slopes = rectangles(thresholds[i], thresholds[j], rho[i, j])
        together[:, row] = (slopes / chances)[codes[:, i], codes[:, j]]
        for one, other in ((i, j), (j, i)):
            parts = _pair_threshold_scores(codes[:, [one, other]], thresholds[one], thresholds[other], rho[i, j])
            crossed[row, places[one] : places[one + 1]] = together[:, row] @ parts
    bread = np.zeros((alone.shape[1] + len(pairs),) * 2)
    for i in range(k):
        own = slice(places[i], places[i + 1])
        bread[own, own] = alone[:, own].T @ alone[:, own]
    bread[alone.shape[1] :, : alone.shape[1]] = crossed
    bread[alone.shape[1] :, alone.shape[1] :] = np.diag((together**2).sum(axis=0))
    scores = np.hstack([alone, together])
    half = np.linalg.solve(bread, scores.T)
    return np.asarray((n * half @ half.T)[alone.shape[1] :, alone.shape[1] :])


def _density(x: Floats) -> Floats:
    return np.asarray(np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi))


def _threshold_scores(codes: Ints, cuts: Floats) -> Floats:
    edges = np.concatenate([[-np.inf], cuts, [np.inf]])
    chances = np.maximum(np.diff(special.ndtr(edges)), SMALL)
    slopes = _density(cuts)
    table = np.zeros((len(chances), len(cuts)))
    for c, slope in enumerate(slopes):
        table[c, c], table[c + 1, c] = slope / chances[c], -slope / chances[c + 1]
    return table[codes]


def _pair_threshold_scores(codes: Ints, own: Floats, other: Floats, rho: float) -> Floats:
    """Return derivatives of each person's bivariate log likelihood in the thresholds of the first item."""
    chances, _ = rectangles(own, other, rho)
    edges = np.concatenate([[-np.inf], other, [np.inf]])
    table = np.zeros((*chances.shape, len(own)))
    for c, cut in enumerate(own):
        slope = _density(np.array(cut)) * np.diff(special.ndtr((edges - rho * cut) / np.sqrt(1 - rho**2)))
        table[c, :, c], table[c + 1, :, c] = slope / chances[c], -slope / chances[c + 1]
    return table[codes[:, 0], codes[:, 1]]
