"""Cells of a spreadsheet that do not hold what they seem to: formulas, merged cells, Excel's errors, endless texts."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO

from instruments.findings import Finding, error, warning
from instruments.workbook_tables import Table, plain

LONGEST_CELL = 32_767
_ERRORS = frozenset({"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"})
_UNSTORED = re.compile(rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f[^>]*/>)\s*(?:<(?:\w+:)?v\s*/>|<v></v>)?\s*</(?:\w+:)?c>")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]+)(\d+):([A-Z]+)(\d+)[\"']")
_NEEDED = ("type", "name", "list_name", "value")


def check_cells(data: bytes, sheets: Mapping[str, Table]) -> list[Finding]:
    """Return the cells of the sheets read that need their author, with the place of each."""
    found = [finding for key, table in sheets.items() for finding in _texts(key, table)]
    merged: dict[str, list[tuple[bytes, ...]]] = {}
    has_unstored = False
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                body = archive.read(name)
                has_unstored = has_unstored or _UNSTORED.search(body) is not None
                merged[name] = _MERGED.findall(body)
    if has_unstored:
        found += _formulas(data, sheets)
    if any(merged.values()):
        found += _merged(data, sheets, merged)
    return found


def _texts(key: str, table: Table) -> Iterator[Finding]:
    for row in table.rows:
        for header, text in row.cells.items():
            if len(text) > LONGEST_CELL:
                message = f"the text has {len(text)} letters; a cell holds {LONGEST_CELL}. Shorten it."
                yield error(message, key, row.number, header)
            elif text in _ERRORS:
                message = f"the cell shows {text}, a fault of a formula in Excel. Type the text itself."
                yield warning(message, key, row.number, header)


def _formulas(data: bytes, sheets: Mapping[str, Table]) -> list[Finding]:
    """Return formulas whose result was never stored; nothing is worked out here."""
    from openpyxl import load_workbook  # here: importing it takes half a second

    with warnings.catch_warnings(action="ignore"):
        book = load_workbook(BytesIO(data), read_only=True, data_only=False)
        found = [
            finding
            for title in book.sheetnames
            if (key := title.strip().lower()) in sheets
            for finding in _formulas_in(book[title].iter_rows(), key, sheets[key])
        ]
    book.close()
    return found


def _formulas_in(lines: Iterator[tuple[object, ...]], key: str, table: Table) -> Iterator[Finding]:
    headers = [str(getattr(cell, "value", None) or "").strip() for cell in next(lines, ())]
    stored = {row.number: row.cells for row in table.rows}
    last = max(stored, default=1)
    for number, cells in enumerate(lines, 2):
        if number > last + 1:
            return
        for header, cell in zip(headers, cells, strict=False):
            is_formula = getattr(cell, "data_type", "") == "f"
            if header and is_formula and header not in stored.get(number, {}):
                message = "the cell holds a formula without a stored result. Type the text itself."
                yield error(message, key, number, header)


def _merged(data: bytes, sheets: Mapping[str, Table], merged: Mapping[str, list[tuple[bytes, ...]]]) -> list[Finding]:
    from openpyxl import load_workbook
    from openpyxl.utils import column_index_from_string

    with warnings.catch_warnings(action="ignore"):
        book = load_workbook(BytesIO(data), read_only=True)
        found: list[Finding] = []
        for title in book.sheetnames:
            key = title.strip().lower()
            if key not in sheets:
                continue
            header = next(book[title].iter_rows(max_row=1, values_only=True), ())
            part = str(getattr(book[title], "_worksheet_path", "")).lstrip("/")
            for left, top, _right, bottom in merged.get(part, ()):
                column = column_index_from_string(left.decode()) - 1
                name = str(header[column] or "").strip() if column < len(header) else ""
                found += _merged_rows(key, sheets[key], name, f"{left.decode()}{top.decode()}", int(top), int(bottom))
    book.close()
    return found


def _merged_rows(key: str, table: Table, header: str, first: str, top: int, bottom: int) -> Iterator[Finding]:
    for row in table.rows:
        if top < row.number <= bottom and row.cells and header and header not in row.cells:
            message = f"the cell is merged with {first} above and counts as blank. Unmerge the cells and fill each."
            make = error if plain(header) in _NEEDED else warning
            yield make(message, key, row.number, header)
