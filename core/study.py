"""`Study`: the one object the rest of the program holds. Its parts hang off it as small services."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select

from core import study_file
from core.allocation import SealedAllocations
from core.amendments import Amendments
from core.change import Change
from core.clock import Clock, SystemClock
from core.collector import ISSUED, CollectorScope, collectors_device, write_collector_file
from core.corrections import Corrections
from core.designs import Designs
from core.engine import Store
from core.envelopes import Envelopes
from core.errors import UserError
from core.evaluator_key import EvaluatorKey
from core.ids import Ids, RandomIds
from core.instruments import Instruments
from core.ledger import Ledger
from core.lock_state import is_locked
from core.logs import Logs
from core.migrations.runner import bring_up_to_date, create_schema
from core.people import People
from core.plans import Plans
from core.positions import Positions
from core.practice import PracticeDraws
from core.problems import FACT_UNKNOWN, FOLDER_MISSING, REASON_EMPTY, RETRACTION_REFUSED, STUDY_EXISTS
from core.progress import Progress
from core.queries import Queries
from core.response_pages import ResponsePages
from core.responses import Responses
from core.returns import Returns
from core.sampling import Samples
from core.scribe import Scribe
from core.series import Series
from core.sessions import Sessions
from core.statements import LOCKED_KEYS, Statements
from core.tables import LedgerRow, RetractionRow, StudyFactRow, StudyRow
from core.values import Draft, LogEntry, Verification
from core.vault import FileKey, Vault, write_recovery_key
from core.verification import Verifier, page_problems

_TITLE = "title"
_KEPT_KINDS = frozenset({"study", "plan_lock", "amendment", "results_opening", "allocation_seal", "allocation_event"})
_LOCKED_KINDS = frozenset({"design", "plan", "instrument_version"})


class Study:
    """An open study file. Use it with ``with``, or `close` it."""

    def __init__(self, store: Store, vault: Vault, scribe: Scribe) -> None:
        self._store = store
        self._vault = vault
        self._scribe = scribe
        self._statements = Statements(scribe)
        self.people = People(scribe, vault)
        self.instruments = Instruments(scribe)
        self.design = Designs(scribe)
        self.plan = Plans(scribe, self.design, self.instruments, self._statements)
        self.amendments = Amendments(scribe, self.plan, self.design, self.instruments, self._statements)
        self.allocation = SealedAllocations(scribe, vault, self.people, self.design, self.plan)
        self.positions = Positions(scribe, self.people, self.design, self.allocation)
        self.envelopes = Envelopes(scribe, self.allocation)
        self.samples = Samples(scribe, vault, self.people, self._statements, self.allocation)
        self.evaluator_key = EvaluatorKey(vault, self._statements)
        self.responses = Responses(scribe, vault, self.evaluator_key)
        self.sessions = Sessions(scribe)
        self.logs = Logs(scribe)
        self.queries = Queries(self.logs)
        self.practice = PracticeDraws(self.logs)
        self.corrections = Corrections(scribe, self.responses, self.logs)
        self.response_pages = ResponsePages(scribe, vault)
        self.returns = Returns(scribe, vault, self.plan, self.logs, self.responses)
        self.series = Series(scribe)
        self.ledger = Ledger(scribe)
        with store.read() as connection:
            self.id, self._first_title = connection.execute(select(StudyRow.id, StudyRow.title)).one()

    @classmethod
    def create(
        cls,
        path: Path | str,
        title: str,
        passphrase: str | None = None,
        *,
        clock: Clock | None = None,
        ids: Ids | None = None,
        device: str = "",
        actor: str = "",
    ) -> Study:
        """Make a new study file and open it. UserError when there is a file already, or no such folder."""
        path = Path(path)
        key = study_file.new_key(passphrase)
        study_file.claim(path)
        store = Store(path, key)
        scribe = Scribe(store, clock or SystemClock(), ids or RandomIds(), device, actor)
        vault = Vault.new()
        try:
            with store.write() as connection:
                create_schema(connection)
                study_file.write_vault(connection, key, vault)
                scribe.add(connection, StudyRow, [{"title": title, "public_key": vault.public_key}])
        except BaseException:
            store.close()
            path.unlink()
            raise
        return cls(store, vault, scribe)

    @classmethod
    def open(
        cls,
        path: Path | str,
        passphrase: str | None = None,
        *,
        recovery_key: str | None = None,
        clock: Clock | None = None,
        ids: Ids | None = None,
        device: str = "",
        actor: str = "",
        read_only: bool = False,
    ) -> Study:
        """Open a study with its passphrase or printed recovery key; an older file is backed up, then upgraded."""
        path = Path(path)
        key = study_file.key_of(path, passphrase, recovery_key)
        return cls._open(
            Store(path, key, read_only=read_only), clock or SystemClock(), ids or RandomIds(), device, actor
        )

    @classmethod
    def _open(cls, store: Store, clock: Clock, ids: Ids, device: str, actor: str) -> Study:
        try:
            bring_up_to_date(store)
            with store.read() as connection:
                vault = study_file.read_vault(connection, store.key)
                if vault.is_collectors:
                    device = collectors_device(connection, device)
            return cls(store, vault, Scribe(store, clock, ids, device, actor))
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._store.path

    @property
    def title(self) -> str:
        """What the study is called now."""
        return self.describe(_TITLE) or self._first_title

    @property
    def has_passphrase(self) -> bool:
        """True when the file is encrypted."""
        return self._store.key is not None

    @property
    def actor(self) -> str:
        """Who is at work, as entries record it."""
        return self._scribe.actor

    @property
    def is_read_only(self) -> bool:
        """True when nothing can be written through this object."""
        return self._store.read_only

    @property
    def public_key(self) -> bytes:
        """The study's public key (X25519): see `core.vault.seal_to`."""
        return self._vault.public_key

    @property
    def recovery_key(self) -> str | None:
        """The raw key of the file as text to print and lock away; None without a passphrase."""
        return None if self._store.key is None else write_recovery_key(self._store.key)

    def change_passphrase(self, passphrase: str) -> None:
        """Encrypt the file under a new passphrase; the old one and its recovery key stop working."""
        study_file.change_key(self._store, self._vault, passphrase)

    def open_sealed(self, data: bytes) -> bytes | None:
        """Open what was sealed to this study's public key; None when it was altered."""
        return self._vault.open_sealed(data)

    def describe(self, key: str) -> str | None:
        """Return what is stated under ``key``, or None."""
        return self._statements.get(key)

    def described(self) -> dict[str, str]:
        """Return every statement that holds, by key."""
        return self._statements.all()

    def describe_as(self, statements: Mapping[str, str]) -> Change:
        """State facts about the study by key; ``title`` renames it."""
        return self._statements.add(statements)

    def retract(self, fact_ids: Sequence[str], reason: str) -> Change:
        """Take facts back, with the reason; they stay in the file and no longer hold."""
        if not reason.strip():
            raise UserError(REASON_EMPTY, what="Taking entries back")
        with self._scribe.write() as connection:
            known = {row.fact_id: row.kind for row in connection.execute(select(LedgerRow.fact_id, LedgerRow.kind))}
            for fact_id in fact_ids:
                if fact_id not in known:
                    raise UserError(FACT_UNKNOWN, fact=fact_id)
                if known[fact_id] in _KEPT_KINDS or self._holds_up_a_lock(connection, fact_id, known):
                    raise UserError(RETRACTION_REFUSED, kind=known[fact_id])
            rows = [{"fact_id": fact_id, "reason": reason} for fact_id in fact_ids]
            ids = self._scribe.add(connection, RetractionRow, rows)
        return Change(frozenset({"retraction", *(known[fact_id] for fact_id in fact_ids)}), ids)

    def _holds_up_a_lock(self, connection: Connection, fact_id: str, kinds: Mapping[str, str]) -> bool:
        """Tell whether taking a fact back (or a retraction of it) would change what the protocol lock covers."""
        while kinds.get(fact_id) == RetractionRow.__tablename__:
            fact_id = connection.scalar(select(RetractionRow.fact_id).where(RetractionRow.id == fact_id)) or ""
        stated = connection.scalar(select(StudyFactRow.key).where(StudyFactRow.id == fact_id))
        covered = kinds.get(fact_id) in _LOCKED_KINDS or stated in LOCKED_KEYS
        return covered and is_locked(connection, "protocol")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Group commands: all of them are written, or none. Writes of other threads wait."""
        with self._scribe.write():
            yield

    def acting(self, device: str, actor: str) -> AbstractContextManager[None]:
        """Write as another device and person for a while, each device in its own chain."""
        return self._scribe.acting(device, actor)

    def verify(self, progress: Progress | None = None) -> Verification:
        """Check guards, chains, hashes and the sealed draw of the whole file; ``problems`` are sentences."""
        damage = page_problems(self._store)
        if damage:
            return Verification(0, damage)
        with self.snapshot() as copy:
            return Verifier(copy._scribe, copy._vault).verify(progress)  # noqa: SLF001 - a study of our own

    def backup(self, to: Path | str) -> Path:
        """Copy the study as it stands to a new file under the same passphrase; return its path."""
        to = Path(to)
        if not to.parent.is_dir():
            raise UserError(FOLDER_MISSING, folder=to.parent)
        if to.exists():
            raise UserError(STUDY_EXISTS, path=to)
        part = to.with_name(f"{to.name}.part")
        try:
            self._store.copy_to(part)
            part.replace(to)
        finally:
            part.unlink(missing_ok=True)
        return to

    def copy_with_draft(self, to: Path | str, draft: Draft) -> Path:
        """Copy the study and put a draft into the copy: an answer this file cannot take is then kept there."""
        path = self.backup(to)
        with self._open(Store(path, self._store.key), SystemClock(), RandomIds(), "", self.actor) as copy:
            copy.responses.save_draft(draft)
        return path

    @property
    def is_collectors(self) -> bool:
        """True for a collector's file, which holds no allocation and no key to one."""
        return self._vault.is_collectors

    def collector_file(
        self, path: Path | str, passphrase: str | None = None, scope: CollectorScope | None = None
    ) -> Path:
        """Write a collector's file: people, instruments and waves, with keys of its own and no arm in any form.

        That it was made, for whom and with what is noted in the study.
        """
        scope = scope or CollectorScope()
        issue = write_collector_file(self._scribe, self._vault, Path(path), passphrase, scope)
        self.logs.add([LogEntry(ISSUED, self._scribe.now()[:10], {"issue": issue, **scope.noted()})])
        return Path(path)

    @contextmanager
    def snapshot(self) -> Iterator[Study]:
        """Open a private read-only copy for long reads, so that nobody's writing waits; it is gone afterwards."""
        folder = Path(tempfile.mkdtemp(prefix="pilotage-"))
        try:
            copy = folder / self.path.name
            self._store.copy_to(copy)
            with self._reopened(copy, self._store.key) as study:
                study._vault.learn_from(self._vault)  # noqa: SLF001 - a study of our own
                yield study
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _reopened(self, path: Path, key: FileKey | None) -> Study:
        return self._open(Store(path, key, read_only=True), SystemClock(), RandomIds(), "", "")
