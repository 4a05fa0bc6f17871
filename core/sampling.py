"""Samples of a study: drawn and sealed like an allocation, each a fact, kept with its probabilities and weights.

A sample may be drawn within arms, by the keeper: who was drawn is then known, the arms, the chances and the seed are
encrypted. Within arms give each the same share, so that being drawn tells nothing.
"""

from __future__ import annotations

import base64
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import orjson

from core.allocation import SealedAllocations
from core.canonical import canonical_json
from core.change import Change
from core.errors import UserError
from core.people import WITHDRAWN, People
from core.problems import SAMPLE_ALTERED, SAMPLE_EXISTS, SAMPLE_NAME, SAMPLE_UNKNOWN
from core.random_source import require_32_bytes
from core.restore import restore
from core.samples import Sample, SamplePlan, draw_sample
from core.scribe import Scribe
from core.seals import commitment
from core.statements import Statements
from core.strata import Roster
from core.vault import ALLOCATION_KEY, Vault

ARM = "arm"
_KEY = "sample."


@dataclass(frozen=True, slots=True)
class DrawnSample:
    """What everybody may know of a sample: who was drawn, for what, by whom, and the commitment."""

    name: str
    purpose: str
    codes: tuple[str, ...]
    by: str
    commitment: str


class Samples:
    """Draws, seals and keeps samples."""

    def __init__(
        self, scribe: Scribe, vault: Vault, people: People, statements: Statements, allocation: SealedAllocations
    ) -> None:
        self._scribe = scribe
        self._vault = vault
        self._people = people
        self._statements = statements
        self._allocation = allocation

    def roster(self, plan: SamplePlan, among: Collection[str] | None = None) -> Roster:
        """Return who may be drawn: everybody not withdrawn; with strata `ARM`, everybody allocated.

        ``among`` leaves only these codes.
        """
        people = [person for person in self._people.all() if person.status != WITHDRAWN]
        if among is not None:
            people = [person for person in people if person.code in among]
        arms = self._arms() if ARM in plan.strata else {}
        if arms:
            people = [person for person in people if person.code in arms]
        attributes = {
            name: tuple(arms[p.code] if name == ARM and arms else p.attributes.get(name, "") for p in people)
            for name in plan.strata
        }
        clusters = tuple(person.cluster for person in people)
        return Roster(tuple(person.code for person in people), attributes, clusters if any(clusters) else None)

    def draw(self, plan: SamplePlan, seed: bytes, salt: bytes, by: str, among: Collection[str] | None = None) -> Change:
        """Draw and seal a sample, of everybody or ``among`` these codes.

        UserError SAMPLE_NAME, SAMPLE_EXISTS, NOT_REVEALED, or what does not fit.
        """
        require_32_bytes(salt, "salt")
        if not plan.name.strip():
            raise UserError(SAMPLE_NAME)
        with self._scribe.write():
            if self._statements.get(_KEY + plan.name) is not None:
                raise UserError(SAMPLE_EXISTS, name=plan.name)
            roster = self.roster(plan, among)
            drawn = draw_sample(plan, roster, seed)
            open_plan = canonical_json(plan)
            hidden = canonical_json(
                {
                    "seed": seed.hex(),
                    "salt": salt.hex(),
                    "plan": plan,
                    "codes": roster.codes,
                    "attributes": roster.attributes,
                    "clusters": roster.clusters,
                }
            )
            body = {
                "purpose": plan.purpose,
                "codes": drawn.codes,
                "by": by,
                "commitment": commitment(open_plan, roster.hash(), seed, salt),
                "sealed": base64.b64encode(self._vault.encrypt(ALLOCATION_KEY, hidden)).decode(),
            }
            return self._statements.add({_KEY + plan.name: canonical_json(body).decode()})

    def all(self) -> tuple[DrawnSample, ...]:
        """Return the samples drawn, by name."""
        stated = self._statements.all()
        return tuple(_read(key, stated[key]) for key in sorted(stated) if key.startswith(_KEY))

    def get(self, name: str) -> DrawnSample:
        """Return a sample by name. UserError SAMPLE_UNKNOWN."""
        return _read(_KEY + name, self._stated(name))

    def opened(self, name: str) -> Sample:
        """Redraw a sample with its probabilities and weights, for the analysis. UserError SAMPLE_ALTERED."""
        kept = orjson.loads(self._stated(name))
        plain = self._vault.decrypt(ALLOCATION_KEY, base64.b64decode(kept["sealed"]))
        if plain is None:
            raise UserError(SAMPLE_ALTERED, name=name)
        hidden: dict[str, Any] = orjson.loads(plain)
        attributes = {key: tuple(values) for key, values in hidden["attributes"].items()}
        clusters = None if hidden["clusters"] is None else tuple(hidden["clusters"])
        roster = Roster(tuple(hidden["codes"]), attributes, clusters)
        plan = restore(SamplePlan, hidden["plan"])
        seed, salt = bytes.fromhex(hidden["seed"]), bytes.fromhex(hidden["salt"])
        drawn = draw_sample(plan, roster, seed)
        committed = commitment(canonical_json(plan), roster.hash(), seed, salt)
        if committed != kept["commitment"] or list(drawn.codes) != kept["codes"]:
            raise UserError(SAMPLE_ALTERED, name=name)
        return drawn

    def _stated(self, name: str) -> str:
        body = self._statements.get(_KEY + name)
        if body is None:
            raise UserError(SAMPLE_UNKNOWN, name=name)
        return body

    def _arms(self) -> dict[str, str]:
        allocation = self._allocation.get()
        return {code: str(arm) for code, arm in zip(allocation.codes, allocation.arm.tolist(), strict=True)}


def _read(key: str, body: str) -> DrawnSample:
    kept = orjson.loads(body)
    return DrawnSample(key.removeprefix(_KEY), kept["purpose"], tuple(kept["codes"]), kept["by"], kept["commitment"])
