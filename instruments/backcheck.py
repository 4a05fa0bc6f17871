"""A finished interview asked again by somebody else, to see what changes: drawn by lot, blind, due in fourteen days.

The second interview is taken back as soon as it is finished, so that no list or analysis counts it; what was compared
is kept as a log entry. Questions are marked in the column ``backcheck`` of the sheet ``survey``: 1 never changes,
2 hard but stable (also where nothing is marked), 3 may change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import cast

from core.change import Change
from core.clock import Clock, SystemClock, stamp
from core.errors import UserError
from core.queries import Query
from core.samples import SamplePlan
from core.study import Study
from core.values import LogEntry, Mode, Response
from instruments import study_problems as problems
from instruments.backcheck_kinds import KINDS, USUAL, Kind, read_kinds
from instruments.capture import CaptureSession
from instruments.second_entry import SECOND, compare
from instruments.session import Issue
from instruments.workbook import read_workbook_bytes

# Drafts of back-checks lie beside first and second entries under occasions of their own.
AGAIN = 2 * SECOND
ABOUT, DRAWN = "backcheck", "backcheck_drawn"
SHARE, LEAST, DUE_DAYS = 0.12, 3, 14
# More than this share of answers that never change differing opens a query, once so many were compared.
TOO_MANY, LEAST_ANSWERS = 0.10, 10
TAKEN_BACK = "Back-check, to be compared with the first answers."


@dataclass(frozen=True, slots=True)
class Drawn:
    """One interview drawn to be checked again: whose, by when, and whether it was done (``on``, "" while it waits)."""

    participant: str
    instrument: str
    wave: str
    sample: str
    due: str
    done: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One back-check: who asked first and second, days between, and for each kind (answers compared, different)."""

    participant: str
    instrument: str
    wave: str
    first_by: str
    second_by: str
    days: int
    counts: Mapping[Kind, tuple[int, int]]
    nodes: tuple[str, ...]
    on: str


@lru_cache(maxsize=64)
def kinds_of(source: bytes, name: str) -> Mapping[str, Kind]:
    """Return the kind of every question that a person answers, by path."""
    workbook = read_workbook_bytes(source, name)
    marked, _ = read_kinds(workbook.tables)
    asked = workbook.form.questions if workbook.form else ()
    return {q.path: marked.get(q.name, USUAL) for q in asked if q.is_answered_by_person}


def draw(
    study: Study, instrument: str, wave: str, seed: bytes, salt: bytes, by: str, on: str, share: float = SHARE
) -> Change:
    """Draw some of the finished interviews that no draw has had before; the draw is recorded and sealed.

    What people answered alone is left out. UserError BACKCHECK_NONE when no finished interview is left to draw.
    """
    before = {one.participant for one in drawn(study) if (one.instrument, one.wave) == (instrument, wave)}
    had = {entry.body["sample"] for entry in study.logs.all(DRAWN)}
    finished = {r.participant for r in study.responses.all(instrument, wave) if not r.sealed} - before
    active = {person.code for person in study.people.all() if person.status == "active"}
    if not finished & active:
        raise UserError(problems.BACKCHECK_NONE, instrument=instrument, wave=wave)
    start = f"back-check {instrument} {wave}"
    number = next(n for n in range(1, len(had) + 2) if f"{start} {n}" not in had)
    plan = SamplePlan(f"{start} {number}", ABOUT, "share", share=share, least=LEAST)
    due = (date.fromisoformat(on) + timedelta(days=DUE_DAYS)).isoformat()
    body = {"sample": plan.name, "instrument": instrument, "wave": wave, "due": due, "finished": str(len(finished))}
    with study.transaction():
        study.samples.draw(plan, seed, salt, by, finished & active)
        return study.logs.add([LogEntry(DRAWN, on, body)])


def drawn(study: Study) -> tuple[Drawn, ...]:
    """Return every interview drawn, by draw and person."""
    done = {(one.participant, one.instrument, one.wave): one.on for one in checked(study)}
    samples = {sample.name: sample.codes for sample in study.samples.all()}
    return tuple(
        Drawn(code, body["instrument"], body["wave"], body["sample"], body["due"], done.get(_key(code, body), ""))
        for body in (entry.body for entry in study.logs.all(DRAWN))
        for code in samples.get(body["sample"], ())
    )


def _key(code: str, body: Mapping[str, str]) -> tuple[str, str, str]:
    return code, body["instrument"], body["wave"]


def waiting(study: Study, instrument: str, wave: str) -> tuple[Drawn, ...]:
    """Return what is drawn and not yet checked again."""
    return tuple(one for one in drawn(study) if (one.instrument, one.wave, one.done) == (instrument, wave, ""))


def checked(study: Study) -> tuple[Checked, ...]:
    """Return every back-check done, by day."""
    return tuple(_checked(entry) for entry in study.logs.all(ABOUT))


def _checked(entry: LogEntry) -> Checked:
    body = entry.body
    return Checked(
        entry.participant,
        body["instrument"],
        body["wave"],
        body.get("first_by", ""),
        body.get("second_by", ""),
        int(body["days"]),
        {kind: (int(body[f"asked_{kind}"]), int(body[f"differ_{kind}"])) for kind in KINDS},
        tuple(body.get("nodes", "").split()),
        entry.on,
    )


class BackCheck(CaptureSession):
    """Asks a person again who was drawn, without showing the first answers.

    UserError BACKCHECK_NOT_DRAWN when this interview does not wait, BACKCHECK_OWN for whoever asked first.
    """

    def __init__(
        self, study: Study, participant: str, instrument: str, wave: str, *, clock: Clock | None = None
    ) -> None:
        heads = [h for h in study.response_pages.heads(instrument, wave) if h.participant == participant and not h.test]
        found = [r for r in (study.responses.get(head.id) for head in heads) if r is not None]
        if not found or participant not in {one.participant for one in waiting(study, instrument, wave)}:
            raise UserError(problems.BACKCHECK_NOT_DRAWN, participant=participant, instrument=instrument, wave=wave)
        self.first = found[0]
        if asked_by(self.first) == study.actor:
            raise UserError(problems.BACKCHECK_OWN, actor=study.actor or "–", participant=participant)
        super().__init__(
            study, participant, instrument, wave, occasion=AGAIN + 1, mode=cast("Mode", self.first.mode),
            language=self.first.language or None, clock=clock,
        )  # fmt: skip

    def finish(self) -> tuple[Issue, ...] | Response:
        """Compare with the first answers; while something is wrong or missing, return what, and record nothing."""
        issues = self.session.problems()
        if issues:
            return issues
        with self._study.transaction():
            second = self._study.responses.finalise(self._key, self._response(self.first.occasion))
            self._study.retract([second.id], TAKEN_BACK)
            self._note(second)
        return second

    def _note(self, second: Response) -> None:
        kinds = kinds_of(self._version.source, self._version.source_name)
        generic = {node: kinds.get(_generic(node)) for node in {**self.first.answers, **second.answers}}
        asked = {node: kind for node, kind in generic.items() if kind is not None}
        differ = [node for node in compare(self.first.answers, second.answers).nodes if node in asked]
        all_of, wrong = Counter(asked.values()), Counter(asked[node] for node in differ)
        day = stamp(self._clock.now())[:10]
        body = {
            "instrument": second.instrument,
            "wave": second.wave,
            "first_by": asked_by(self.first),
            "second_by": second.actor,
            "days": str((date.fromisoformat(day) - date.fromisoformat(self.first.finished[:10])).days),
            "nodes": " ".join(differ),
            **{f"asked_{kind}": str(all_of[kind]) for kind in KINDS},
            **{f"differ_{kind}": str(wrong[kind]) for kind in KINDS},
        }
        self._study.logs.add([LogEntry(ABOUT, day, {k: v for k, v in body.items() if v}, second.participant)])
        self._ask_about(asked_by(self.first), day)

    def _ask_about(self, collector: str, day: str) -> None:
        """Open a query about a collector's work when too much differs that never changes; one at a time."""
        asked, differ = kind_1_of(self._study, collector)
        is_open = any(q.about == ABOUT and q.words == collector and q.is_open for q in self._study.queries.all())
        if asked >= LEAST_ANSWERS and differ / asked > TOO_MANY and not is_open:
            self._study.queries.open([Query(ABOUT, "", words=collector)], day)


def kind_1_of(study: Study, collector: str) -> tuple[int, int]:
    """Return how many answers of kind 1 of a collector were compared, and how many differed."""
    counts = [one.counts[1] for one in checked(study) if one.first_by == collector]
    return sum(asked for asked, _ in counts), sum(differ for _, differ in counts)


def asked_by(response: Response) -> str:
    """Return who asked: the rater a response names, else who recorded it."""
    return response.rater or response.actor


def _generic(node: str) -> str:
    return "/".join(step.partition("[")[0] for step in node.split("/"))


def now_day(clock: Clock | None = None) -> str:
    """Return today, ``YYYY-MM-DD``."""
    return stamp((clock or SystemClock()).now())[:10]
