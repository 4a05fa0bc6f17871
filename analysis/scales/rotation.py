"""Turn factor loadings so that they can be read: varimax, promax, oblimin."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, matrix
from core.errors import UserError

METHOD = "The rotation"


@dataclass(frozen=True, slots=True)
class Rotated:
    """Loadings (k, m) and the correlations (m, m) of the factors; identity for an orthogonal rotation."""

    loadings: Floats
    correlations: Floats


def varimax(loadings: npt.ArrayLike, tolerance: float = 1e-15) -> Rotated:
    """Rotate orthogonally with Kaiser's row normalisation, until the criterion grows by less than ``tolerance``.

    Source: Kaiser (1958), *Psychometrika* 23, 187-200.
    """
    raw = _loadings(loadings)
    factors = raw.shape[1]
    if factors < 2:
        return Rotated(raw, np.eye(factors))
    length = np.sqrt((raw**2).sum(axis=1))
    length[length == 0] = 1.0
    x = raw / length[:, None]
    turn, before = np.eye(factors), 0.0
    for _ in range(5000):
        z = x @ turn
        u, d, v = np.linalg.svd(x.T @ (z**3 - z * (z**2).mean(axis=0)))
        turn = u @ v
        if d.sum() < before * (1 + tolerance):
            break
        before = d.sum()
    return Rotated(x @ turn * length[:, None], np.eye(factors))


def _loadings(given: npt.ArrayLike) -> Floats:
    table = matrix(given, METHOD)
    if np.isnan(table).any():
        raise UserError(problems.NO_VALUES, method=METHOD, what="a loading")
    return table


def promax(loadings: npt.ArrayLike, power: int = 4, tolerance: float = 1e-15) -> Rotated:
    """Rotate obliquely towards a power of the varimax solution. Source: Hendrickson & White (1964)."""
    x = varimax(loadings, tolerance).loadings
    if x.shape[1] < 2:
        return Rotated(x, np.eye(x.shape[1]))
    u = np.linalg.lstsq(x, x * np.abs(x) ** (power - 1), rcond=None)[0]
    if np.linalg.matrix_rank(u) < u.shape[1]:
        raise UserError(problems.NO_SOLUTION, method=METHOD, why="some factors have the same loadings")
    u = u * np.sqrt(np.diag(np.linalg.inv(u.T @ u)))
    return Rotated(x @ u, np.linalg.inv(u.T @ u))


def oblimin(loadings: npt.ArrayLike, gamma: float = 0.0) -> Rotated:
    """Rotate obliquely by direct oblimin (gamma 0: quartimin), no normalisation, by gradient projection.

    Source: Jennrich & Sampson (1966); Bernaards & Jennrich (2005), *Educ Psych Meas* 65, 676-696.
    """
    a = _loadings(loadings)
    k, m = a.shape
    others = 1 - np.eye(m)
    centre = np.eye(k) - gamma / k

    def criterion(lengths: Floats) -> tuple[float, Floats]:
        part = centre @ (lengths**2) @ others
        return float((lengths**2 * part).sum()) / 4, lengths * part

    turn, step = np.eye(m), 1.0
    loaded = a @ np.linalg.inv(turn).T
    value, slope = criterion(loaded)
    for _ in range(20000):
        gradient = -(loaded.T @ slope @ np.linalg.inv(turn)).T
        projected = gradient - turn * (turn * gradient).sum(axis=0)
        size = float(np.sqrt((projected**2).sum()))
        if size < 1e-10:
            break
        step *= 2
        for _ in range(11):
            trial = turn - step * projected
            trial = trial / np.sqrt((trial**2).sum(axis=0))
            there = a @ np.linalg.inv(trial).T
            new, new_slope = criterion(there)
            if new < value - 0.5 * size**2 * step:
                break
            step /= 2
        turn, loaded, value, slope = trial, there, new, new_slope
    return Rotated(loaded, turn.T @ turn)
