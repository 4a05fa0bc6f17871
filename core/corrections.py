"""Finished responses put right: a new response supersedes the old one, with the reason beside it.

Nothing is overwritten. Taking the new response back lets the old one hold again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Connection, select

from core.change import Change
from core.errors import UserError
from core.lock_state import is_locked
from core.logs import Logs
from core.problems import ANSWERS_CLOSED, CORRECTION_LOCKED, REASON_EMPTY, RESPONSE_REPLACED
from core.responses import Responses
from core.scribe import Scribe
from core.tables import ResponseRow, RetractionRow, is_current, table
from core.values import LogEntry, Mode, NewResponse, Response

KIND = "correction"


@dataclass(frozen=True, slots=True)
class Version:
    """One of the responses of a person to an instrument at a wave: when it was written, by whom, and its fate.

    ``reason`` says why it was put in the place of ``supersedes``, ``taken_back`` why it no longer counts.
    """

    response: Response
    at: str
    by: str
    supersedes: str
    holds: bool
    reason: str = ""
    taken_back: str = ""
    taken_back_by: str = ""


class Corrections:
    """Puts responses right and tells what became of each."""

    def __init__(self, scribe: Scribe, responses: Responses, logs: Logs) -> None:
        self._scribe = scribe
        self._responses = responses
        self._logs = logs

    def make(
        self, response_id: str, answers: Mapping[str, str], set_aside: Mapping[str, str], reason: str, by: str
    ) -> Change:
        """Supersede a response that holds; who, when and how it was answered stay as they were.

        The first id of the change is the new response, the second the entry that keeps the reason. UserError
        REASON_EMPTY, RESPONSE_REPLACED when it does not hold, CORRECTION_LOCKED after the data lock, ANSWERS_CLOSED.
        """
        if not reason.strip():
            raise UserError(REASON_EMPTY, what="A correction")
        with self._scribe.write() as connection:
            old = self._held(connection, response_id)
            nodes = [n for n in {**old.answers, **answers} if old.answers.get(n) != answers.get(n)]
            change = self._responses.add([_superseding(old, answers, set_aside)])
            body = {
                "response": change.fact_ids[0],
                "corrects": old.id,
                "instrument": old.instrument,
                "wave": old.wave,
                "nodes": " ".join(nodes),
                "reason": reason.strip(),
                "by": by,
            }
            entry = LogEntry(KIND, self._scribe.now()[:10], body, old.participant)
            noted = self._logs.add([entry])
        return Change(frozenset({"response", "log"}), (*change.fact_ids, *noted.fact_ids))

    def versions(self, response_id: str) -> tuple[Version, ...]:
        """Return every response to the same questions as this one, held or not, as they were written."""
        response = self._responses.get(response_id)
        if response is None:
            return ()
        same = select(table(ResponseRow)).where(
            ResponseRow.participant == response.participant,
            ResponseRow.instrument == response.instrument,
            ResponseRow.wave == response.wave,
            ResponseRow.occasion == response.occasion,
        )
        reasons = {entry.body["response"]: entry.body["reason"] for entry in self._logs.all(KIND)}
        with self._scribe.read() as connection:
            rows = connection.execute(same.order_by(ResponseRow.at, ResponseRow.id)).mappings().all()
            ids = [row["id"] for row in rows]
            held = set(
                connection.scalars(select(ResponseRow.id).where(ResponseRow.id.in_(ids), is_current(ResponseRow)))
            )
            gone = _taken_back(connection, ids)
        found = []
        for row in rows:
            of_row = self._responses.get(row["id"])
            if of_row is not None:
                why, who = gone.get(row["id"], ("", ""))
                found.append(
                    Version(
                        of_row, row["at"], row["actor"], row["supersedes"], row["id"] in held,
                        reasons.get(row["id"], ""), why, who,
                    )
                )  # fmt: skip
        return tuple(found)

    def corrected(self) -> dict[str, frozenset[str]]:
        """Return the questions that were put right in each response that holds, by its id, earlier ones included."""
        by_new = {entry.body["response"]: entry.body for entry in self._logs.all(KIND)}
        found: dict[str, frozenset[str]] = {}
        for new, body in by_new.items():
            nodes: set[str] = set(body["nodes"].split())
            before = by_new.get(body["corrects"])
            while before is not None:
                nodes |= set(before["nodes"].split())
                before = by_new.get(before["corrects"])
            found[new] = frozenset(nodes)
        return found

    def _held(self, connection: Connection, response_id: str) -> Response:
        held = select(ResponseRow.id).where(ResponseRow.id == response_id, is_current(ResponseRow))
        response = self._responses.get(response_id)
        if response is None or connection.scalar(held) is None:
            raise UserError(RESPONSE_REPLACED)
        if is_locked(connection, "data"):
            raise UserError(CORRECTION_LOCKED)
        if response.closed:
            raise UserError(ANSWERS_CLOSED, participant=response.participant)
        return response


def _taken_back(connection: Connection, ids: list[str]) -> dict[str, tuple[str, str]]:
    undone = select(RetractionRow.fact_id)
    query = select(RetractionRow.fact_id, RetractionRow.reason, RetractionRow.actor).where(
        RetractionRow.fact_id.in_(ids), RetractionRow.id.not_in(undone)
    )
    return {row.fact_id: (row.reason, row.actor) for row in connection.execute(query)}


def _superseding(old: Response, answers: Mapping[str, str], set_aside: Mapping[str, str]) -> NewResponse:
    return NewResponse(
        old.participant, old.instrument, old.instrument_hash, old.wave, answers, set_aside, occasion=old.occasion,
        mode=cast("Mode", old.mode), language=old.language, started=datetime.fromisoformat(old.started),
        finished=datetime.fromisoformat(old.finished), rater=old.rater, test=old.test, supersedes=old.id,
        sealed=old.sealed,
    )  # fmt: skip
