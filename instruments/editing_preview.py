"""One question of a document as a form of its own, so that it can be shown while the rest is being worked on."""

from __future__ import annotations

import re

from instruments.editing import Document
from instruments.editing_outline import NAME, REQUIRED, TYPE, type_of
from instruments.form import Form
from instruments.workbook import read_tables
from instruments.workbook_tables import Row, Table, Tables, plain

_SHOWN = frozenset({"type", "name", "label", "hint", "guidance_hint", "appearance", "parameters", "media", "image"})
_REFERENCE = re.compile(r"\$\{\s*([^{}]*?)\s*\}")
_UNSHOWN = ("calculate", "hidden", "start", "end", "today", "deviceid", "username")


def preview(document: Document, at: int) -> Form | None:
    """Return a form that asks one question of the survey sheet, without its rules; None where nothing is to be seen.

    Answers of other questions inside its texts stand as their names in brackets.
    """
    survey = document.survey
    row = survey.rows[at]
    kind = type_of(survey.cell(row, *TYPE))
    if kind.type.startswith(("begin", "end")) or kind.type in _UNSHOWN or not survey.cell(row, *NAME):
        return None
    kept = {*(survey.header(*each) for each in (TYPE, NAME, REQUIRED)), *_texts(survey)}
    cells = {h: _REFERENCE.sub(r"[\1]", t) if h in _texts(survey) else t for h, t in row.cells.items() if h in kept}
    sheets = {"survey": Table("survey", survey.headers, (Row(2, cells),))}
    choices = document.sheet("choices")
    own = [each for each in choices.rows if choices.cell(each, "list_name", "list name").strip() == kind.list]
    if own:
        shown = tuple(Row(n, {h: _REFERENCE.sub(r"[\1]", t) for h, t in r.cells.items()}) for n, r in enumerate(own, 2))
        sheets["choices"] = Table("choices", choices.headers, shown)
    settings = document.tables.get("settings")
    language = settings.cell(settings.rows[0], "default_language") if settings is not None and settings.rows else ""
    if language:
        sheets["settings"] = Table("settings", ("default_language",), (Row(2, {"default_language": language}),))
    return read_tables(Tables("preview.md", sheets, tuple(sheets)), []).form


def _texts(survey: Table) -> frozenset[str]:
    return frozenset(h for h in survey.headers if plain(h.partition(":")[0]) in _SHOWN - {"type", "name"})
