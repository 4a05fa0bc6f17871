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
MapState = Literal["done", "open", "wrong"]


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

    def add_repeat(self, path: str) -> None:
        """Add an instance to a repeat; the draft is saved before this returns."""

    def remove_repeat(self, path: str, index: int) -> None:
        """Take an instance out of a repeat."""

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


@dataclass(frozen=True, slots=True)
class MapLine:
    """One line of the map of questions."""

    path: str
    number: int
    label: str
    state: MapState
    answer: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repeat of the form: where it is, what it is called, how many there are."""

    path: str
    label: str
    count: int


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
        return self.question_at(self.path)

    def question_at(self, path: str) -> Question:
        """Return the page of a question."""
        return question_of(self.capture.session, path)

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

    def map(self) -> tuple[MapLine, ...]:
        """Return every question to be shown, with its state and answer."""
        lines = []
        for number, path in enumerate(self.paths(), start=1):
            question, trouble = self.question_at(path), self._trouble(path)
            is_wrong = trouble is not None and trouble.kind != "required"
            state: MapState = "wrong" if is_wrong else "done" if question.value or question.type == "note" else "open"
            lines.append(MapLine(path, number, " ".join(question.label.split()), state, _in_words(question)))
        return tuple(lines)

    def repeat_ending(self) -> Repeat | None:
        """Return the repeat whose last instance ends with the current question, None where the form counts itself."""
        session = self.capture.session
        node = session.node(self.path)
        if node.repeat is None or "[" not in self.path:
            return None
        repeat = session.form.nodes[node.repeat]
        base = self.path[: self.path.rindex(f"/{repeat.name}[") + len(repeat.name) + 1]
        inside = [p for p in self.paths() if p.startswith(f"{base}[")]
        if repeat.count is not None or not inside or inside[-1] != self.path:
            return None
        return Repeat(base, session.label(f"{base}[1]") or repeat.name, session.repeat_count(base))

    def add_another(self, repeat: Repeat) -> None:
        """Add an instance and go to its first question."""
        self.capture.add_repeat(repeat.path)
        self._enter(repeat.path, repeat.count + 1)

    def drop_last(self, repeat: Repeat) -> None:
        """Take the last instance out and go to the first question of the one before."""
        self.capture.remove_repeat(repeat.path, repeat.count)
        self._enter(repeat.path, repeat.count - 1)

    def _enter(self, base: str, number: int) -> None:
        inside = [p for p in self.paths() if p.startswith(f"{base}[{number}]/")]
        if inside:
            self.go(inside[0])

    def next_section(self) -> bool:
        """Go to the first question of the next section; False in the last one."""
        paths, here = self.paths(), _section(self.path)
        at = paths.index(self.path) if self.path in paths else 0
        later = [p for p in paths[at:] if _section(p) != here]
        if later:
            self.go(later[0])
        return bool(later)

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


def question_of(session: Any, path: str) -> Question:  # noqa: ANN401 - the form engine's session
    """Return everything an editor needs to show a question."""
    node, value = session.node(path), session.value(path)
    options, specials = split_choices(_choices(session, path))
    return Question(
        path,
        str(node.type),
        session.label(path) or node.name,
        session.hint(path) or "",
        options,
        specials,
        "" if value is None else str(value),
        bool(session.is_required(path)),
        bool(session.is_readonly(path)),
        _section(path),
    )


def _choices(session: Any, path: str) -> Sequence[Any]:  # noqa: ANN401 - the form engine's session
    kind = str(session.node(path).type)
    return session.choices(path) if kind.startswith(("select", "rank")) else ()


def _section(path: str) -> str:
    parts = path.strip("/").split("/")
    return parts[1] if len(parts) > 2 else ""


def _in_words(question: Question) -> str:
    if not question.value:
        return ""
    values = question.value.split() if question.type.startswith("select_multiple") else [question.value]
    known = {o.value: o.label for o in question.options} | {s.value: s.label for s in question.specials}
    return ", ".join(known.get(value, value) for value in values)
