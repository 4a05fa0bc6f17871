"""Cells pasted from a spreadsheet, as they would land in a grid: what fits, and what is refused and why."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from instruments.cells import CellGrid, Head, Place

Matched = Literal["header", "position"]
Why = Literal["not_an_answer", "no_such_person", "closed", "outside"]
_PERSON = frozenset({"id", "code", "person"})


@dataclass(frozen=True, slots=True)
class Refused:
    """One pasted cell that cannot be taken: line of the paste (from 1), what stood there, why."""

    line: int
    text: str
    why: Why
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Paste:
    """What a paste would put where; ``matched`` says how columns were found, ``by_person`` how rows were."""

    cells: Mapping[Place, str]
    refused: tuple[Refused, ...]
    matched: Matched
    by_person: bool
    refused_at: Mapping[Place, str]


def read_paste(grid: CellGrid, text: str, row: int, column: int) -> Paste:
    """Understand pasted lines.

    Columns go by header where the first line names them (by code or title), else by position from ``column`` on, as
    many as the grid has from its first; rows go by person where a column holds IDs, else from ``row`` down. Empty
    cells are left as they are.
    """
    lines = [[cell.strip() for cell in line.split(_separator(text))] for line in text.splitlines() if line.strip()]
    header = _header(grid, lines[0]) if lines else None
    person = _person_column(grid, lines, header is not None)
    body = lines[1:] if header is not None else lines
    first = 2 if header is not None else 1
    if header is None:
        free = [k for k in range(max(map(len, lines), default=0)) if k != person]
        start = 0 if len(free) == len(grid.heads) else column
        header = {k: start + at for at, k in enumerate(free)}
    reader = _Reader(grid)
    for at, cells in enumerate(body):
        target = row + at if person is None else reader.row_of(cells, person, first + at)
        if target is not None:
            reader.line(cells, header, target, first + at)
    matched: Matched = "header" if first == 2 else "position"
    return Paste(reader.cells, tuple(reader.refused), matched, person is not None, reader.refused_at)


class _Reader:
    def __init__(self, grid: CellGrid) -> None:
        self._grid = grid
        self._rows = {code.casefold(): at for at, code in enumerate(grid.codes)}
        self.cells: dict[Place, str] = {}
        self.refused: list[Refused] = []
        self.refused_at: dict[Place, str] = {}

    def row_of(self, cells: Sequence[str], person: int, line: int) -> int | None:
        code = cells[person] if person < len(cells) else ""
        found = self._rows.get(code.casefold())
        if found is None:
            self.refused.append(Refused(line, code, "no_such_person"))
        return found

    def line(self, cells: Sequence[str], header: Mapping[int, int], row: int, line: int) -> None:
        for at, column in header.items():
            text = cells[at] if at < len(cells) else ""
            if not text:
                continue
            if row >= len(self._grid.codes) or not 0 <= column < len(self._grid.heads):
                self.refused.append(Refused(line, text, "outside"))
                continue
            self._cell(text, row, column, line)

    def _cell(self, text: str, row: int, column: int, line: int) -> None:
        head, closed = self._grid.heads[column], self._grid.why_closed(row, column)
        value = understood(head, text)
        if closed:
            self.refused.append(Refused(line, text, "closed", closed))
            self.refused_at[row, column] = text
        elif value is None:
            self.refused.append(Refused(line, text, "not_an_answer", " ".join(k.key for k in head.keys)))
            self.refused_at[row, column] = text
        else:
            self.cells[row, column] = value


def understood(head: Head, text: str) -> str | None:
    """Return the value that a pasted text means in a column: its key, its code, or its words; None for none."""
    plain = "".join(str(unicodedata.decimal(c, c)) for c in text.strip())
    plain = plain.removesuffix(".0").replace("−", "-")
    by_key = head.value_of(plain)
    if by_key is not None:
        return by_key
    same = (k.value for k in head.keys if plain.casefold() in (k.value.casefold(), k.label.casefold()))
    return next(same, None)


def _separator(text: str) -> str:
    return "\t" if "\t" in text else ";" if ";" in text else ","


def _header(grid: CellGrid, cells: Sequence[str]) -> dict[int, int] | None:
    """Return which column of the grid each pasted column is; None where the first line names no column."""
    names: dict[str, int] = {}
    for at, head in enumerate(grid.heads):
        names |= {head.code.casefold(): at, head.words.casefold(): at}
    found = {k: names[cell.casefold()] for k, cell in enumerate(cells) if cell.casefold() in names}
    if found:
        return found
    if cells and cells[0].casefold() in _PERSON:
        titles = {head.title.casefold(): at for at, head in enumerate(grid.heads)}
        return {k: titles[cell.casefold()] for k, cell in enumerate(cells) if cell.casefold() in titles} or None
    return None


def _person_column(grid: CellGrid, lines: Sequence[Sequence[str]], has_header: bool) -> int | None:
    known = {code.casefold() for code in grid.codes}
    if has_header:
        named = next((k for k, cell in enumerate(lines[0]) if cell.casefold() in _PERSON), None)
        if named is not None:
            return named
    body = lines[1:] if has_header else lines
    width = max(map(len, body), default=0)
    found = (k for k in range(width) if any(k < len(cells) and cells[k].casefold() in known for cells in body))
    return next(found, None)
