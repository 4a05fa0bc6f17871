"""Sealed lists for people who come one by one: whoever is enrolled gets the next position of the list for them.

Lists are drawn and sealed before anybody comes, one a device and stratum, so that two laptops without a network never
share one. Minimisation has no list: secret and rule are sealed, and each arm follows from who came before on the same
device. A position is taken for good, in order, and only by a person who is enrolled: that it is taken is written
first, then the one box of this position is opened and no other (`core.position_boxes`). The limit, plainly: a laptop
that can open the next box can, in the hands of an owner who means to, be made to open all of them. Where that matters
seal the lists under a keeper's passphrase, use sealed paper envelopes, or call the keeper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from core.allocation import SealedAllocations
from core.canonical import canonical_json
from core.design import TrialDesign
from core.designs import Designs
from core.errors import UserError
from core.people import WITHDRAWN, People
from core.position_boxes import master_of, open_box
from core.problems import (
    ALLOCATION_ALTERED,
    DESIGN_MISSING,
    LIST_EMPTY,
    LIST_MISSING,
    LIST_PROCEDURE,
    LISTS_MISSING,
    PARTICIPANT_UNKNOWN,
    PARTICIPANT_WITHDRAWN,
    POSITION_TAKEN_ALREADY,
    VALUE_AWAITED,
)
from core.procedures.blocks import list_length
from core.random_source import RandomSource
from core.randomise import prepare
from core.scribe import Scribe
from core.seal_secret import SealSecret, position_hash, replayed_roster
from core.seals import POSITION, Seal, as_taken, mixed_seed
from core.strata import Roster
from core.values import SealedAllocation, TakenPosition

DEVICE = "device"
ARRIVAL = "arrival"
ALONG_A_LINE = ("simple", "blocks", "big_stick", "biased_coin", "maximal")


@dataclass(frozen=True, slots=True)
class ListPlan:
    """One list to draw: for which device and stratum, and how many people are expected there."""

    device: str
    expected: int
    stratum: Mapping[str, str]


class Positions:
    """Seals lists and gives out their positions, each a fact."""

    def __init__(self, scribe: Scribe, people: People, designs: Designs, allocation: SealedAllocations) -> None:
        self._scribe = scribe
        self._people = people
        self._designs = designs
        self._allocation = allocation

    @property
    def device(self) -> str:
        """The device whose lists `next` takes positions from."""
        return self._scribe.device

    def seal(
        self,
        lists: Sequence[ListPlan],
        seed: bytes,
        salt: bytes,
        by: str,
        *,
        event: str = "",
        keeper_passphrase: str | None = None,
    ) -> SealedAllocation:
        """Draw and seal a list for each device and stratum, with a third more positions than people expected.

        With an ``event``, such as dice before witnesses, the lists are committed to and nothing is drawn before
        `core.allocation` gets what came out; no position is given out before.
        With a ``keeper_passphrase`` no position opens before the keeper has typed it. UserError LIST_PROCEDURE when
        the procedure needs to know everybody first, LIST_MISSING when a list lacks a value of the strata.
        """
        design = self._designs.get()
        if design is None:
            raise UserError(DESIGN_MISSING)
        listed, positions = (minimised(design), Roster(())) if _replays(design) else positions_of(design, lists)
        return self._allocation.seal_lists(
            listed, positions, seed, salt, by, event=event.strip(), keeper_passphrase=keeper_passphrase
        )

    def next(self, participant: str, by: str) -> str:
        """Give an enrolled person the next position of the list of this device and the person's stratum.

        Returns the arm's code. UserError REVEAL_NEEDS_LOCK, LISTS_MISSING, PARTICIPANT_UNKNOWN, PARTICIPANT_WITHDRAWN,
        POSITION_TAKEN_ALREADY, LIST_MISSING or LIST_EMPTY.
        """
        with self._scribe.write() as connection:
            seal = self._allocation.standing(connection)
            if not seal.is_lists:
                raise UserError(LISTS_MISSING)
            self._allocation.require_locks()
            if seal.event and seal.drawn is None:
                raise UserError(VALUE_AWAITED, event=seal.event)
            taken = [as_taken(event) for event in seal.positions]
            stratum = self._stratum(participant, taken)
            if seal.is_replayed:
                return self._replayed(connection, seal, participant, stratum, by)
            secret, prefix = self._allocation.secret(seal), _prefix(self._scribe.device, stratum)
            inside = [code for code in secret.roster.codes if _is_of(code, prefix)]
            if not inside:
                raise UserError(LIST_MISSING, device=self._scribe.device or "(unnamed)", stratum=_said(stratum))
            gone = {position.position for position in taken}
            free = sorted(code for code in inside if code not in gone)
            if not free:
                raise UserError(LIST_EMPTY, device=self._scribe.device or "(unnamed)", stratum=_said(stratum))
            said = canonical_json({"participant": participant, "position": free[0]}).decode()
            self._allocation.note(connection, seal.row["id"], POSITION, said, by)
            return secret.design.arms[self._open(seal, secret, free[0])].code

    def taken(self) -> tuple[TakenPosition, ...]:
        """Return the positions given out, in order."""
        with self._scribe.read() as connection:
            return tuple(as_taken(event) for event in self._allocation.standing(connection).positions)

    def left(self) -> dict[str, int]:
        """Count the positions left in each list, by the beginning of its positions' codes."""
        with self._scribe.read() as connection:
            seal = self._allocation.standing(connection)
        if seal.is_replayed or (seal.event and seal.drawn is None):
            return {}
        gone = {as_taken(event).position for event in seal.positions}
        found: dict[str, int] = {}
        for code in sorted(seal.boxes) or self._allocation.drawn(seal).codes:
            name = code.rpartition("/")[0]
            found[name] = found.get(name, 0) + (code not in gone)
        return found

    def _replayed(
        self, connection: Connection, seal: Seal, participant: str, stratum: Mapping[str, str], by: str
    ) -> str:
        """Give a person the arm that follows from those before on this device, and note what it followed from."""
        secret = self._allocation.secret(seal)
        person = self._people.get(participant)
        before = [position for position in map(as_taken, seal.positions) if position.device == self._scribe.device]
        known = dict(person.attributes) if person else {}
        known |= {DEVICE: self._scribe.device, ARRIVAL: str(len(before) + 1)}
        held = {name: known.get(name, "") for name in secret.design.procedure.attributes}
        roster = replayed_roster(seal, secret.design)
        joined = Roster(
            (*roster.codes, participant), {name: (*values, held[name]) for name, values in roster.attributes.items()}
        )
        ready = prepare(secret.design, joined)
        drawn = ready.start(RandomSource(mixed_seed(secret.secret, seal.value)), "allocation")(1)[0]
        arm = int(drawn[ready.layout.member[-1]])
        position = f"{_prefix(self._scribe.device, stratum)}/{len(before) + 1:05d}"
        hidden = position_hash(secret.salt, position, arm)
        said = {"participant": participant, "position": position, "held": held, "hidden": hidden}
        self._allocation.note(connection, seal.row["id"], POSITION, canonical_json(said).decode(), by)
        return secret.design.arms[arm].code

    def _stratum(self, participant: str, taken: Sequence[TakenPosition]) -> dict[str, str]:
        person = self._people.get(participant)
        if person is None:
            raise UserError(PARTICIPANT_UNKNOWN, code=participant)
        if person.status == WITHDRAWN:
            raise UserError(PARTICIPANT_WITHDRAWN, code=participant)
        for position in taken:
            if position.participant == participant:
                raise UserError(POSITION_TAKEN_ALREADY, code=participant, position=position.position, at=position.at)
        design = self._designs.get()
        names = design.procedure.strata if design else ()
        return {name: person.attributes.get(name, "") for name in names}

    def _open(self, seal: Seal, secret: SealSecret, position: str) -> int:
        """Open the box of one position; lists sealed before there were boxes are drawn again."""
        if seal.boxed is None:
            drawn = self._allocation.drawn(seal)
            return int(drawn.arm[drawn.codes.index(position)])
        arm = open_box(master_of(secret.secret, secret.salt), position, seal.boxes.get(position, ""))
        if arm is None:
            raise UserError(ALLOCATION_ALTERED)
        return arm


def _replays(design: TrialDesign) -> bool:
    return design.procedure.name == "minimised"


def minimised(design: TrialDesign) -> TrialDesign:
    """Return the design that minimises on each device by itself, in the order people came there."""
    procedure = design.procedure
    return replace(design, procedure=replace(procedure, strata=(DEVICE, *procedure.strata), order=ARRIVAL))


def positions_of(design: TrialDesign, lists: Sequence[ListPlan]) -> tuple[TrialDesign, Roster]:
    """Return the design that draws lists (the device is one more stratum) and the roster of their positions."""
    procedure = design.procedure
    if procedure.name not in ALONG_A_LINE:
        raise UserError(LIST_PROCEDURE, name=procedure.name, known=", ".join(ALONG_A_LINE))
    codes: list[str] = []
    attributes: dict[str, list[str]] = {name: [] for name in (DEVICE, *procedure.strata)}
    for plan in lists:
        stratum = {name: plan.stratum.get(name, "") for name in procedure.strata}
        if not plan.device or not all(stratum.values()):
            raise UserError(LIST_MISSING, device=plan.device or "(unnamed)", stratum=_said(stratum))
        length = list_length(design, plan.expected)
        codes += [f"{_prefix(plan.device, stratum)}/{number:05d}" for number in range(1, length + 1)]
        for name, value in {DEVICE: plan.device, **stratum}.items():
            attributes[name] += [value] * length
    listed = replace(design, procedure=replace(procedure, strata=(DEVICE, *procedure.strata), order=""))
    return listed, Roster(tuple(codes), {name: tuple(values) for name, values in attributes.items()})


def _prefix(device: str, stratum: Mapping[str, str]) -> str:
    return "/".join([device, *stratum.values()])


def _is_of(code: str, prefix: str) -> bool:
    return code.rpartition("/")[0] == prefix


def _said(stratum: Mapping[str, str]) -> str:
    return ", ".join(f"{name}={value or '?'}" for name, value in stratum.items()) or "all"
