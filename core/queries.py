"""Questions about answers that somebody must settle. A query is a log entry; its answer supersedes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.change import Change
from core.errors import UserError
from core.logs import Logs
from core.problems import QUERY_CLOSED, QUERY_UNKNOWN, REASON_EMPTY
from core.values import LogEntry

KIND = "query"
_OPEN, _CLOSED = "open", "closed"


@dataclass(frozen=True, slots=True)
class Query:
    """One question: about which answers, what is asked, and once it is settled how, why and by whom.

    ``about`` says what raised it: ``difference`` (two responses disagree; ``responses`` names both, the one that holds
    first), or the code of a check. ``nodes`` are the questions concerned; ``asked`` whom it was put to, who has not
    answered yet, and ``question`` in what words; ``wrote`` the response that the decision put in the place of the one
    that held, ``left`` the one that the decision leaves out of every result.
    """

    about: str
    participant: str
    instrument: str = ""
    wave: str = ""
    nodes: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()
    words: str = ""
    decision: str = ""
    reason: str = ""
    by: str = ""
    asked: str = ""
    question: str = ""
    wrote: str = ""
    left: str = ""
    id: str = ""
    at: str = ""

    @property
    def is_open(self) -> bool:
        """True until somebody decides."""
        return not self.decision


class Queries:
    """Keeps the queries of a study among its logs."""

    def __init__(self, logs: Logs) -> None:
        self._logs = logs

    def open(self, queries: Sequence[Query], on: str) -> Change:
        """Ask; ``on`` is the day, ``YYYY-MM-DD``."""
        return self._logs.add([_entry(query, on) for query in queries])

    def all(self) -> tuple[Query, ...]:
        """Return every query that holds, open ones first, each by when it was asked."""
        found = [_query(entry) for entry in self._logs.all(KIND)]
        return tuple(sorted(found, key=lambda query: (not query.is_open, query.at, query.participant, query.id)))

    def decide(
        self, query_id: str, decision: str, reason: str, by: str, on: str, wrote: str = "", left: str = ""
    ) -> Change:
        """Settle a query; ``wrote`` names the response written for it, ``left`` the one that it leaves out.

        UserError QUERY_UNKNOWN, QUERY_CLOSED, or REASON_EMPTY without a reason.
        """
        if not reason.strip():
            raise UserError(REASON_EMPTY, what="The decision")
        query = self._open(query_id)
        settled = replace(query, decision=decision, reason=reason, by=by, wrote=wrote, left=left)
        return self._logs.correct(query_id, _entry(settled, on))

    def ask(self, query_id: str, whom: str, question: str, on: str) -> Change:
        """Note whom a query was put to and in what words; it stays open. UserError QUERY_UNKNOWN, QUERY_CLOSED."""
        query = self._open(query_id)
        return self._logs.correct(query_id, _entry(replace(query, asked=whom, question=question), on))

    def get(self, query_id: str) -> Query:
        """Return a query that holds. UserError QUERY_UNKNOWN."""
        query = next((query for query in self.all() if query.id == query_id), None)
        if query is None:
            raise UserError(QUERY_UNKNOWN)
        return query

    def _open(self, query_id: str) -> Query:
        query = self.get(query_id)
        if not query.is_open:
            raise UserError(QUERY_CLOSED, by=query.by, decision=query.decision)
        return query


def _entry(query: Query, on: str) -> LogEntry:
    body = {
        "about": query.about,
        "instrument": query.instrument,
        "wave": query.wave,
        "nodes": " ".join(query.nodes),
        "responses": " ".join(query.responses),
        "words": query.words,
        "state": _OPEN if query.is_open else _CLOSED,
        "decision": query.decision,
        "reason": query.reason,
        "by": query.by,
        "asked": query.asked,
        "question": query.question,
        "wrote": query.wrote,
        "left": query.left,
    }
    return LogEntry(KIND, on, {name: text for name, text in body.items() if text}, query.participant)


def _query(entry: LogEntry) -> Query:
    body = entry.body
    named = ("about", "instrument", "wave", "words", "decision", "reason", "by", "asked", "question", "wrote", "left")
    texts = {name: body.get(name, "") for name in named}
    return Query(
        participant=entry.participant,
        nodes=tuple(body.get("nodes", "").split()),
        responses=tuple(body.get("responses", "").split()),
        id=entry.id,
        at=entry.at,
        **texts,
    )
