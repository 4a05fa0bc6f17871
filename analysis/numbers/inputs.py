"""Checks that arrays can enter a model: lengths, numbers, arms, labels, missing values. No statistics here."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from analysis.numbers.problems_models import (
    ALL_MISSING,
    CONSTANT,
    EXTREME,
    INFINITE,
    LABEL_MISSING,
    LENGTHS,
    LEVEL,
    NO_DRAWS,
    NOT_BINARY,
    NOT_NUMERIC,
    NOT_WHOLE,
    WEIGHTS,
)
from core.errors import UserError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]
# Beyond this a square, and below its inverse too, no longer fits a float.
HUGE = 1e100


def numbers(values: npt.ArrayLike, name: str, n: int | None = None) -> Floats:
    """Return a (n,) float array, NaN where missing; refuses words, infinite values and another length."""
    try:
        array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        array = _parsed(values, name)
    if array.ndim != 1 or (n is not None and len(array) != n):
        raise UserError(LENGTHS, name=name, found=array.size, wanted=n if n is not None else "one row of")
    largest = float(np.abs(array).max(initial=0.0))
    if not np.isfinite(largest):
        if np.isinf(array).any():
            raise UserError(INFINITE, name=name)
        if np.isnan(array).all():
            raise UserError(ALL_MISSING, name=name)
        largest = float(np.nanmax(np.abs(array)))
    if largest > HUGE or 0 < largest < 1 / HUGE:
        raise UserError(EXTREME, name=name)
    return array


def _parsed(values: npt.ArrayLike, name: str) -> Floats:
    try:
        return parsed(values)
    except (TypeError, ValueError) as error:
        raise UserError(NOT_NUMERIC, name=name) from error


def parsed(values: npt.ArrayLike) -> Floats:
    """Return floats of the same shape, NaN for an empty cell of any kind; ValueError or TypeError for words."""
    try:
        return np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        cells = np.asarray(values, dtype=object)
        return np.array([np.nan if empty(v) else float(v) for v in cells.ravel()], dtype=np.float64).reshape(
            cells.shape
        )


def empty(value: object) -> bool:
    """Return whether a cell is None, blank text, NaN or the missing value of a table."""
    try:
        return value is None or bool(value == "") or bool(value != value)
    except TypeError:
        return True  # pandas' NA is neither equal nor unequal to anything


def empties(values: npt.NDArray[np.object_]) -> Bools:
    """Return which of (n,) cells are empty."""
    return np.fromiter((empty(v) for v in values), dtype=bool, count=len(values))


def confidence(level: float) -> float:
    """Return the level of an interval; refuses one that is not above 0 and below 1."""
    if not 0 < level < 1:
        raise UserError(LEVEL, found=level)
    return level


def whole_numbers(values: npt.ArrayLike, name: str, highest: int = 127) -> Floats:
    """Return numbers that are whole, from 0 to ``highest``, without gaps, in the shape given."""
    try:
        array = parsed(values)
    except (TypeError, ValueError) as error:
        raise UserError(NOT_NUMERIC, name=name) from error
    odd = array[~((array >= 0) & (array <= highest) & (array == np.floor(array)))]
    if odd.size:
        found = "an empty cell" if np.isnan(odd[0]) else f"{odd[0]:g}"
        raise UserError(NOT_WHOLE, name=name, highest=highest, found=found)
    return array


def allocations(draws: npt.ArrayLike, units: int, highest: int = 1) -> npt.NDArray[np.int8]:
    """Return (draws, units) arms 0, 1, …, ``highest``; refuses another width, other values, and no draw at all."""
    array = np.asarray(draws)
    if array.ndim != 2 or not len(array):
        raise UserError(NO_DRAWS, wanted=units)
    if array.shape[1] != units:
        raise UserError(LENGTHS, name="draws", found=array.shape[1], wanted=units)
    if array.dtype != np.int8 or (array.size and not (array.min() >= 0 and array.max() <= highest)):
        array = whole_numbers(array, "draws", highest)
    return array.astype(np.int8, copy=False)


def varying(values: Floats, name: str) -> Floats:
    """Return values that are not all the same; refuses none or constant ones."""
    if not len(values) or np.ptp(values) <= 1e-12 * np.abs(values).max():
        raise UserError(CONSTANT, name=name)
    return values


def columns(values: npt.ArrayLike | None, n: int, name: str = "covariate") -> Floats:
    """Return an (n, k) float array; None gives no columns; each column is checked as `numbers` does."""
    if values is None:
        return np.empty((n, 0))
    array = np.asarray(values)
    if array.ndim == 1:
        array = array[:, None]
    if array.ndim != 2 or array.shape[0] != n:
        raise UserError(LENGTHS, name=name, found=array.shape[0] if array.ndim else 1, wanted=n)
    if array.dtype == np.float64 and array.size and _ordinary(array):
        return array
    checked = [numbers(array[:, j], f"{name} {j + 1}", n) for j in range(array.shape[1])]
    return np.column_stack(checked) if checked else np.empty((n, 0))


def _ordinary(table: Floats) -> bool:
    """Return whether nothing is missing or infinite and no column is next to 0: what needs no second look."""
    if not max(float(table.max()), -float(table.min())) <= HUGE:
        return False
    return float(np.einsum("ij,ij->j", table, table).min()) >= 1 / HUGE


def binary(values: npt.ArrayLike, name: str, n: int | None = None) -> Floats:
    """Return a (n,) array of 0 and 1 without gaps; refuses one without rows."""
    array = numbers(values, name, n)
    if not len(array):
        raise UserError(ALL_MISSING, name=name)
    odd = array[(array != 0) & (array != 1)]
    if len(odd):
        raise UserError(NOT_BINARY, name=name, found="an empty cell" if np.isnan(odd[0]) else f"{odd[0]:g}")
    return array


def codes(labels: npt.ArrayLike, name: str, n: int | None = None) -> tuple[Ints, npt.NDArray[np.object_]]:
    """Number labels 0, 1, … in sorted order; returns the (n,) numbers and the labels; refuses empty ones."""
    plain = np.asarray(labels)
    if plain.ndim != 1 or (n is not None and len(plain) != n):
        raise UserError(LENGTHS, name=name, found=plain.size, wanted=n)
    if plain.dtype.kind in "iu" and len(plain) and int(plain.max()) - int(plain.min()) <= 4 * len(plain):
        shifted = plain.astype(np.intp) - int(plain.min())
        present = np.bincount(shifted) > 0
        numbered = np.cumsum(present) - 1
        return numbered[shifted], (np.flatnonzero(present) + int(plain.min())).astype(object)
    array = plain.astype(object)
    gaps = int(empties(array).sum())
    if gaps:
        raise UserError(LABEL_MISSING, name=name, rows=gaps)
    try:
        names, index = np.unique(array, return_inverse=True)
    except TypeError:
        names, index = np.unique(array.astype(str), return_inverse=True)
    return index.astype(np.intp), names.astype(object)


def positive_weights(weights: npt.ArrayLike | None, n: int) -> Floats:
    """Return (n,) weights above 0; None gives ones."""
    if weights is None:
        return np.ones(n)
    try:
        array = parsed(weights)
    except (TypeError, ValueError) as error:
        raise UserError(NOT_NUMERIC, name="weights") from error
    if array.shape != (n,):
        raise UserError(LENGTHS, name="weights", found=array.size, wanted=n)
    if not (np.isfinite(array).all() and (array > 0).all()):
        raise UserError(WEIGHTS)
    return array


def dummies(index: Ints, drop_first: bool = False) -> Floats:
    """Return one 0/1 column for each code of ``index``."""
    levels = np.arange(1 if drop_first else 0, int(index.max(initial=-1)) + 1)
    columns: Floats = (index[:, None] == levels).astype(np.float64)
    return columns


def complete(*arrays: Floats) -> Bools:
    """Return the (n,) rows in which no array has a NaN."""
    kept = np.ones(len(arrays[0]), dtype=bool)
    for array in arrays:
        if np.isnan(array.sum()):  # one pass that tells most often that nothing is missing
            kept &= ~np.isnan(array) if array.ndim == 1 else ~np.isnan(array).any(axis=1)
    return kept
