"""One response opened to be judged: its answers with their words, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.study import Study
    from core.values import Response
    from instruments.answer_history import AnswerVersion
    from instruments.session import FormSession

HIDDEN = "▪"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer: the one that holds, the other one where two differ, and what can be chosen.

    ``held`` is None where the question was not asked; ``choices`` are value and label, empty where one types.
    """

    node: str
    question: str
    held: str | None
    held_words: str
    other: str | None = None
    other_words: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    takes_several: bool = False
    is_hidden: bool = False
    can_change: bool = True


@dataclass(frozen=True, slots=True)
class AnswerView:
    """Answers of one response, with the history of each by its path."""

    response: str
    participant: str
    instrument: str
    wave: str
    by: str
    rows: tuple[AnswerRow, ...]
    history: Mapping[str, tuple[AnswerVersion, ...]] = field(default_factory=dict)


def read_answers(study: Study, held: Response, nodes: Sequence[str], other: Response | None = None) -> AnswerView:
    """Return the answers to these questions in a response that holds, beside those of another one."""
    from instruments.answer_history import answer_history
    from instruments.beliefs import withheld_questions
    from instruments.correcting import reopened
    from instruments.wording import wordings

    version = study.instruments.by_hash(held.instrument_hash)
    if version is None:
        return AnswerView(held.id, held.participant, held.instrument, held.wave, held.actor, ())
    words = wordings(version.source, version.source_name)
    hidden = withheld_questions(study, [version])
    is_closed = held.closed or (other is not None and other.closed)
    session = None if is_closed else reopened(study, held.id)[0]

    def row(node: str) -> AnswerRow:
        question = words.question(node)
        if session is None or node.rpartition("/")[2].partition("[")[0] in hidden:
            return AnswerRow(node, question, None, HIDDEN, is_hidden=True, can_change=False)
        mine, theirs = held.answers.get(node), None if other is None else other.answers.get(node)
        choices, several, can_change = _asked(session, node)
        return AnswerRow(
            node, question, mine, words.answer(node, mine or ""), theirs, words.answer(node, theirs or ""), choices,
            several, can_change=can_change,
        )  # fmt: skip

    rows = tuple(row(node) for node in nodes)
    history = {each.node: answer_history(study, held.id, each.node) for each in rows if not each.is_hidden}
    return AnswerView(held.id, held.participant, version.title, held.wave, held.actor, rows, history)


def _asked(session: FormSession, node: str) -> tuple[tuple[tuple[str, str], ...], bool, bool]:
    """Return what can be chosen, whether several, and whether the question can be answered now."""
    if not session.exists(node):
        return (), False, False
    question = session.node(node)
    can_change = question.is_answered_by_person and session.is_relevant(node)
    choices = tuple((c.value, c.label) for c in session.choices(node)) if question.itemset is not None else ()
    return choices, question.type in ("select_multiple", "rank"), can_change
