"""Covariates of what is drawn, as numbers whose sums come out the same on every machine.

Means, products and the Cholesky factor are computed one after the other in plain double precision; the result is
rounded to whole steps of a power of two small enough that no sum of it is ever rounded. Whatever adds them up, in
whatever order, gets the same number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, isfinite, log2, sqrt

import numpy as np
from numpy.typing import NDArray

from core.errors import UserError
from core.problems import COVARIATES_CONSTANT, COVARIATES_MISSING, WEIGHTS_LENGTH
from core.procedures.ready import Arms, Floats
from core.strata import GROUP_SIZE, Indices, Layout, Roster

Column = list[float]
# Sums of absolute values stay below this, so that single precision holds every partial sum exactly.
_SINGLE = 2**23
_COLLINEAR = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """Covariates in whole ``steps`` (units, p) float64 of 1/``scale``; ``source`` (p,) is the covariate of each."""

    steps: Floats
    scale: float
    source: tuple[int, ...]


def columns_of(layout: Layout, roster: Roster, names: Sequence[str]) -> list[tuple[int, Column]]:
    """Return the columns of covariates with the place of their name: numbers as they are, words as indicators.

    A group has the mean of its members. UserError COVARIATES_MISSING when there is none, COVARIATES_CONSTANT when a
    covariate is the same for everybody.
    """
    if not names:
        raise UserError(COVARIATES_MISSING)
    found: list[tuple[int, Column]] = []
    for place, name in enumerate(names):
        columns = [_by_unit(layout, rows) for rows in _rows(layout, roster, name)]
        columns = [column for column in columns if max(column) > min(column)]
        if not columns:
            raise UserError(COVARIATES_CONSTANT, name=name)
        found += [(place, column) for column in columns]
    return found


def weights_of(names: Sequence[str], weights: Sequence[float]) -> list[float]:
    """Return one weight a covariate, 1 where none are given. UserError WEIGHTS_LENGTH."""
    if weights and (len(weights) != len(names) or min(weights) <= 0):
        raise UserError(WEIGHTS_LENGTH, weights=len(weights), covariates=len(names))
    return list(weights) or [1.0] * len(names)


def _rows(layout: Layout, roster: Roster, name: str) -> list[Column]:
    if name == GROUP_SIZE and name not in roster.attributes:
        sizes = np.bincount(layout.member, minlength=len(layout.units))
        return [[float(size) for size in sizes[layout.member]]]
    values = roster.attributes[name]
    numbers = [_number(value) for value in values]
    if all(number is not None for number in numbers):
        return [[number for number in numbers if number is not None]]
    levels = sorted(set(values), key=str.encode)
    return [[float(value == level) for value in values] for level in levels[1:]]


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) else None


def _by_unit(layout: Layout, rows: Column) -> Column:
    held: list[Column] = [[] for _ in layout.units]
    for unit, value in zip(layout.member, rows, strict=True):
        held[unit].append(value)
    return [fsum(values) / len(values) for values in held]


def _centred(column: Column) -> Column:
    mean = fsum(column) / len(column)
    return [value - mean for value in column]


def spread(column: Column) -> float:
    """Return the standard deviation of a column (n - 1)."""
    return sqrt(fsum(value * value for value in _centred(column)) / max(1, len(column) - 1))


def standardised(columns: Sequence[tuple[int, Column]]) -> Grid:
    """Centre each column and divide it by its standard deviation."""
    scaled = [[value / spread(column) for value in _centred(column)] for _place, column in columns]
    return _grid(scaled, [place for place, _column in columns])


def whitened(columns: Sequence[tuple[int, Column]], weights: Sequence[float] | None = None) -> Grid:
    """Turn columns into uncorrelated ones of variance 1, each cleared of those before it; collinear ones drop out.

    ``weights`` (one a column) stretch a column before it is turned: distances then count it more.
    """
    centred = [_centred(column) for _place, column in columns]
    rows = len(centred[0])
    covariance = [[fsum(a * b for a, b in zip(x, y, strict=True)) / (rows - 1) for y in centred] for x in centred]
    factor, kept = _cholesky(covariance)
    stretch = [sqrt(weight) for weight in weights] if weights else [1.0] * len(centred)
    white: list[Column] = []
    for i, column in enumerate(kept):
        values = [value * stretch[column] for value in centred[column]]
        for j, before in enumerate(white):
            values = [value - factor[i][j] * other for value, other in zip(values, before, strict=True)]
        white.append([value / factor[i][i] for value in values])
    return _grid(white, [columns[column][0] for column in kept])


def _cholesky(matrix: list[list[float]]) -> tuple[list[list[float]], list[int]]:
    """Factor a covariance matrix row by row, passing over columns that follow from those before."""
    factor: list[list[float]] = []
    kept: list[int] = []
    for column, row in enumerate(matrix):
        line: list[float] = []
        for i, before in enumerate(kept):
            line.append((row[before] - fsum(line[j] * factor[i][j] for j in range(i))) / factor[i][i])
        left = row[column] - fsum(value * value for value in line)
        if left > _COLLINEAR * row[column]:
            factor.append([*line, sqrt(left)])
            kept.append(column)
    return factor, kept


def _grid(columns: list[Column], source: Sequence[int]) -> Grid:
    largest = max(fsum(abs(value) for value in column) for column in columns)
    scale = 2.0 ** int(log2(_SINGLE / (largest + len(columns[0]))))
    steps = np.array([[round(value * scale) for value in column] for column in columns], dtype=np.float64).T
    return Grid(np.ascontiguousarray(steps), scale, tuple(source))


def ranks(column: Column) -> Column:
    """Rank a column from 1, ties sharing the mean of their ranks."""
    order = sorted(column)
    first: dict[float, int] = {}
    for i, value in enumerate(order):
        first.setdefault(value, i)
    last = {value: i for i, value in enumerate(order)}
    return [(first[value] + last[value]) / 2 + 1 for value in column]


def arm_sums(arm: Arms, k: int, steps: Floats) -> tuple[Indices, NDArray[np.float64]]:
    """Sum covariates within arms, without rounding.

    Returns
    -------
    counts : (n, k) int
        Units in each arm.
    sums : (n, k, p) float64
        Sums of ``steps``.
    """
    single = steps.astype(np.float32)
    total = steps.sum(axis=0)
    n, units = arm.shape
    counts = np.empty((n, k), dtype=np.int64)
    sums = np.empty((n, k, steps.shape[1]))
    for a in range(1, k):
        inside = arm == a
        counts[:, a] = np.count_nonzero(inside, axis=1)
        sums[:, a] = inside.astype(np.float32) @ single
    counts[:, 0] = units - counts[:, 1:].sum(axis=1)
    sums[:, 0] = total - sums[:, 1:].sum(axis=1)
    return counts, sums
