"""Answers given to one version of a form, carried to another version, with a report of what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from core.errors import UserError
from instruments.form import Form, Question, Wording
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.session_paths import split_path

Fate = Literal["kept", "moved", "renamed", "type changed", "choice gone", "set aside", "dropped"]
_PASSES = 3


@dataclass(frozen=True, slots=True)
class CarriedAnswer:
    """One answer that was there before: its path and value then and now.

    ``after`` is None and ``value_now`` blank where it could not be carried. ``fate``: kept; moved (other group);
    renamed (same words, another name); type changed; choice gone; set aside (kept, but the question is no longer
    asked); dropped (the question is gone).
    """

    before: str
    after: str | None
    value: str
    value_now: str
    fate: Fate

    def sentence(self) -> str:
        """Say what became of the answer."""
        name = self.before.rpartition("/")[2]
        now = (self.after or "").rpartition("/")[2]
        lost = "" if self.value_now else f" Its answer “{self.value}” is not carried over."
        words = {
            "kept": f"{name} is as it was.",
            "moved": f"{name} stands in another group; its answer moved with it.",
            "renamed": f"{name} is now called {now}; its answer moved with it.",
            "type changed": f"{name} takes another type of answer.{lost}",
            "choice gone": f"{name} no longer offers all of “{self.value}”.{lost}",
            "set aside": f"{name} is no longer asked here; its answer is set aside.",
            "dropped": f"{name} is not in the new version.{lost}",
        }
        return words[self.fate]


@dataclass(frozen=True, slots=True)
class Migration:
    """A session on the new version, what became of each earlier answer, and the questions that are new."""

    session: FormSession
    answers: tuple[CarriedAnswer, ...]
    added: tuple[str, ...]

    @property
    def changed(self) -> tuple[CarriedAnswer, ...]:
        """The answers that are not simply kept."""
        return tuple(each for each in self.answers if each.fate != "kept")


def migrate(
    old: Form, saved: bytes, new: Form, context: SessionContext | Mapping[str, object] | None = None
) -> Migration:
    """Carry a saved session to another version of its form.

    Calculated values are calculated anew; every other answer is carried by path, else by its name where only one
    question has it, else by the words of its label. Raises UserError (``DRAFT_DAMAGED``, ``DRAFT_OTHER_FORM``) where
    ``saved`` is no session of ``old``.
    """
    before = FormSession.restore(old, saved, context)
    language = before.language if before.language in new.languages else None
    twins = twins_of(old, new)
    result = before.finalise()
    given = {**result.answers, **result.set_aside}
    carrier = _Carrier(FormSession(new, language, context), old, new, twins)
    carrier.fit_repeats(before, given)
    found = carrier.carry({path: text for path, text in given.items() if text and _is_given(before.node(path))})
    found = [_aside(each, carrier.session, was_aside=each.before in result.set_aside) for each in found]
    known = {twin.path for twin in twins.values()}
    added = tuple(each.path for each in new.questions if each.is_answered_by_person and each.path not in known)
    return Migration(carrier.session, tuple(found), added)


def _is_given(question: Question) -> bool:
    return question.calculate is None and not question.is_meta and question.type != "note"


def _aside(answer: CarriedAnswer, session: FormSession, *, was_aside: bool) -> CarriedAnswer:
    if answer.after is None or was_aside or session.is_relevant(answer.after):
        return answer
    return replace(answer, fate="set aside")


def twins_of(old: Form, new: Form) -> dict[str, Question]:
    """Return the new question each old one became, by generic path of the old.

    The column `formerly` of the survey sheet names what a question was called before.
    """
    twins: dict[str, Question] = {}
    by_name = {each.name: each for each in new.questions}
    renamed = {old_name: by_name[name] for old_name, name in former_names(new).items() if name in by_name}
    for question in old.questions:
        twin = new.by_path.get(question.path)
        if twin is not None and twin.kind == "question":
            twins[question.path] = twin
            continue
        named = renamed.get(question.name)
        if question.name not in by_name and named is not None:
            twins[question.path] = named
    for same in (_same_name, _same_words):
        left = [each for each in old.questions if each.path not in twins and _is_given(each)]
        taken = {twin.path for twin in twins.values()}
        free = [each for each in new.questions if each.path not in taken and _is_given(each)]
        for question in left:
            fits = [each for each in free if same(question, each)]
            rivals = [each for each in left if fits and same(each, fits[0])]
            if len(fits) == 1 and len(rivals) == 1 and len(_repeats(old, question)) == len(_repeats(new, fits[0])):
                twins[question.path] = fits[0]
    return twins


def former_names(form: Form) -> dict[str, str]:
    """Return the names questions had in earlier versions, each with the name it has in this one."""
    survey = form.tables.get("survey") if form.tables is not None else None
    header = survey.header("formerly") if survey is not None else None
    if survey is None or header is None:
        return {}
    return {old: survey.cell(row, "name", "value").strip() for row in survey.rows for old in row.get(header).split()}


def _same_name(first: Question, second: Question) -> bool:
    return first.name == second.name


def _same_words(first: Question, second: Question) -> bool:
    return first.type == second.type and _words(first.label) != () and _words(first.label) == _words(second.label)


def _words(label: Wording | None) -> tuple[object, ...]:
    """Return the first language's text, references by their parsed form."""
    parts = next(iter(label.languages.values()), ()) if label is not None else ()
    return tuple(part if isinstance(part, str) else part.source for part in parts)


def _repeats(form: Form, question: Question) -> list[str]:
    """Return the generic paths of the repeats around a question, outermost first."""
    found: list[str] = []
    at = question.parent
    while at is not None:
        node = form.nodes[at]
        if node.kind == "repeat":
            found.append(node.path)
        at = node.parent
    return found[::-1]


class _Carrier:
    """Answers the new session with what the old one had."""

    def __init__(self, session: FormSession, old: Form, new: Form, twins: Mapping[str, Question]) -> None:
        self.session = session
        self._old, self._new, self._twins = old, new, twins

    def fit_repeats(self, before: FormSession, paths: Iterable[str]) -> None:
        """Give repeats the instances they had, blank ones too, and none where the old response had none."""
        for node in self._new.nodes:
            same = self._old.by_path.get(node.path)
            if node.kind != "repeat" or node.count is not None or same is None or same.kind != "repeat":
                continue
            if not _repeats(self._new, node) and before.repeat_count(node.path) == 0:
                self.session.remove_repeat(node.path, 1)
        for path in paths:
            generic, steps = split_path(path)
            if generic in self._twins:
                self._place(self._old.by_path[generic], self._twins[generic], steps)

    def carry(self, given: Mapping[str, str]) -> list[CarriedAnswer]:
        """Answer in form order, again for what had to wait for another answer or was set over by a trigger."""
        found = {path: self._carry(path, text) for path, text in given.items()}
        for _ in range(_PASSES):
            again = [path for path, each in found.items() if each.after is None or self._differs(each)]
            for path in again:
                found[path] = self._carry(path, given[path])
        return list(found.values())

    def _differs(self, answer: CarriedAnswer) -> bool:
        path = answer.after or ""
        return self.session.is_relevant(path) and self.session.value(path) != answer.value_now

    def _carry(self, path: str, text: str) -> CarriedAnswer:
        generic, steps = split_path(path)
        question, twin = self._old.by_path[generic], self._twins.get(generic)
        if twin is None:
            return CarriedAnswer(path, None, text, "", "dropped")
        if twin.calculate is not None:
            return CarriedAnswer(path, None, text, "", "type changed")
        after = self._place(question, twin, steps)
        if after is None:
            return CarriedAnswer(path, None, text, "", "dropped")
        fate: Fate = "kept"
        if twin.path != generic:
            fate = "moved" if twin.name == question.name else "renamed"
        if (twin.type, twin.data_type) != (question.type, question.data_type):
            fate = "type changed"
        for kept in (text, self._offered_part(twin, after, text)):
            try:
                self.session.answer(after, kept)
            except UserError as problem:
                fate = "choice gone" if problem.code == "ANSWER_NOT_CHOICE" else "type changed"
                continue
            return CarriedAnswer(path, after if kept else None, text, kept, fate)
        return CarriedAnswer(path, None, text, "", fate)

    def _offered_part(self, twin: Question, path: str, text: str) -> str:
        """Return those of several choices that are still offered."""
        if twin.type != "select_multiple":
            return ""
        offered = {choice.value for choice in self.session.choices(path)}
        return " ".join(choice for choice in text.split() if choice in offered)

    def _place(self, question: Question, twin: Question, steps: tuple[tuple[str, int], ...]) -> str | None:
        """Return the concrete path in the new session, adding instances as needed; None where there is no place."""
        positions = [steps[repeat.count("/") - 1][1] + 1 for repeat in _repeats(self._old, question)]
        repeats = _repeats(self._new, twin)
        if len(positions) != len(repeats):
            return None
        path, done = "", ""
        for repeat, position in zip(repeats, positions, strict=True):
            path += repeat[len(done) :]
            if not self._grow(path, position):
                return None
            path, done = f"{path}[{position}]", repeat
        path += twin.path[len(done) :]
        return path if self.session.exists(path) else None

    def _grow(self, path: str, position: int) -> bool:
        """Give a repeat this many instances; False where its number follows from an answer."""
        while self.session.repeat_count(path) < position:
            try:
                self.session.add_repeat(path)
            except UserError:
                return False
        return True
