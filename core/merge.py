"""Reads a returned file against the study: which entries are new, and where two responses answer the same thing.

A return file is a copy of a collector's file, or of the study itself. Chains are compared link by link: what both have
must be equal, what is new must be there in full. The chain in which a collector's file tells of itself stays out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, RowMapping, select

from core.canonical import sha256_hex
from core.collector import ISSUE
from core.errors import UserError
from core.problems import RETURN_FORKED, RETURN_GAP, RETURN_HOLDS_MORE, RETURN_OTHER_STUDY, RETURN_VERSION_UNKNOWN
from core.sealed_answers import comparable
from core.tables import (
    AttendanceRow,
    ClusterRow,
    Fact,
    InstrumentVersionRow,
    LedgerRow,
    LogEntryRow,
    ParadatumRow,
    ParticipantEventRow,
    ParticipantRow,
    ResponseRow,
    RetractionRow,
    SealedAnswersRow,
    SeriesPointRow,
    StudyRow,
    is_current,
    table,
)
from core.vault import Vault

# What happens in the field. Plans, designs, locks and seals are made in one place and never come back in a return.
BROUGHT: tuple[type[Fact], ...] = (
    ClusterRow,
    ParticipantRow,
    ParticipantEventRow,
    ResponseRow,
    AttendanceRow,
    LogEntryRow,
    SeriesPointRow,
    RetractionRow,
)
_ROW_OF = {row.__tablename__: row for row in BROUGHT}

Key = tuple[str, str, str, int]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two responses to the same questions: who wrote it, where and when."""

    id: str
    actor: str
    device: str
    finished: str
    instrument_hash: str
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two responses of one participant to one instrument at one wave that do not agree; ``nodes`` are where."""

    participant: str
    instrument: str
    wave: str
    occasion: int
    here: Side
    file: Side
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a return file would bring. ``rows`` and ``links`` are what is new, ready to be inserted."""

    digest: str
    devices: tuple[str, ...]
    rows: Mapping[type[Fact], Sequence[RowMapping]]
    links: Sequence[RowMapping]
    paradata: Sequence[RowMapping]
    boxes: Sequence[RowMapping]
    responses: int
    same: tuple[tuple[str, str], ...]
    differences: tuple[Difference, ...]
    people: tuple[str, ...]
    people_twice: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """True when the study has everything already."""
        return not self.links


def read_incoming(file: Connection, here: Connection, path: Path, vault: Vault) -> Incoming:
    """Compare a return file with the study, whose keys are in ``vault``; of closed answers only hashes are compared.

    UserError RETURN_OTHER_STUDY, RETURN_FORKED, RETURN_GAP, RETURN_HOLDS_MORE or RETURN_VERSION_UNKNOWN, each naming
    the file and what to do.
    """
    if file.scalar(select(StudyRow.id)) != here.scalar(select(StudyRow.id)):
        raise UserError(RETURN_OTHER_STUDY, path=path, title=file.scalar(select(StudyRow.title)))
    links = _new_links(file, here, path)
    rows = {row: _facts(file, row, links) for row in BROUGHT}
    found = {fact["id"] for facts in rows.values() for fact in facts}
    for entry in links:
        if entry["kind"] not in _ROW_OF:
            raise UserError(RETURN_HOLDS_MORE, path=path, kind=entry["kind"], device=entry["device"])
        if entry["fact_id"] not in found:
            raise UserError(RETURN_GAP, path=path, device=entry["device"])
    _require_versions(here, rows[ResponseRow], path)
    standing = [row for row in _holding(file) if row["id"] in found]
    same, differences = _compared(file, here, standing, vault)
    new_people = [row["code"] for row in rows[ParticipantRow] if not row["supersedes"]]
    known = set(here.scalars(select(ParticipantRow.code).where(is_current(ParticipantRow))))
    return Incoming(
        digest=sha256_hex(orjson.dumps(sorted(entry["hash"] for entry in links))),
        devices=tuple(sorted({entry["device"] for entry in links})),
        rows=rows,
        links=links,
        paradata=_beside(file, ParadatumRow, rows[ResponseRow]),
        boxes=_beside(file, SealedAnswersRow, rows[ResponseRow]),
        responses=len(standing) - len(same) - len(differences),
        same=same,
        differences=differences,
        people=tuple(code for code in new_people if code not in known),
        people_twice=tuple(code for code in new_people if code in known),
    )


def stands(rows: Iterable[RowMapping]) -> RowMapping:
    """Return which of several responses to the same questions holds until somebody decides.

    One that already settled others stays; else the one finished first, so that the order of receiving does not matter.
    """
    return min(rows, key=lambda row: (row["supersedes"] == "", row["finished"], row["id"]))


def key_of(row: RowMapping) -> Key:
    """Return what a response answers: participant, instrument, wave, occasion."""
    return row["participant"], row["instrument"], row["wave"], row["occasion"]


def holding(connection: Connection, keys: Iterable[Key]) -> dict[Key, RowMapping]:
    """Return the response that holds for each key that has one."""
    wanted = set(keys)
    return {key_of(row): row for row in _holding(connection) if key_of(row) in wanted}


def _holding(connection: Connection) -> Sequence[RowMapping]:
    query = select(table(ResponseRow)).where(is_current(ResponseRow), ResponseRow.test.is_(False))
    return connection.execute(query.order_by(ResponseRow.finished, ResponseRow.id)).mappings().all()


def _new_links(file: Connection, here: Connection, path: Path) -> Sequence[RowMapping]:
    query = select(table(LedgerRow)).order_by(LedgerRow.device, LedgerRow.position)
    known = {(row["device"], row["position"]): row["hash"] for row in here.execute(query).mappings()}
    new = []
    for entry in file.execute(query).mappings():
        if entry["device"].startswith(ISSUE):
            continue
        mine = known.get((entry["device"], entry["position"]))
        if mine is None:
            new.append(entry)
        elif mine != entry["hash"]:
            raise UserError(RETURN_FORKED, path=path, device=entry["device"])
    return new


def _facts(file: Connection, row: type[Fact], links: Sequence[RowMapping]) -> Sequence[RowMapping]:
    wanted = {entry["fact_id"] for entry in links if entry["kind"] == row.__tablename__}
    if not wanted:
        return []
    return [fact for fact in file.execute(select(table(row))).mappings() if fact["id"] in wanted]


def _beside(
    file: Connection, kept: type[ParadatumRow] | type[SealedAnswersRow], responses: Sequence[RowMapping]
) -> Sequence[RowMapping]:
    wanted = {row["id"] for row in responses}
    return [row for row in file.execute(select(table(kept))).mappings() if row["response_id"] in wanted]


def _require_versions(here: Connection, responses: Sequence[RowMapping], path: Path) -> None:
    query = select(InstrumentVersionRow.code, InstrumentVersionRow.hash).where(is_current(InstrumentVersionRow))
    known = {(code, digest) for code, digest in here.execute(query)}
    for row in responses:
        if (row["instrument"], row["instrument_hash"]) not in known:
            raise UserError(RETURN_VERSION_UNKNOWN, path=path, instrument=row["instrument"])


def _compared(
    file: Connection, here: Connection, standing: Sequence[RowMapping], vault: Vault
) -> tuple[tuple[tuple[str, str], ...], tuple[Difference, ...]]:
    """Return (id here, id in the file) of equal responses, and the differences."""
    mine = holding(here, (key_of(row) for row in standing))
    same, differ = [], []
    for row in standing:
        other = mine.get(key_of(row))
        if other is None or row["supersedes"] == other["id"]:
            continue
        if comparable(here, vault, other) == comparable(file, vault, row):
            same.append((other["id"], row["id"]))
        else:
            differ.append(_difference(other, row))
    return tuple(same), tuple(differ)


def _difference(here: RowMapping, file: RowMapping) -> Difference:
    sides = tuple(
        Side(r["id"], r["actor"], r["device"], r["finished"], r["instrument_hash"], orjson.loads(r["answers"]))
        for r in (here, file)
    )
    first, second = sides
    nodes = dict.fromkeys((*first.answers, *second.answers))
    apart = tuple(node for node in nodes if first.answers.get(node) != second.answers.get(node))
    return Difference(*key_of(file), first, second, apart)


def plain(rows: Sequence[RowMapping]) -> list[dict[str, Any]]:
    """Return rows as they can be inserted."""
    return [dict(row) for row in rows]
