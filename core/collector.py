"""A collector's file: people to interview and what to ask them, and nothing that tells who is in which arm.

It is a new file with keys of its own, written row by row from the study, so that nothing left out is ever in it. The
chain of every device comes along whole; entries whose facts were left out keep kind, time and hash, and lose their id.
Without it nobody can find a short fact, such as an attendance, by trying what it might say against its hash.

What the file says of itself (that facts are withheld, the waves, that the protocol is locked) stands in a chain of its
own, whose device begins with `ISSUE`. Merging the file back leaves that chain out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, RowMapping, Select, insert, select

from core import study_file
from core.canonical import canonical_json
from core.design import Procedure, TrialDesign, Wave
from core.engine import Store
from core.errors import Problem, UserError
from core.migrations.runner import create_schema
from core.people import WITHDRAWN
from core.problems import INSTRUMENT_NOT_THERE, PARTICIPANT_UNKNOWN, WAVE_UNKNOWN
from core.restore import restore
from core.scribe import Scribe
from core.tables import (
    ClusterRow,
    DesignRow,
    Fact,
    IdentityRow,
    InstrumentVersionRow,
    LedgerRow,
    ParticipantEventRow,
    ParticipantRow,
    PlanLockRow,
    StudyFactRow,
    StudyRow,
    is_current,
    table,
)
from core.vault import IDENTITY_KEY, Vault
from core.verification import WITHHELD_FOR_COLLECTOR, WITHHELD_KEY, withheld_id

ISSUE = "issue "
ISSUED = "issued"
# Statements that name the study; the others may say anything, arms among it.
TOLD = ("title", "made_up", "template", "is_class", "evaluator_key", "linking_prompts")


@dataclass(frozen=True, slots=True)
class CollectorScope:
    """What a collector gets, by code (empty for all), whether names and phones come along, and ``to`` whom it goes."""

    instruments: tuple[str, ...] = ()
    waves: tuple[str, ...] = ()
    identities: bool = True
    people: tuple[str, ...] = ()
    to: str = ""

    def noted(self) -> dict[str, str]:
        """Say what was given, without naming anybody but who got it."""
        said = {
            "to": self.to,
            "instruments": " ".join(self.instruments),
            "waves": " ".join(self.waves),
            "people": str(len(self.people)) if self.people else "",
            "identities": "yes" if self.identities else "no",
        }
        return {name: text for name, text in said.items() if text}


def write_collector_file(
    source: Scribe, vault: Vault, path: Path, passphrase: str | None, scope: CollectorScope
) -> str:
    """Write a collector's file and return its issue number.

    UserError when there is a file already, or an instrument, wave or person is not in the study.
    """
    with source.read() as connection:
        rows = _facts(connection, scope)
        design = _design(connection, scope)
        locks = connection.execute(select(table(PlanLockRow)).where(PlanLockRow.kind != "data")).mappings().all()
        identities = _identities(connection, vault, rows[ParticipantRow]) if scope.identities else {}
        ledger = connection.execute(select(table(LedgerRow))).mappings().all()
    key = study_file.new_key(passphrase)
    study_file.claim(path)
    store = Store(path, key)
    number = source.new_id()
    own = Vault.for_collector(vault.public_key)
    try:
        with store.write() as connection:
            create_schema(connection)
            study_file.write_vault(connection, key, own)
            _copy(connection, rows, ledger)
            sealed = [
                {"participant": code, "sealed": own.encrypt(IDENTITY_KEY, plain)} for code, plain in identities.items()
            ]
            if sealed:
                connection.execute(insert(table(IdentityRow)), sealed)
            issue = source.on(store, f"{ISSUE}{number}")
            issue.add(connection, StudyFactRow, [{"key": WITHHELD_KEY, "value": WITHHELD_FOR_COLLECTOR}])
            if design is not None:
                issue.add(connection, DesignRow, [{"body": canonical_json(design).decode()}])
            issue.add(connection, PlanLockRow, [{**_plain(lock, "kind", "hash", "by"), "body": "{}"} for lock in locks])
    except BaseException:
        store.close()
        path.unlink()
        raise
    store.close()
    return number


def collectors_device(connection: Connection, device: str) -> str:
    """Name the chain a computer writes in a collector's file: one of its own for each file it was given.

    The study itself may be in use on the same computer, whose chain there goes on.
    """
    told = select(StudyFactRow.device).where(StudyFactRow.key == WITHHELD_KEY, StudyFactRow.device.startswith(ISSUE))
    issue = connection.scalar(told.limit(1)) or ""
    return f"{device} · {issue[-6:]}"


def _facts(connection: Connection, scope: CollectorScope) -> dict[type[Fact], Sequence[RowMapping]]:
    """Return the facts that go along: those that hold, of the kinds a collector needs, in full."""
    gone = select(ParticipantEventRow.participant).where(
        ParticipantEventRow.kind == WITHDRAWN, is_current(ParticipantEventRow)
    )
    asked = select(table(InstrumentVersionRow)).where(is_current(InstrumentVersionRow))
    if scope.instruments:
        known = set(connection.scalars(select(InstrumentVersionRow.code)))
        _require(scope.instruments, known, INSTRUMENT_NOT_THERE)
        asked = asked.where(InstrumentVersionRow.code.in_(scope.instruments))
    people = select(table(ParticipantRow)).where(is_current(ParticipantRow), ParticipantRow.code.not_in(gone))
    if scope.people:
        _require(scope.people, set(connection.scalars(select(ParticipantRow.code))), PARTICIPANT_UNKNOWN)
        people = people.where(ParticipantRow.code.in_(scope.people))
    queries: dict[type[Fact], Select[Any]] = {
        StudyRow: select(table(StudyRow)),
        StudyFactRow: select(table(StudyFactRow)).where(StudyFactRow.key.in_(TOLD), is_current(StudyFactRow)),
        ClusterRow: select(table(ClusterRow)).where(is_current(ClusterRow)),
        ParticipantRow: people,
        InstrumentVersionRow: asked,
    }
    return {row: connection.execute(query).mappings().all() for row, query in queries.items()}


def _design(connection: Connection, scope: CollectorScope) -> TrialDesign | None:
    """Return the design without arms, procedure and factors: only what is measured when."""
    query = select(DesignRow.body).where(is_current(DesignRow)).order_by(DesignRow.at.desc(), DesignRow.id.desc())
    body = connection.scalar(query.limit(1))
    if body is None:
        return None
    design = restore(TrialDesign, orjson.loads(body))
    _require(scope.waves, {wave.code for wave in design.waves}, WAVE_UNKNOWN)
    waves = tuple(_asked(wave, scope) for wave in design.waves if not scope.waves or wave.code in scope.waves)
    return TrialDesign(kind=design.kind, arms=(), units=design.units, procedure=Procedure(), waves=waves)


def _asked(wave: Wave, scope: CollectorScope) -> Wave:
    if not scope.instruments:
        return wave
    return dataclasses.replace(wave, instruments=tuple(i for i in wave.instruments if i in scope.instruments))


def _require(wanted: Iterable[str], known: set[str], problem: Problem) -> None:
    for code in wanted:
        if code not in known:
            raise UserError(problem, code=code, known=", ".join(sorted(known)) or "none")


def _identities(connection: Connection, vault: Vault, people: Sequence[RowMapping]) -> dict[str, bytes]:
    codes = {row["code"] for row in people}
    rows = connection.execute(select(IdentityRow.participant, IdentityRow.sealed)).all()
    opened = {row.participant: vault.decrypt(IDENTITY_KEY, row.sealed) for row in rows if row.participant in codes}
    return {code: plain for code, plain in opened.items() if plain is not None}


def _copy(
    connection: Connection, rows: Mapping[type[Fact], Sequence[RowMapping]], ledger: Sequence[RowMapping]
) -> None:
    kept = set()
    for row, facts in rows.items():
        if facts:
            connection.execute(insert(table(row)), [dict(fact) for fact in facts])
            kept |= {fact["id"] for fact in facts}
    entries = [
        {**entry, "fact_id": entry["fact_id"] if entry["fact_id"] in kept else withheld_id(entry)} for entry in ledger
    ]
    connection.execute(insert(table(LedgerRow)), entries)


def _plain(row: RowMapping, *names: str) -> dict[str, Any]:
    return {name: row[name] for name in names}
