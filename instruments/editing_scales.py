"""Scales of a document: which questions are measured together, and what becomes of one that loses its items."""

from __future__ import annotations

from collections.abc import Iterable

from core.errors import UserError
from instruments import problems
from instruments.editing import Document
from instruments.editing_names import change_items, free_name

_HEADERS = ("scale", "label", "dimension", "items", "rule", "minimum", "low", "high", "rescale", "better", "matters")


def without_items(document: Document, gone: Iterable[str]) -> Document:
    """Take items out of every scale; one that has none left goes."""
    if document.tables.get("scales") is None:
        return document
    names = set(gone)
    table = document.sheet("scales")
    items = table.header("items")
    rows = []
    for row in document.rows("scales"):
        change_items(row, lambda word: "" if word.lstrip("-−") in names else word)
        if items is None or row.get(items):
            rows.append(row)
    return document.with_rows("scales", rows)


def add_scale(document: Document, code: str, label: str, items: Iterable[str]) -> Document:
    """Measure questions together as their mean, unless said otherwise later. UserError NAME_TAKEN."""
    rows = document.rows("scales")
    taken = [row.get("scale", "") for row in rows]
    if code in taken:
        raise UserError(problems.NAME_TAKEN, name=code)
    code = free_name(document, code or "score1", taken)
    row = dict(zip(_HEADERS[:5], (code, label, "process", " ".join(items), "mean"), strict=True))
    return document.with_rows("scales", [*rows, row])


def set_scale(document: Document, at: int, header: str, text: str) -> Document:
    """Change one cell of a scale."""
    return document.with_cell("scales", at, document.sheet("scales").header(header) or header, text.strip())


def delete_scale(document: Document, at: int) -> Document:
    """Take a scale out; its questions stay."""
    rows = document.rows("scales")
    del rows[at]
    return document.with_rows("scales", rows)
