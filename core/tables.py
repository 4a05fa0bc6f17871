"""Every table of a study file, and the triggers that keep facts from being changed. Rows never leave `core`."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import DDL, ColumnElement, ForeignKey, Index, MetaData, Table, Text, event, literal_column, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, aliased, declared_attr, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
}
OUTSIDE_BODY = {"outside_body": True}
# No hidden row number: INSERT OR REPLACE could otherwise overwrite a row through it.
KEYED = {"sqlite_with_rowid": False}


class Base(DeclarativeBase):
    """The declared schema."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Text}  # noqa: RUF012 - SQLAlchemy reads it from the class


class Fact:
    """Something that happened: inserted once, never updated, never deleted; ``supersedes`` names what it corrects."""

    __tablename__: str
    id: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str]
    actor: Mapped[str]
    at: Mapped[str]
    supersedes: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[Any, ...]:
        corrections = Index(f"ix_{cls.__tablename__}_supersedes", "supersedes", sqlite_where=text("supersedes <> ''"))
        return (corrections, KEYED)


class StudyRow(Fact, Base):
    """The birth of the study; its id is the study's."""

    __tablename__ = "study"
    title: Mapped[str]
    public_key: Mapped[bytes] = mapped_column(info=OUTSIDE_BODY)


class StudyFactRow(Fact, Base):
    """A free statement about the study; the latest of a key holds."""

    __tablename__ = "study_fact"
    key: Mapped[str]
    value: Mapped[str]


class ClusterRow(Fact, Base):
    """A station, sector, school or class."""

    __tablename__ = "cluster"
    code: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    label: Mapped[str]


class ParticipantRow(Fact, Base):
    """An enrolled person: code, cluster and what was known beforehand; no name."""

    __tablename__ = "participant"
    code: Mapped[str] = mapped_column(index=True)
    cluster: Mapped[str]
    attributes: Mapped[str]


class ParticipantEventRow(Fact, Base):
    """What later happened to a participant: ``withdrawn`` or ``identity_erased``."""

    __tablename__ = "participant_event"
    participant: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    reason: Mapped[str]


class InstrumentVersionRow(Fact, Base):
    """One version of an instrument, as bytes."""

    __tablename__ = "instrument_version"
    code: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    version: Mapped[int]
    hash: Mapped[str] = mapped_column(index=True)
    source: Mapped[bytes]
    source_name: Mapped[str]


class DesignRow(Fact, Base):
    """A trial design as canonical JSON; the latest holds."""

    __tablename__ = "design"
    body: Mapped[str]


class PlanRow(Fact, Base):
    """An analysis plan as canonical JSON; the latest holds."""

    __tablename__ = "plan"
    body: Mapped[str]


class PlanLockRow(Fact, Base):
    """A lock (protocol, plan or data): what was locked as canonical JSON, and its SHA-256."""

    __tablename__ = "plan_lock"
    kind: Mapped[str]
    hash: Mapped[str]
    body: Mapped[str]
    by: Mapped[str]


class AmendmentRow(Fact, Base):
    """A change to what a lock covers: its number, what and why in words, and as canonical JSON what it changed.

    ``touched`` is the fact that holds since then; of a reopened data lock, the lock.
    """

    __tablename__ = "amendment"
    number: Mapped[int]
    kind: Mapped[str]
    what: Mapped[str]
    why: Mapped[str]
    by: Mapped[str]
    touched: Mapped[str]
    body: Mapped[str]


class ResultsOpeningRow(Fact, Base):
    """The first time the results of a data lock were opened with the real arms."""

    __tablename__ = "results_opening"
    lock_id: Mapped[str] = mapped_column(ForeignKey("plan_lock.id"))
    by: Mapped[str]


class AllocationSealRow(Fact, Base):
    """A sealed draw: the commitment in clear, seed and arms encrypted."""

    __tablename__ = "allocation_seal"
    commitment: Mapped[str]
    roster_hash: Mapped[str]
    design_hash: Mapped[str]
    units: Mapped[int]
    algorithm: Mapped[str]
    by: Mapped[str]
    secret: Mapped[bytes] = mapped_column(info=OUTSIDE_BODY)


class AllocationEventRow(Fact, Base):
    """What became of a sealed draw: ``revealed`` or ``voided``."""

    __tablename__ = "allocation_event"
    seal_id: Mapped[str] = mapped_column(ForeignKey("allocation_seal.id"))
    kind: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]


class ResponseRow(Fact, Base):
    """One finalised response."""

    __tablename__ = "response"
    participant: Mapped[str] = mapped_column(index=True)
    instrument: Mapped[str]
    instrument_hash: Mapped[str]
    wave: Mapped[str]
    occasion: Mapped[int]
    answers: Mapped[str]
    set_aside: Mapped[str]
    answers_hash: Mapped[str]
    mode: Mapped[str]
    language: Mapped[str]
    started: Mapped[str]
    finished: Mapped[str]
    rater: Mapped[str]
    test: Mapped[bool]
    paradata_hash: Mapped[str]


class ParadatumRow(Base):
    """How one question of a response was answered; covered by the response's ``paradata_hash``."""

    __tablename__ = "paradatum"
    __table_args__ = (KEYED,)
    response_id: Mapped[str] = mapped_column(ForeignKey("response.id"), primary_key=True)
    node: Mapped[str] = mapped_column(primary_key=True)
    first_shown: Mapped[str]
    last_changed: Mapped[str]
    changes: Mapped[int]
    language: Mapped[str]
    option_order: Mapped[str]


class SealedAnswersRow(Base):
    """The answers of a response as a box only the evaluator's key opens; its SHA-256 stands in ``response.answers``."""

    __tablename__ = "sealed_answers"
    __table_args__ = (KEYED,)
    response_id: Mapped[str] = mapped_column(ForeignKey("response.id"), primary_key=True)
    box: Mapped[bytes]


class RetractionRow(Fact, Base):
    """Takes back another fact, with the reason."""

    __tablename__ = "retraction"
    fact_id: Mapped[str] = mapped_column(index=True)
    reason: Mapped[str]


class AttendanceRow(Fact, Base):
    """One person at one training session."""

    __tablename__ = "attendance"
    session: Mapped[str]
    participant: Mapped[str]
    minutes: Mapped[int]
    planned: Mapped[int]
    substitute: Mapped[bool]
    reason: Mapped[str]


class LogEntryRow(Fact, Base):
    """A dated entry beside the answers."""

    __tablename__ = "log_entry"
    kind: Mapped[str]
    on: Mapped[str]
    body: Mapped[str]
    participant: Mapped[str]


class SeriesPointRow(Fact, Base):
    """One routine count of a unit in a month."""

    __tablename__ = "series_point"
    series: Mapped[str]
    unit: Mapped[str]
    month: Mapped[str]
    count: Mapped[int]
    exposure: Mapped[float]


class LedgerRow(Base):
    """One link of a device's chain."""

    __tablename__ = "ledger"
    __table_args__ = (KEYED,)
    device: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    fact_id: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    at: Mapped[str]
    actor: Mapped[str]
    body_hash: Mapped[str]
    hash: Mapped[str]


class DraftRow(Base):
    """A half-finished response on this device; not a fact."""

    __tablename__ = "draft"
    participant: Mapped[str] = mapped_column(primary_key=True)
    instrument: Mapped[str] = mapped_column(primary_key=True)
    wave: Mapped[str] = mapped_column(primary_key=True)
    occasion: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    instrument_hash: Mapped[str]
    state: Mapped[bytes]
    position: Mapped[str]
    mode: Mapped[str]
    language: Mapped[str]
    started: Mapped[str]
    saved: Mapped[str]


class IdentityRow(Base):
    """Who a participant is, encrypted; erasable, so not a fact."""

    __tablename__ = "identity"
    participant: Mapped[str] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]


class VaultRow(Base):
    """A column key wrapped under the key of slot ``slot``; in a study without a passphrase also that key, openly."""

    __tablename__ = "vault"
    name: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[bytes]


FACTS: tuple[type[Fact], ...] = (
    StudyRow,
    StudyFactRow,
    ClusterRow,
    ParticipantRow,
    ParticipantEventRow,
    InstrumentVersionRow,
    DesignRow,
    PlanRow,
    PlanLockRow,
    AmendmentRow,
    ResultsOpeningRow,
    AllocationSealRow,
    AllocationEventRow,
    ResponseRow,
    RetractionRow,
    AttendanceRow,
    LogEntryRow,
    SeriesPointRow,
)


def table(row: type[Fact] | type[Base]) -> Table:
    """Return the Core table of a row class."""
    return cast("Table", row.__table__)  # type: ignore[union-attr]  # a Fact is always also a Base


_KEPT_ROWS: tuple[type[Fact] | type[Base], ...] = (*FACTS, ParadatumRow, SealedAnswersRow, LedgerRow)
KEPT: tuple[Table, ...] = tuple(table(row) for row in _KEPT_ROWS)


def _taken(kept: Table) -> str:
    keys = [[column.name for column in kept.primary_key]]
    keys += [[column.name] for column in kept.columns if column.unique]
    return " OR ".join("(" + " AND ".join(f"{name} = NEW.{name}" for name in key) + ")" for key in keys)


def guards(kept: Table) -> tuple[str, ...]:
    """Write the triggers of a table whose rows are kept as they are: no UPDATE, no DELETE, no id used twice."""
    name = kept.name
    refusal = f"BEGIN SELECT RAISE(ABORT, '{name} keeps its rows as they are'); END"
    exists = f"EXISTS (SELECT 1 FROM {name} WHERE {_taken(kept)})"  # noqa: S608 - our own names
    return (
        f"CREATE TRIGGER {name}_refuses_update BEFORE UPDATE ON {name} {refusal}",
        f"CREATE TRIGGER {name}_refuses_delete BEFORE DELETE ON {name} {refusal}",
        f"CREATE TRIGGER {name}_refuses_reuse BEFORE INSERT ON {name} WHEN {exists} {refusal}",
    )


for _kept in KEPT:
    for _guard in guards(_kept):
        event.listen(_kept, "after_create", DDL(_guard))  # type: ignore[no-untyped-call]  # SQLAlchemy leaves DDL untyped


def is_current(row: type[Fact]) -> ColumnElement[bool]:
    """Say which rows hold: neither retracted nor superseded by a row that holds."""
    undone = aliased(RetractionRow)
    retracted = select(RetractionRow.fact_id).where(RetractionRow.id.not_in(select(undone.fact_id)))
    later = table(row).alias()
    corrected = select(later.c.supersedes).where(
        later.c.supersedes != literal_column("''"), later.c.id.not_in(retracted)
    )
    return row.id.not_in(retracted) & row.id.not_in(corrected)
