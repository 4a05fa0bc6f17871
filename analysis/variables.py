"""Variables known before the programme: as columns of a regression, and as rows of a balance table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]

LEVEL = " = "


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """One variable of n units or rows.

    Numeric: ``values`` (n,) with NaN where missing and no ``levels``. Categorical: ``levels`` in order and ``values``
    the (n,) index of the level, NaN where missing.
    """

    name: str
    label: str
    values: Floats
    levels: tuple[str, ...] = ()

    @property
    def is_numeric(self) -> bool:
        """True when the values are numbers and not levels."""
        return not self.levels

    def take(self, rows: Ints) -> Variable:
        """Return the variable for the given rows (repeats allowed)."""
        return Variable(self.name, self.label, self.values[rows], self.levels)

    def columns(self) -> tuple[tuple[str, ...], Floats]:
        """Return names and an (n, p) matrix: the values, or one 0/1 column for each level but the first."""
        if self.is_numeric:
            return (self.name,), self.values[:, None]
        names = tuple(f"{self.name}{LEVEL}{level}" for level in self.levels[1:])
        matrix = (self.values[:, None] == np.arange(1, len(self.levels))).astype(np.float64)
        matrix[np.isnan(self.values)] = np.nan
        return names, matrix


def numeric(name: str, values: Floats, label: str = "") -> Variable:
    """Make a numeric variable of (n,) floats, NaN where missing."""
    return Variable(name, label or name, np.asarray(values, dtype=np.float64))


def numbers_in(cells: Sequence[str]) -> Floats | None:
    """Return (n,) numbers with NaN for empty texts, or None where a text is no finite number or all are empty."""
    try:
        values = np.array([float(cell) if cell else np.nan for cell in cells])
    except ValueError:
        return None
    return None if np.isinf(values).any() or np.isnan(values).all() else values


def categorical(name: str, cells: Sequence[str], label: str = "", words: Mapping[str, str] | None = None) -> Variable:
    """Make a categorical variable of n texts, empty where missing.

    ``words`` give the levels their order and their labels; others follow, sorted, as they are.
    """
    seen = {cell for cell in cells if cell}
    words = words or {}
    codes = [*(code for code in words if code in seen), *sorted(seen - set(words))]
    place = {code: float(i) for i, code in enumerate(codes)}
    levels = tuple(words.get(code, code) for code in codes)
    return Variable(name, label or name, np.array([place.get(cell, np.nan) for cell in cells]), levels)


def index_of(cells: Sequence[str]) -> tuple[tuple[str, ...], Ints]:
    """Return the sorted distinct texts and the (n,) index of each text among them."""
    labels, index = np.unique(np.array(cells, dtype=object).astype(str), return_inverse=True)
    return tuple(str(label) for label in labels), index.astype(np.intp)
