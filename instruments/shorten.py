"""A shorter version of an instrument: questions taken out before anybody answered; scales and keys follow."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from core.change import Change
from core.errors import UserError
from core.study import Study
from instruments import study_problems as problems
from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes
from instruments.workbook_tables import Row, Table, Tables
from instruments.workbook_write import write_tables


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """A question that can be kept or taken out: its name and what it asks."""

    name: str
    label: str


def items_of(source: bytes, source_name: str) -> tuple[ItemChoice, ...]:
    """Return the questions of an instrument that a person answers, in form order; none where it cannot be read."""
    form = read_workbook_bytes(source, source_name).form
    if form is None:
        return ()
    session = FormSession(form)
    asked = [q for q in form.questions if q.is_answered_by_person and not q.is_meta]
    return tuple(ItemChoice(q.name, session.label(q.path) if session.exists(q.path) else q.name) for q in asked)


def without_items(source: bytes, source_name: str, dropped: Collection[str]) -> bytes:
    """Return an instrument as .xlsx without some of its questions, their choices, and their places in scales.

    UserError SHORTEN_NOTHING_LEFT when no question would be left, SHORTEN_NEEDED when a question that stays refers to
    one taken out.
    """
    tables = read_workbook_bytes(source, source_name).tables
    survey = tables.sheets["survey"]
    left_out = {row.number for row in survey.rows if survey.cell(row, "name").strip() in dropped}
    kept = [row for row in survey.rows if row.number not in left_out]
    if not any(item.name not in dropped for item in items_of(source, source_name)):
        raise UserError(problems.SHORTEN_NOTHING_LEFT)
    _require_unneeded(survey, kept, dropped)
    sheets = {**tables.sheets, "survey": replace(survey, rows=tuple(kept))}
    if "choices" in sheets:
        sheets["choices"] = _used_lists(sheets["choices"], survey, kept)
    if "scales" in sheets:
        sheets["scales"] = _shorter_scales(sheets["scales"], dropped)
    return write_tables(Tables(tables.source, sheets, tables.sheet_names))


def shorten(study: Study, code: str, dropped: Collection[str]) -> Change:
    """Make a new version of an instrument without some questions; with none taken out, nothing changes.

    UserError SHORTEN_ANSWERED once somebody answered it or began to, SHORTEN_LOCKED once the protocol is locked.
    """
    version = study.instruments.get(code)
    if version is None:
        known = ", ".join(known.code for known in study.instruments.all()) or "there is none yet"
        raise UserError(problems.NO_INSTRUMENT, instrument=code, known=known)
    if not dropped:
        return Change(frozenset())
    if any(lock.kind == "protocol" for lock in study.plan.locks()):
        raise UserError(problems.SHORTEN_LOCKED, title=version.title)
    begun = any(draft.key.instrument == code for draft in study.responses.drafts())
    if begun or study.responses.count(instrument=code, include_test=True):
        raise UserError(problems.SHORTEN_ANSWERED, title=version.title)
    data = without_items(version.source, version.source_name, dropped)
    added = study.instruments.add(code, version.title, data, f"{code}.xlsx")
    return Change(frozenset({"instrument"}), (added.id,))


def _require_unneeded(survey: Table, kept: list[Row], dropped: Collection[str]) -> None:
    for row in kept:
        for text in row.cells.values():
            needed = next((name for name in re.findall(r"\$\{\s*([\w.\-]+)\s*\}", text) if name in dropped), None)
            if needed is not None:
                raise UserError(problems.SHORTEN_NEEDED, name=needed, by=survey.cell(row, "name").strip() or "a note")


def _used_lists(choices: Table, survey: Table, kept: list[Row]) -> Table:
    """Leave out the lists of choices that only questions taken out used."""

    def lists(rows: Collection[Row]) -> set[str]:
        return {word for row in rows for word in survey.cell(row, "type").split()[1:]}

    unused = lists(survey.rows) - lists(kept)
    rows = tuple(row for row in choices.rows if choices.cell(row, "list_name", "list name").strip() not in unused)
    return replace(choices, rows=rows)


def _shorter_scales(scales: Table, dropped: Collection[str]) -> Table:
    """Take items out of every scale; a scale without items goes."""
    rows = []
    for row in scales.rows:
        cells: Mapping[str, str] = {
            header: _without_words(text, dropped) if header.strip().lower() in {"items", "critical"} else text
            for header, text in row.cells.items()
        }
        if scales.cell(Row(row.number, cells), "items").strip():
            rows.append(Row(row.number, {header: text for header, text in cells.items() if text}))
    return replace(scales, rows=tuple(rows))


def _without_words(text: str, dropped: Collection[str]) -> str:
    words = text.replace(",", " ").split()
    return " ".join(word for word in words if word.replace("−", "-").removeprefix("-") not in dropped)
