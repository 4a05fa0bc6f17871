"""Turn what callers of a method give into checked float arrays; every refusal names the method and the column."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.inputs import HUGE, parsed
from core.errors import UserError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
# Exact methods list every count up to this.
LARGEST_TABLE = 10_000_000


def vector(values: npt.ArrayLike, method: str, what: str = "the variable") -> Floats:
    """Return a one-dimensional float array; NaN stays, infinity and words are refused."""
    array = floats(values, method, what).ravel()
    if (np.abs(array) > HUGE).any():
        raise UserError(problems.INFINITE, method=method, what=what)
    return array


def floats(values: npt.ArrayLike, method: str, what: str) -> Floats:
    """Return a float array of any shape; refuses words."""
    try:
        return parsed(values)
    except (TypeError, ValueError) as error:
        raise UserError(problems.NOT_NUMBERS, method=method, what=what) from error


def present(values: npt.ArrayLike, method: str, what: str = "the variable", needed: int = 1) -> Floats:
    """Return the values that are there; fewer than ``needed`` is refused."""
    array = vector(values, method, what)
    array = array[~np.isnan(array)]
    if not array.size:
        raise UserError(problems.NO_VALUES, method=method, what=what)
    if array.size < needed:
        raise UserError(problems.TOO_FEW, method=method, needed=needed, unit=f"values of {what}", found=array.size)
    return array


def same_length(first: Floats, second: npt.ArrayLike, method: str, names: tuple[str, str]) -> None:
    """Refuse two columns of different length."""
    if len(first) != np.shape(second)[0]:
        one, other = len(first), np.shape(second)[0]
        raise UserError(problems.LENGTHS_DIFFER, method=method, first=names[0], second=names[1], one=one, other=other)


def pairs(
    first: npt.ArrayLike, second: npt.ArrayLike, method: str, names: tuple[str, str], needed: int = 2
) -> tuple[Floats, Floats]:
    """Return the rows in which both variables are there."""
    a, b = vector(first, method, names[0]), vector(second, method, names[1])
    same_length(a, b, method, names)
    both = ~(np.isnan(a) | np.isnan(b))
    if both.sum() < needed:
        raise UserError(problems.TOO_FEW, method=method, needed=needed, unit="complete pairs", found=int(both.sum()))
    return a[both], b[both]


def matrix(items: npt.ArrayLike, method: str, columns: int = 1) -> Floats:
    """Return rows by columns as floats; NaN stays; a column without any value is refused."""
    array = floats(items, method, "the table")
    array = array[:, None] if array.ndim == 1 else array
    if array.ndim != 2 or array.shape[1] < columns:
        found = array.shape[1] if array.ndim == 2 else 0
        raise UserError(problems.TOO_FEW, method=method, needed=columns, unit="columns", found=found)
    if (np.abs(array) > HUGE).any():
        raise UserError(problems.INFINITE, method=method, what="the table")
    if array.shape[0] == 0:
        raise UserError(problems.TOO_FEW, method=method, needed=1, unit="rows", found=0)
    for column in np.flatnonzero(np.isnan(array).all(axis=0)):
        raise UserError(problems.NO_VALUES, method=method, what=f"column {column + 1}")
    return array


def complete(items: npt.ArrayLike, method: str, columns: int = 1, rows: int = 2) -> Floats:
    """Return the rows without a gap; fewer than ``rows`` is refused."""
    array = matrix(items, method, columns)
    whole = array[~np.isnan(array).any(axis=1)]
    if whole.shape[0] < rows:
        raise UserError(problems.TOO_FEW, method=method, needed=rows, unit="complete rows", found=whole.shape[0])
    return whole


def varying(items: Floats, method: str) -> Floats:
    """Refuse a column that never varies (to rounding of its own size)."""
    spread = np.nanmax(items, axis=0) - np.nanmin(items, axis=0)
    for column in np.flatnonzero(spread <= 1e-12 * np.maximum(1.0, np.nanmax(np.abs(items), axis=0))):
        raise UserError(problems.CONSTANT, method=method, what=f"column {column + 1}")
    return items


def share(value: float, method: str, name: str, *, closed: bool = False) -> float:
    """Return a number between 0 and 1 (``closed`` lets in the ends)."""
    inside = 0.0 <= value <= 1.0 if closed else 0.0 < value < 1.0
    if not inside:
        wanted = "from 0 to 1" if closed else "above 0 and below 1"
        raise UserError(problems.OUT_OF_RANGE, method=method, name=name, value=value, wanted=wanted)
    return float(value)


def at_least(value: float, lowest: float, method: str, name: str) -> float:
    """Return a finite number not below ``lowest``."""
    if not np.isfinite(value) or value < lowest:
        wanted = f"of at least {lowest:g}"
        raise UserError(problems.OUT_OF_RANGE, method=method, name=name, value=value, wanted=wanted)
    return float(value)


def positive(value: float, method: str, name: str) -> float:
    """Return a finite number above 0."""
    if not np.isfinite(value) or value <= 0:
        raise UserError(problems.OUT_OF_RANGE, method=method, name=name, value=value, wanted="above 0")
    return float(value)


def whole_counts(events: float, people: float, method: str) -> None:
    """Refuse events and people that are not whole numbers, at least 1 person and no more events than people."""
    at_least(people, 1, method, "the number of people")
    at_least(events, 0, method, "the number of events")
    if events > people or events != int(events) or people != int(people) or people > LARGEST_TABLE:
        wanted = f"that is whole and at most {min(int(people), LARGEST_TABLE)}"
        raise UserError(problems.OUT_OF_RANGE, method=method, name="the number of events", value=events, wanted=wanted)


def whole(value: float, lowest: int, method: str, name: str, highest: int = 10_000) -> int:
    """Return a whole number from ``lowest`` to ``highest``."""
    if not lowest <= value <= highest or value != int(value):
        wanted = f"that is whole, from {lowest} to {highest}"
        raise UserError(problems.OUT_OF_RANGE, method=method, name=name, value=value, wanted=wanted)
    return int(value)
