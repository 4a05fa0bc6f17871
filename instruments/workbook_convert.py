"""From tables to an XForm through pyxform; whatever pyxform dislikes becomes a finding with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from instruments.findings import Finding, error, warning
from instruments.workbook_tables import Table, Tables
from instruments.workbook_xform_tree import taken_apart

ROOT = "data"
_SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_ROW = re.compile(r"^\s*\[row : (\d+)\]\s*")
_SHEET = re.compile(r"^On the '([^']+)' sheet,\s*", re.IGNORECASE)
_COLUMN = re.compile(r"^the '([^']+)' value(?: '(?P<value>[^']*)')? is (?:invalid|problematic)\.\s*")
_LINK = re.compile(r"\s*(Learn more|See|For more information)[^.]*https?://\S+", re.IGNORECASE)
_TYPE = re.compile(r"Unknown question type '([^']*)'")
_WORDING = {"invalid": "not allowed", "illegal": "not allowed", "Please ": "", "please ": ""}


@dataclass(frozen=True, slots=True)
class Converted:
    """The XForm's tree, or None when the tables make none, and what pyxform had to say."""

    xform: Element | None
    itemsets: str | None = None
    findings: tuple[Finding, ...] = field(default=())


def convert(tables: Tables) -> Converted:
    """Convert with pyxform; never raises for what a person wrote."""
    import logging

    from pyxform.errors import PyXFormError

    logging.getLogger("pyxform").setLevel(logging.ERROR)
    warnings: list[str] = []
    try:
        xform, itemsets = _run_pyxform(_definition(tables), warnings)
    except PyXFormError as problem:
        return Converted(None, None, (finding_from(str(problem), tables, "error"),))
    except (
        ValueError, TypeError, KeyError, IndexError, AttributeError, LookupError, ArithmeticError, RecursionError,
        AssertionError,
    ) as problem:  # fmt: skip
        reason = f"the form cannot be converted ({type(problem).__name__}). Compare its sheets with a working form."
        return Converted(None, None, (error(reason, "survey"),))
    notes = tuple(finding_from(text, tables, "warning") for text in warnings if _concerns_us(text))
    return Converted(xform, itemsets, notes)


def _run_pyxform(definition: dict[str, Any], warnings: list[str]) -> tuple[Element, str | None]:
    """Take pyxform's steps up to its document, which it would write to a file and check there."""
    from pyxform.builder import create_survey_element_from_dict
    from pyxform.utils import external_choices_to_csv, has_external_choices
    from pyxform.xls2json import workbook_to_json
    from pyxform.xls2xform import get_xlsform

    workbook = get_xlsform(xlsform=definition)
    described = workbook_to_json(
        workbook_dict=workbook, form_name=ROOT, fallback_form_name=workbook.fallback_form_name, warnings=warnings
    )
    itemsets = external_choices_to_csv(workbook_dict=workbook) if has_external_choices(json_struct=described) else None
    return taken_apart(create_survey_element_from_dict(described).xml()), itemsets


def _definition(tables: Tables) -> dict[str, Any]:
    definition: dict[str, Any] = {"sheet_names": list(tables.sheet_names), "fallback_form_name": ROOT}
    for name in _SHEETS:
        table = tables.get(name)
        if table is not None:
            definition[name] = [dict(row.cells) for row in table.rows]
            definition[f"{name}_header"] = [dict.fromkeys(table.headers)]
    return definition


def _concerns_us(text: str) -> bool:
    """Leave out pyxform's notes on things that make no difference here."""
    return (
        "ODK Validate" not in text and "has no label" not in text and "IANA" not in text and "language code" not in text
    )


def finding_from(text: str, tables: Tables, severity: str) -> Finding:
    """Turn one of pyxform's messages into a finding with sheet, row and column."""
    text = _LINK.sub("", " ".join(text.split())).strip()
    row, sheet, column = None, None, None
    if match := _ROW.match(text):
        row, text = int(match[1]), text[match.end() :]
    if match := _SHEET.match(text):
        sheet, text = match[1].lower(), text[match.end() :]
    if match := _COLUMN.match(text):
        column, text = match[1], text[match.end() :]
        if match["value"]:
            text = f"“{match['value']}”: {text}"
    sheet = sheet or ("survey" if row is not None else _sheet_named(text))
    if unknown := _TYPE.search(text):
        sheet, row, column = "survey", _row_with(tables.get("survey"), "type", unknown[1]), "type"
        text = f"there is no question type “{unknown[1]}”. Compare with the list of types of XLSForm."
    else:
        row = _shown_row(tables.get(sheet) if sheet else None, row)
    for theirs, ours in _WORDING.items():
        text = text.replace(theirs, ours)
    text = text[:1].lower() + text[1:] if text[1:2].islower() else text
    return (error if severity == "error" else warning)(text, sheet or "survey", row, column)


def _sheet_named(text: str) -> str | None:
    match = re.search(r"'?(survey|choices|settings|entities)'? sheet", text)
    return match[1] if match else None


def _shown_row(table: Table | None, row: int | None) -> int | None:
    """Return the row number a person sees for pyxform's, which counts the rows under the header from 2."""
    if table is None or row is None or not 0 <= row - 2 < len(table.rows):
        return row
    return table.rows[row - 2].number


def _row_with(table: Table | None, column: str, text: str) -> int | None:
    if table is None:
        return None
    for row in table.rows:
        if table.cell(row, column).strip().lower().startswith(text.strip().lower()):
            return row.number
    return None
