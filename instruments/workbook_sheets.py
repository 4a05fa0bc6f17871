"""The workbook's shape: needed columns, names given twice, lists that are asked for and not there."""

from __future__ import annotations

import re

from instruments.findings import Finding, error, warning
from instruments.workbook_places import BEGIN, END, name_in
from instruments.workbook_tables import Table, Tables

_SELECT = re.compile(
    r"(?:select_one|select_multiple|rank|select one|select all that apply|select multiple)"
    r"(?:\s+from)?\s+(?P<list>\S+)",
    re.IGNORECASE,
)
UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DEEPEST = 50
_OUTSIDE = re.compile(r"_from_file|_external|\.csv|\.xml|\.geojson|\$\{", re.IGNORECASE)


def check_sheets(tables: Tables) -> list[Finding]:
    """Return problems with columns and lists."""
    survey = tables.sheets["survey"]
    found: list[Finding] = []
    if survey.header("type", "command") is None:
        found.append(error("there is no column called type. Add it as the first column.", "survey", survey.header_row))
    choices = tables.get("choices")
    lists = _lists(choices) if choices is not None else set()
    for row in survey.rows:
        written = survey.cell(row, "type")
        match = _SELECT.match(written)
        if match is None or _OUTSIDE.search(written):
            continue
        if match["list"] not in lists and choices is not None and choices.header("list_name", "list name"):
            message = f"the question uses the list {match['list']}, which the sheet choices does not have."
            found.append(error(f"{message} Add the list or correct its name.", "survey", row.number, "type"))
        elif choices is None:
            found.append(
                error("the question needs a list, but there is no sheet choices.", "survey", row.number, "type")
            )
    return found + _long_names(survey) + _too_deep(survey)


def check_characters(tables: Tables) -> list[Finding]:
    """Return the cells with a control character, which no form can hold."""
    return [
        error("the text holds a control character, which cannot be seen. Type the text anew.", key, row.number, header)
        for key, table in tables.sheets.items()
        for row in table.rows
        for header, text in row.cells.items()
        if UNPRINTABLE.search(text)
    ]


def _lists(choices: Table) -> set[str]:
    return {choices.cell(row, "list_name", "list name").strip() for row in choices.rows}


def _too_deep(survey: Table) -> list[Finding]:
    depth = 0
    for row in survey.rows:
        written = survey.cell(row, "type")
        depth += bool(BEGIN.match(written)) - bool(END.match(written))
        if depth > _DEEPEST:
            message = f"groups are nested more than {_DEEPEST} deep here. Take some of them out."
            return [error(message, "survey", row.number, "type")]
    return []


def _long_names(survey: Table) -> list[Finding]:
    return [
        warning(
            f"the name {name} has more than 64 letters; statistics programs will cut it.", "survey", row.number, "name"
        )
        for row in survey.rows
        if len(name := name_in(survey, row)) > 64
    ]
