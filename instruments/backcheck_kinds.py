"""Which questions change when a person is asked again: the column ``backcheck`` of the sheet ``survey``."""

from __future__ import annotations

from typing import Literal

from instruments.findings import Finding, warning
from instruments.workbook_places import name_in
from instruments.workbook_tables import Tables

Kind = Literal[1, 2, 3]
KINDS: tuple[Kind, ...] = (1, 2, 3)
USUAL: Kind = 2


def read_kinds(tables: Tables) -> tuple[dict[str, Kind], list[Finding]]:
    """Return the kind of each marked question by name, and marks that are none of 1, 2, 3."""
    survey = tables.get("survey")
    if survey is None or survey.header("backcheck") is None:
        return {}, []
    kinds: dict[str, Kind] = {}
    wrong: list[Finding] = []
    known = {str(kind): kind for kind in KINDS}
    for row in survey.rows:
        mark, name = survey.cell(row, "backcheck").strip().removesuffix(".0"), name_in(survey, row)
        if mark in known:
            kinds[name] = known[mark]
        elif mark:
            message = (
                f"“{mark}” is no kind of back-check, so {name} counts as 2. Write 1 (never changes), 2 (hard but "
                "stable) or 3 (may change)."
            )
            wrong.append(warning(message, "survey", row.number, "backcheck"))
    return kinds, wrong
