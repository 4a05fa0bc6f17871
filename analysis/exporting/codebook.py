"""The codebook: what each column of each file asks, takes and means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analysis.exporting.columns import NOT_ASKED, REASONS, Column
from analysis.exporting.labelled_files import NOT_ASKED_LABEL, STATA_REASONS
from analysis.exporting.plain_files import NOT_ASKED_WORD
from analysis.exporting.rows import Sheet

TITLES = (
    "file", "variable", "instrument", "question", "path", "wording", "type", "choices", "numbers in SPSS and Stata",
    "scales", "no answer",
)  # fmt: skip


def codebook_rows(sheets: Sequence[Sheet], left_out: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return the lines of the codebook; ``left_out`` says by instrument what is missing and why."""
    rows = [_row(sheet.name, column) for sheet in sheets for column in sheet.columns]
    return rows + [("", "", code, "", "", words, "", "", "", "", "") for code, words in left_out.items()]


def _row(file: str, column: Column) -> tuple[str, ...]:
    is_own = all(str(number) == code for code, number in column.numbers.items())
    numbers = "" if is_own else "; ".join(f"{number} = {code}" for code, number in column.numbers.items())
    choices = "0 = Not chosen; 1 = Chosen" if column.kind == "flag" else "; ".join(
        f"{code} = {label}" for code, label in column.choices.items()
    )  # fmt: skip
    return (
        file, column.name, column.instrument, column.question, column.node, column.label, column.type or column.kind,
        choices, numbers, " ".join(column.scales), _reasons(column),
    )  # fmt: skip


def _reasons(column: Column) -> str:
    if not column.node:
        return ""
    if column.kind == "text":
        return f"empty = asked, left blank; {NOT_ASKED_WORD} = not asked (CSV, XLSX)"
    said = [f"{code} or .{STATA_REASONS[code]} = {column.choices.get(code, label)}" for code, label in REASONS.items()]
    return "; ".join(
        (*said, f"{NOT_ASKED_WORD}, {NOT_ASKED} or .{STATA_REASONS[NOT_ASKED]} = {NOT_ASKED_LABEL}",
         "empty = asked, left blank")
    )  # fmt: skip
