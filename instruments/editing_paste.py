"""Several lines of text pasted as questions: one each, with their answers where lines below are indented."""

from __future__ import annotations

import re

from core.errors import UserError
from instruments import problems
from instruments.editing import Document, Edited, languages
from instruments.editing_lists import paste_choices, set_choices
from instruments.editing_outline import NAME, TYPE, type_of
from instruments.editing_rows import add_question, set_type

_NUMBERED = re.compile(r"\s*(?:\d{1,3}[.)]|[-*•–])\s+")
_ANSWER = re.compile(r"^(?:\t|\s{2,})\S")


def paste_questions(document: Document, after: int, text: str, kind: str = "select_one") -> Edited:
    """Add one question a line below a row, of one type; numbers and bullets before the text are left out.

    Indented lines are the answers of the question above them. UserError NOTHING_PASTED.
    """
    asked: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        if asked and _ANSWER.match(line):
            asked[-1][1].append(line.strip())
        else:
            asked.append((_NUMBERED.sub("", line, count=1).strip() or line.strip(), []))
    if not asked:
        raise UserError(problems.NOTHING_PASTED)
    chosen = -1
    for words, answers in asked:
        wanted = kind if not answers or kind in ("select_one", "select_multiple") else "select_one"
        done = add_question(document, after, wanted, words)
        document, after = done.document, done.at
        if answers:
            document = _answered(document, after, wanted, answers)
        chosen = after if chosen < 0 else chosen
    return Edited(document, chosen)


def _answered(document: Document, at: int, kind: str, answers: list[str]) -> Document:
    """Give a question the answers pasted below it, as a list of its own."""
    survey = document.survey
    name = survey.cell(survey.rows[at], *NAME)
    lines = paste_choices("\n".join(answers), languages(document)[0])
    if type_of(survey.cell(survey.rows[at], *TYPE)).list != name:
        document = set_type(document, at, kind, name)
    return set_choices(document, name, lines)
