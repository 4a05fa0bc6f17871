"""People who come one by one: sealed lists for them, and the next position for the person who is here."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from core.change import Change
from core.values import NewParticipant, Participant

if TYPE_CHECKING:
    from core.study import Study

# What is written about a person before an arm is shown.
ELIGIBLE, CONSENT, YES = "eligible", "consent", "yes"


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What may be known of sealed lists: positions left, positions taken, and no arm.

    ``lists`` are names and positions left of the lists of this device first; ``taken`` are person, position, time and
    by whom. ``strata`` are the facts a list is for, each with the values it has.
    """

    device: str
    strata: tuple[tuple[str, tuple[str, ...]], ...]
    is_sealed: bool = False
    is_kept: bool = False
    has_paper: bool = False
    lists: tuple[tuple[str, int], ...] = ()
    taken: tuple[tuple[str, str, str, str], ...] = ()
    awaits_value: bool = False


@dataclass(frozen=True, slots=True)
class ListsAsked:
    """Which lists to seal: one for each device and combination of values, so many people expected on each.

    ``event`` is what is mixed with the secret, "" for nothing: then nothing is drawn before it came out.
    """

    devices: tuple[str, ...]
    expected: int
    strata: Mapping[str, tuple[str, ...]]
    event: str = ""


@dataclass(frozen=True, slots=True)
class NextPerson:
    """The person who is here; that they are eligible and have consented was said before."""

    code: str
    strata: Mapping[str, str]
    by: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What the reveal shows: this one person's arm and the position that is now taken."""

    code: str
    arm: str
    position: str
    change: Change


def read_arrivals(study: Study, everybody: Sequence[Participant]) -> Arrivals | None:
    """Read the lists; None where the procedure must know everybody before it draws."""
    from core.positions import ALONG_A_LINE

    design = study.design.get()
    if design is None or not design.arms or design.procedure.name not in (*ALONG_A_LINE, "minimised"):
        return None
    device = study.positions.device
    sealed = study.allocation.sealed()
    names = design.procedure.strata if design.procedure.name != "minimised" else design.procedure.attributes
    known = {name: sorted({p.attributes[name] for p in everybody if p.attributes.get(name)}) for name in names}
    if sealed is None or not sealed.is_lists:
        return Arrivals(device, tuple((name, tuple(known[name])) for name in names))
    left = study.positions.left()
    for code in left if design.procedure.name != "minimised" else ():
        for name, value in zip(names, code.split("/")[1:], strict=False):
            known[name] = sorted({*known[name], value})
    ours = sorted(left.items(), key=lambda one: (not _is_of(one[0], device), one[0]))
    taken = tuple((t.participant, t.position, t.at, t.by) for t in reversed(study.positions.taken()))
    values = tuple((name, tuple(known[name])) for name in names)
    return Arrivals(device, values, True, sealed.is_kept, bool(left), tuple(ours), taken, sealed.awaits_value)


def _is_of(name: str, device: str) -> bool:
    return name == device or name.startswith(f"{device}/")


def seal_lists(study: Study, asked: ListsAsked, by: str, keeper: str | None = None) -> Change:
    """Draw and seal a list for each device and combination of values; errors as `core.positions`."""
    from core.positions import ListPlan

    combinations = [dict(zip(asked.strata, values, strict=True)) for values in product(*asked.strata.values())]
    plans = [ListPlan(device, asked.expected, stratum) for device in asked.devices for stratum in combinations]
    secret, salt = secrets.token_bytes(32), secrets.token_bytes(32)
    study.positions.seal(plans, secret, salt, by, event=asked.event, keeper_passphrase=keeper)
    return Change(frozenset({"allocation"}))


def reveal_next(study: Study, person: NextPerson) -> Shown:
    """Enrol the person with what was said, take the next position for them, and show its arm; all or nothing.

    Errors as `core.positions`.
    """
    said = {**{name: value for name, value in person.strata.items() if value}, ELIGIBLE: YES, CONSENT: YES}
    with study.transaction():
        known = study.people.get(person.code)
        if known is None:
            study.people.add([NewParticipant(person.code, "", said)])
        elif dict(known.attributes) | said != dict(known.attributes):
            study.people.correct(NewParticipant(person.code, known.cluster, {**known.attributes, **said}))
        arm = study.positions.next(person.code, person.by)
    design = study.design.get()
    label = next((a.label for a in design.arms if a.code == arm), arm) if design else arm
    position = next(t.position for t in reversed(study.positions.taken()) if t.participant == person.code)
    return Shown(person.code, label, position, Change(frozenset({"participant", "allocation"})))
