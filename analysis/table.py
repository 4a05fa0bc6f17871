"""A table from outside (.csv, .xlsx, .dta, .sav) as text cells with the row numbers a person sees.

Reading says where a file is wrong; what the columns mean to a plan is `analysis.frames`.
"""

from __future__ import annotations

import csv
import datetime as dt
import difflib
import io
import math
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import openpyxl
import pandas as pd
import pyreadstat

from analysis import problems
from core.errors import UserError

Floats = npt.NDArray[np.float64]

MISSING = frozenset({"", "NA", "N/A", "NaN", "nan", ".", "NULL", "null", "None", "#N/A"})
WHOLE = re.compile(r"-?\d+\.0+")
OLE = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Named columns of text cells; ``rows[i]`` is the row of the i-th record in the file, the header being row 1."""

    name: str
    columns: tuple[str, ...]
    cells: dict[str, tuple[str, ...]]
    rows: tuple[int, ...]
    decimal_comma: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    def require(self, column: str, role: str) -> None:
        """Refuse with near matches when there is no such column; ``role`` says what the plan wants it for."""
        if column in self.cells:
            return
        near = difflib.get_close_matches(column, self.columns, n=3, cutoff=0.5)
        folded = [c for c in self.columns if c.casefold() == column.casefold()]
        names = ", ".join(f"“{c}”" for c in dict.fromkeys([*folded, *near]))
        every = ", ".join(f"“{c}”" for c in self.columns[:20]) + (", …" if len(self.columns) > 20 else "")
        hint = f"Did you mean {names}?" if names else f"Its columns are {every}."
        raise UserError(problems.COLUMN_MISSING, path=self.name, column=column, role=role, hint=hint)

    def texts(self, column: str, role: str) -> tuple[str, ...]:
        """Return the cells of a column; a missing value is an empty string."""
        self.require(column, role)
        return tuple("" if cell in MISSING else cell for cell in self.cells[column])

    def full_texts(self, column: str, role: str) -> tuple[str, ...]:
        """Return the cells of a column that must be filled in every row."""
        cells = self.texts(column, role)
        for row, cell in zip(self.rows, cells, strict=True):
            if not cell:
                raise UserError(problems.CELL_EMPTY, path=self.name, row=row, column=column, role=role)
        return cells

    def is_numeric(self, column: str) -> bool:
        """Tell whether every filled cell of a column is a number, and one is filled."""
        filled = [cell for cell in self.cells[column] if cell not in MISSING]
        return bool(filled) and all(self._number(cell) is not None for cell in filled)

    def numbers(self, column: str, role: str) -> Floats:
        """Return a column as (n,) floats, NaN where empty; a cell that is no finite number is a `UserError`."""
        self.require(column, role)
        values = np.full(len(self), np.nan)
        for i, cell in enumerate(self.cells[column]):
            if cell in MISSING:
                continue
            number = self._number(cell)
            if number is None:
                shown = cell if len(cell) <= 40 else cell[:39] + "…"
                raise UserError(problems.NOT_A_NUMBER, path=self.name, row=self.rows[i], column=column, found=shown)
            if not math.isfinite(number):
                raise UserError(problems.INFINITE, path=self.name, row=self.rows[i], column=column)
            values[i] = number
        return values

    def data_frame(self) -> pd.DataFrame:
        """Return all cells as text columns, for scoring raw items."""
        return pd.DataFrame({c: list(self.cells[c]) for c in self.columns}, dtype="object")

    def _number(self, cell: str) -> float | None:
        text = cell.replace(",", ".") if self.decimal_comma and "." not in cell else cell
        if "_" in text:
            return None
        try:
            value = float(text)
        except ValueError:
            return None
        return None if math.isnan(value) else value


def read_table(path: Path) -> Table:
    """Read a table by the ending of its name; every fault is a `UserError` that names the place."""
    readers: dict[str, Callable[[Path, bytes], Table]] = {
        ".csv": _read_csv,
        ".xlsx": _read_xlsx,
        ".dta": _read_statistical,
        ".sav": _read_statistical,
    }
    suffix = path.suffix.lower()
    if not path.is_file():
        raise UserError(problems.FILE_MISSING, path=path)
    if suffix not in readers:
        raise UserError(problems.FILE_KIND, path=path, suffix=path.suffix)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(problems.FILE_NOT_READABLE, path=path) from error
    _refuse_disguise(path, data, suffix)
    table = readers[suffix](path, data)
    if not len(table) or not table.columns:
        raise UserError(problems.FILE_EMPTY, path=path)
    return table


def _refuse_disguise(path: Path, data: bytes, suffix: str) -> None:
    if not data:
        raise UserError(problems.FILE_EMPTY, path=path)
    if data.startswith(b"PK") and zipfile.is_zipfile(io.BytesIO(data)):
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
        if any(name.startswith("word/") for name in names):
            raise UserError(problems.FILE_WORD, path=path)
        if suffix != ".xlsx" or "xl/workbook.xml" not in names:
            raise UserError(problems.FILE_OTHER, path=path, kind=suffix)
    elif suffix == ".xlsx" or data.startswith((OLE, b"%PDF", b"{\\rtf")):
        raise UserError(problems.FILE_OTHER, path=path, kind=suffix)


def _read_csv(path: Path, data: bytes) -> Table:
    try:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise UserError(problems.FILE_ENCODING, path=path, row=row) from error
    if "\0" in text:
        raise UserError(problems.FILE_OTHER, path=path, kind=".csv")
    header = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UserError(problems.FILE_DAMAGED, path=path, kind=".csv", why=str(error)) from error
    return _table(path, records, decimal_comma=delimiter == ";")


def _read_xlsx(path: Path, data: bytes) -> Table:
    # openpyxl lets errors of zipfile, XML and its own descriptors through.
    damaged = (OSError, ValueError, KeyError, TypeError, AttributeError, SyntaxError, zipfile.BadZipFile)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        records = [[_text(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    except (*damaged, IndexError) as error:
        raise UserError(problems.FILE_DAMAGED, path=path, kind=".xlsx", why=_first_line(error)) from error
    book.close()
    return _table(path, records)


def _read_statistical(path: Path, _data: bytes) -> Table:
    kind = path.suffix.lower()
    read = pyreadstat.read_dta if kind == ".dta" else pyreadstat.read_sav
    try:
        frame, _ = read(str(path))
    except (pyreadstat.ReadstatError, pyreadstat.PyreadstatError, UnicodeDecodeError, ValueError) as error:
        raise UserError(problems.FILE_DAMAGED, path=path, kind=kind, why=_first_line(error)) from error
    records = [[str(c) for c in frame.columns]]
    records += [[_text(cell) for cell in row] for row in frame.itertuples(index=False, name=None)]
    return _table(path, records)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or ["its contents are damaged"])[0].rstrip(".")


def _text(cell: object) -> str:
    if cell is None or cell is pd.NaT or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    if isinstance(cell, bool | np.bool_):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, dt.datetime | dt.date | dt.time):
        return cell.isoformat()
    return str(cell)


def _table(path: Path, records: Sequence[Sequence[str]], *, decimal_comma: bool = False) -> Table:
    filled = [(i, [cell.strip() for cell in record]) for i, record in enumerate(records, start=1)]
    filled = [(i, record) for i, record in filled if any(record)]
    if len(filled) < 2:
        raise UserError(problems.FILE_EMPTY, path=path)
    header = filled[0][1]
    while header and not header[-1]:
        header.pop()
    _refuse_twice(path, header)
    width = len(header)
    for i, record in filled[1:]:
        if any(record[width:]):
            raise UserError(problems.ROW_TOO_LONG, path=path, row=i, found=len(record), wanted=width)
    body = [[*record[:width], *[""] * (width - len(record))] for _, record in filled[1:]]
    columns = zip(*body, strict=True)
    cells = {name: tuple(_whole(column)) for name, column in zip(header, columns, strict=True) if name}
    return Table(path.name, tuple(cells), cells, tuple(i for i, _ in filled[1:]), decimal_comma)


def _refuse_twice(path: Path, header: Sequence[str]) -> None:
    seen: set[str] = set()
    for name in header:
        if name and name in seen:
            raise UserError(problems.COLUMN_TWICE, path=path, column=name)
        seen.add(name)


def _whole(column: Iterable[str]) -> Iterable[str]:
    # "1.0" and "1" are one code; exports write either.
    return (cell.split(".")[0] if cell.endswith("0") and WHOLE.fullmatch(cell) else cell for cell in column)
