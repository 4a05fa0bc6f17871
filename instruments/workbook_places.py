"""Which row of the survey sheet each node of the form came from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from instruments.workbook_tables import Row, Table

BEGIN = re.compile(r"begin[\s_]+(group|repeat|loop)\b", re.IGNORECASE)
END = re.compile(r"end[\s_]+(group|repeat|loop)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Places:
    """Row and written type of each node by generic path, and the row each name is first used in."""

    rows: Mapping[str, int]
    types: Mapping[str, str]
    names: Mapping[str, int]


def places_of(survey: Table, root: str = "data") -> Places:
    """Walk the survey sheet, keeping track of the groups that are open."""
    rows: dict[str, int] = {}
    types: dict[str, str] = {}
    names: dict[str, int] = {}
    stack = [f"/{root}"]
    for row in survey.rows:
        written, name = survey.cell(row, "type").strip(), name_in(survey, row)
        if END.match(written):
            if len(stack) > 1:
                stack.pop()
            continue
        path = f"{stack[-1]}/{name}"
        if name:
            rows.setdefault(path, row.number)
            types.setdefault(path, first_word(written))
            names.setdefault(name, row.number)
        if BEGIN.match(written):
            stack.append(path)
    return Places(rows, types, names)


def name_in(survey: Table, row: Row) -> str:
    """Return a row's question name."""
    return survey.cell(row, "name", "value").strip()


def first_word(written: str) -> str:
    """Return the first word of a type, in lower case."""
    return written.split()[0].lower() if written.split() else ""
