"""Names of questions, and a name changed everywhere it is used: rules, texts, choice filters, settings, scales."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from core.errors import UserError
from instruments import problems
from instruments.editing import Document
from instruments.editing_outline import COUNT, NAME, TYPE, is_begin, names, type_of
from instruments.workbook_places import name_in
from instruments.workbook_tables import plain
from instruments.xpath.errors import XPathError
from instruments.xpath.tokens import tokenize

FORMERLY = "formerly"
_ALLOWED = re.compile(r"[^\W\d][\w.\-]*")
_RULES = frozenset(
    {"relevant", "relevance", "constraint", "calculation", "calculate", "required", "readonly", "read_only",
     "choice_filter", "repeat_count", "default", "trigger"}
)  # fmt: skip
_LISTS = ("items", "critical")


def free_name(document: Document, wanted: str, taken: Iterable[str] | None = None) -> str:
    """Return the name, with the next free number where it is taken."""
    used = {name.lower() for name in (names(document) if taken is None else taken)}
    if wanted.lower() not in used:
        return wanted
    stem, digits = re.fullmatch(r"(.*?)(\d*)", wanted, re.DOTALL).groups()  # type: ignore[union-attr]  # always matches
    stem = stem if digits or stem.endswith("_") else f"{stem}_"
    number = int(digits or 1)
    while True:
        number += 1
        name = f"{stem}{number:0{len(digits)}d}"
        if name.lower() not in used:
            return name


def rename(document: Document, at: int, new: str, *, is_published: bool = False) -> Document:
    """Give a question or group another name everywhere it is used.

    ``is_published`` keeps the name it was answered under in the column `formerly`, so that old answers find it.
    UserError NAME_NOT_ALLOWED, NAME_TAKEN.
    """
    survey, new = document.survey, new.strip()
    old = name_in(survey, survey.rows[at])
    if new == old:
        return document
    if not _ALLOWED.fullmatch(new):
        raise UserError(problems.NAME_NOT_ALLOWED, name=new)
    if new.lower() in {each.lower() for each in names(document) if each != old}:
        raise UserError(problems.NAME_TAKEN, name=new)
    pairs = [(old, new)] if old else []
    written = type_of(survey.cell(survey.rows[at], *TYPE))
    if "other" in written.rest:
        pairs.append((f"{old}_other", f"{new}_other"))
    if is_begin(survey, survey.rows[at]) and not survey.cell(survey.rows[at], *COUNT).strip().startswith("${"):
        pairs.append((f"{old}_count", f"{new}_count"))
    sheets = {key: document.rows(key) for key in document.tables.sheets}
    for before, after in pairs:
        sheets = {key: renamed_in_rows(rows, before, after) for key, rows in sheets.items()}
    for row in sheets.get("scales", []):
        _rename_items(row, old, new)
    row = sheets["survey"][at]
    row[survey.header(*NAME) or "name"] = new
    if is_published and old:
        kept = [each for each in row.get(FORMERLY, "").split() if each not in (old, new)]
        row[FORMERLY] = " ".join([*kept, old])
    for key, rows in sheets.items():
        document = document.with_rows(key, rows)
    return document


def formerly(document: Document, at: int) -> tuple[str, ...]:
    """Return the names a question was answered under before."""
    return tuple(document.survey.rows[at].get(FORMERLY).split())


def renamed_in_rows(rows: list[dict[str, str]], old: str, new: str) -> list[dict[str, str]]:
    """Return rows whose references to a question follow its new name: ``${old}``, and paths in rules."""
    reference = re.compile(rf"\$\{{\s*(last-saved#)?{re.escape(old)}\s*\}}")
    found = []
    for row in rows:
        cells = {header: reference.sub(lambda m: f"${{{m[1] or ''}{new}}}", text) for header, text in row.items()}
        for header, text in cells.items():
            if plain(header.rpartition(":")[2]) in _RULES and "/" in text:
                cells[header] = _renamed_path(text, old, new)
        found.append(cells)
    return found


def _renamed_path(rule: str, old: str, new: str) -> str:
    """Rename steps of paths that lead through the form; tables have names of their own."""
    if "instance(" in rule:
        return rule
    try:
        tokens = tokenize(rule)
    except XPathError:
        return rule
    for before, token in reversed(list(pairwise(tokens))):
        if token.kind == "name" and token.text == old and before.text in ("/", "//"):
            rule = rule[: token.at] + new + rule[token.at + len(old) :]
    return rule


def _rename_items(row: dict[str, str], old: str, new: str) -> None:
    def follow(word: str) -> str:
        sign, name = ("-", word[1:]) if word[:1] in "-−" else ("", word)
        return f"{sign}{new}" if name == old else word

    change_items(row, follow)


def change_items(row: dict[str, str], change: Callable[[str], str]) -> None:
    """Change the words of the item columns of a scale's row, in place; a word changed to nothing goes."""
    for header in [each for each in row if plain(each) in _LISTS]:
        words = row[header].replace(",", " ").split()
        kept = [changed for word in words if (changed := change(word))]
        if kept != words:
            row[header] = " ".join(kept)
