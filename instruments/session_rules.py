"""Running a form's rules over one response, only those that read something that changed."""

from __future__ import annotations

from heapq import heappop, heappush

from instruments.form import Form, Job, Question
from instruments.session_tree import Cell, grow, instances_of, leaves
from instruments.xpath.compile import evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import child_text
from instruments.xpath.values import to_number, to_text, to_truth

_MOST_RUNS_PER_RULE = 40


class Rules:
    """The rules of one response. ``changed`` collects the cells whose visible value or relevance changed."""

    def __init__(self, form: Form, root: Cell, env: Environment) -> None:
        self._form = form
        self._root = root
        self._env = env
        self._due: list[int] = []
        self._queued: set[int] = set()
        self.changed: dict[Cell, None] = {}
        self.grown: list[Cell] = []

    def run_all(self) -> None:
        """Run every rule once in order, as when a form is opened."""
        for rank in range(len(self._form.plan.jobs)):
            self._queue(rank)
        self.settle()

    def run_below(self, cell: Cell) -> None:
        """Queue the rules of everything at and below a new cell."""
        indexes = [cell.question.index]
        for index in indexes:
            indexes.extend(self._form.nodes[index].children)
            for rank in self._form.plan.jobs_of.get(index, ()):
                self._queue(rank)

    def value_changed(self, cell: Cell) -> None:
        """Queue the rules that read a question."""
        self.changed[cell] = None
        for rank in self._form.plan.readers.get(cell.question.index, ()):
            self._queue(rank)

    def structure_changed(self, repeat: Question) -> None:
        """Queue the rules that count a repeat's instances or read any of their values."""
        plan = self._form.plan
        indexes = [repeat.index]
        for index in indexes:
            indexes.extend(self._form.nodes[index].children)
            for rank in (*plan.readers.get(index, ()), *plan.structure_readers.get(index, ())):
                self._queue(rank)

    def _queue(self, rank: int) -> None:
        if rank not in self._queued:
            self._queued.add(rank)
            heappush(self._due, rank)

    def requeue(self, rank: int) -> None:
        """Queue one rule whose surroundings changed, such as the language."""
        self._queue(rank)

    def forget(self) -> None:
        """Drop what is queued and collected, as after going back to a saved state."""
        self._due.clear()
        self._queued.clear()
        self.changed.clear()
        self.grown.clear()

    def settle(self) -> None:
        """Run what is queued until nothing changes."""
        runs: dict[int, int] = {}
        while self._due:
            rank = heappop(self._due)
            self._queued.discard(rank)
            runs[rank] = runs.get(rank, 0) + 1
            if runs[rank] <= _MOST_RUNS_PER_RULE:
                self._run(self._form.plan.jobs[rank])

    def _run(self, job: Job) -> None:
        question = self._form.nodes[job.question]
        if job.kind == "count":
            self._count(question)
            return
        for cell in instances_of(self._form, self._root, question):
            if job.kind == "relevant":
                self._relevance(cell)
            elif job.kind == "calculate":
                self._calculate(cell)
            else:
                self._staleness(cell)

    def _relevance(self, cell: Cell) -> None:
        rule = cell.question.relevant
        try:
            own = True if rule is None else to_truth(evaluate(rule, cell, self._env))
        except XPathError:
            own = False
        if own != cell.own:
            cell.own = own
            self.spread(cell)

    def spread(self, cell: Cell) -> None:
        """Bring a cell and all below in line with the relevance around it."""
        above = cell.parent
        relevant = cell.own and (above.relevant if isinstance(above, Cell) else True)
        if relevant == cell.relevant:
            return
        cell.relevant = relevant
        question = cell.question
        if question.kind == "question":
            cell.show()
            self.value_changed(cell)
            return
        self.changed[cell] = None
        if question.kind == "repeat":
            cell.off = not relevant
            for rank in self._form.plan.structure_readers.get(question.index, ()):
                self._queue(rank)
        for same in cell.kids.values():
            for child in same:
                if isinstance(child, Cell):
                    self.spread(child)

    def _calculate(self, cell: Cell) -> None:
        rule = cell.question.calculate
        if rule is None:
            return
        try:
            value = evaluate(rule, cell, self._env)
            text = "" if isinstance(value, float) and value != value else to_text(value)
        except XPathError:
            text = ""
        if text != cell.kept and cell.keep(text):
            self.value_changed(cell)

    def _staleness(self, cell: Cell) -> None:
        """Set a choice aside while it is not offered, and bring it back when it is again."""
        if cell.kept == "":
            return
        offered = self.offered(cell)
        stale = not all(choice in offered for choice in cell.kept.split())
        if stale != cell.stale:
            cell.stale = stale
            if cell.show():
                self.value_changed(cell)

    def offered(self, cell: Cell) -> set[str]:
        """Return the values a question offers now."""
        itemset = cell.question.itemset
        if itemset is None:
            return set()
        found = evaluate(itemset.nodes, cell, self._env)
        items = found if isinstance(found, list) else []
        return {child_text(item, itemset.value) for item in items}

    def _count(self, repeat: Question) -> None:
        if repeat.parent is None or repeat.count is None:
            return
        for above in instances_of(self._form, self._root, self._form.nodes[repeat.parent]):
            try:
                number = to_number(evaluate(repeat.count, above, self._env))
            except XPathError:
                number = 0.0
            wanted = int(number) if 0 <= number < 10_000 else 0
            self.resize(above, repeat, wanted)

    def resize(self, above: Cell, repeat: Question, wanted: int) -> None:
        """Give a repeat so many instances, dropping the last or adding blank ones."""
        instances = above.kids[repeat.name]
        if len(instances) == wanted:
            return
        for dropped in instances[wanted:]:
            if isinstance(dropped, Cell):
                self.changed[dropped] = None
        del instances[wanted:]
        while len(instances) < wanted:
            self.insert(above, repeat)
        self.structure_changed(repeat)

    def insert(self, above: Cell, repeat: Question) -> Cell:
        """Append a blank instance to a repeat and queue its rules."""
        added = grow(self._form, repeat, above, first=False)
        above.kids[repeat.name].append(added)
        if not above.relevant:
            self.spread(added)
        self.grown.append(added)
        self.run_below(added)
        for leaf in leaves(added):
            self.changed[leaf] = None
        return added
