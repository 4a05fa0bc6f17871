"""Choices looked up with ``search('table', …)`` in the column appearance, written as a choice list from a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from instruments.findings import Finding, error
from instruments.workbook_tables import Row, Table, Tables
from instruments.xpath.errors import XPathError
from instruments.xpath.parse import parse
from instruments.xpath.syntax import Call, Text

_SEARCH = re.compile(r"\bsearch\s*\((?:[^()'\"]|'[^']*'|\"[^\"]*\"|\([^()]*\))*\)", re.IGNORECASE)
_SELECT = re.compile(r"(?P<kind>select_one|select_multiple)\s+(?P<list>\S+)(?P<rest>.*)", re.IGNORECASE)
_MATCHES = {
    "contains": "contains({column}, {value})",
    "startswith": "starts-with({column}, {value})",
    "endswith": "ends-with({column}, {value})",
    "matches": "{column} = {value}",
}
_APPEARANCE, _FILTER, _PARAMETERS = "appearance", "choice_filter", "parameters"


@dataclass(frozen=True, slots=True)
class _Lookup:
    """The file a search looks in, the condition on its rows, and the columns stored and shown."""

    file: str
    condition: str
    value: str
    label: str


def expand_searches(tables: Tables) -> tuple[Tables, list[Finding]]:
    """Rewrite each question with a search; a search that cannot be read is an error with its place."""
    survey = tables.sheets["survey"]
    header = survey.header(_APPEARANCE, "control::appearance", "body::appearance")
    if header is None or not any(_SEARCH.search(row.cells.get(header, "")) for row in survey.rows):
        return tables, []
    found: list[Finding] = []
    rows = tuple(_expanded(row, header, survey, tables, found) for row in survey.rows)
    headers = (*survey.headers, *(each for each in (_FILTER, _PARAMETERS) if survey.header(each) is None))
    return replace(tables, sheets={**tables.sheets, "survey": replace(survey, rows=rows, headers=headers)}), found


def _expanded(row: Row, header: str, survey: Table, tables: Tables, found: list[Finding]) -> Row:
    appearance = row.cells.get(header, "")
    call, written = _SEARCH.search(appearance), survey.cell(row, "type")
    select = _SELECT.match(written.strip())
    if call is None or select is None:
        return row
    lookup = _lookup(call[0], _columns(tables.get("choices"), select["list"]))
    if isinstance(lookup, str):
        found.append(error(f"the search cannot be read: {lookup}.", "survey", row.number, header))
        return row
    filter_header, parameters = survey.header(_FILTER) or _FILTER, survey.header(_PARAMETERS) or _PARAMETERS
    conditions = [each for each in (lookup.condition, row.cells.get(filter_header, "")) if each]
    cells = {
        **row.cells,
        survey.header("type") or "type": f"{select['kind'].lower()}_from_file {lookup.file}{select['rest']}",
        header: appearance.replace(call[0], "").strip(),
        filter_header: " and ".join(f"({each})" for each in conditions),
        parameters: f"{row.cells.get(parameters, '')} value={lookup.value} label={lookup.label}".strip(),
    }
    return replace(row, cells={name: text for name, text in cells.items() if text})


def _columns(choices: Table | None, list_name: str) -> Mapping[str, str]:
    """Return the first column named for the stored value and for the words shown."""
    for row in choices.rows if choices is not None else ():
        if choices is not None and choices.cell(row, "list_name", "list name").strip() == list_name:
            name = choices.cell(row, "name", "value").strip()
            if re.fullmatch(r"-?\d+", name):
                continue  # a fixed choice that stands beside those looked up
            label = next((row.get(header) for header in choices.translations("label").values() if row.get(header)), "")
            return {"value": name, "label": label.split(",")[0].strip() or name}
    return {}


def _lookup(written: str, columns: Mapping[str, str]) -> _Lookup | str:
    """Return what a search asks for, or why it cannot be read."""
    try:
        call = parse(written)
    except XPathError as problem:
        return problem.message
    texts = _arguments(written)
    if not isinstance(call, Call) or not call.arguments or not isinstance(call.arguments[0], Text):
        return "write the table first, as in search('villages')"
    if not columns:
        return "its list has no row that names the columns to store and to show"
    if len(texts) not in (1, 4, 6):
        return "after the table it takes nothing, a match of 3 values, or a match and a filter of 2 more"
    conditions = []
    if len(texts) > 1:
        kind, column = texts[1].strip("'\" ").lower(), texts[2].strip("'\" ")
        if kind not in _MATCHES:
            return f"there is no match called {kind}; use {', '.join(_MATCHES)}"
        columns_searched = [each.strip() for each in column.split(",")]
        conditions.append(" or ".join(_MATCHES[kind].format(column=each, value=texts[3]) for each in columns_searched))
    if len(texts) == 6:
        filter_column = texts[4].strip("'\" ")
        conditions.append(f"{filter_column} = {texts[5]}")
    file = call.arguments[0].value
    condition = " and ".join(f"({each})" for each in conditions)
    return _Lookup(file if "." in file else f"{file}.csv", condition, columns["value"], columns["label"])


def _arguments(written: str) -> list[str]:
    """Split what stands in the brackets at its outer commas."""
    inner = written[written.index("(") + 1 : written.rindex(")")]
    found, depth, quote = [""], 0, ""
    for letter in inner:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        if letter == "," and not depth and not quote:
            found.append("")
        else:
            found[-1] += letter
    return [each.strip() for each in found]
