"""Settles what a return file and the study both have: equal answers, people added twice, differences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from sqlalchemy import Connection, RowMapping, select

from core.merge import Difference, Incoming, stands
from core.queries import Queries, Query
from core.responses import Responses
from core.scribe import Scribe
from core.sealed_answers import SEALED
from core.tables import ParticipantRow, ResponseRow, RetractionRow, is_current, table
from core.values import NewResponse

ALREADY_HERE = "The same answers were already here."
LEFT_OPEN = "Differs from another response to the same questions; left as a query."
DECIDED = "Another response to the same questions was chosen on receiving."
PERSON_HERE = "This person was already here."

Choice = Literal["here", "file"]
Choices = Mapping[str, Mapping[str, Choice]]


class Settling:
    """Writes retractions, queries and settled responses inside the caller's transaction."""

    def __init__(self, scribe: Scribe, queries: Queries, responses: Responses) -> None:
        self._scribe = scribe
        self._queries = queries
        self._responses = responses

    def settle(self, connection: Connection, incoming: Incoming, choices: Choices) -> None:
        """Leave one response that holds for each thing answered, and a query where nobody has decided."""
        for pair in incoming.same:
            first = stands(responses_of(connection, pair))["id"]
            self._retract(connection, [fact for fact in pair if fact != first], ALREADY_HERE)
        self._settle_people(connection, incoming)
        for difference in incoming.differences:
            if not self._decide(connection, difference, choices.get(difference.file.id, {})):
                self._ask(connection, difference)

    def _retract(self, connection: Connection, facts: Iterable[str], reason: str) -> None:
        self._scribe.add(connection, RetractionRow, [{"fact_id": fact, "reason": reason} for fact in facts])

    def _today(self) -> str:
        return self._scribe.now()[:10]

    def _settle_people(self, connection: Connection, incoming: Incoming) -> None:
        query = select(table(ParticipantRow)).where(
            ParticipantRow.code.in_(incoming.people_twice), is_current(ParticipantRow)
        )
        by_code: dict[str, list[RowMapping]] = {}
        for row in connection.execute(query).mappings():
            by_code.setdefault(row["code"], []).append(row)
        for code, rows in by_code.items():
            first = min(rows, key=lambda row: (row["supersedes"] == "", row["at"], row["id"]))
            self._retract(connection, [row["id"] for row in rows if row is not first], PERSON_HERE)
            if any(row["attributes"] != first["attributes"] or row["cluster"] != first["cluster"] for row in rows):
                self._queries.open([Query("person", code)], self._today())

    def _decide(self, connection: Connection, difference: Difference, chosen: Mapping[str, Choice]) -> bool:
        """Write the response that settles a difference; False where a choice is missing or cannot be combined."""
        sides = {chosen.get(node) for node in difference.nodes}
        here, file = difference.here, difference.file
        whole = here.instrument_hash != file.instrument_hash or SEALED in difference.nodes
        if None in sides or (len(sides) > 1 and whole):
            return False
        base = file if sides == {"file"} else here
        answers = dict(base.answers)
        for node in difference.nodes:
            side = file if chosen[node] == "file" else here
            answers.pop(node, None)
            if node in side.answers:
                answers[node] = side.answers[node]
        row = responses_of(connection, (base.id,))[0]
        settled = NewResponse(
            difference.participant, difference.instrument, base.instrument_hash, difference.wave, answers,
            occasion=difference.occasion, mode=row["mode"], language=row["language"], rater=row["rater"],
            supersedes=here.id, box=self._responses.box(base.id),
        )  # fmt: skip
        self._responses.add([settled])
        self._retract(connection, [file.id], DECIDED)
        return True

    def _ask(self, connection: Connection, difference: Difference) -> None:
        both = responses_of(connection, (difference.here.id, difference.file.id))
        first = stands(both)["id"]
        other = next(row["id"] for row in both if row["id"] != first)
        self._retract(connection, [other], LEFT_OPEN)
        query = Query(
            "difference",
            difference.participant,
            difference.instrument,
            difference.wave,
            difference.nodes,
            (first, other),
        )
        self._queries.open([query], self._today())


def responses_of(connection: Connection, ids: Iterable[str] | None) -> list[RowMapping]:
    """Return the rows of these responses; with None those of all that hold."""
    query = select(table(ResponseRow))
    query = query.where(is_current(ResponseRow)) if ids is None else query.where(ResponseRow.id.in_(tuple(ids)))
    return list(connection.execute(query).mappings())
