"""Choice filters that name a translated column (``label::English``), which no expression can say."""

from __future__ import annotations

import re
from dataclasses import replace

from instruments.findings import Finding, warning
from instruments.workbook_tables import Row, Table, Tables

_TRANSLATED = re.compile(r"\b(?P<base>label|hint)::(?P<language>[\w\-]+)")


def name_translated_columns(tables: Tables) -> tuple[Tables, list[Finding]]:
    """Give each translated column a filter looks at a plain twin, and say so; other tables are returned as they are."""
    survey, choices = tables.sheets["survey"], tables.get("choices")
    header = survey.header("choice_filter")
    if header is None or choices is None:
        return tables, []
    twins: dict[str, str] = {}
    found: list[Finding] = []
    rows: list[Row] = []
    for row in survey.rows:
        rule = row.cells.get(header, "")
        named = [each for each in dict.fromkeys(_TRANSLATED.findall(rule)) if "::".join(each) in choices.headers]
        for base, language in named:
            written, twin = f"{base}::{language}", f"{base}__{language}"
            twins[written] = twin
            rule = re.sub(rf"\b{re.escape(written)}\b", twin, rule)
            found.append(
                warning(
                    f"the choice filter looks at the column {written}, which only this program can do; other apps "
                    "refuse the form. Copy the texts to a column with a plain name and use that.",
                    "survey",
                    row.number,
                    header,
                )
            )
        rows.append(replace(row, cells={**row.cells, header: rule}) if named else row)
    if not twins:
        return tables, []
    sheets = {**tables.sheets, "survey": replace(survey, rows=tuple(rows)), "choices": _with_twins(choices, twins)}
    return replace(tables, sheets=sheets), found


def _with_twins(choices: Table, twins: dict[str, str]) -> Table:
    rows = tuple(
        replace(
            row, cells={**row.cells, **{twin: row.cells[name] for name, twin in twins.items() if name in row.cells}}
        )
        for row in choices.rows
    )
    return replace(choices, headers=(*choices.headers, *twins.values()), rows=rows)
