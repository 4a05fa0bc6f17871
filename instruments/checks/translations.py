"""Texts that some languages of a form have and others lack."""

from __future__ import annotations

from instruments.findings import Finding, warning
from instruments.workbook_tables import Table, Tables

_COLUMNS = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_SHOWN = 8


def check_translations(tables: Tables) -> list[Finding]:
    """Return one warning a sheet, column and language with the number of texts missing and their rows."""
    named = {
        language
        for sheet in ("survey", "choices")
        for column in _COLUMNS
        for language in _translations(tables.get(sheet), column)
        if language
    }
    if not named:
        return []
    default = _default_language(tables)
    found: list[Finding] = []
    for sheet in ("survey", "choices"):
        table = tables.get(sheet)
        for column in _COLUMNS:
            headers = _translations(table, column)
            if table is None or not headers:
                continue
            by_language = {language or default: header for language, header in headers.items()}
            found += _missing(table, sheet, column, by_language, named | {default} - {""})
    return found


def _translations(table: Table | None, column: str) -> dict[str, str]:
    return table.translations(column) if table is not None else {}


def _default_language(tables: Tables) -> str:
    settings = tables.get("settings")
    if settings is None or not settings.rows:
        return ""
    return settings.cell(settings.rows[0], "default_language")


def _missing(table: Table, sheet: str, column: str, headers: dict[str, str], languages: set[str]) -> list[Finding]:
    written = [row for row in table.rows if any(row.get(header).strip() for header in headers.values())]
    found: list[Finding] = []
    for language in sorted(languages):
        header = headers.get(language)
        lacking = [row.number for row in written if header is None or not row.get(header).strip()]
        if not lacking:
            continue
        rows = ", ".join(map(str, lacking[:_SHOWN])) + (", …" if len(lacking) > _SHOWN else "")
        words = column.replace("_", " ")
        message = (
            f"{len(lacking)} of {len(written)} {words}s have no {language} text (rows {rows}). Fill in the column."
        )
        found.append(warning(message, sheet, lacking[0], header or f"{column}::{language}"))
    return found
