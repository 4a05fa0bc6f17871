"""Sheets as SPSS and Stata files: labels of questions and answers inside, reasons for no answer as missing values.

SPSS keeps each reason as its code, declared missing; Stata as one of its extended missing values. A question that was
asked and left blank is the plain missing value of either; one that was not asked has a reason of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from analysis.exporting.columns import NOT_ASKED, REASONS, Column
from analysis.exporting.rows import Sheet

NOT_ASKED_LABEL = "Not asked"
STATA_REASONS = {"-99": "d", "-98": "r", "-97": "n", "-96": "s", NOT_ASKED: "x"}
# Stata 14 and later, every edition.
_STATA = 14
_LONGEST_STATA_LABEL, _LONGEST_SPSS_LABEL, _LONGEST_SPSS_ANSWER = 80, 250, 115
_LABELS = {**REASONS, NOT_ASKED: NOT_ASKED_LABEL}
_SPSS_MOMENT = slice(92, 109)


def write_sav(sheet: Sheet, path: Path) -> None:
    """Write a sheet for SPSS."""
    import pandas as pd
    import pyreadstat

    frame = pd.DataFrame({c.name: _spss_cells(c, cells) for c, cells in zip(sheet.columns, sheet.cells, strict=True)})
    numeric = [column for column in sheet.columns if _is_numeric(column)]
    pyreadstat.write_sav(
        frame,
        path,
        file_label=_cut(sheet.title, 60),
        column_labels={c.name: _cut(c.label, _LONGEST_SPSS_LABEL) for c in sheet.columns},
        variable_value_labels={c.name: _spss_labels(c) for c in numeric if c.node},
        missing_ranges={c.name: [{"lo": -99.0, "hi": float(NOT_ASKED)}] for c in numeric if c.node},
        variable_measure={c.name: _measure(c) for c in sheet.columns},
    )
    data = bytearray(path.read_bytes())
    data[_SPSS_MOMENT] = b"01 Jan 8000:00:00"
    path.write_bytes(data)


def write_dta(sheet: Sheet, path: Path) -> None:
    """Write a sheet for Stata 14 and later."""
    import pandas as pd
    import pyreadstat

    frame = pd.DataFrame({c.name: _stata_cells(c, cells) for c, cells in zip(sheet.columns, sheet.cells, strict=True)})
    numeric = [column for column in sheet.columns if _is_numeric(column) and column.node]
    pyreadstat.write_dta(
        frame,
        path,
        version=_STATA,
        file_label=_cut(sheet.title, _LONGEST_STATA_LABEL),
        column_labels={c.name: _cut(c.label, _LONGEST_STATA_LABEL) for c in sheet.columns},
        variable_value_labels={c.name: _stata_labels(c) for c in numeric},
        missing_user_values={c.name: sorted(STATA_REASONS.values()) for c in numeric},
    )
    data = path.read_bytes()
    start = data.index(b"<timestamp>")
    end = data.index(b"</timestamp>", start)
    path.write_bytes(data[:start] + b"<timestamp>\x1101 Jan 1980 00:00" + data[end:])


def number_of(column: Column, code: str) -> float | None:
    """Return the number that stands for an answer in SPSS, None where there is none."""
    if column.kind == "choice":
        number = column.numbers.get(code)
        return None if number is None else float(number)
    try:
        return float(code)
    except ValueError:
        return None


def _is_numeric(column: Column) -> bool:
    return column.kind in ("number", "choice", "flag")


def _spss_cells(column: Column, cells: Sequence[str | None]) -> npt.NDArray[np.float64] | list[str]:
    if not _is_numeric(column):
        return [_printable(cell or "") for cell in cells]
    numbers = [float(NOT_ASKED) if cell is None else number_of(column, cell) if cell else None for cell in cells]
    return np.array([np.nan if number is None else number for number in numbers], dtype=np.float64)


def _spss_labels(column: Column) -> dict[Any, str]:
    labels: dict[Any, str] = {
        number: _cut(column.choices[code], _LONGEST_SPSS_ANSWER) for code, number in column.numbers.items()
    }
    if column.kind == "flag":
        labels = {0: "Not chosen", 1: "Chosen"}
    return {**{int(code): label for code, label in _LABELS.items()}, **labels}


def _stata_cells(column: Column, cells: Sequence[str | None]) -> Any:  # noqa: ANN401 - a column of a frame
    if not _is_numeric(column):
        return [_printable(cell or "") for cell in cells]
    if not column.node:
        return np.array([np.nan if not cell else float(cell) for cell in cells], dtype=np.float64)
    found: list[object] = []
    for cell in cells:
        reason = STATA_REASONS.get(NOT_ASKED if cell is None else cell)
        found.append(reason or (number_of(column, cell) if cell else None))
    out = np.empty(len(found), dtype=object)
    out[:] = found
    return out


def _stata_labels(column: Column) -> dict[Any, str]:
    labels: dict[Any, str] = {STATA_REASONS[code]: label for code, label in _LABELS.items()}
    if column.kind == "flag":
        return {**labels, 0: "Not chosen", 1: "Chosen"}
    for code, number in column.numbers.items():
        labels[STATA_REASONS.get(code, number)] = column.choices[code]
    return labels


def _measure(column: Column) -> str:
    return {"number": "scale", "choice": "ordinal" if column.scales else "nominal"}.get(column.kind, "nominal")


def _printable(text: str) -> str:
    return re.sub(r"[\x00]", "", text)


def _cut(text: str, limit: int) -> str:
    """Return a text of at most ``limit`` bytes in UTF-8, whole letters."""
    plain = " ".join(_printable(text).split())
    data = plain.encode()
    return plain if len(data) <= limit else data[: limit - 3].decode(errors="ignore") + "…"
