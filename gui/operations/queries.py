"""Questions about answers that somebody must settle: read, kept, changed, put to the collector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.change import Change
from core.clock import SystemClock
from gui.operations.answers import AnswerView, read_answers

if TYPE_CHECKING:
    from core.queries import Query
    from core.study import Study
    from instruments.query_decisions import Decided

SECOND_ENTRY = "second_entry"


@dataclass(frozen=True, slots=True)
class QueryLine:
    """One query in the list; ``kind`` says what raised it."""

    id: str
    kind: str
    participant: str
    instrument: str
    wave: str
    questions: tuple[str, ...]
    words: str
    asked: str
    question: str
    at: str
    decision: str
    reason: str
    by: str

    @property
    def is_open(self) -> bool:
        """True until somebody decides."""
        return not self.decision


@dataclass(frozen=True, slots=True)
class QueryView:
    """A query with the answers it is about; no answers where it is about a person or a whole response."""

    line: QueryLine
    answers: AnswerView | None


def read_queries(study: Study) -> tuple[QueryLine, ...]:
    """Return every query, open ones first, those of one day by person."""
    titles = {version.code: version.title for version in study.instruments.all()}
    lines = [_line(study, query, titles) for query in study.queries.all()]
    return tuple(sorted(lines, key=lambda line: (not line.is_open, line.at[:10], line.participant)))


def count_open(study: Study) -> int:
    """Count what waits for a decision."""
    return sum(query.is_open for query in study.queries.all())


def open_query(study: Study, query_id: str) -> QueryView:
    """Return a query with its answers: the response that holds, and for a difference the one set aside."""
    from instruments.query_decisions import DIFFERENCE, standing

    query = study.queries.get(query_id)
    titles = {version.code: version.title for version in study.instruments.all()}
    held = standing(study, query)
    if held is None:
        return QueryView(_line(study, query, titles), None)
    aside = query.responses[1] if query.about == DIFFERENCE and len(query.responses) > 1 else ""
    other = study.responses.get(aside) if aside else None
    return QueryView(_line(study, query, titles), read_answers(study, held.response, query.nodes, other))


def keep(study: Study, query_id: str, reason: str) -> Decided:
    """Let the answer that holds stand."""
    from instruments.query_decisions import keep as kept

    return kept(study, query_id, reason, study.actor)


def change(study: Study, query_id: str, changes: Mapping[str, str], reason: str) -> Decided:
    """Put answers right."""
    from instruments.query_decisions import change as changed

    return changed(study, query_id, changes, reason, study.actor)


def leave_out(study: Study, query_id: str, reason: str) -> Decided:
    """Leave the response out of every result."""
    from instruments.query_decisions import leave_out as left

    return left(study, query_id, reason, study.actor)


def ask(study: Study, query_id: str, whom: str, words: str) -> Change:
    """Note whom the query was put to."""
    return study.queries.ask(query_id, whom, words, SystemClock().now().astimezone().date().isoformat())


def take_back(study: Study, query_id: str, reason: str) -> Change:
    """Take a decision back."""
    from instruments.query_decisions import take_back as taken

    return taken(study, query_id, reason)


def _line(study: Study, query: Query, titles: Mapping[str, str]) -> QueryLine:
    from instruments.wording import wordings

    version = study.instruments.get(query.instrument) if query.instrument else None
    words = None if version is None else wordings(version.source, version.source_name)
    questions = tuple(node if words is None else words.question(node) for node in query.nodes)
    return QueryLine(
        query.id, query.about, query.participant, titles.get(query.instrument, query.instrument), query.wave,
        questions, query.words, query.asked, query.question, query.at, query.decision, query.reason, query.by,
    )  # fmt: skip
