"""Drafts and finalised responses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, RowMapping, delete, func, insert, select, text

from core.canonical import canonical_json, sha256_hex
from core.change import Change
from core.clock import stamp
from core.errors import UserError
from core.evaluator_key import EvaluatorKey
from core.people import require_known
from core.problems import INSTRUMENT_UNKNOWN
from core.scribe import Scribe
from core.sealed_answers import Contents, box_for, box_hash, box_of, boxes, in_place_of_answers, open_box
from core.tables import (
    DraftRow,
    InstrumentVersionRow,
    ParadatumRow,
    ResponseRow,
    SealedAnswersRow,
    is_current,
    table,
)
from core.values import Draft, DraftKey, Keying, NewResponse, Paradatum, Response
from core.vault import Vault

_CHANGE = frozenset({"response"})
# A pause runs from one answer to the next one given in the same response.
_KEYING = """
SELECT response_id, COUNT(*) AS questions, SUM(changes) AS changes, COALESCE(MAX(pause), 0) AS longest_pause
FROM (
    SELECT response_id, changes, 86400 * (julianday(last_changed) - julianday(
        LAG(last_changed) OVER (PARTITION BY response_id ORDER BY last_changed))) AS pause
    FROM paradatum WHERE last_changed <> ''
) GROUP BY response_id
"""
_PARADATA = ("node", "first_shown", "last_changed", "changes", "language", "option_order")


def paradata_hash(rows: Sequence[Mapping[str, Any]]) -> str:
    """Hash the paradata of one response, in the order of its nodes."""
    plain = [{name: row[name] for name in _PARADATA} for row in rows]
    return sha256_hex(canonical_json(sorted(plain, key=lambda row: row["node"])))


class Responses:
    """Saves drafts as they grow and keeps finalised responses for good.

    Closed answers are read through here alone; where the key is not in the file they are not there.
    """

    def __init__(self, scribe: Scribe, vault: Vault, key: EvaluatorKey) -> None:
        self._scribe = scribe
        self._vault = vault
        self._key = key

    def save_draft(self, draft: Draft) -> Change:
        """Write a draft over the last one; it is on the disk when this returns."""
        values = {
            **_key(draft.key),
            "instrument_hash": draft.instrument_hash,
            "state": draft.state,
            "position": draft.position,
            "mode": draft.mode,
            "language": draft.language,
            "started": draft.started,
            "saved": self._scribe.now(),
        }
        with self._scribe.write() as connection:
            connection.execute(insert(table(DraftRow)).prefix_with("OR REPLACE"), values)
        return Change(frozenset({"draft"}))

    def draft(self, key: DraftKey) -> Draft | None:
        """Return the draft of this key on this device, or None."""
        with self._scribe.read() as connection:
            row = connection.execute(select(table(DraftRow)).where(_is(key))).mappings().first()
        return None if row is None else _draft(row)

    def drafts(self) -> tuple[Draft, ...]:
        """Return all drafts on this device, the latest saved first."""
        query = select(table(DraftRow)).order_by(DraftRow.saved.desc(), DraftRow.participant, DraftRow.instrument)
        with self._scribe.read() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(_draft(row) for row in rows)

    def discard_draft(self, key: DraftKey) -> Change:
        """Throw a draft away."""
        with self._scribe.write() as connection:
            connection.execute(delete(DraftRow).where(_is(key)))
        return Change(frozenset({"draft"}))

    def finalise(self, key: DraftKey, response: NewResponse) -> Response:
        """Turn a draft into a response: fact, ledger entry and the end of the draft in one transaction."""
        with self._scribe.write() as connection:
            (fact_id,) = self._insert(connection, [response])
            connection.execute(delete(DraftRow).where(_is(key)))
            row = connection.execute(select(table(ResponseRow)).where(ResponseRow.id == fact_id)).mappings().one()
            return self._read(connection, [row])[0]

    def add(self, responses: Sequence[NewResponse]) -> Change:
        """Add many finished responses in one transaction."""
        with self._scribe.write() as connection:
            return Change(_CHANGE, self._insert(connection, responses))

    def all(
        self, instrument: str | None = None, wave: str | None = None, *, include_test: bool = False
    ) -> tuple[Response, ...]:
        """Return the responses that hold, by participant, wave, instrument and occasion."""
        query = select(table(ResponseRow)).where(*_conditions(instrument, wave, include_test))
        with self._scribe.read() as connection:
            responses = self._read(connection, connection.execute(query).mappings().all())
        return tuple(sorted(responses, key=lambda r: (r.participant, r.wave, r.instrument, r.occasion, r.id)))

    def get(self, fact_id: str) -> Response | None:
        """Return one response by its id, whether it still holds or not."""
        with self._scribe.read() as connection:
            row = connection.execute(select(table(ResponseRow)).where(ResponseRow.id == fact_id)).mappings().first()
            return None if row is None else self._read(connection, [row])[0]

    def count(self, wave: str | None = None, instrument: str | None = None, *, include_test: bool = False) -> int:
        """Count the responses that hold."""
        query = select(func.count(ResponseRow.id)).where(*_conditions(instrument, wave, include_test))
        with self._scribe.read() as connection:
            return connection.scalar(query) or 0

    def progress(self) -> dict[tuple[str, str], int]:
        """Count the responses that hold by (wave, instrument)."""
        query = (
            select(ResponseRow.wave, ResponseRow.instrument, func.count(ResponseRow.id))
            .where(*_conditions(None, None, include_test=False))
            .group_by(ResponseRow.wave, ResponseRow.instrument)
        )
        with self._scribe.read() as connection:
            return {(wave, instrument): number for wave, instrument, number in connection.execute(query)}

    def paradata(self, fact_id: str) -> tuple[Paradatum, ...]:
        """Return how each question of a response was answered, by node."""
        columns = [table(ParadatumRow).c[name] for name in _PARADATA]
        query = select(*columns).where(ParadatumRow.response_id == fact_id).order_by(ParadatumRow.node)
        with self._scribe.read() as connection:
            box = box_of(connection, fact_id)
            if box is None:
                return tuple(Paradatum(**row) for row in connection.execute(query).mappings())
        contents = open_box(self._vault, box)
        return () if contents is None else tuple(sorted(contents.paradata, key=lambda each: each.node))

    def box(self, fact_id: str) -> bytes:
        """Return the box of a response whose answers are closed, b"" where they stand open."""
        with self._scribe.read() as connection:
            return box_of(connection, fact_id) or b""

    def _read(self, connection: Connection, rows: Sequence[RowMapping]) -> list[Response]:
        closed = boxes(connection, [row["id"] for row in rows if box_hash(row["answers"])])
        return [_response(row, self._opened(closed.get(row["id"]))) for row in rows]

    def _opened(self, box: bytes | None) -> Contents | None:
        return None if box is None else open_box(self._vault, box)

    def keying(self) -> tuple[Keying, ...]:
        """Return how each response was keyed, of those whose questions were watched."""
        with self._scribe.read() as connection:
            rows = connection.execute(text(_KEYING)).all()
        return tuple(Keying(row.response_id, row.questions, row.changes, float(row.longest_pause)) for row in rows)

    def corrections(self) -> tuple[tuple[str, str], ...]:
        """Return the ids of responses that hold and correct another, each with the one it corrects."""
        query = select(ResponseRow.id, ResponseRow.supersedes).where(
            is_current(ResponseRow), ResponseRow.supersedes != ""
        )
        with self._scribe.read() as connection:
            return tuple((row.id, row.supersedes) for row in connection.execute(query))

    def _insert(self, connection: Connection, responses: Sequence[NewResponse]) -> tuple[str, ...]:
        require_known(connection, [response.participant for response in responses])
        _require_instruments(connection, responses)
        now = self._scribe.now()
        closed = {at: self._box(response, now) for at, response in enumerate(responses) if _is_sealed(response)}
        rows = [_row(response, now, closed.get(at)) for at, response in enumerate(responses)]
        ids = self._scribe.add(connection, ResponseRow, rows)
        watched = [
            {"response_id": fact_id, **{name: getattr(item, name) for name in _PARADATA}}
            for fact_id, response in zip(ids, responses, strict=True)
            for item in response.paradata
            if not _is_sealed(response)
        ]
        if watched:
            connection.execute(insert(table(ParadatumRow)), watched)
        if closed:
            sealed = [{"response_id": ids[at], "box": box} for at, box in closed.items()]
            connection.execute(insert(table(SealedAnswersRow)), sealed)
        return ids

    def _box(self, response: NewResponse, now: str) -> bytes:
        return box_for(self._key.public, response, stamp(response.started) if response.started else now)


def _require_instruments(connection: Connection, responses: Sequence[NewResponse]) -> None:
    query = select(InstrumentVersionRow.code, InstrumentVersionRow.hash).where(is_current(InstrumentVersionRow))
    known = {(code, digest) for code, digest in connection.execute(query)}
    for response in responses:
        if (response.instrument, response.instrument_hash) not in known:
            raise UserError(INSTRUMENT_UNKNOWN, code=response.instrument, hash=response.instrument_hash[:8])


def _conditions(instrument: str | None, wave: str | None, include_test: bool) -> list[ColumnElement[bool]]:
    conditions = [is_current(ResponseRow)]
    if instrument is not None:
        conditions.append(ResponseRow.instrument == instrument)
    if wave is not None:
        conditions.append(ResponseRow.wave == wave)
    if not include_test:
        conditions.append(ResponseRow.test.is_(False))
    return conditions


def _key(key: DraftKey) -> dict[str, Any]:
    return {
        "participant": key.participant,
        "instrument": key.instrument,
        "wave": key.wave,
        "occasion": key.occasion,
    }


def _is(key: DraftKey) -> ColumnElement[bool]:
    return (
        (DraftRow.participant == key.participant)
        & (DraftRow.instrument == key.instrument)
        & (DraftRow.wave == key.wave)
        & (DraftRow.occasion == key.occasion)
    )


def _draft(row: RowMapping) -> Draft:
    key = DraftKey(row["participant"], row["instrument"], row["wave"], row["occasion"])
    rest = ("instrument_hash", "state", "position", "mode", "language", "started", "saved")
    return Draft(key=key, **{name: row[name] for name in rest})


def _is_sealed(response: NewResponse) -> bool:
    return response.sealed or bool(response.box)


def _row(response: NewResponse, now: str, box: bytes | None) -> dict[str, Any]:
    answers = canonical_json(response.answers if box is None else in_place_of_answers(box))
    finished = stamp(response.finished) if response.finished else now
    begun = stamp(response.started) if response.started else now
    watched = [] if box is not None else [{name: getattr(p, name) for name in _PARADATA} for p in response.paradata]
    return {
        "participant": response.participant,
        "instrument": response.instrument,
        "instrument_hash": response.instrument_hash,
        "wave": response.wave,
        "occasion": response.occasion,
        "answers": answers.decode(),
        "set_aside": canonical_json(response.set_aside if box is None else {}).decode(),
        "answers_hash": sha256_hex(answers),
        "mode": response.mode,
        "language": response.language,
        "started": begun if box is None else finished,
        "finished": finished,
        "rater": response.rater,
        "test": response.test,
        "supersedes": response.supersedes,
        "paradata_hash": paradata_hash(watched),
    }


_AS_STORED = (
    "id", "participant", "instrument", "instrument_hash", "wave", "occasion", "answers_hash", "mode", "language",
    "finished", "device", "actor", "rater", "test",
)  # fmt: skip


def _response(row: RowMapping, opened: Contents | None) -> Response:
    sealed = bool(box_hash(row["answers"]))
    if opened is None:
        opened = Contents(
            {} if sealed else orjson.loads(row["answers"]), orjson.loads(row["set_aside"]), row["started"]
        )
        closed = sealed
    else:
        closed = False
    return Response(
        answers=opened.answers,
        set_aside=opened.set_aside,
        started=opened.started,
        sealed=sealed,
        closed=closed,
        **{name: row[name] for name in _AS_STORED},
    )
