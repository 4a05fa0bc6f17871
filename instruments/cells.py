"""A grid of people by columns: what a cell holds, one-key answers, undo, what waits to be written. No window here."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CellKey:
    """One key that fills a cell: the key, the value it stands for, its words."""

    key: str
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Head:
    """A column: a short title, its words in full, and the keys that fill its cells."""

    code: str
    title: str
    words: str
    keys: tuple[CellKey, ...]

    def value_of(self, key: str) -> str | None:
        """Return the value a key stands for, or None."""
        return next((k.value for k in self.keys if k.key == key.upper()), None)

    def key_of(self, value: str) -> CellKey | None:
        """Return the key that stands for a value, or None."""
        return next((k for k in self.keys if k.value == value), None)


@dataclass(frozen=True, slots=True)
class Step:
    """What one command changed: the values before and after, by place."""

    before: Mapping[Place, str]
    after: Mapping[Place, str]

    @property
    def first(self) -> Place:
        """Where it began."""
        return min(self.after)


class CellGrid(ABC):
    """People in rows, columns of one-key answers, an undo stack of its own.

    A change is kept in memory and waits in `waiting` until it is written; nothing may be shown as saved before.
    """

    def __init__(self, codes: Sequence[str], heads: Sequence[Head]) -> None:
        self.codes, self.heads = tuple(codes), tuple(heads)
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @abstractmethod
    def value(self, row: int, column: int) -> str:
        """Return what a cell holds, "" for nothing."""

    @abstractmethod
    def why_closed(self, row: int, column: int) -> str:
        """Return why a cell takes no answer now, or ""."""

    @abstractmethod
    def require_open(self, row: int, column: int) -> None:
        """Raise the `UserError` that says why a cell takes no answer."""

    @abstractmethod
    def _set(self, row: int, column: int, value: str) -> None:
        """Keep a value in memory and note that it waits."""

    def shown(self, row: int, column: int) -> str:
        """Return the key that stands in a cell, "" for an empty one."""
        held = self.value(row, column)
        found = self.heads[column].key_of(held) if held else None
        return found.key if found is not None else held

    def said(self, row: int, column: int) -> str:
        """Return a cell's answer in words."""
        held = self.value(row, column)
        found = self.heads[column].key_of(held) if held else None
        return f"{found.key} {found.label}" if found is not None else held

    def put(self, cells: Mapping[Place, str]) -> Step:
        """Fill cells as one step to undo; either all of them or, with the `UserError` of the first, none."""
        for row, column in cells:
            self.require_open(row, column)
        step = Step({at: self.value(*at) for at in cells}, dict(cells))
        self._apply(step.after)
        self._done.append(step)
        self._undone.clear()
        return step

    def undo(self) -> Step | None:
        """Take the last step back; None when there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._apply(step.before)
        self._undone.append(step)
        return step

    def redo(self) -> Step | None:
        """Do again what was undone last; None when there is nothing."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._apply(step.after)
        self._done.append(step)
        return step

    def empty_below(self, row: int, column: int) -> tuple[Place, ...]:
        """Return the empty cells below one that take an answer."""
        below = ((at, column) for at in range(row + 1, len(self.codes)))
        return tuple(at for at in below if not self.value(*at) and not self.why_closed(*at))

    def _apply(self, cells: Mapping[Place, str]) -> None:
        for (row, column), value in cells.items():
            if self.value(row, column) != value:
                self._set(row, column, value)
