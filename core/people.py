"""Participants, the groups they belong to, and who they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, RowMapping, delete, func, insert, select

from core.canonical import canonical_json
from core.change import Change
from core.errors import UserError
from core.problems import (
    CLUSTER_EXISTS,
    CLUSTER_GONE,
    CLUSTER_UNKNOWN,
    CODE_EMPTY,
    PARTICIPANT_EXISTS,
    PARTICIPANT_TWICE,
    PARTICIPANT_UNKNOWN,
    REASON_EMPTY,
)
from core.scribe import Scribe
from core.tables import ClusterRow, IdentityRow, ParticipantEventRow, ParticipantRow, is_current, table
from core.values import Cluster, Identity, NewParticipant, Participant
from core.vault import IDENTITY_KEY, Vault

WITHDRAWN = "withdrawn"
IDENTITY_ERASED = "identity_erased"


def known_codes(connection: Connection) -> set[str]:
    """Return the codes of all enrolled participants."""
    return set(connection.scalars(select(ParticipantRow.code).where(is_current(ParticipantRow))))


def require_known(connection: Connection, codes: Sequence[str]) -> None:
    """Raise UserError PARTICIPANT_UNKNOWN naming the first code that is not enrolled."""
    known = known_codes(connection)
    unknown = next((code for code in codes if code not in known), None)
    if unknown is not None:
        raise UserError(PARTICIPANT_UNKNOWN, code=unknown)


def _repeated(codes: Sequence[str]) -> str | None:
    return next((code for code, times in Counter(codes).items() if times > 1), None)


class People:
    """Enrols, looks up, withdraws; keeps identities apart from everything else."""

    def __init__(self, scribe: Scribe, vault: Vault) -> None:
        self._scribe = scribe
        self._vault = vault

    def add_clusters(self, clusters: Sequence[Cluster]) -> Change:
        """Add groups. UserError CLUSTER_EXISTS names a code already used."""
        codes = [cluster.code for cluster in clusters]
        if "" in codes:
            raise UserError(CODE_EMPTY, what="group")
        with self._scribe.write() as connection:
            known = set(connection.scalars(select(ClusterRow.code).where(is_current(ClusterRow))))
            taken = _repeated(codes) or next((code for code in codes if code in known), None)
            if taken is not None:
                raise UserError(CLUSTER_EXISTS, code=taken)
            rows = [{"code": c.code, "kind": c.kind, "label": c.label} for c in clusters]
            return Change(frozenset({"cluster"}), self._scribe.add(connection, ClusterRow, rows))

    def correct_cluster(self, cluster: Cluster) -> Change:
        """Replace what kind a group is and what it is called; its code stays. UserError CLUSTER_GONE."""
        with self._scribe.write() as connection:
            current = select(ClusterRow.id).where(ClusterRow.code == cluster.code, is_current(ClusterRow))
            old = connection.scalar(current)
            if old is None:
                raise UserError(CLUSTER_GONE, code=cluster.code)
            row = {"code": cluster.code, "kind": cluster.kind, "label": cluster.label, "supersedes": old}
            return Change(frozenset({"cluster"}), self._scribe.add(connection, ClusterRow, [row]))

    def add(self, people: Sequence[NewParticipant]) -> Change:
        """Enrol people. UserError names a code already used, used twice, or a group that is not there."""
        codes = [person.code for person in people]
        if "" in codes:
            raise UserError(CODE_EMPTY, what="participant")
        if (twice := _repeated(codes)) is not None:
            raise UserError(PARTICIPANT_TWICE, code=twice)
        with self._scribe.write() as connection:
            known = known_codes(connection)
            if (taken := next((code for code in codes if code in known), None)) is not None:
                raise UserError(PARTICIPANT_EXISTS, code=taken)
            self._require_clusters(connection, people)
            ids = self._scribe.add(connection, ParticipantRow, [_row(person) for person in people])
            self._seal_identities(connection, people)
        return Change(frozenset({"participant"}), ids)

    def correct(self, person: NewParticipant) -> Change:
        """Replace group and attributes of an enrolled person; an identity given replaces the one kept."""
        with self._scribe.write() as connection:
            old = connection.scalar(
                select(ParticipantRow.id).where(ParticipantRow.code == person.code, is_current(ParticipantRow))
            )
            if old is None:
                raise UserError(PARTICIPANT_UNKNOWN, code=person.code)
            self._require_clusters(connection, [person])
            ids = self._scribe.add(connection, ParticipantRow, [_row(person) | {"supersedes": old}])
            self._seal_identities(connection, [person])
        return Change(frozenset({"participant"}), ids)

    def all(self) -> tuple[Participant, ...]:
        """Return everybody, by code (bytewise)."""
        return self._select(None)

    def get(self, code: str) -> Participant | None:
        """Return the participant with this code, or None."""
        return next(iter(self._select(code)), None)

    def count(self) -> int:
        """Count enrolled people, withdrawn ones included."""
        with self._scribe.read() as connection:
            return connection.scalar(select(func.count(ParticipantRow.id)).where(is_current(ParticipantRow))) or 0

    def clusters(self) -> tuple[Cluster, ...]:
        """Return the groups, by code."""
        query = select(ClusterRow.code, ClusterRow.kind, ClusterRow.label).where(is_current(ClusterRow))
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(ClusterRow.code)).all()
        return tuple(Cluster(row.code, row.kind, row.label) for row in rows)

    def identity(self, code: str) -> Identity | None:
        """Decrypt who a participant is; None when it was never given or was erased."""
        with self._scribe.read() as connection:
            sealed = connection.scalar(select(IdentityRow.sealed).where(IdentityRow.participant == code))
        plain = None if sealed is None else self._vault.decrypt(IDENTITY_KEY, sealed)
        return None if plain is None else Identity(**orjson.loads(plain))

    def erase_identity(self, code: str) -> Change:
        """Erase name, phone and note for good; that it was done stays as a fact."""
        with self._scribe.write() as connection:
            require_known(connection, [code])
            connection.execute(delete(IdentityRow).where(IdentityRow.participant == code))
            ids = self._event(connection, code, IDENTITY_ERASED, "")
        return Change(frozenset({"identity"}), ids)

    def withdraw(self, code: str, reason: str) -> Change:
        """Record that a person left the study; the answers given stay."""
        if not reason.strip():
            raise UserError(REASON_EMPTY, what=f"The withdrawal of {code}")
        with self._scribe.write() as connection:
            require_known(connection, [code])
            ids = self._event(connection, code, WITHDRAWN, reason)
        return Change(frozenset({"participant"}), ids)

    def _event(self, connection: Connection, code: str, kind: str, reason: str) -> tuple[str, ...]:
        row = {"participant": code, "kind": kind, "reason": reason}
        return self._scribe.add(connection, ParticipantEventRow, [row])

    def _require_clusters(self, connection: Connection, people: Sequence[NewParticipant]) -> None:
        known = set(connection.scalars(select(ClusterRow.code))) | {""}
        stray = next((person for person in people if person.cluster not in known), None)
        if stray is not None:
            raise UserError(CLUSTER_UNKNOWN, participant=stray.code, code=stray.cluster)

    def _seal_identities(self, connection: Connection, people: Sequence[NewParticipant]) -> None:
        rows = [
            {
                "participant": person.code,
                "sealed": self._vault.encrypt(IDENTITY_KEY, canonical_json(person.identity)),
            }
            for person in people
            if person.identity is not None
        ]
        if rows:
            connection.execute(insert(table(IdentityRow)).prefix_with("OR REPLACE"), rows)

    def _select(self, code: str | None) -> tuple[Participant, ...]:
        people = select(table(ParticipantRow)).where(is_current(ParticipantRow)).order_by(ParticipantRow.code)
        left = select(ParticipantEventRow.participant).where(
            ParticipantEventRow.kind == WITHDRAWN, is_current(ParticipantEventRow)
        )
        enrolled = select(ParticipantRow.code, func.min(ParticipantRow.at).label("at")).group_by(ParticipantRow.code)
        if code is not None:
            people = people.where(ParticipantRow.code == code)
            enrolled = enrolled.where(ParticipantRow.code == code)
        with self._scribe.read() as connection:
            rows = connection.execute(people).mappings().all()
            withdrawn = set(connection.scalars(left))
            first = {row.code: row.at for row in connection.execute(enrolled)}
        return tuple(_person(row, first[row["code"]], row["code"] in withdrawn) for row in rows)


def _row(person: NewParticipant) -> dict[str, Any]:
    attributes = {str(name): str(value) for name, value in person.attributes.items()}
    return {"code": person.code, "cluster": person.cluster, "attributes": canonical_json(attributes).decode()}


def _person(row: RowMapping, enrolled: str, withdrawn: bool) -> Participant:
    return Participant(
        id=row["id"],
        code=row["code"],
        cluster=row["cluster"],
        attributes=orjson.loads(row["attributes"]),
        status=WITHDRAWN if withdrawn else "active",
        enrolled=enrolled,
    )
