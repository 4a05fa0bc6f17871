"""One person: what is known, who they belong to, how they leave; and moving several from group to group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from core.change import Change
from core.errors import UserError
from core.values import Cluster, NewParticipant
from gui.operations.lines import WaveCell
from gui.problems import FACTS_SEALED

if TYPE_CHECKING:
    from core.study import Study

# How somebody leaves: keep what was answered, take it back, or take it back and erase the name too.
Leaving = Literal["keep", "drop", "erase"]


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything the sheet of one person shows; the name stays hidden.

    ``facts`` are what is known of the person; ``drawn_by`` names those the draw reads, which a seal fixes
    (``is_sealed``). ``is_apart`` says that whole groups were drawn, so that a move does not change the arm.
    """

    code: str
    group: str
    groups: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    drawn_by: frozenset[str]
    is_sealed: bool
    is_apart: bool
    is_active: bool
    has_name: bool
    enrolled: str
    waves: tuple[tuple[str, WaveCell], ...]
    responses: int


def read_person(study: Study, code: str) -> PersonView | None:
    """Read one person; None when there is nobody with this ID."""
    person = study.people.get(code)
    if person is None:
        return None
    design = study.design.get()
    procedure = design.procedure if design else None
    responses = [r for r in study.responses.all() if r.participant == code]
    given = {(r.wave, r.instrument) for r in responses}
    waves = tuple(
        (w.label, WaveCell(sum((w.code, i) in given for i in w.instruments), len(w.instruments)))
        for w in (design.waves if design else ())
        if w.instruments
    )
    is_sealed = study.allocation.sealed() is not None
    return PersonView(
        code=code,
        group=person.cluster,
        groups=tuple((c.code, c.label or c.code) for c in study.people.clusters()),
        facts=tuple(sorted(_known(study, person.attributes).items())),
        drawn_by=frozenset(procedure.attributes if procedure else ()),
        is_sealed=is_sealed,
        is_apart=is_sealed and procedure is not None and procedure.draws_groups,
        is_active=person.status == "active",
        has_name=study.people.identity(code) is not None,
        enrolled=person.enrolled,
        waves=waves,
        responses=len(responses),
    )


def _known(study: Study, own: Mapping[str, str]) -> dict[str, str]:
    """Return a person's facts, and empty ones that the draw or others have."""
    design = study.design.get()
    names = set(design.procedure.attributes if design else ())
    return {name: "" for name in names if name != "size"} | dict(own)


def save_person(study: Study, code: str, group: str, facts: Mapping[str, str]) -> Change:
    """Replace a person's group and facts; UserError FACTS_SEALED for what the draw read once it is sealed."""
    view = read_person(study, code)
    kept = {name: value.strip() for name, value in facts.items() if value.strip()}
    if view is not None and view.is_sealed:
        before = {name: value for name, value in view.facts if value}
        changed = sorted(name for name in view.drawn_by if before.get(name, "") != kept.get(name, ""))
        if changed:
            raise UserError(FACTS_SEALED, code=code, name=", ".join(changed))
    return study.people.correct(NewParticipant(code, group, kept))


def move_people(study: Study, groups: Mapping[str, str]) -> Change:
    """Put people into groups, all or none; their facts stay. Errors as `core.people`."""
    ids: tuple[str, ...] = ()
    with study.transaction():
        for code, group in groups.items():
            person = study.people.get(code)
            facts = dict(person.attributes) if person is not None else {}
            ids += study.people.correct(NewParticipant(code, group, facts)).fact_ids
    return Change(frozenset({"participant"}), ids)


def groups_of(study: Study, codes: Sequence[str]) -> dict[str, str]:
    """Return the group each of these people is in now."""
    wanted = set(codes)
    return {p.code: p.cluster for p in study.people.all() if p.code in wanted}


def rename_group(study: Study, code: str, kind: str, name: str) -> Change:
    """Give a group another name and kind; its code stays. UserError CLUSTER_GONE."""
    return study.people.correct_cluster(Cluster(code, kind or "group", name or code))


def leave(study: Study, code: str, how: Leaving, reason: str) -> Change:
    """Record that a person left; with "drop" take back what they answered, with "erase" erase the name too.

    UserError REASON_EMPTY, PARTICIPANT_UNKNOWN, or what stands in the way of taking responses back.
    """
    kinds: frozenset[str] = frozenset()
    with study.transaction():
        changes = [study.people.withdraw(code, reason)]
        given = [r.id for r in study.responses.all(include_test=True) if r.participant == code]
        if how != "keep" and given:
            changes.append(study.retract(given, reason))
        if how == "erase":
            changes.append(study.people.erase_identity(code))
    for change in changes:
        kinds |= change.kinds
    return Change(kinds, tuple(fact for change in changes for fact in change.fact_ids))


def erase_name(study: Study, code: str) -> Change:
    """Erase name, phone and note of a person for good; answers stay."""
    return study.people.erase_identity(code)
