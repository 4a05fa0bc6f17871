"""Which row of the survey sheet each node of the form came from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from instruments.workbook_tables import Row, Table

BEGIN = re.compile(r"begin[\s_]+(group|repeat|loop)\b", re.IGNORECASE)
_OTHER = re.compile(r"\bor[_ ](?:specify[_ ])?other\b", re.IGNORECASE)
END = re.compile(r"end[\s_]+(group|repeat|loop)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Places:
    """Row and written type of each node by generic path, and the row each name is first used in."""

    rows: Mapping[str, int]
    types: Mapping[str, str]
    names: Mapping[str, int]


def places_of(survey: Table, root: str = "data") -> Places:
    """Walk the survey sheet, keeping track of the groups that are open.

    Nodes pyxform adds have the place of the row they come from: notes without a name, texts for “other”, and
    questions whose groups the setting ``flat`` takes away.
    """
    rows: dict[str, int] = {}
    types: dict[str, str] = {}
    names: dict[str, int] = {}
    flat: dict[str, tuple[int, str]] = {}
    stack = [f"/{root}"]
    for position, row in enumerate(survey.rows, 2):
        written, name = survey.cell(row, "type").strip(), name_in(survey, row)
        kind = first_word(written)
        if END.match(written):
            if len(stack) > 1:
                stack.pop()
            continue
        if not name and kind == "note":
            name = f"generated_note_name_{position}"
        path = f"{stack[-1]}/{name}"
        if name:
            rows.setdefault(path, row.number)
            types.setdefault(path, kind)
            names.setdefault(name, row.number)
            flat.setdefault(f"/{root}/{name}", (row.number, kind))
        if name and _OTHER.search(written):
            rows.setdefault(f"{path}_other", row.number)
        if BEGIN.match(written):
            stack.append(path)
    for path, (number, kind) in flat.items():
        rows.setdefault(path, number)
        types.setdefault(path, kind)
    return Places(rows, types, names)


def name_in(survey: Table, row: Row) -> str:
    """Return a row's question name."""
    return survey.cell(row, "name", "value").strip()


def first_word(written: str) -> str:
    """Return the first word of a type, in lower case."""
    return written.split()[0].lower() if written.split() else ""
