"""What questions and answers of a kept instrument say, for lists that show them one at a time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes

_POSITION = re.compile(r"\[\d+\]")


class Wordings:
    """Words of one instrument version in its default language."""

    def __init__(self, labels: Mapping[str, str], answers: Mapping[str, Mapping[str, str]]) -> None:
        self._labels = labels
        self._answers = answers

    def question(self, node: str) -> str:
        """Return what a question says, its name where it says nothing; ``node`` may carry repeat positions."""
        generic = _POSITION.sub("", node)
        return self._labels.get(generic) or generic.rsplit("/", 1)[-1]

    def answer(self, node: str, value: str) -> str:
        """Return what an answer reads, choices by their labels; several choices are joined by commas."""
        offered = self._answers.get(_POSITION.sub("", node))
        if not offered:
            return value
        if value in offered:
            return offered[value]
        parts = value.split()
        return ", ".join(offered.get(part, part) for part in parts) if parts else value


@lru_cache(maxsize=64)
def wordings(source: bytes, name: str) -> Wordings:
    """Read the words of an instrument; one that cannot be read has none."""
    form = read_workbook_bytes(source, name).form
    if form is None:
        return Wordings({}, {})
    session = FormSession(form)
    labels: dict[str, str] = {}
    answers: dict[str, dict[str, str]] = {}
    for question in form.questions:
        if not session.exists(question.path):
            continue
        labels[question.path] = session.label(question.path)
        if question.itemset is not None:
            answers[question.path] = {choice.value: choice.label for choice in session.choices(question.path)}
    return Wordings(labels, answers)
