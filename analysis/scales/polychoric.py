"""Polychoric correlations: what ordered answers would correlate if the normal variables behind them were seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import special

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints, complete
from analysis.scales.reliability import standardised_alpha
from core.errors import UserError

METHOD = "The polychoric correlation"
EDGE = 0.9999
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(96)


@dataclass(frozen=True, slots=True)
class Polychoric:
    """Correlations (k, k), thresholds per item, and alpha from the correlations; ``n`` complete rows.

    ``at_edge`` lists pairs (from 0) whose likelihood rises up to plus or minus 1: do not use them.
    """

    rho: Floats
    thresholds: tuple[Floats, ...]
    ordinal_alpha: float
    n: int
    missing: int
    at_edge: tuple[tuple[int, int], ...]


def bivariate_normal(a: npt.ArrayLike, b: npt.ArrayLike, rho: float) -> Floats:
    """Return P(X <= a, Y <= b) of standard normals with correlation rho, elementwise; infinite limits allowed.

    Source: Drezner & Wesolowsky (1990), the integral over the angle, with 96 Gauss-Legendre points.
    """
    x, y = np.clip(np.asarray(a, float), -38, 38), np.clip(np.asarray(b, float), -38, 38)
    angle = np.arcsin(rho) / 2 * (_NODES + 1)
    sine, cosine2 = np.sin(angle), np.cos(angle) ** 2
    inside = np.exp(-(x[..., None] ** 2 + y[..., None] ** 2 - 2 * x[..., None] * y[..., None] * sine) / (2 * cosine2))
    area = inside @ _WEIGHTS * np.arcsin(rho) / 2 / (2 * np.pi)
    return np.asarray(special.ndtr(x) * special.ndtr(y) + area)


def bivariate_density(a: Floats, b: Floats, rho: float) -> Floats:
    """Return the density of standard normals with correlation rho; 0 at infinite arguments."""
    x, y = np.clip(a, -38, 38), np.clip(b, -38, 38)
    left = 1 - rho**2
    return np.asarray(np.exp(-(x**2 - 2 * rho * x * y + y**2) / (2 * left)) / (2 * np.pi * np.sqrt(left)))


def thresholds_of(codes: Ints) -> Floats:
    """Return the normal quantiles of the cumulative shares of codes 0, 1, 2, ... (without the infinite ends)."""
    shares = np.cumsum(np.bincount(codes)) / codes.size
    return np.asarray(special.ndtri(shares[:-1]))


def rectangles(cuts_a: Floats, cuts_b: Floats, rho: float) -> tuple[Floats, Floats]:
    """Return the chance of every cell of a table and its derivative in rho."""
    a, b = (np.concatenate([[-np.inf], cuts, [np.inf]]) for cuts in (cuts_a, cuts_b))
    grid_a, grid_b = np.meshgrid(a, b, indexing="ij")
    corners = np.diff(np.diff(bivariate_normal(grid_a, grid_b, rho), axis=0), axis=1)
    slopes = np.diff(np.diff(bivariate_density(grid_a, grid_b, rho), axis=0), axis=1)
    return np.maximum(corners, 1e-300), slopes


def polychoric_pair(table: Floats, cuts_a: Floats, cuts_b: Floats) -> tuple[float, bool]:
    """Return the maximum-likelihood correlation of one table given thresholds, and whether it ran to the edge.

    An empty cell of a 2x2 table counts as one half, margins kept. Source: Olsson (1979), *Psychometrika* 44, 443-460.
    """
    counts = table.astype(np.float64)
    if counts.shape == (2, 2) and (counts == 0).sum() == 1:
        sign = np.array([[1.0, -1.0], [-1.0, 1.0]])
        counts = counts + 0.5 * sign * sign[counts == 0][0]

    def log_likelihood(rho: float) -> float:
        return float((counts * np.log(rectangles(cuts_a, cuts_b, rho)[0])).sum())

    rho, value = 0.0, log_likelihood(0.0)
    for _ in range(200):
        chances, slopes = rectangles(cuts_a, cuts_b, rho)
        score = float((counts * slopes / chances).sum())
        move = score / max(float(counts.sum() * (slopes**2 / chances).sum()), 1e-12)
        if abs(move) < 1e-13:
            return rho, False
        step, new = 1.0, -np.inf
        while step > 1e-12:
            trial = float(np.clip(rho + step * move, -EDGE, EDGE))
            new = log_likelihood(trial)
            if new >= value - 1e-12 * abs(value):
                break
            step /= 2
        if abs(trial) >= EDGE and abs(rho) >= EDGE:
            return trial, True
        if abs(trial - rho) < 1e-13:
            return trial, abs(trial) >= EDGE
        rho, value = trial, new
    return rho, abs(rho) >= EDGE


def coded(items: npt.ArrayLike, method: str = METHOD, rows: int = 10) -> tuple[Ints, int]:
    """Return complete rows with each item's answers as 0, 1, 2, ... in order, and how many rows were left out.

    Refuses fewer rows than ``rows``, a constant item, and an item with more than 20 different answers.
    """
    table = complete(items, method, columns=2, rows=rows)
    codes = np.empty(table.shape, dtype=np.int64)
    for column, values in enumerate(table.T):
        found, codes[:, column] = np.unique(values, return_inverse=True)
        if found.size < 2:
            raise UserError(problems.CONSTANT, method=method, what=f"item {column + 1}")
        if found.size > 20:
            name = f"the number of different answers to item {column + 1}"
            raise UserError(problems.OUT_OF_RANGE, method=method, name=name, value=found.size, wanted="up to 20")
    return codes, int(np.atleast_2d(np.asarray(items)).shape[0] - table.shape[0])


def polychoric(items: npt.ArrayLike) -> Polychoric:
    """Estimate polychoric correlations of complete rows in two steps: thresholds, then each pair.

    Parameters
    ----------
    items : (n, k) ordered answers
        Any numbers; only their order counts.

    Raises
    ------
    UserError
        As `coded`.

    References
    ----------
    Olsson (1979); Zumbo, Gadermann & Zeisser (2007) for ordinal alpha.
    """
    codes, missing = coded(items)
    k = codes.shape[1]
    cuts = tuple(thresholds_of(codes[:, i]) for i in range(k))
    rho, edges = np.eye(k), []
    for i in range(k):
        for j in range(i):
            table = np.zeros((len(cuts[i]) + 1, len(cuts[j]) + 1))
            np.add.at(table, (codes[:, i], codes[:, j]), 1)
            rho[i, j], stuck = polychoric_pair(table, cuts[i], cuts[j])
            rho[j, i] = rho[i, j]
            if stuck:
                edges.append((j, i))
    return Polychoric(rho, cuts, standardised_alpha(rho), codes.shape[0], missing, tuple(edges))
