"""The People table's lines, and adding people by ID."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from core.change import Change
from core.values import NewParticipant
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
