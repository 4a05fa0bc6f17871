"""What the Observe page drives: an observation tied to a capture session, so that each mark is on the disk. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from instruments.observation import Mark, Observation, Observed

if TYPE_CHECKING:
    from instruments.capture import CaptureSession
    from instruments.form import Question


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the checklist: the question, its choices as (digit, value, words), and what is ticked."""

    path: str
    label: str
    choices: tuple[tuple[int, str, str], ...]
    value: str


class ObserveSession:
    """Marks, ticks and the end of one observation."""

    def __init__(self, capture: CaptureSession, asked: Observed, clock: Callable[[], float] = time.monotonic) -> None:
        self.capture, self.asked = capture, asked
        log = self._value(asked.log) if asked.log is not None else ""
        self.seen = Observation(clock, log)

    @property
    def states(self) -> tuple[tuple[str, str], ...]:
        """Code and words of each state."""
        return tuple((q.path, self._label(q)) for q in self.asked.states)

    @property
    def events(self) -> tuple[tuple[str, str], ...]:
        """Code and words of each event."""
        return tuple((q.path, self._label(q)) for q in self.asked.events)

    def words(self, mark: Mark) -> str:
        """Return what a mark was."""
        return dict((*self.states, *self.events)).get(mark.code, "")

    def points(self) -> tuple[Point, ...]:
        """Return the checklist as it stands."""
        return tuple(self._point(question) for question in self.asked.checklist)

    def event(self, code: str) -> bool:
        """Count an event and keep it."""
        if not self.seen.event(code):
            return False
        self._keep()
        return True

    def state(self, code: str) -> bool:
        """Start a state and keep it."""
        if not self.seen.state(code):
            return False
        self._keep()
        return True

    def stop(self) -> None:
        """End the state that runs and keep it."""
        if self.seen.stop():
            self._keep()

    def pause(self) -> None:
        """Stop the clock or let it go on."""
        self.seen.pause()
        self._keep()

    def undo(self) -> Mark | None:
        """Take the last mark back."""
        taken = self.seen.undo()
        if taken is not None:
            self._keep()
        return taken

    def tick(self, path: str, value: str) -> None:
        """Tick a point of the checklist."""
        self.capture.answer(path, value)

    def finish(self) -> Any:  # noqa: ANN401 - the study's own value
        """Make it a response, or return the issues that stand against it."""
        if self.seen.is_running:
            self.seen.pause()
        self._keep()
        return self.capture.finish()

    def leave(self) -> None:
        """Keep everything; the clock stands."""
        if self.seen.is_running:
            self.seen.pause()
        self._keep()

    def _keep(self) -> None:
        for question in self.asked.events:
            self._store(question, str(self.seen.count(question.path)))
        for question in self.asked.states:
            self._store(question, f"{self.seen.seconds(question.path):.1f}")
        if self.asked.log is not None:
            self._store(self.asked.log, self.seen.to_text())

    def _store(self, question: Question, value: str) -> None:
        if self._value(question) != value:
            self.capture.answer(question.path, value)

    def _value(self, question: Question) -> str:
        return str(self.capture.session.value(question.path))

    def _label(self, question: Question) -> str:
        return str(self.capture.session.label(question.path))

    def _point(self, question: Question) -> Point:
        offered = self.capture.session.choices(question.path)
        digits = tuple((_digit(choice.value, at), choice.value, choice.label) for at, choice in enumerate(offered, 1))
        return Point(question.path, self._label(question), digits, self._value(question))


def _digit(value: str, at: int) -> int:
    """Return the digit that ticks a choice: 1 to 9 in order, 0 for what could not be seen."""
    return 0 if value in ("-96", "-97") and at >= 5 else at
