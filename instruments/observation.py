"""A live observation: one clock, events that are counted, states that take turns, and a log that can be mended. No Qt.

A form is observed when some of its questions say so by their appearance: ``event`` (a whole number: how often),
``state`` (a number: seconds in all), ``log`` (a text that keeps the marks). Its other questions are the checklist.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import orjson

from instruments.form import Form, Question

SAME_KEY_S = 0.25
SLEPT_S = 2.0
MarkKind = Literal["event", "state", "stop", "pause", "go", "slept"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: seconds of observed time, what it is, which event or state, and whether it was mended afterwards."""

    at: float
    kind: MarkKind
    code: str = ""
    mended: bool = False


@dataclass(frozen=True, slots=True)
class Observed:
    """What a form asks to observe: event and state questions, the log, and the checklist, each in form order."""

    events: tuple[Question, ...]
    states: tuple[Question, ...]
    checklist: tuple[Question, ...]
    log: Question | None


def observed(form: Form) -> Observed | None:
    """Return what a form asks to observe; None when it asks no event and no state."""
    asked = [question for question in form.questions if question.is_answered_by_person]
    events, states = _of(asked, "event"), _of(asked, "state")
    if not events and not states:
        return None
    logs = _of(asked, "log")
    others = tuple(q for q in asked if q not in (*events, *states, *logs))
    return Observed(events, states, others, logs[0] if logs else None)


def _of(questions: list[Question], appearance: str) -> tuple[Question, ...]:
    return tuple(question for question in questions if appearance in question.appearance.split())


class Observation:
    """Counts and times what is observed; ``clock`` gives monotonic seconds, also over a sleep of the computer.

    Time runs from the first mark. The same event within a quarter of a second is one. A state ends when another starts;
    pressing the one that runs does not stop it.
    """

    def __init__(self, clock: Callable[[], float], text: str = "") -> None:
        self._clock = clock
        self._marks: list[Mark] = []
        self._elapsed = 0.0
        self._since: float | None = None
        if text:
            self._restore(text)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark, in order of time."""
        return tuple(self._marks)

    @property
    def is_running(self) -> bool:
        """True while time passes."""
        return self._since is not None

    @property
    def elapsed(self) -> float:
        """Seconds observed so far, without pauses."""
        return self._elapsed + (0.0 if self._since is None else self._clock() - self._since)

    def tick(self) -> float:
        """Look at the clock, several times a second; return how many seconds the computer slept, 0 when it did not."""
        if self._since is None:
            return 0.0
        gap = self._clock() - self._since
        if gap <= SLEPT_S:
            self._elapsed += gap
            self._since = self._clock()
            return 0.0
        self._marks.append(Mark(self._elapsed, "slept", f"{gap:.0f}"))
        self._since = self._clock()
        return gap

    def event(self, code: str) -> bool:
        """Count an event; False when it is the same key held or doubled."""
        self._run()
        last = next((m for m in reversed(self._marks) if m.kind == "event"), None)
        if last is not None and last.code == code and self.elapsed - last.at < SAME_KEY_S:
            return False
        self._add(Mark(self.elapsed, "event", code))
        return True

    def state(self, code: str) -> bool:
        """Start a state, which ends the one that runs; False when it runs already."""
        self._run()
        if self.running_state == code:
            return False
        self._add(Mark(self.elapsed, "state", code))
        return True

    def stop(self) -> bool:
        """End the state that runs; False when none does."""
        if not self.running_state:
            return False
        self._add(Mark(self.elapsed, "stop"))
        return True

    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        if self._since is None:
            self._run()
            self._add(Mark(self.elapsed, "go"))
            return
        self._add(Mark(self.elapsed, "pause"))
        self._elapsed, self._since = self.elapsed, None

    def undo(self) -> Mark | None:
        """Take the last event, state or stop back; return it."""
        for at in range(len(self._marks) - 1, -1, -1):
            if self._marks[at].kind in ("event", "state", "stop"):
                return self._marks.pop(at)
        return None

    def mend(self, number: int, *, at: float | None = None, code: str | None = None) -> None:
        """Change the time or the meaning of a mark; it is kept as mended."""
        mark = self._marks[number]
        new = replace(mark, at=mark.at if at is None else max(0.0, at), code=code or mark.code, mended=True)
        self._marks[number] = new
        self._marks.sort(key=lambda m: m.at)

    def drop(self, number: int) -> None:
        """Leave a mark out."""
        del self._marks[number]

    @property
    def running_state(self) -> str:
        """The state that runs, "" when none does."""
        last = next((m for m in reversed(self._marks) if m.kind in ("state", "stop")), None)
        return last.code if last is not None and last.kind == "state" else ""

    def count(self, code: str) -> int:
        """Return how often an event was seen."""
        return sum(m.kind == "event" and m.code == code for m in self._marks)

    def seconds(self, code: str) -> float:
        """Return how long a state held in all, the running one up to now."""
        total, began = 0.0, None
        for mark in (*self._marks, Mark(self.elapsed, "stop")):
            if mark.kind not in ("state", "stop"):
                continue
            if began is not None:
                total, began = total + mark.at - began, None
            if mark.kind == "state" and mark.code == code:
                began = mark.at
        return total

    def to_text(self) -> str:
        """Write the marks as text, for the log question of the form."""
        rows = [[round(m.at, 2), m.kind, m.code, m.mended] for m in self._marks]
        return orjson.dumps({"elapsed": round(self.elapsed, 2), "marks": rows}).decode()

    def _restore(self, text: str) -> None:
        kept = orjson.loads(text)
        self._marks = [Mark(*row) for row in kept["marks"]]
        self._elapsed = kept["elapsed"]

    def _run(self) -> None:
        if self._since is None:
            self._since = self._clock()

    def _add(self, mark: Mark) -> None:
        self._marks.append(mark)


def agreement(first: tuple[Mark, ...], second: tuple[Mark, ...], window_s: float = 2.0) -> tuple[int, int]:
    """Match the events of two observers within ``window_s`` seconds, each once; return (matched, seen by either)."""
    left = [m for m in second if m.kind == "event"]
    ones = [m for m in first if m.kind == "event"]
    matched = 0
    for mark in ones:
        near = [m for m in left if m.code == mark.code and abs(m.at - mark.at) <= window_s]
        if near:
            left.remove(min(near, key=lambda m: abs(m.at - mark.at)))
            matched += 1
    return matched, len(ones) + sum(m.kind == "event" for m in second) - matched
