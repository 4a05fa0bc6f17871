"""Reading .xlsx: guards against files that are something else, then cells as text."""

from __future__ import annotations

import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import ParseError

from core.errors import UserError
from instruments import problems
from instruments.findings import Finding, error
from instruments.workbook_tables import Row, Table, Tables

LIMIT_MB = 200
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_READ = frozenset({"survey", "choices", "settings", "external_choices", "entities", "scales", "osm"})
_EMPTY_ROWS, _EMPTY_COLUMNS = 60, 20


def read_excel(data: bytes, name: str) -> tuple[Tables, list[Finding]]:
    """Return the sheets a form is made of and the headers that occur twice; UserError when it is no workbook."""
    _guard(data, name)
    from openpyxl import load_workbook  # here: importing it takes half a second
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings(action="ignore"):
            book = load_workbook(BytesIO(data), read_only=True, data_only=True)
    except (
        InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, ParseError, AttributeError,
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
        ParseError,
        AttributeError,
        EOFError,
    ) as problem:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="a sheet inside cannot be read") from problem
    finally:
        book.close()
    return Tables(name, sheets, tuple(book.sheetnames)), findings


def _guard(data: bytes, name: str) -> None:
    """Refuse what is no workbook, before any of it is unpacked."""
    if data.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        word = "WordDocument".encode("utf-16-le") in data
        problem = problems.FORM_IS_LOCKED if locked else problems.FORM_IS_WORD if word else problems.FORM_IS_OLD_EXCEL
        raise UserError(problem, name=name)
    if not data:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="it is empty")
    if not data.startswith(b"PK"):
        raise UserError(problems.FORM_NOT_EXCEL, name=name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as problem:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="it stops in the middle") from problem
    names = {part.filename for part in parts}
    if "word/document.xml" in names:
        raise UserError(problems.FORM_IS_WORD, name=name)
    if sum(part.file_size for part in parts) > LIMIT_MB * 1_000_000:
        raise UserError(problems.FORM_TOO_BIG, name=name, limit_mb=LIMIT_MB)
    _check_parts(data, name)
    if not any(part.startswith("xl/workbook") for part in names):
        raise UserError(problems.FORM_DAMAGED, name=name, reason="it holds no workbook")


def _check_parts(data: bytes, name: str) -> None:
    """Unpack every part once against its checksum; the size is bounded by now."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            broken = archive.testzip()
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, RuntimeError, struct.error) as problem:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="a part of it cannot be unpacked") from problem
    if broken is not None:
        raise UserError(problems.FORM_DAMAGED, name=name, reason=f"its part {broken} has changed by accident")


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
