"""Answers that were closed when they were given: whoever lent the laptop cannot read them.

The response keeps who, what and when it was finished. In place of its answers stands the SHA-256 of a box, encrypted
to the evaluator's public key, that holds answers, what was set aside, when it was begun and how each question was
answered. A hash of the answers themselves would let anybody find them by trying: there are few ways to answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

import orjson
from sqlalchemy import Connection, RowMapping, select

from core.canonical import canonical_json, sha256_hex
from core.errors import BugError
from core.tables import SealedAnswersRow
from core.values import NewResponse, Paradatum
from core.vault import Vault, seal_to

SEALED = "sealed"
# Boxes come in steps of this size, so that their length does not tell how much was answered.
STEP = 1024


@dataclass(frozen=True, slots=True)
class Contents:
    """What a box holds."""

    answers: Mapping[str, str]
    set_aside: Mapping[str, str]
    started: str
    paradata: tuple[Paradatum, ...] = ()


def close(public_key: bytes, contents: Contents) -> bytes:
    """Encrypt what was answered so that only the evaluator's key opens it."""
    plain = canonical_json(
        {
            "answers": dict(contents.answers),
            "set_aside": dict(contents.set_aside),
            "started": contents.started,
            "paradata": [asdict(each) for each in contents.paradata],
        }
    )
    return seal_to(public_key, plain.ljust(-(-len(plain) // STEP) * STEP))


def open_box(vault: Vault, box: bytes) -> Contents | None:
    """Open a box; None where this file does not hold the key."""
    plain = vault.open_sealed(box)
    if plain is None:
        return None
    held = orjson.loads(plain)
    paradata = tuple(Paradatum(**each) for each in held["paradata"])
    return Contents(held["answers"], held["set_aside"], held["started"], paradata)


def box_hash(answers: str) -> str:
    """Return the hash of the box that stands in place of answers as they are stored, "" where they stand open."""
    return str(orjson.loads(answers).get(SEALED, "")) if answers.startswith(f'{{"{SEALED}":') else ""


def in_place_of_answers(box: bytes) -> dict[str, str]:
    """Return what a response says instead of its answers."""
    return {SEALED: sha256_hex(box)}


def boxes(connection: Connection, ids: Iterable[str]) -> dict[str, bytes]:
    """Return the boxes of those responses that have one, by id."""
    wanted = set(ids)
    if not wanted:
        return {}
    query = select(SealedAnswersRow.response_id, SealedAnswersRow.box)
    if len(wanted) == 1:
        query = query.where(SealedAnswersRow.response_id.in_(wanted))
    return {row.response_id: row.box for row in connection.execute(query) if row.response_id in wanted}


def box_of(connection: Connection, response_id: str) -> bytes | None:
    """Return the box of one response, or None."""
    return boxes(connection, (response_id,)).get(response_id)


def comparable(connection: Connection, vault: Vault, row: RowMapping) -> str:
    """Return what tells two responses apart: their answers, or of closed ones the hash of what is inside.

    Where the key is not here it is the hash of the box, so that two boxes always differ.
    """
    answers = str(row["answers"])
    if not box_hash(answers):
        return answers
    box = box_of(connection, row["id"])
    contents = None if box is None else open_box(vault, box)
    return answers if contents is None else f"{SEALED} {sha256_hex(canonical_json(dict(contents.answers)))}"


def box_for(public_key: bytes, response: NewResponse, started: str) -> bytes:
    """Return the box of a response to be closed, or the one it brings along."""
    if response.box:
        return response.box
    if not response.sealed:
        raise BugError("a response that stands open has no box")
    return close(public_key, Contents(response.answers, response.set_aside, started, response.paradata))
