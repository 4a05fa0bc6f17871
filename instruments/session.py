"""Filling a form in: answers go in, everything that follows from them comes out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import UserError
from instruments import problems
from instruments.form import Form, Question
from instruments.session_actions import Actions
from instruments.session_checks import range_message
from instruments.session_context import SessionContext, context_from
from instruments.session_draft import Draft, read_draft, write_draft
from instruments.session_paths import everything, is_attached, split_path, step_through
from instruments.session_rules import Rules
from instruments.session_tree import Cell, grow, leaves
from instruments.session_values import Answer, canonical
from instruments.session_words import Choice, Words, reads_language
from instruments.workbook_instances import table_in
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node


@dataclass(frozen=True, slots=True)
class Issue:
    """Why a question is not done: ``kind`` is required or constraint; ``message`` is the form's own, or a blank."""

    path: str
    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Concrete paths whose value or relevance an answer changed, itself included; ``structure``: instances changed."""

    paths: tuple[str, ...]
    structure: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """A finished response: relevant answers (a blank as ``""``), those set aside, and what is still wrong."""

    answers: Mapping[str, str]
    set_aside: Mapping[str, str]
    issues: tuple[Issue, ...] = field(default=())


class FormSession:
    """One response being given. Paths are concrete: ``/data/roster[2]/age``, positions from 1."""

    def __init__(
        self,
        form: Form,
        language: str | None = None,
        context: SessionContext | Mapping[str, object] | None = None,
        *,
        draft: Draft | None = None,
    ) -> None:
        self.form = form
        self.context = context_from(context)
        document = Node("")
        self._root = grow(form, form.nodes[0], document, first=True)
        document.kids = {self._root.name: [self._root]}
        self._random = self.context.random()
        self._words = words = Words(form, self._root, self._random)
        self._env = words.env = Environment(
            document, _tables(form, self.context.attachments), self.context.moment, self._random,
            words.choice_name, words.translated,
            {"deviceid": self.context.deviceid, "username": self.context.username, **self.context.properties},
        )  # fmt: skip
        if self._env.instances is form.instances:
            self._env.tables = form.lookups
        self._rules = Rules(form, self._root, self._env)
        self._checks = self._rules.checks
        self._actions = Actions(form, self._root, self._env, self._rules)
        self._listed: tuple[int, tuple[Cell, ...]] = (-1, ())
        self._found: dict[str, Cell] = {}
        if language is not None:
            words.language = words.known_language(language)
        if draft is None:
            self._actions.load(self.context, self._random)
            self._rules.changed.clear()
        else:
            self._fill(draft)

    # Answers

    def answer(self, path: str, value: Answer) -> Changes:
        """Store an answer and bring everything that follows from it up to date.

        Raises UserError when the path is no question or the value does not fit its type; nothing changes then.
        """
        cell = self._cell(path)
        question = cell.question
        if question.kind != "question":
            raise UserError(problems.NOT_A_QUESTION, path=path)
        text = canonical(question, value, self._offered(cell))
        before = cell.text
        cell.stale = False
        cell.keep(text)
        if cell.text != before:
            self._rules.value_changed(cell)
            self._actions.fire(cell)
        return self._changes()

    def _offered(self, cell: Cell) -> tuple[str, ...] | None:
        """Return the values a question offers now; None when its table is empty or not here."""
        itemset = cell.question.itemset
        if itemset is None:
            return None
        fixed = self.form.offered.get(cell.question.index)
        if fixed:
            return fixed
        table = self._env.instances.get(itemset.instance or "")
        if table is not None and not any(top.kids for top in table.children()):
            return None
        return tuple(choice.value for choice in self._words.choices(cell))

    def _changes(self) -> Changes:
        rules = self._rules
        structure = bool(rules.grown)
        rules.settle()
        self._actions.grown()
        paths = tuple(cell.path() for cell in rules.changed if is_attached(cell))
        structure = structure or len(paths) != len(rules.changed)
        rules.changed.clear()
        return Changes(paths, structure)

    # Repeats

    def add_repeat(self, path: str) -> str:
        """Append an instance to a repeat (``/data/roster``) and return its path."""
        above, repeat = self._repeat(path)
        if repeat.count is not None:
            raise UserError(problems.REPEAT_IS_COUNTED, path=path)
        added = self._rules.insert(above, repeat)
        self._changes()
        return added.path()

    def remove_repeat(self, path: str, index: int) -> Changes:
        """Remove the instance at ``index``, from 1."""
        above, repeat = self._repeat(path)
        instances = above.kids[repeat.name]
        if repeat.count is not None:
            raise UserError(problems.REPEAT_IS_COUNTED, path=path)
        if not 1 <= index <= len(instances):
            raise UserError(problems.NO_SUCH_QUESTION, path=f"{path}[{index}]")
        self._rules.remove(above, repeat, index)
        return Changes(self._changes().paths, True)

    def repeat_count(self, path: str) -> int:
        """Return the number of instances of a repeat."""
        above, repeat = self._repeat(path)
        return len(above.kids[repeat.name])

    def _repeat(self, path: str) -> tuple[Cell, Question]:
        generic, steps = split_path(path)
        repeat = self.form.by_path.get(generic)
        if repeat is None or repeat.kind != "repeat":
            raise UserError(problems.NOT_A_REPEAT, path=path)
        return self._walk(path, steps[:-1]), repeat

    # Looking

    def value(self, path: str) -> str:
        """Return the answer as rules see it: blank while not relevant."""
        return self._cell(path).text

    def exists(self, path: str) -> bool:
        """Tell whether the node is there now (the instance of a repeat may not be)."""
        return self._find(path) is not None

    def is_relevant(self, path: str) -> bool:
        """Tell whether the question is asked now."""
        return self._cell(path).relevant

    def is_required(self, path: str) -> bool:
        """Tell whether the question must be answered when it is asked."""
        return self._checked(path).required

    def is_readonly(self, path: str) -> bool:
        """Tell whether the question is only shown."""
        return self._checked(path).readonly

    def _checked(self, path: str) -> Cell:
        cell = self._cell(path)
        self._checks.refresh()
        return cell

    def nodes(self) -> tuple[Cell, ...]:
        """Return every node in form order, up to date: ``text``, ``relevant``, ``required``, ``readonly``, ``fault``.

        To be read, never written to; an answer makes them out of date until this is called again.
        """
        self._checks.refresh()
        if self._listed[0] != self._rules.shape:
            self._listed = (self._rules.shape, tuple(everything(self._root)))
        return self._listed[1]

    def node(self, path: str) -> Question:
        """Return the form's question behind a concrete or generic path."""
        question = self.form.by_path.get(split_path(path)[0])
        if question is None:
            raise UserError(problems.NO_SUCH_QUESTION, path=path)
        return question

    def questions(self) -> tuple[str, ...]:
        """Return the concrete paths a person walks through: relevant questions and notes in form order."""
        return tuple(cell.path() for cell in self._shown(self._root))

    def _shown(self, cell: Cell) -> Iterator[Cell]:
        if not cell.relevant:
            return
        if cell.question.kind == "question":
            if cell.question.is_shown:
                yield cell
            return
        for same in cell.kids.values():
            for child in same:
                if isinstance(child, Cell):
                    yield from self._shown(child)

    def recompute(self) -> None:
        """Run every rule again and look at every node again, as if nothing were known; changes nothing by design."""
        self._env.reshape()
        self._rules.run_all()
        self._rules.changed.clear()
        self._checks.all_again()

    # Words

    @property
    def language(self) -> str:
        """The language of labels, hints, messages and choices."""
        return self._words.language

    def set_language(self, language: str) -> None:
        """Switch labels, hints, messages and choices to a language (its name, or its code in brackets)."""
        self._words.language = self._words.known_language(language)
        for rank, job in enumerate(self.form.plan.jobs):
            question = self.form.nodes[job.question]
            if job.kind == "calculate" and question.calculate is not None and reads_language(question.calculate):
                self._rules.requeue(rank)
        self._rules.settle()
        self._rules.changed.clear()
        self._checks.all_again()

    def label(self, path: str) -> str:
        """Return the question's label in the session's language, references filled in."""
        cell = self._cell(path)
        return self._words.text(cell.question.label, cell)

    def hint(self, path: str) -> str:
        """Return the question's hint, or a blank."""
        cell = self._cell(path)
        return self._words.text(cell.question.hint, cell)

    def guidance(self, path: str) -> str:
        """Return the hint meant for interviewers only, or a blank."""
        cell = self._cell(path)
        return self._words.text(cell.question.guidance, cell)

    def choices(self, path: str) -> tuple[Choice, ...]:
        """Return the choices offered now, in the order shown."""
        return self._words.choices(self._cell(path))

    # What is still wrong

    def problem(self, path: str) -> Issue | None:
        """Return why a question is not done, or None."""
        return self._issue(self._checked(path))

    def _issue(self, cell: Cell) -> Issue | None:
        question = cell.question
        if cell.fault == "":
            return None
        if cell.fault == "required":
            return Issue(cell.path(), "required", self._words.text(question.required_message, cell))
        message = self._words.text(question.constraint_message, cell)
        return Issue(cell.path(), "constraint", message or (range_message(question) if cell.fault == "range" else ""))

    def problems(self) -> tuple[Issue, ...]:
        """Return everything that keeps the response from being finished, in form order."""
        found = (self._issue(cell) for cell in self.nodes() if cell.fault and not cell.question.is_meta)
        return tuple(issue for issue in found if issue is not None)

    # The end

    def finalise(self) -> Answers:
        """Return the response: every relevant question (notes left out), and what was set aside."""
        for cell in leaves(self._root):
            if cell.question.preload == ("timestamp", "end"):
                cell.keep(self.context.moment().isoformat(timespec="milliseconds"))
        answers: dict[str, str] = {}
        aside: dict[str, str] = {}
        for cell in leaves(self._root):
            question = cell.question
            if question.is_meta or question.type == "note":
                continue
            if cell.relevant:
                answers[cell.path()] = cell.text
            if cell.kept != "" and (not cell.relevant or cell.stale) and question.is_shown:
                aside[cell.path()] = cell.kept
        return Answers(answers, aside, self.problems())

    def save(self) -> bytes:
        """Return everything needed to go on later, as bytes."""
        cells = list(everything(self._root))
        return write_draft(
            Draft(
                self.form.hash,
                self.language,
                {cell.path(): cell.kept for cell in cells if cell.question.kind == "question"},
                tuple(cell.path() for cell in cells if not cell.own),
                tuple(cell.path() for cell in cells if cell.stale),
                {cell.path(): order for cell, order in self._words.orders.items() if is_attached(cell)},
                tuple(cell.path() for cell in cells if cell.question.kind == "repeat"),
            )
        )

    @classmethod
    def restore(
        cls, form: Form, saved: bytes, context: SessionContext | Mapping[str, object] | None = None
    ) -> FormSession:
        """Go on from saved bytes: the same values, choices and order; nothing is calculated anew."""
        return cls(form, None, context, draft=read_draft(saved, form))

    def _fill(self, draft: Draft) -> None:
        rules = self._rules
        self._words.language = draft.language
        for cell in [each for each in everything(self._root) if each.question.kind == "repeat"]:
            if cell.parent is not None:
                cell.parent.kids[cell.name].clear()
        for path in draft.repeats:
            above, repeat = self._repeat(path)
            instances = above.kids[repeat.name]
            added = grow(self.form, repeat, above, first=False)
            instances.append(added)
            added.place = len(instances)
        for path, text in draft.values.items():
            cell = self._cell(path)
            cell.kept = text
        for path in draft.irrelevant:
            cell = self._cell(path)
            cell.own = False
            rules.spread(cell)
        for path in draft.stale:
            self._cell(path).stale = True
        for cell in leaves(self._root):
            cell.show()
        self._words.orders = {self._cell(path): order for path, order in draft.orders.items()}
        rules.forget()

    # Paths

    def _cell(self, path: str) -> Cell:
        cell = self._find(path)
        if cell is None:
            raise UserError(problems.NO_SUCH_QUESTION, path=path)
        return cell

    def _find(self, path: str) -> Cell | None:
        cell = self._found.get(path)
        if cell is not None:
            return cell
        cell = step_through(self._root, split_path(path)[1])
        if cell is not None and cell.question.repeat is None:
            self._found[path] = cell
        return cell

    def _walk(self, path: str, steps: tuple[tuple[str, int], ...]) -> Cell:
        cell = step_through(self._root, steps)
        if cell is None:
            raise UserError(problems.NO_SUCH_QUESTION, path=path)
        return cell


def _tables(form: Form, attachments: Path | None) -> Mapping[str, Node]:
    """Return the form's tables, those it lacked taken from the attachments folder."""
    if attachments is None or not form.missing_files:
        return form.instances
    found = {key: table_in(attachments, name) for key, name in form.missing_files.items()}
    return {**form.instances, **{key: table for key, table in found.items() if table is not None}}
