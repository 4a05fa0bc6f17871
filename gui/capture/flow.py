"""Walks an instrument one question at a time. No Qt: a test drives it, the page only shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from gui.capture.answers import Option, Special, split_choices

UNSEEN = frozenset(
    {"calculate", "hidden", "start", "end", "today", "deviceid", "username", "phonenumber", "email", "audit"}
    | {"start-geopoint", "simserial", "subscriberid"}
)
Move = Literal["moved", "blocked", "end"]


class Capture(Protocol):
    """What a capture session offers (`instruments.capture.CaptureSession`)."""

    session: Any
    participant: Any
    instrument_title: str
    wave: str
    position: str

    resumed: bool

    def show(self, path: str) -> None:
        """Say which question stands open."""

    def set_language(self, language: str) -> None:
        """Go on in another language."""

    def answer(self, path: str, value: str) -> Any:  # noqa: ANN401 - the form engine's own value
        """Record an answer; the draft is saved before this returns."""

    def finish(self) -> Any:  # noqa: ANN401 - the study's own value
        """Make the draft a response, or return the issues that stand against it."""

    def discard(self) -> None:
        """Throw the draft away."""


@dataclass(frozen=True, slots=True)
class Question:
    """One page: everything an editor needs to show it."""

    path: str
    type: str
    label: str
    hint: str
    options: tuple[Option, ...]
    specials: tuple[Special, ...]
    value: str
    is_required: bool
    is_readonly: bool
    section: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing to fix before the end."""

    path: str
    label: str
    kind: str
    message: str


class CaptureFlow:
    """The way through one response: where it is, what stands next, what is missing."""

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        paths = self.paths()
        start = "" if capture.resumed or not paths else paths[0]
        self.path = capture.position if capture.position in paths else start

    def paths(self) -> tuple[str, ...]:
        """Return the questions to be shown now, in order."""
        session = self.capture.session
        return tuple(p for p in session.questions() if session.node(p).type not in UNSEEN)

    def question(self) -> Question:
        """Return the current page."""
        session, path = self.capture.session, self.path
        node = session.node(path)
        options, specials = split_choices(_choices(session, path))
        return Question(
            path,
            str(node.type),
            session.label(path) or node.name,
            session.hint(path) or "",
            options,
            specials,
            self.value(path),
            bool(session.is_required(path)),
            bool(session.is_readonly(path)),
            _section(path),
        )

    def value(self, path: str) -> str:
        """Return an answer as the form stores it, "" for none."""
        found = self.capture.session.value(path)
        return "" if found is None else str(found)

    def answer(self, value: str) -> int:
        """Record the current answer; return how many earlier answers were set aside by it."""
        answered = {p for p in self.paths() if self.value(p)}  # before: a question set aside reads as blank
        self.capture.answer(self.path, value)
        return len(answered - set(self.paths()) - {self.path})

    def complaint(self) -> Trouble | None:
        """Return what stands against leaving the current question, or None."""
        return self._trouble(self.path)

    def next(self) -> Move:
        """Go on to the next question, or say that there is none."""
        paths = self.paths()
        at = paths.index(self.path) if self.path in paths else -1
        if at + 1 >= len(paths):
            return "end"
        self.go(paths[at + 1])
        return "moved"

    def back(self) -> bool:
        """Go to the question before; False at the first."""
        paths = self.paths()
        at = paths.index(self.path) if self.path in paths else 0
        if at <= 0:
            return False
        self.go(paths[at - 1])
        return True

    def go(self, path: str) -> None:
        """Go to a question and remember that."""
        self.path = path
        self.capture.show(path)

    def standing(self) -> tuple[int, int]:
        """Return the number of the current question and how many there are now."""
        paths = self.paths()
        return (paths.index(self.path) + 1 if self.path in paths else 1), len(paths)

    def answered(self) -> tuple[int, int]:
        """Return how many questions that take an answer have one, and how many there are."""
        session = self.capture.session
        asked = [p for p in self.paths() if session.node(p).type != "note"]
        return sum(bool(self.value(p)) for p in asked), len(asked)

    def troubles(self) -> tuple[Trouble, ...]:
        """Return everything that must be fixed before finishing."""
        found = (self._trouble(path) for path in self.paths())
        return tuple(trouble for trouble in found if trouble is not None)

    def _trouble(self, path: str) -> Trouble | None:
        session = self.capture.session
        issue = session.problem(path)
        if issue is None:
            return None
        return Trouble(path, session.label(path) or session.node(path).name, str(issue.kind), str(issue.message))


def _choices(session: Any, path: str) -> Sequence[Any]:  # noqa: ANN401 - the form engine's session
    kind = str(session.node(path).type)
    return session.choices(path) if kind.startswith(("select", "rank")) else ()


def _section(path: str) -> str:
    parts = path.strip("/").split("/")
    return parts[1] if len(parts) > 2 else ""
