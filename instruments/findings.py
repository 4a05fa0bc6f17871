"""What is wrong with a form, by sheet, row and column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem: an error keeps the form from being used, a warning does not; the message names the place."""

    severity: Severity
    sheet: str | None
    row: int | None
    column: str | None
    message: str

    def to_json(self) -> dict[str, str | int | None]:
        """Return the finding as plain values."""
        return {
            "severity": self.severity,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "message": self.message,
        }


def place(sheet: str | None, row: int | None = None, column: str | None = None) -> str:
    """Return where a problem is, as a sentence starts: ``Sheet survey, row 14, column relevant``."""
    parts = [f"Sheet {sheet}"] if sheet else ["The form"]
    if row is not None:
        parts.append(f"row {row}")
    if column is not None:
        parts.append(f"column {column}")
    return ", ".join(parts)


def error(message: str, sheet: str | None = None, row: int | None = None, column: str | None = None) -> Finding:
    """Make an error whose message starts with its place."""
    return Finding("error", sheet, row, column, f"{place(sheet, row, column)}: {message}")


def warning(message: str, sheet: str | None = None, row: int | None = None, column: str | None = None) -> Finding:
    """Make a warning whose message starts with its place."""
    return Finding("warning", sheet, row, column, f"{place(sheet, row, column)}: {message}")


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return distinct findings, errors first, then by sheet and row."""
    distinct = dict.fromkeys(findings)
    return tuple(sorted(distinct, key=lambda each: (each.severity, each.sheet or "", each.row or 0)))
