"""A workbook as plain tables: sheets, their headers, their rows with the numbers a spreadsheet shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_LANGUAGE = re.compile(r"\s*::?\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as the spreadsheet shows it (the header is row 1) and its filled cells by header."""

    number: int
    cells: Mapping[str, str]

    def get(self, *headers: str) -> str:
        """Return the first filled cell under any of these headers, or a blank."""
        return next((self.cells[header] for header in headers if header in self.cells), "")


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its name as written, the headers in order, every row (blank ones too)."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    header_row: int = 1

    def header(self, *names: str) -> str | None:
        """Return the header that is one of these names, whatever its case and spaces."""
        return _header(self.headers, names)

    def cell(self, row: Row, *names: str) -> str:
        """Return a row's cell under a header that is one of these names, or a blank."""
        for name in names:
            header = self.header(name)
            if header is not None and header in row.cells:
                return row.cells[header]
        return ""

    def translations(self, name: str) -> dict[str, str]:
        """Return the headers of a column and its translations by language; ``""`` is the column without one."""
        found: dict[str, str] = {}
        for header in self.headers:
            base, *language = _LANGUAGE.split(header, maxsplit=1)
            if plain(base) == plain(name):
                found[language[0] if language else ""] = header
        return found


@lru_cache(maxsize=4096)
def _header(headers: tuple[str, ...], names: tuple[str, ...]) -> str | None:
    wanted = {plain(name) for name in names}
    return next((header for header in headers if plain(header) in wanted), None)


@lru_cache(maxsize=4096)
def plain(header: str) -> str:
    """Return a header in lower case with single underscores for spaces and dashes."""
    return re.sub(r"[\s\-]+", "_", header.strip().lower())


@dataclass(frozen=True, slots=True)
class Tables:
    """All sheets of a workbook by name in lower case."""

    source: str
    sheets: Mapping[str, Table]
    sheet_names: tuple[str, ...]

    def get(self, name: str) -> Table | None:
        """Return a sheet, or None."""
        return self.sheets.get(name)
