"""The People table's lines, and adding people by ID."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from typing import TYPE_CHECKING

from core.change import Change
from core.values import Cluster, Identity, NewParticipant, Participant
from gui.operations.allocating import AllocationView, read_allocation
from gui.operations.lines import PeopleList, PersonLine, WaveCell

if TYPE_CHECKING:
    from core.study import Study

ID_NAMES = ("id", "code")
PLAIN = frozenset({"name", "phone", "group"})


def read_people(study: Study, everybody: Sequence[Participant]) -> PeopleList:
    """Read who takes part and what each has answered at each wave; names stay hidden."""
    design = study.design.get()
    waves = tuple(w for w in (design.waves if design else ()) if w.instruments)
    asked = {(wave.code, instrument) for wave in waves for instrument in wave.instruments}
    finished = study.response_pages.finished()
    done = Counter((person, wave) for person, wave, instrument in finished if (wave, instrument) in asked)
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
        for p in everybody
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
    everybody = study.people.all()
    groups = read_groups(study, everybody)
    return People(read_people(study, everybody), groups, read_allocation(study, everybody))


def read_groups(study: Study, everybody: Sequence[Participant]) -> GroupList:
    """Read the groups and how many people are in each."""
    inside = Counter(p.cluster for p in everybody)
    lines = tuple(GroupLine(c.code, c.kind, c.label, inside[c.code]) for c in study.people.clusters())
    design = study.design.get()
    if design is None or design.procedure.name != "cluster" or len(lines) < len(design.arms):
        return GroupList(lines, design is not None and design.procedure.name == "cluster")
    total = sum(a.share for a in design.arms)
    first = round(len(lines) * design.arms[0].share / total)
    possible = comb(len(lines), first)
    sides = 2 if len(design.arms) == 2 and 2 * first == len(lines) else 1
    return GroupList(lines, True, f"{sides / possible:.2g}")


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


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted list as it was understood; ``problems`` say by line what cannot be taken."""

    people: tuple[NewParticipant, ...]
    new_groups: tuple[str, ...]
    columns: tuple[str, ...]
    problems: tuple[str, ...]


def read_pasted(text: str, known: Collection[str], groups: Mapping[str, str]) -> Pasted:
    """Understand a pasted list: an ID a line, or a table whose first line names its columns.

    ``known`` are the IDs already in the study, ``groups`` the codes of groups by code and by name. The columns id (or
    code), name, phone and group have their meaning; every other column is a fact about the person, such as a stratum.
    """
    rows = [[cell.strip() for cell in _cells(line)] for line in text.splitlines()]
    named = next(((at, row) for at, row in enumerate(rows) if any(row)), (0, [""]))
    has_head = named[1][0].casefold() in ID_NAMES
    columns = tuple(name.casefold() for name in named[1]) if has_head else ("id",)
    people, new_groups, problems = [], [], []
    seen: set[str] = set()
    for at, row in enumerate(rows):
        if not any(row) or (has_head and at == named[0]):
            continue
        cells = dict(zip(columns, row, strict=False))
        code = next((cells[name] for name in ID_NAMES if name in cells), "")
        if not code:
            problems.append(f"{at + 1}: –")
        elif code in known or code in seen:
            problems.append(f"{at + 1}: {code}")
        else:
            seen.add(code)
            group = cells.get("group", "")
            if group and group not in groups and group not in new_groups:
                new_groups.append(group)
            people.append(_person(code, groups.get(group, group), cells))
    return Pasted(tuple(people), tuple(new_groups), columns, tuple(problems))


def _cells(line: str) -> list[str]:
    return line.split("\t") if "\t" in line else line.split(";") if ";" in line else line.split(",")


def _person(code: str, group: str, cells: Mapping[str, str]) -> NewParticipant:
    name, phone = cells.get("name", ""), cells.get("phone", "")
    facts = {key: value for key, value in cells.items() if key not in PLAIN and key not in ID_NAMES and value}
    identity = Identity(name, phone) if name or phone else None
    return NewParticipant(code, group, facts, identity)


def add_people(study: Study, text: str) -> Change:
    """Enrol the people of a pasted list, and the groups it names, after a backup; UserError names a taken ID."""
    from core.backups import keep_backup

    keep_backup(study)
    pasted = read_pasted(text, (), known_groups(study))
    with study.transaction():
        if pasted.new_groups:
            study.people.add_clusters([Cluster(group, "group", group) for group in pasted.new_groups])
        return study.people.add(pasted.people)


def known_groups(study: Study) -> dict[str, str]:
    """Return the codes of the groups, by code and by name."""
    groups = study.people.clusters()
    return {c.label: c.code for c in groups if c.label} | {c.code: c.code for c in groups}
