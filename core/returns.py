"""Receiving what comes back from the field: looked at first, brought in whole or not at all, taken back at any time."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, RowMapping, func, insert, select

from core import study_file
from core.change import Change
from core.engine import Store
from core.errors import UserError
from core.logs import Logs
from core.merge import BROUGHT, Incoming, Key, key_of, plain, read_incoming, stands
from core.migrations.runner import bring_up_to_date
from core.plans import TEST_REASON, Plans
from core.problems import REASON_EMPTY, RETURN_AFTER_LOCK, RETURN_ALTERED, RETURN_UNKNOWN
from core.queries import Queries
from core.responses import Responses
from core.return_notes import RECEIVED, Return, entry_of, return_of
from core.scribe import Scribe
from core.settling import ALREADY_HERE, LEFT_OPEN, Choices, Settling, responses_of
from core.tables import (
    DraftRow,
    IdentityRow,
    LedgerRow,
    ParadatumRow,
    ParticipantRow,
    ResponseRow,
    RetractionRow,
    SealedAnswersRow,
    is_current,
    table,
)
from core.vault import IDENTITY_KEY, Vault
from core.verification import Verifier

_STEPPED_BACK = (ALREADY_HERE, LEFT_OPEN)


@dataclass(frozen=True, slots=True)
class Look:
    """What receiving a file would do. ``drafts`` are unfinished there; ``taken_back`` returns hold what it brings."""

    incoming: Incoming
    drafts: int
    taken_back: tuple[Return, ...]


class Returns:
    """Looks at return files, receives them, and takes them back."""

    def __init__(self, scribe: Scribe, vault: Vault, plans: Plans, logs: Logs, responses: Responses) -> None:
        self._scribe = scribe
        self._vault = vault
        self._plans = plans
        self._logs = logs
        self._settling = Settling(scribe, Queries(logs), responses)

    def look(self, path: Path | str, passphrase: str | None = None) -> Look:
        """Say what receiving a file would do, and change nothing; errors as `receive`."""
        path = Path(path)
        with _opened(path, passphrase, self._scribe) as (store, _), store.read() as file, self._scribe.read() as here:
            incoming = read_incoming(file, here, path, self._vault)
            drafts = file.scalar(select(func.count()).select_from(DraftRow)) or 0
            known = set(file.scalars(select(LedgerRow.fact_id)))
        gone = tuple(r for r in self.all() if r.taken_back and known.intersection(r.facts))
        return Look(incoming, drafts, gone)

    def receive(self, path: Path | str, passphrase: str | None = None, choices: Choices | None = None) -> Change:
        """Bring in what is new in a file, all of it or nothing; the same file twice changes nothing.

        ``choices`` settle differences: response id in the file -> question -> ``here`` or ``file``. A difference
        without a choice for each of its questions becomes a query; until then the response finished first holds, in
        whatever order files come. UserError RETURN_ALTERED, RETURN_AFTER_LOCK and those of `core.merge.read_incoming`.
        """
        path = Path(path)
        with (
            _opened(path, passphrase, self._scribe) as (store, vault),
            store.read() as file,
            self._scribe.write() as here,
        ):
            if self._plans.locked("data") is not None:
                raise UserError(RETURN_AFTER_LOCK, path=path)
            incoming = read_incoming(file, here, path, self._vault)
            if incoming.is_empty:
                return Change(frozenset())
            _insert(here, incoming)
            self._bring_identities(file, here, vault, incoming)
            tests = [row["id"] for row in incoming.rows[ResponseRow] if row["test"]]
            if tests and self._plans.locked("protocol") is not None:
                self._retract(here, tests, TEST_REASON)
            self._settling.settle(here, incoming, choices or {})
            return self._note(incoming)

    def all(self) -> tuple[Return, ...]:
        """Return every file received, the first one first."""
        found = [return_of(entry) for entry in self._logs.all(RECEIVED)]
        return tuple(sorted(found, key=lambda r: (r.at, r.id)))

    def take_back(self, return_id: str, reason: str) -> Change:
        """Take back everything a file brought; responses that had stepped back for it hold again."""
        if not reason.strip():
            raise UserError(REASON_EMPTY, what="Taking a return back")
        with self._scribe.write() as connection:
            found = self._get(return_id)
            facts = self._still_held(connection, found.facts)
            keys = {key_of(row) for row in responses_of(connection, facts)}
            retractions = self._retract(connection, facts, reason)
            restored = self._restore(connection, keys)
            changed = dataclasses.replace(
                found, taken_back=self._scribe.now(), reason=reason, retractions=retractions, restored=restored
            )
            self._logs.correct(return_id, entry_of(changed, self._today()))
        return Change(frozenset({"response", "participant", "log", "retraction"}), retractions)

    def bring_back(self, return_id: str) -> Change:
        """Undo `take_back`."""
        with self._scribe.write() as connection:
            found = self._get(return_id)
            undone = self._retract(connection, found.retractions, "Brought in again.")
            self._retract(connection, found.restored, LEFT_OPEN)
            again = dataclasses.replace(found, taken_back="", reason="", retractions=(), restored=())
            self._logs.correct(return_id, entry_of(again, self._today()))
        return Change(frozenset({"response", "participant", "log", "retraction"}), undone)

    def _today(self) -> str:
        return self._scribe.now()[:10]

    def _get(self, return_id: str) -> Return:
        found = next((r for r in self.all() if r.id == return_id), None)
        if found is None:
            raise UserError(RETURN_UNKNOWN)
        return found

    def _retract(self, connection: Connection, facts: Iterable[str], reason: str) -> tuple[str, ...]:
        return self._scribe.add(connection, RetractionRow, [{"fact_id": fact, "reason": reason} for fact in facts])

    def _still_held(self, connection: Connection, facts: tuple[str, ...]) -> tuple[str, ...]:
        """Return those facts not retracted already; people stay whom somebody else's responses name."""
        undone = select(RetractionRow.fact_id).where(
            RetractionRow.id.not_in(select(RetractionRow.fact_id).correlate(None))
        )
        gone = set(connection.scalars(undone))
        wanted = set(facts)
        others = select(ResponseRow.participant).where(is_current(ResponseRow), ResponseRow.id.not_in(wanted))
        named = set(connection.scalars(others))
        people = connection.execute(select(ParticipantRow.id, ParticipantRow.code).where(ParticipantRow.id.in_(wanted)))
        kept = {row.id for row in people if row.code in named}
        return tuple(fact for fact in facts if fact not in gone and fact not in kept)

    def _restore(self, connection: Connection, keys: set[Key]) -> tuple[str, ...]:
        """Let responses that stepped back hold again where nothing else does; return their ids."""
        undone = set(connection.scalars(select(RetractionRow.fact_id)))
        stepped = connection.execute(
            select(RetractionRow.id, RetractionRow.fact_id).where(RetractionRow.reason.in_(_STEPPED_BACK))
        ).all()
        by_fact = {row.fact_id: row.id for row in stepped if row.id not in undone}
        held = {key_of(row) for row in responses_of(connection, None)}
        candidates: dict[Key, list[RowMapping]] = {}
        for row in connection.execute(select(table(ResponseRow)).where(ResponseRow.id.in_(by_fact))).mappings():
            if key_of(row) in keys and key_of(row) not in held:
                candidates.setdefault(key_of(row), []).append(row)
        back = [stands(rows)["id"] for rows in candidates.values()]
        self._retract(connection, [by_fact[fact] for fact in back], "The response it stepped back for was taken back.")
        return tuple(back)

    def _bring_identities(self, file: Connection, here: Connection, vault: Vault, incoming: Incoming) -> None:
        rows = file.execute(select(IdentityRow.participant, IdentityRow.sealed)).all()
        opened = {
            r.participant: vault.decrypt(IDENTITY_KEY, r.sealed) for r in rows if r.participant in incoming.people
        }
        sealed = [
            {"participant": code, "sealed": self._vault.encrypt(IDENTITY_KEY, who)}
            for code, who in opened.items()
            if who is not None
        ]
        if sealed:
            here.execute(insert(table(IdentityRow)).prefix_with("OR REPLACE"), sealed)

    def _note(self, incoming: Incoming) -> Change:
        facts = tuple(
            fact["id"] for row in BROUGHT if row is not RetractionRow for fact in incoming.rows[row]
        )  # a correction made in the field stays when what it corrects is taken back
        note = Return(
            "", "", "", incoming.devices, incoming.responses, len(incoming.same), len(incoming.differences),
            len(incoming.people), facts,
        )  # fmt: skip
        change = self._logs.add([entry_of(note, self._today())])
        return Change(frozenset({"response", "participant", "log", "attendance"}), change.fact_ids)


@contextmanager
def _opened(path: Path, passphrase: str | None, scribe: Scribe) -> Iterator[tuple[Store, Vault]]:
    """Open a private copy of a return file, upgraded and verified; the file itself stays as it is."""
    source = Store(path, study_file.key_of(path, passphrase, None), read_only=True)
    folder = Path(tempfile.mkdtemp(prefix="pilotage-"))
    try:
        copy = Store(folder / "return.pilot", source.key)
        source.copy_to(copy.path)
        try:
            bring_up_to_date(copy)
            with copy.read() as connection:
                vault = study_file.read_vault(connection, copy.key)
            found = Verifier(scribe.on(copy, ""), vault).verify()
            if found.problems:
                raise UserError(RETURN_ALTERED, path=path, what=found.problems[0])
            yield copy, vault
        finally:
            copy.close()
    finally:
        source.close()
        shutil.rmtree(folder, ignore_errors=True)


def _insert(connection: Connection, incoming: Incoming) -> None:
    for row, facts in incoming.rows.items():
        if facts:
            connection.execute(insert(table(row)), plain(facts))
    if incoming.paradata:
        connection.execute(insert(table(ParadatumRow)), plain(incoming.paradata))
    if incoming.boxes:
        connection.execute(insert(table(SealedAnswersRow)), plain(incoming.boxes))
    connection.execute(insert(table(LedgerRow)), plain(incoming.links))
