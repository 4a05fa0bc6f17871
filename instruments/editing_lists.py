"""Lists of answers: the choices of a question, edited as a whole and pasted one a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from instruments.editing import Document, languages, text_header
from instruments.editing_outline import outline
from instruments.workbook_tables import Row

LIST = ("list_name", "list name")
CODE = ("name", "value")
SPECIALS = ("-99", "-98")
_SPECIAL_WORDS = {
    "en": ("Don't know", "Refused"),
    "es": ("No sabe", "Prefiere no contestar"),
    "fr": ("Ne sait pas", "Ne souhaite pas répondre"),
    "ar": ("لا أعرف", "أفضّل عدم الإجابة"),
}
_CODED = re.compile(r"\s*(?P<code>-?\d{1,3}|[A-Za-z]\w{0,7})\s*(?:\t|[.):=](?=\s))\s*(?P<words>.+)")


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """One answer of a list: its code, its words by language, and cells of other columns (filters, pictures)."""

    code: str
    labels: Mapping[str, str]
    other: Mapping[str, str] = field(default_factory=dict)


def lists(document: Document) -> tuple[str, ...]:
    """Return the names of all lists, in order."""
    choices = document.sheet("choices")
    names = (choices.cell(row, *LIST).strip() for row in choices.rows)
    return tuple(dict.fromkeys(name for name in names if name))


def choices_of(document: Document, list_name: str) -> tuple[ChoiceLine, ...]:
    """Return the answers of a list."""
    choices = document.sheet("choices")
    own = [row for row in choices.rows if choices.cell(row, *LIST).strip() == list_name]
    return tuple(_line(document, row) for row in own)


def used_by(document: Document, list_name: str) -> tuple[str, ...]:
    """Return the names of the questions that offer a list."""
    return tuple(line.name for line in outline(document) if line.type.list == list_name)


def set_choices(document: Document, list_name: str, lines: Iterable[ChoiceLine]) -> Document:
    """Put other answers into a list, where it stands; a new list goes to the end."""
    choices = document.sheet("choices")
    name, code = choices.header(*LIST) or LIST[0], choices.header(*CODE) or CODE[0]
    headers = {language: text_header(choices, "label", language) for language in languages(document)}
    new = [
        {name: list_name, code: line.code, **{headers[k]: t for k, t in line.labels.items() if k in headers},
         **line.other}
        for line in lines
    ]  # fmt: skip
    rows = document.rows("choices")
    own = [at for at, row in enumerate(rows) if row.get(name, "").strip() == list_name]
    place = own[0] if own else len(rows)
    kept = [row for row in rows if row.get(name, "").strip() != list_name]
    kept[place:place] = new
    return document.with_rows("choices", kept)


def with_specials(document: Document, list_name: str) -> Document:
    """Offer Don't know and Refused at the end of a list, in the languages they are known in."""
    lines = choices_of(document, list_name)
    added = [
        ChoiceLine(code, {language: _special(language, at) for language in languages(document)})
        for at, code in enumerate(SPECIALS)
        if code not in {line.code for line in lines}
    ]
    return set_choices(document, list_name, (*lines, *added))


def _special(language: str, at: int) -> str:
    code = language.rpartition("(")[2].rstrip(")")[:2] if "(" in language else language[:2].lower()
    return _SPECIAL_WORDS.get(code, ("", "") if language else _SPECIAL_WORDS["en"])[at]


def first_list(document: Document, name: str) -> tuple[Document, str]:
    """Add a list to begin with, Yes and No, under a free name; return the name too."""
    name = free_list(document, name)
    first = languages(document)[0]
    yes_no = [ChoiceLine(code, {first: words}) for code, words in (("1", "Yes"), ("0", "No"))]
    return set_choices(document, name, yes_no), name


def paste_choices(text: str, language: str, taken: Iterable[str] = ()) -> tuple[ChoiceLine, ...]:
    """Read answers one a line, with a code before a tab, a point or a bracket or without; missing codes are counted.

    Codes in ``taken`` are not given twice.
    """
    used = set(taken)
    read = []
    for line in (each.strip() for each in text.splitlines()):
        if line:
            found = _CODED.fullmatch(line)
            read.append((found["code"], found["words"].strip()) if found else ("", line))
    are_coded = all(code for code, _ in read) and len({code for code, _ in read} - used) == len(read)
    result = []
    number = 0
    for code, words in read:
        if are_coded:
            result.append(ChoiceLine(code, {language: words}))
            continue
        number += 1
        while str(number) in used:
            number += 1
        result.append(ChoiceLine(str(number), {language: f"{words}"}))
    return tuple(result)


def _line(document: Document, row: Row) -> ChoiceLine:
    choices = document.sheet("choices")
    labels = {language: row.get(text_header(choices, "label", language)) for language in languages(document)}
    known = {choices.header(*LIST), choices.header(*CODE), *choices.translations("label").values()}
    return ChoiceLine(choices.cell(row, *CODE).strip(), labels, {h: t for h, t in row.cells.items() if h not in known})


def free_list(document: Document, wanted: str) -> str:
    """Return the name, with the next free number where a list has it."""
    taken = lists(document)
    return next(name for name in (wanted, *(f"{wanted}_{n}" for n in range(2, 10_000))) if name not in taken)
