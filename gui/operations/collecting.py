"""What is to do at one wave with one instrument."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.change import Change
from core.clock import SystemClock
from core.values import LogEntry
from gui.operations.lines import State, TodoLine
from instruments.backcheck import asked_by, waiting
from instruments.second_entry import SECOND

if TYPE_CHECKING:
    from core.study import Study

ORDER: dict[State, int] = {"draft": 0, "todo": 1, "done": 2, "check": 3, "none": 4}


@dataclass(frozen=True, slots=True)
class Choice:
    """A code with the words shown for it."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class WaveChoice:
    """A wave and what it asks. ``current``: collecting stands here; ``left``: the instruments with people to do."""

    code: str
    label: str
    instruments: tuple[Choice, ...]
    current: bool = False
    left: frozenset[str] = frozenset()


def read_waves(study: Study) -> tuple[WaveChoice, ...]:
    """Return the waves that ask something, each with its instruments."""
    titles = {i.code: i.title for i in study.instruments.all()}
    design = study.design.get()
    people, done = study.people.count(), study.responses.progress()
    asked = {w: [c for c in w.instruments if c in titles] for w in (design.waves if design else ())}
    waves = [w for w, codes in asked.items() if codes]
    left = {w.code: frozenset(c for c in asked[w] if done.get((w.code, c), 0) < people) for w in waves}
    begun = [w.code for w in waves if any(done.get((w.code, c), 0) for c in asked[w])]
    # Collecting stands at the last wave that was begun; where that is complete, at the first that is not.
    current = begun[-1] if begun and left[begun[-1]] else next((w.code for w in waves if left[w.code]), "")
    return tuple(
        WaveChoice(w.code, w.label, tuple(Choice(c, titles[c]) for c in asked[w]), w.code == current, left[w.code])
        for w in waves
    )


def read_todo(study: Study, wave: str, instrument: str, *, include_test: bool = False) -> tuple[TodoLine, ...]:
    """Return everybody with their state at a wave and instrument: in progress first, then to do, then finished."""
    drafts = {
        d.key.participant: d
        for d in study.responses.drafts()
        if (d.key.wave, d.key.instrument) == (wave, instrument) and d.key.occasion < SECOND
    }
    found = study.responses.all(instrument=instrument, wave=wave, include_test=include_test)
    finished = {r.participant: r.finished for r in found}
    times = Counter(r.participant for r in found)
    contacts = _contacts(study, wave)
    groups = {c.code: c.label or c.code for c in study.people.clusters()}
    lines = []
    for person in study.people.all():
        if person.status != "active" and person.code not in finished:
            continue
        state: State = "draft" if person.code in drafts else "done" if person.code in finished else "todo"
        draft, tried = drafts.get(person.code), contacts.get(person.code, ())
        saved = draft.saved if draft else finished.get(person.code, "")
        line = TodoLine(
            code=person.code,
            group=groups.get(person.cluster, person.cluster),
            state=state,
            saved=saved,
            times=times[person.code],
            occasion=draft.key.occasion if draft else times[person.code] + 1,
            attempts=len(tried),
            last_contact=tried[-1] if tried else "",
        )
        lines.append(line)
    lines += _to_check(study, wave, instrument, {line.code: line.group for line in lines})
    return tuple(sorted(lines, key=lambda line: ORDER[line.state]))


def _to_check(study: Study, wave: str, instrument: str, groups: Mapping[str, str]) -> list[TodoLine]:
    """Return the interviews drawn to be asked again by somebody else than who asked first."""
    drawn = waiting(study, instrument, wave)
    if not drawn:
        return []
    own = {r.participant for r in study.responses.all(instrument, wave) if asked_by(r) == study.actor}
    return [
        TodoLine(one.participant, groups[one.participant], "check", saved=one.due)
        for one in drawn
        if one.participant in groups and one.participant not in own
    ]


def _contacts(study: Study, wave: str) -> dict[str, tuple[str, ...]]:
    """Return what came of each attempt to reach each person at a wave, oldest first."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in study.logs.all("contact"):
        if entry.body.get("wave") == wave and entry.body.get("reached") == "no":
            found[entry.participant] = (*found.get(entry.participant, ()), entry.body.get("result", ""))
    return found


def log_contact(study: Study, person: str, wave: str, result: str, note: str) -> Change:
    """Write down an attempt to reach a person, or why an interview was broken off."""
    attempt = len(_contacts(study, wave).get(person, ())) + 1
    on = SystemClock().now().astimezone().date().isoformat()
    reached = "partly" if result.startswith("broken_off") else "no"
    body = {"wave": wave, "attempt": str(attempt), "reached": reached, "result": result, "note": note}
    return study.logs.add([LogEntry("contact", on, body, person)])


def add_note(study: Study, person: str, instrument: str, wave: str, path: str, text: str) -> Change:
    """Write a note beside a question; it is an entry of the register, not an answer."""
    on = SystemClock().now().astimezone().date().isoformat()
    body = {"register": "notes", "instrument": instrument, "wave": wave, "question": path, "note": text}
    return study.logs.add([LogEntry("register", on, body, person)])


def records_tests(study: Study) -> bool:
    """Tell whether an interview begun now is a TEST.

    A study that compares arms says what it asks before it asks: until its protocol is locked, interviews are tries and
    are taken back with the lock. A class has no arms and collects from the start. In the demo every new interview is a
    try, so that its locked results stay as they are.
    """
    if (study.describe("made_up") or "").lower() not in ("", "no", "false", "0"):
        return True
    design = study.design.get()
    compares = design is not None and len(design.arms) > 1
    return compares and not any(lock.kind == "protocol" for lock in study.plan.locks())
