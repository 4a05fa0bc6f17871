"""The People table's lines, and adding people by ID."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import comb
from typing import TYPE_CHECKING

from core.change import Change
from core.values import Cluster, NewParticipant
from gui.operations.allocating import AllocationView, read_allocation
from gui.operations.lines import PeopleList, PersonLine, WaveCell

if TYPE_CHECKING:
    from core.study import Study


def read_people(study: Study) -> PeopleList:
    """Read who takes part and what each has answered at each wave; names stay hidden."""
    design = study.design.get()
    waves = tuple(w for w in (design.waves if design else ()) if w.instruments)
    done: Counter[tuple[str, str]] = Counter()
    for wave in waves:
        for instrument in wave.instruments:
            finished = {r.participant for r in study.responses.all(instrument=instrument, wave=wave.code)}
            done.update((code, wave.code) for code in finished)
    open_drafts = Counter((d.key.participant, d.key.wave) for d in study.responses.drafts())
    groups = {c.code: c.label or c.code for c in study.people.clusters()}
    lines = tuple(
        PersonLine(
            p.code,
            "",
            groups.get(p.cluster, p.cluster),
            p.status,
            tuple(WaveCell(done[p.code, w.code], len(w.instruments), open_drafts[p.code, w.code]) for w in waves),
        )
        for p in study.people.all()
    )
    return PeopleList(tuple(w.label for w in waves), lines, tuple(sorted(set(groups.values()))))


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One group and how many people are in it."""

    code: str
    kind: str
    label: str
    people: int


@dataclass(frozen=True, slots=True)
class GroupList:
    """The groups; ``is_drawn`` when whole groups are allocated, then with the smallest p the draw can give."""

    groups: tuple[GroupLine, ...]
    is_drawn: bool
    smallest_p: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """Everything the People page shows."""

    people: PeopleList
    groups: GroupList
    allocation: AllocationView


def read_everybody(study: Study) -> People:
    """Read people, groups and what may be known of the allocation."""
    return People(read_people(study), read_groups(study), read_allocation(study))


def read_groups(study: Study) -> GroupList:
    """Read the groups and how many people are in each."""
    inside = Counter(p.cluster for p in study.people.all())
    lines = tuple(GroupLine(c.code, c.kind, c.label, inside[c.code]) for c in study.people.clusters())
    design = study.design.get()
    if design is None or design.procedure.name != "cluster" or len(lines) < len(design.arms):
        return GroupList(lines, design is not None and design.procedure.name == "cluster")
    total = sum(a.share for a in design.arms)
    first = round(len(lines) * design.arms[0].share / total)
    possible = comb(len(lines), first)
    sides = 2 if len(design.arms) == 2 and 2 * first == len(lines) else 1
    return GroupList(lines, True, f"{sides / possible:.2g}")


def read_codes(study: Study) -> tuple[tuple[str, str], ...]:
    """Return every person's ID with the group's name."""
    groups = {c.code: c.label or c.code for c in study.people.clusters()}
    return tuple((p.code, groups.get(p.cluster, p.cluster)) for p in study.people.all())


def add_groups(study: Study, text: str, kind: str) -> Change:
    """Add groups from lines of a code and, after a comma or tab, a name."""
    clusters = []
    for line in text.splitlines():
        code, _, name = (part.strip() for part in line.replace("\t", ",").partition(","))
        if code:
            clusters.append(Cluster(code, kind or "group", name or code))
    return study.people.add_clusters(clusters)


def read_names(study: Study) -> dict[str, str]:
    """Read the names that are known, by ID."""
    found = ((p.code, study.people.identity(p.code)) for p in study.people.all())
    return {code: identity.name for code, identity in found if identity is not None and identity.name}


def codes_in(text: str) -> tuple[str, ...]:
    """Return the IDs of a pasted list: the first column of each line that is not blank."""
    firsts = (line.replace("\t", ",").split(",")[0].strip() for line in text.splitlines())
    return tuple(dict.fromkeys(code for code in firsts if code))


def add_people(study: Study, text: str) -> Change:
    """Enrol the people of a pasted list of IDs."""
    return study.people.add([NewParticipant(code) for code in codes_in(text)])
