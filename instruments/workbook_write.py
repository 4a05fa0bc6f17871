"""A form back as a workbook: every sheet and cell it was read from, as text."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from core.errors import UserError
from instruments import problems
from instruments.form import Form
from instruments.workbook import Workbook
from instruments.workbook_cells import LONGEST_CELL
from instruments.workbook_sheets import UNPRINTABLE
from instruments.workbook_tables import Table, Tables


def write_xlsform(source: Form | Workbook) -> bytes:
    """Return a form as .xlsx, with its scales and keys; read again, it is an equal form.

    Cells are written as text, so nothing a form says becomes a formula or a number in a spreadsheet. Rows keep their
    numbers where the form came from a workbook. UserError: ``WRITE_NO_TABLES``, ``WRITE_LONG_CELL``,
    ``WRITE_CHARACTER``.
    """
    if source.tables is None:
        raise UserError(problems.WRITE_NO_TABLES)
    return write_tables(source.tables)


def write_tables(tables: Tables) -> bytes:
    """Return sheets as .xlsx, in the order they had."""
    from openpyxl import Workbook as ExcelWorkbook  # here: importing it takes half a second

    book = ExcelWorkbook()
    book.remove(book.active)
    for key, table in tables.sheets.items():
        _fill(book.create_sheet(key), key, table)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Any, key: str, table: Table) -> None:  # noqa: ANN401 - openpyxl has no types
    headers = {header: column for column, header in enumerate(table.headers, 1)}
    for header, column in headers.items():
        _write(sheet, 1, column, header, key)
    for place, row in enumerate(table.rows, 2):
        number = row.number if table.header_row == 1 else place
        for header, text in row.cells.items():
            _write(sheet, number, headers[header], text, key)


def _write(sheet: Any, row: int, column: int, text: str, key: str) -> None:  # noqa: ANN401 - openpyxl has no types
    if len(text) > LONGEST_CELL:
        raise UserError(problems.WRITE_LONG_CELL, sheet=key, row=row, limit=LONGEST_CELL)
    if UNPRINTABLE.search(text):
        raise UserError(problems.WRITE_CHARACTER, sheet=key, row=row)
    cell = sheet.cell(row, column)
    cell.value = text
    cell.data_type = "s"
