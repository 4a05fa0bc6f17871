"""Responses for lists of many thousand: who answered first, the answers a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import orjson
from sqlalchemy import select

from core.scribe import Scribe
from core.sealed_answers import box_hash, boxes, open_box
from core.tables import ResponseRow, is_current
from core.vault import Vault

AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Head:
    """A response without its answers."""

    id: str
    participant: str
    occasion: int
    instrument_hash: str
    test: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A response as progress needs it; no answers where they are closed in this file."""

    id: str
    participant: str
    instrument_hash: str
    wave: str
    started: str
    finished: str
    collector: str
    answers: Mapping[str, str]


class ResponsePages:
    """Reads responses that hold without keeping their answers."""

    def __init__(self, scribe: Scribe, vault: Vault) -> None:
        self._scribe = scribe
        self._vault = vault

    def heads(self, instrument: str, wave: str) -> tuple[Head, ...]:
        """Return the responses to an instrument at a wave by participant and occasion, TEST ones included."""
        columns = (
            ResponseRow.id,
            ResponseRow.participant,
            ResponseRow.occasion,
            ResponseRow.instrument_hash,
            ResponseRow.test,
        )
        query = select(*columns).where(
            is_current(ResponseRow), ResponseRow.instrument == instrument, ResponseRow.wave == wave
        )
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(ResponseRow.participant, ResponseRow.occasion)).all()
        return tuple(Head(*row) for row in rows)

    def finished(self) -> tuple[tuple[str, str, str], ...]:
        """Return who finished what, each once: participant, wave, instrument; without TEST responses."""
        columns = (ResponseRow.participant, ResponseRow.wave, ResponseRow.instrument)
        query = select(*columns).where(is_current(ResponseRow), ResponseRow.test.is_(False)).distinct()
        with self._scribe.read() as connection:
            return tuple((who, wave, what) for who, wave, what in connection.execute(query))

    def lines(self) -> Iterator[Line]:
        """Go through the responses that hold, without TEST ones, holding the answers of a few at a time."""
        columns = (
            ResponseRow.id, ResponseRow.participant, ResponseRow.instrument_hash, ResponseRow.wave,
            ResponseRow.started, ResponseRow.finished, ResponseRow.rater, ResponseRow.actor, ResponseRow.answers,
        )  # fmt: skip
        query = select(*columns).where(is_current(ResponseRow), ResponseRow.test.is_(False))
        with self._scribe.read() as connection:
            for rows in connection.execute(query.execution_options(yield_per=AT_ONCE)).partitions():
                closed = boxes(connection, [row[0] for row in rows if box_hash(row[-1])])
                for fact_id, person, version, wave, started, finished, rater, actor, stored in rows:
                    given: Mapping[str, str]
                    if fact_id in closed or box_hash(stored):
                        held = open_box(self._vault, closed[fact_id]) if fact_id in closed else None
                        given, started = (held.answers, held.started) if held else ({}, started)
                    else:
                        given = orjson.loads(stored)
                    yield Line(fact_id, person, version, wave, started, finished, rater or actor, given)

    def answers(self, ids: Sequence[str]) -> dict[str, dict[str, str]]:
        """Return the answers of these responses by id; none where they are closed in this file."""
        query = select(ResponseRow.id, ResponseRow.answers).where(ResponseRow.id.in_(ids))
        with self._scribe.read() as connection:
            rows = connection.execute(query).all()
            closed = boxes(connection, [row.id for row in rows if box_hash(row.answers)])
        opened = {fact_id: open_box(self._vault, box) for fact_id, box in closed.items()}
        found = {row.id: orjson.loads(row.answers) for row in rows if row.id not in closed}
        return found | {fact_id: dict(held.answers) if held else {} for fact_id, held in opened.items()}
