"""Sheets as CSV and XLSX: the same bytes for the same answers, and nothing a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

from analysis.exporting.columns import REASONS, Column
from analysis.exporting.rows import Sheet

NOT_ASKED_WORD = "NA"
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
# What a workbook cannot hold (XML 1.0).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LONGEST = 32_767
_DAY = (1980, 1, 1, 0, 0, 0)
_STAMP = "1980-01-01T00:00:00Z"


def shown(column: Column, cell: str | None, *, labels: bool) -> str:
    """Return what a cell of a CSV or XLSX says: the code as answered, or the label."""
    if cell is None:
        return NOT_ASKED_WORD
    if not labels or column.kind == "flag" or not column.node:
        return cell
    if column.type == "select_multiple":
        return "; ".join(column.choices.get(code, code) for code in cell.split())
    known = {**REASONS, **column.choices} if column.kind in ("choice", "number") else column.choices
    return known.get(cell, cell)


def harmless(text: str) -> str:
    """Return a text that a spreadsheet reads as a text: one that would run as a formula gets an apostrophe before it.

    Numbers, negative ones too, stay as they are. OWASP, *CSV injection*.
    """
    return f"'{text}" if text.startswith(_RUNS) and not _NUMBER.fullmatch(text) else text


def csv_bytes(sheet: Sheet, *, labels: bool) -> bytes:
    """Return a sheet as CSV in UTF-8 with a mark at its start, so that Excel reads its letters."""
    return table_csv([column.name for column in sheet.columns], _texts(sheet, labels=labels))


def table_csv(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows of texts as CSV."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(title) for title in titles])
    writer.writerows([harmless(text) for text in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(sheet: Sheet, *, labels: bool) -> bytes:
    """Return a sheet as XLSX; numbers are numbers, everything else is a text whatever it starts with."""
    is_number = [column.kind in ("number", "choice", "flag") for column in sheet.columns]
    return table_xlsx(sheet.name, [column.name for column in sheet.columns], _texts(sheet, labels=labels), is_number)


def table_xlsx(
    name: str, titles: Sequence[str], rows: Iterable[Sequence[str]], is_number: Sequence[bool] | None = None
) -> bytes:
    """Return rows of texts as XLSX; cells of the columns ``is_number`` that are numbers become numbers."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    page = book.create_sheet(re.sub(r"[^\w -]", "_", name)[:31] or "answers")
    page.freeze_panes = "B2"
    page.append([_text_cell(page, title) for title in titles])
    numeric = is_number or [False] * len(titles)
    for row in rows:
        page.append(
            [_number(page, text) if n else _text_cell(page, text) for text, n in zip(row, numeric, strict=True)]
        )
    out = io.BytesIO()
    book.save(out)
    return _settled(out.getvalue())


def _texts(sheet: Sheet, *, labels: bool) -> Iterable[list[str]]:
    for row in zip(*sheet.cells, strict=True):
        yield [shown(column, cell, labels=labels) for column, cell in zip(sheet.columns, row, strict=True)]


def _number(page: Any, text: str) -> Any:  # noqa: ANN401 - openpyxl has no types
    if not _NUMBER.fullmatch(text) or len(text) > 15:
        return _text_cell(page, text)
    return float(text) if "." in text or "e" in text.lower() else int(text)


def _text_cell(page: Any, text: str) -> Any:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.cell import WriteOnlyCell

    if text == "":
        return None
    cell = WriteOnlyCell(page)
    cell.value = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)[:_LONGEST]
    cell.data_type = "s"
    return cell


def _settled(book: bytes) -> bytes:
    """Return a workbook without the moment it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _STAMP.encode(), data)
            info = zipfile.ZipInfo(item.filename, _DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)
    return out.getvalue()
