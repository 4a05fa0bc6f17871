"""Questions that are too long to be read out or kept in mind."""

from __future__ import annotations

import re

from instruments.findings import Finding, warning
from instruments.workbook_places import first_word
from instruments.workbook_tables import Tables

MOST_WORDS = 40
_MARKUP = re.compile(r"<[^>]*>|[*_#]+|\$\{[^}]*\}")
_NO_QUESTION = ("note", "begin", "begin_group", "begin_repeat", "end", "calculate", "hidden")


def check_wording(tables: Tables) -> list[Finding]:
    """Return questions of more than 40 words, in any language."""
    survey = tables.sheets["survey"]
    found: list[Finding] = []
    for row in survey.rows:
        if first_word(survey.cell(row, "type")) in _NO_QUESTION:
            continue
        for header in survey.translations("label").values():
            words = len(_MARKUP.sub(" x ", row.get(header)).split())
            if words > MOST_WORDS:
                message = f"the question has {words} words; more than {MOST_WORDS} are hard to keep in mind."
                found.append(warning(f"{message} Split it, or move part to the hint.", "survey", row.number, header))
    return found
