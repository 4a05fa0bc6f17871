"""Reading .xlsx: guards against files that are something else, then cells as text."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterable
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from core.errors import UserError
from instruments import problems
from instruments.findings import Finding, error
from instruments.workbook_cells import check_cells
from instruments.workbook_guard import guard
from instruments.workbook_tables import Row, Table, Tables

_READ = frozenset({"survey", "choices", "settings", "external_choices", "entities", "scales", "osm"})
_EMPTY_ROWS, _EMPTY_COLUMNS = 60, 20


def read_excel(data: bytes, name: str) -> tuple[Tables, list[Finding]]:
    """Return the sheets a form is made of and the headers that occur twice; UserError when it is no workbook."""
    guard(data, name)
    from openpyxl import load_workbook  # here: importing it takes half a second
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings(action="ignore"):
            book = load_workbook(BytesIO(data), read_only=True, data_only=True)
    except (
        InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, AttributeError,
        IndexError, EOFError, RecursionError,
    ) as problem:  # fmt: skip
        raise UserError(problems.FORM_DAMAGED, name=name, reason="the workbook inside cannot be read") from problem
    findings: list[Finding] = []
    sheets: dict[str, Table] = {}
    try:
        only = len(book.sheetnames) == 1
        with warnings.catch_warnings(action="ignore"):
            for title in book.sheetnames:
                key = title.strip().lower()
                if key in _READ or only:
                    sheets["survey" if only and key not in _READ else key] = _sheet(book[title], title, findings)
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        OSError,
        SyntaxError,
        AttributeError,
        EOFError,
    ) as problem:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="a sheet inside cannot be read") from problem
    finally:
        book.close()
    return Tables(name, sheets, tuple(book.sheetnames)), findings + check_cells(data, sheets)


def _sheet(sheet: Any, title: str, findings: list[Finding]) -> Table:  # noqa: ANN401 - openpyxl has no types
    lines = iter(sheet.iter_rows(values_only=True)) if hasattr(sheet, "iter_rows") else iter(())
    headers = _headers(next(lines, ()), title, findings)
    rows: list[Row] = []
    empty = 0
    for number, values in enumerate(lines, 2):
        cells = _cells(headers, values)
        empty = 0 if cells else empty + 1
        if empty > _EMPTY_ROWS:
            break
        rows.append(Row(number, cells))
    while rows and not rows[-1].cells:
        rows.pop()
    return Table(title, tuple(header for header in headers if header), tuple(rows))


def _headers(values: Iterable[object], title: str, findings: list[Finding]) -> list[str]:
    headers: list[str] = []
    empty = 0
    for place, value in enumerate(values):
        header = re.sub(r"\s+", " ", text_of(value))
        empty = 0 if header else empty + 1
        if empty > _EMPTY_COLUMNS:
            break
        if header and header in headers:
            from openpyxl.utils import get_column_letter

            first, second = get_column_letter(headers.index(header) + 1), get_column_letter(place + 1)
            findings.append(
                error(
                    f"the heading “{header}” stands over columns {first} and {second}. Rename or delete one of them.",
                    title.strip().lower(),
                    1,
                    header,
                )
            )
            header = ""
        headers.append(header)
    return headers


def _cells(headers: list[str], values: Iterable[object]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for header, value in zip(headers, values, strict=False):
        if header and value is not None:
            text = text_of(value)
            if text:
                cells[header] = text
    return cells


def text_of(value: object) -> str:
    """Return a cell's value as the text a form means: whole numbers without a point, true as TRUE."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        midnight = value.time() == time(0)
        return value.date().isoformat() if midnight else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value).replace("\xa0", " ").strip()
