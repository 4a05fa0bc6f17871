"""The treatment's coefficient for many allocations at once, by Frisch-Waugh-Lovell.

Outcome and covariates are residualised once; an allocation then costs a few inner products, on cluster sums where
clusters are allocated. No model is refitted.
"""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers.bases import orthonormal
from analysis.numbers.inputs import Bools, Floats, Ints
from analysis.numbers.problems_models import COLLINEAR, CONSTANT, NO_VARIANCE
from core.errors import UserError

# Rows of draws worked on at once, so that the work fits the processor's cache.
CHUNK = 128
# Below this share of its length a residualised treatment is nothing but rounding.
NOTHING = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """Per allocation j: ``slope`` of the outcome, ``of_treated`` slope of the actual treatment (1 for the actual one).

    For an effect t, the studentised statistic is (slope - t * of_treated) / sqrt(a - 2 t b + t^2 c).
    """

    slope: Floats
    of_treated: Floats
    a: Floats | None
    b: Floats | None
    c: Floats | None

    def require(self) -> None:
        """Refuse when the actual allocation gives no statistic."""
        if not np.isfinite(self.slope[0]):
            raise UserError(COLLINEAR, name="the treatment")
        if self.a is not None and not np.isfinite(self.at(0.0)[0]):
            raise UserError(NO_VARIANCE, name="the treatment")

    def at(self, null: float) -> Floats:
        """Return the (draws,) statistic of the outcome less a constant effect ``null``."""
        top = self.slope - null * self.of_treated
        if self.a is None or self.b is None or self.c is None:
            return top
        variance = self.a - 2 * null * self.b + null**2 * self.c
        floor = 1e-18 * (np.abs(self.a) + null**2 * np.abs(self.c))
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(variance > floor, top / np.sqrt(np.maximum(variance, 0)), np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class Partialled:
    """Residualised data of n rows in ``units`` allocated units; everything already times the root of the weights."""

    n: int
    kept: Bools
    root: Floats
    Q: Floats
    e_y: Floats
    e_z: Floats
    hat: Floats
    unit: Ints | None
    units: int

    def moments(self, draws: npt.NDArray[np.int8], studentised: bool) -> Moments:
        """Compute the moments of each row of ``draws`` (draws, units) of 0 and 1."""
        if self.unit is not None:
            return self._of_clusters(draws, self.unit, studentised)
        if studentised:
            return self._of_rows(draws)
        parts = [self._slopes(draws[i : i + 8 * CHUNK]) for i in range(0, len(draws), 8 * CHUNK)]
        slope, of_treated = np.concatenate(parts, axis=1)
        return Moments(slope, of_treated, None, None, None)

    def _slopes(self, draws: npt.NDArray[np.int8]) -> Floats:
        z = draws[:, self.kept].astype(np.float64) if not self.kept.all() else draws.astype(np.float64)
        wide = np.column_stack([self.root * self.e_y, self.root * self.e_z, self.root**2, self.root[:, None] * self.Q])
        sums = z @ wide
        return _ratio(sums[:, :2], sums[:, 2] - np.einsum("ij,ij->i", sums[:, 3:], sums[:, 3:]), sums[:, 2])

    def _of_rows(self, draws: npt.NDArray[np.int8]) -> Moments:
        parts = [self._scored(draws[i : i + CHUNK]) for i in range(0, len(draws), CHUNK)]
        return Moments(*np.concatenate(parts, axis=1))

    def _scored(self, draws: npt.NDArray[np.int8]) -> Floats:
        z = (draws if self.kept.all() else draws[:, self.kept]) * self.root
        length = np.einsum("ij,ij->i", z, z)
        z -= (z @ self.Q) @ self.Q.T
        norm = np.einsum("ij,ij->i", z, z)
        slopes = _ratio(z @ np.column_stack([self.e_y, self.e_z]), norm, length)
        norm = np.where(np.isnan(slopes[0]), 1.0, norm)
        squares = z * z
        room = 1 - self.hat - squares / norm[:, None]
        alone = room < NOTHING
        room[alone] = np.inf
        np.divide(squares, room, out=room)  # the weight of each squared residual
        ez = z * self.e_z
        ey = z * self.e_y
        inner = [room @ self.e_y**2, room @ (self.e_y * self.e_z), room @ self.e_z**2]
        ry, rz = np.einsum("ij,ij->i", room, ey), np.einsum("ij,ij->i", room, ez)
        rr = np.einsum("ij,ij->i", room, squares)
        s, t = np.nan_to_num(slopes)
        a = inner[0] - 2 * s * ry + s * s * rr
        b = inner[1] - s * rz - t * ry + s * t * rr
        c = inner[2] - 2 * t * rz + t * t * rr
        return np.vstack([slopes, np.vstack([a, b, c]) / norm**2])

    def _of_clusters(self, draws: npt.NDArray[np.int8], unit: Ints, studentised: bool) -> Moments:
        sums = ClusterSums.of(self, unit)
        step = max(1, 4_000_000 // (self.units * (self.Q.shape[1] + 8)))
        parts = [sums.moments(draws[i : i + step], studentised) for i in range(0, len(draws), step)]
        joined = np.concatenate(parts, axis=1)
        return Moments(*joined) if studentised else Moments(joined[0], joined[1], None, None, None)


def _ratio(tops: Floats, norm: Floats, length: Floats) -> Floats:
    """Divide, NaN where the residualised treatment is nothing but rounding; returns (2, draws)."""
    fine = norm > NOTHING * np.maximum(length, 1e-300)
    return np.where(fine, tops.T / np.where(fine, norm, 1.0), np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class ClusterSums:
    """Sums over the rows of each cluster: all that a redraw of clusters needs."""

    size: Floats
    y: Floats
    z: Floats
    Q: Floats
    Qy: Floats
    Qz: Floats
    QQ: Floats

    @classmethod
    def of(cls, data: Partialled, unit: Ints) -> ClusterSums:
        """Add up the rows of ``data`` by cluster."""
        k = data.Q.shape[1]

        def total(values: Floats) -> Floats:
            flat = values.reshape(len(values), -1)
            added = np.column_stack([np.bincount(unit, column, data.units) for column in flat.T])
            return np.asarray(added, dtype=np.float64).reshape(data.units, *values.shape[1:])

        order = np.argsort(unit, kind="stable")
        bounds = np.searchsorted(unit[order], np.arange(data.units + 1))
        QQ = np.zeros((data.units, k, k))
        for g in range(data.units):
            rows = order[bounds[g] : bounds[g + 1]]
            QQ[g] = data.Q[rows].T @ data.Q[rows]
        root = data.root
        return cls(
            size=total(root**2),
            y=total(root * data.e_y),
            z=total(root * data.e_z),
            Q=total(root[:, None] * data.Q),
            Qy=total(data.Q * data.e_y[:, None]),
            Qz=total(data.Q * data.e_z[:, None]),
            QQ=QQ.reshape(data.units, -1),
        )

    def moments(self, draws: npt.NDArray[np.int8], studentised: bool) -> Floats:
        """Return slopes, and with ``studentised`` the three variance terms, as (2 or 5, draws)."""
        z = draws.astype(np.float64)
        a = z @ self.Q
        length = z @ self.size
        norm = length - np.einsum("ij,ij->i", a, a)
        slopes = _ratio(np.column_stack([z @ self.y, z @ self.z]), norm, length)
        if not studentised:
            return slopes
        norm = np.where(np.isnan(slopes[0]), 1.0, norm)
        outer = (a[:, :, None] * a[:, None, :]).reshape(len(a), -1)
        square = z * (self.size - 2 * (a @ self.Q.T)) + outer @ self.QQ.T
        s, t = np.nan_to_num(slopes)
        p = z * self.y - a @ self.Qy.T - s[:, None] * square
        q = z * self.z - a @ self.Qz.T - t[:, None] * square
        terms = [np.einsum("ij,ij->i", u, v) for u, v in ((p, p), (p, q), (q, q))]
        return np.vstack([slopes, np.vstack(terms) / norm**2])


def partial_out(y: Floats, z: Floats, X: Floats, w: Floats, unit: Ints | None, units: int, kept: Bools) -> Partialled:
    """Residualise complete rows on an intercept and ``X``; redundant columns cost nothing.

    Raises
    ------
    UserError
        ``MODEL_CONSTANT`` when the covariates leave nothing of the outcome, ``MODEL_COLLINEAR`` of the treatment.
    """
    root = np.sqrt(w)
    Q = orthonormal(np.column_stack([np.ones(len(y)), X]) * root[:, None])
    e_y, e_z = (v * root - Q @ (Q.T @ (v * root)) for v in (y, z))
    e_y, e_z = e_y - Q @ (Q.T @ e_y), e_z - Q @ (Q.T @ e_z)
    if e_z @ e_z <= NOTHING * max(float(root @ root), 1e-300):
        raise UserError(COLLINEAR, name="the treatment")
    if e_y @ e_y <= 1e-20 * max(float((y * root) @ (y * root)), 1e-300):
        raise UserError(CONSTANT, name="the outcome")
    hat = np.einsum("ij,ij->i", Q, Q)
    return Partialled(len(y), kept, root, Q, e_y, e_z, hat, unit, units)
