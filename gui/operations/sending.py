"""Collectors' files that went out, return files that came back, and what receiving one would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.change import Change

if TYPE_CHECKING:
    from core.merge import Difference
    from core.return_notes import Return
    from core.study import Study

QUIET_DAYS = 7


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """One collector's file: who has it, when it went out, and what has come back from it."""

    to: str
    sent: str
    people: str
    back: str
    responses: int


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One file that was received."""

    id: str
    at: str
    by: str
    responses: int
    same: int
    differences: int
    people: int
    taken_back: str
    reason: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What a new collector's file can hold: instruments and waves as (code, label), groups as (code, label, people)."""

    instruments: tuple[tuple[str, str], ...]
    waves: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, str, int], ...]
    people: int


@dataclass(frozen=True, slots=True)
class SendingView:
    """Everything the tab shows."""

    issued: tuple[IssuedLine, ...]
    returns: tuple[ReturnLine, ...]
    offer: Offer
    is_collectors: bool
    can_issue: bool


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One question of a difference, with both answers as they read."""

    response: str
    node: str
    participant: str
    wave: str
    question: str
    here: str
    here_by: str
    file: str
    file_by: str


@dataclass(frozen=True, slots=True)
class ReturnView:
    """A return file, looked at: nothing has been brought in."""

    path: Path
    responses: int
    same: int
    people: int
    drafts: int
    lines: tuple[DifferenceLine, ...]
    is_empty: bool
    taken_back: tuple[ReturnLine, ...] = ()


@dataclass(frozen=True, slots=True)
class NewFile:
    """A collector's file to write."""

    to: str
    groups: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    waves: tuple[str, ...] = ()
    identities: bool = True
    passphrase: str = field(default="", repr=False)


def read_sending(study: Study) -> SendingView:
    """Read what went out and what came back."""
    design = study.design.get()
    titles = {i.code: i.title for i in study.instruments.all()}
    clusters = study.people.clusters()
    everybody = study.people.all()
    received = study.returns.all()
    offer = Offer(
        tuple(titles.items()),
        tuple((w.code, w.label) for w in (design.waves if design else ()) if w.instruments),
        tuple((c.code, c.label or c.code, sum(p.cluster == c.code for p in everybody)) for c in clusters),
        len(everybody),
    )
    locked = any(lock.kind == "protocol" for lock in study.plan.locks())
    compares = design is not None and len(design.arms) > 1
    return SendingView(
        tuple(_issued(entry.body, entry.on, received) for entry in study.logs.all("issued")),
        tuple(_line(r) for r in reversed(received)),
        offer,
        study.is_collectors,
        locked or not compares,
    )


def _issued(body: Mapping[str, str], on: str, received: tuple[Return, ...]) -> IssuedLine:
    mark = body.get("issue", "")[-6:]
    back = [r for r in received if any(d.endswith(f"· {mark}") for d in r.devices) and not r.taken_back]
    last = back[-1].at[:10] if back else ""
    return IssuedLine(body.get("to", ""), on, body.get("people", ""), last, sum(r.responses for r in back))


def _line(r: Return) -> ReturnLine:
    return ReturnLine(r.id, r.at, r.by, r.responses, r.same, r.differences, r.people, r.taken_back, r.reason)


def write_collector_file(study: Study, wanted: NewFile, path: Path) -> Path:
    """Write a collector's file; the people are those of the chosen groups, everybody where none is chosen."""
    from core.collector import CollectorScope

    people = tuple(p.code for p in study.people.all() if p.cluster in wanted.groups) if wanted.groups else ()
    scope = CollectorScope(wanted.instruments, wanted.waves, wanted.identities, people, wanted.to)
    return study.collector_file(path, wanted.passphrase or None, scope)


def look_at(study: Study, path: Path, passphrase: str | None) -> ReturnView:
    """Say what receiving a file would do; nothing changes."""
    look = study.returns.look(path, passphrase)
    incoming = look.incoming
    return ReturnView(
        path,
        incoming.responses,
        len(incoming.same),
        len(incoming.people),
        look.drafts,
        tuple(line for d in incoming.differences for line in _lines(study, d)),
        incoming.is_empty,
        tuple(_line(r) for r in look.taken_back),
    )


def _lines(study: Study, difference: Difference) -> list[DifferenceLine]:
    from instruments.wording import Wordings, wordings

    version = study.instruments.get(difference.instrument)
    words = Wordings({}, {}) if version is None else wordings(version.source, version.source_name)
    here, file = difference.here, difference.file
    return [
        DifferenceLine(
            file.id,
            node,
            difference.participant,
            difference.wave,
            words.question(node),
            words.answer(node, here.answers.get(node, "")),
            f"{here.actor} {here.finished[:16].replace('T', ' ')}",
            words.answer(node, file.answers.get(node, "")),
            f"{file.actor} {file.finished[:16].replace('T', ' ')}",
        )
        for node in difference.nodes
    ]


def receive(study: Study, path: Path, passphrase: str | None, choices: Mapping[str, Mapping[str, str]]) -> Change:
    """Bring a return file in, after a backup; ``choices`` settle differences."""
    from core.backups import keep_backup

    keep_backup(study)
    return study.returns.receive(path, passphrase, choices)  # type: ignore[arg-type]  # the window offers two words


def send_back(study: Study, path: Path) -> Path:
    """Put a copy of a collector's file where it can be sent from; the work goes on in the one that is open."""
    return study.backup(path)
