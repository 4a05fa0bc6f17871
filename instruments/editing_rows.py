"""Questions and groups of a document added, copied, moved and taken out."""

from __future__ import annotations

import re
from typing import Literal

from instruments.editing import Document, Edited, languages, text_header
from instruments.editing_lists import choices_of, first_list, free_list, lists, set_choices
from instruments.editing_names import free_name, renamed_in_rows
from instruments.editing_outline import (
    NAME,
    TYPE,
    TypeWritten,
    block_end,
    is_begin,
    is_end,
    names,
    outline,
    type_of,
)
from instruments.editing_scales import without_items
from instruments.workbook_places import name_in

Rows = list[dict[str, str]]


def place_after(document: Document, at: int) -> int:
    """Return the row where something new goes: after a question, at the start of a group, at the end for -1."""
    survey = document.survey
    if not 0 <= at < len(survey.rows):
        return len(survey.rows)
    return at + 1 if is_begin(survey, survey.rows[at]) else block_end(document, at)


def add_question(document: Document, after: int, kind: str, label: str = "", name: str = "") -> Edited:
    """Add a question below a row. One that chooses shares the list of the question above, or gets one of its own."""
    place = place_after(document, after)
    name = free_name(document, name or _spoken(label) or "q1")
    written = TypeWritten(kind)
    if written.is_listed:
        document, chosen = _list_for(document, place, kind, name)
        written = TypeWritten(kind, chosen)
    row = {_header(document, TYPE): written.written(), _header(document, NAME): name}
    if label:
        row[text_header(document.survey, "label", languages(document)[0])] = label
    rows = document.rows()
    rows.insert(place, row)
    return Edited(document.with_rows("survey", rows), place)


def add_group(document: Document, after: int, kind: Literal["group", "repeat"] = "group", label: str = "") -> Edited:
    """Add an empty group or repeat below a row; below a question of a group it stands in that group."""
    place = place_after(document, after)
    name = free_name(document, _spoken(label) or f"{kind}1")
    begin = {_header(document, TYPE): f"begin_{kind}", _header(document, NAME): name}
    if label:
        begin[text_header(document.survey, "label", languages(document)[0])] = label
    rows = document.rows()
    rows[place:place] = [begin, {_header(document, TYPE): f"end_{kind}"}]
    return Edited(document.with_rows("survey", rows), place)


def enclose(document: Document, at: int, label: str = "") -> Edited:
    """Put a question or group into a new group of its own."""
    end = block_end(document, at)
    name = free_name(document, _spoken(label) or "group1")
    begin = {_header(document, TYPE): "begin_group", _header(document, NAME): name}
    rows = document.rows()
    rows[at:end] = [begin, *rows[at:end], {_header(document, TYPE): "end_group"}]
    return Edited(document.with_rows("survey", rows), at + 1)


def dissolve(document: Document, at: int) -> Edited:
    """Take a group away and leave what it holds; UserError never, a question stays as it is."""
    survey = document.survey
    if not is_begin(survey, survey.rows[at]):
        return Edited(document, at)
    end = block_end(document, at)
    rows = document.rows()
    inner = rows[at + 1 : end - 1] if is_end(survey, survey.rows[end - 1]) else rows[at + 1 : end]
    rows[at:end] = inner
    return Edited(document.with_rows("survey", rows), min(at, len(rows) - 1))


def duplicate(document: Document, at: int) -> Edited:
    """Copy a question or group below itself under new names; rules inside the copy look at the copies."""
    end = block_end(document, at)
    rows = document.rows()
    copied = [dict(row) for row in rows[at:end]]
    survey, header = document.survey, _header(document, NAME)
    taken = set(names(document))
    for row in survey.rows[at:end]:
        name = name_in(survey, row)
        if name:
            new = free_name(document, name, taken)
            taken.add(new)
            copied = renamed_in_rows(copied, name, new)
            copied = [{**each, header: new} if each.get(header) == name else each for each in copied]
    rows[end:end] = copied
    return Edited(document.with_rows("survey", rows), end)


def delete(document: Document, at: int) -> Edited:
    """Take a question or group out, with its place in scales; rules that looked at it are findings from now on."""
    end = block_end(document, at)
    survey = document.survey
    gone = {name_in(survey, row) for row in survey.rows[at:end]}
    lines = outline(document)
    rows = document.rows()
    del rows[at:end]
    after = [line.at for line in lines if line.at >= end]
    before = [line.at for line in lines if line.at < at]
    chosen = after[0] - (end - at) if after else before[-1] if before else -1
    return Edited(without_items(document.with_rows("survey", rows), gone), chosen)


def move(document: Document, at: int, step: int) -> Edited:
    """Move a question or group one row up (-1) or down (1), into and out of groups."""
    end = block_end(document, at)
    rows = document.rows()
    if step < 0 and at > 0:
        rows[at - 1 : end] = [*rows[at:end], rows[at - 1]]
        return Edited(document.with_rows("survey", rows), at - 1)
    if step > 0 and end < len(rows):
        rows[at : end + 1] = [rows[end], *rows[at:end]]
        return Edited(document.with_rows("survey", rows), at + 1)
    return Edited(document, at)


def move_to(document: Document, at: int, place: int) -> Edited:
    """Move a question or group to stand before the row ``place``; into itself nothing moves."""
    end = block_end(document, at)
    if at <= place <= end:
        return Edited(document, at)
    rows = document.rows()
    block = rows[at:end]
    del rows[at:end]
    place -= len(block) if place > at else 0
    rows[place:place] = block
    return Edited(document.with_rows("survey", rows), place)


def set_type(document: Document, at: int, kind: str, list_name: str = "") -> Document:
    """Change the type of a question; one that chooses keeps its list, or takes the one named, or gets its own."""
    survey = document.survey
    old = type_of(survey.cell(survey.rows[at], *TYPE))
    new = TypeWritten(kind)
    if new.is_listed:
        chosen = list_name or (old.list if old.is_listed else "")
        if not chosen:
            document, chosen = _list_for(document, at, kind, name_in(survey, survey.rows[at]))
        new = TypeWritten(kind, chosen, old.rest if old.is_listed else "")
    return document.with_cell("survey", at, _header(document, TYPE), new.written())


def own_list(document: Document, at: int) -> Document:
    """Copy a question's list for it alone, so that changing it leaves the other questions as they are."""
    survey = document.survey
    old = type_of(survey.cell(survey.rows[at], *TYPE))
    name = free_list(document, name_in(survey, survey.rows[at]))
    return set_type(set_choices(document, name, choices_of(document, old.list)), at, old.type, name)


def _list_for(document: Document, place: int, kind: str, name: str) -> tuple[Document, str]:
    above = [line for line in outline(document) if line.at < place and line.type.type == kind]
    if above and above[-1].type.list in lists(document):
        return document, above[-1].type.list
    return first_list(document, name)


def _header(document: Document, known: tuple[str, ...]) -> str:
    return document.survey.header(*known) or known[0]


def _spoken(label: str) -> str:
    """Return a name made of the first words of a label; a blank where it has no Latin letters."""
    words = re.findall(r"[a-z0-9]+", label.lower())[:3]
    name = "_".join(words)[:24].strip("_")
    return name if name and name[0].isalpha() else f"q_{name}" if name else ""
