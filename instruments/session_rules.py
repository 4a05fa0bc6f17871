"""Running a form's rules over one response, only those that read something that changed, only where they read it."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

from instruments.form import Form, Question
from instruments.session_checks import Checks
from instruments.session_tree import Cell, cells_below, grow, instances_of, leaves
from instruments.xpath.compile import evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, child_text
from instruments.xpath.values import to_number, to_text, to_truth

_MOST_RUNS_PER_RULE = 40
_MOST_INSTANCES = 10_000


class Rules:
    """The rules of one response.

    ``changed`` collects the cells whose visible value or relevance changed, ``grown`` new instances of repeats;
    ``shape`` counts how often instances came or went.
    """

    def __init__(self, form: Form, root: Cell, env: Environment) -> None:
        self._form = form
        self._root = root
        self._env = env
        self._plan = form.plan
        self._due: list[int] = []
        self._where: dict[int, dict[Cell, None] | None] = {}
        self._sweep_of = {rank: sweep for sweep in form.plan.sweeps for rank in sweep}
        self._single = _single_cells(root)
        self._stamps: dict[str, int] = {}
        env.stamps = self._stamps
        self._chains = {node.index: tuple({*node.path.split("/")[1:], "*"}) for node in form.nodes}
        self._run_by_kind = {"relevant": self._relevance, "calculate": self._calculate, "stale": self._staleness}
        self.checks = Checks(root, env)
        self.changed: dict[Cell, None] = {}
        self.grown: list[Cell] = []
        self.shape = 0

    # What is to be run

    def run_all(self) -> None:
        """Run every rule once in order, as when a form is opened."""
        for rank in range(len(self._plan.jobs)):
            self.requeue(rank)
        self.settle()

    def requeue(self, rank: int) -> None:
        """Queue one rule wherever it stands."""
        if rank not in self._where:
            heappush(self._due, rank)
        self._where[rank] = None

    def value_changed(self, cell: Cell) -> None:
        """Queue the rules that read a question and can see this cell."""
        self.changed[cell] = None
        index = cell.question.index
        stamps = self._stamps
        for name in self._chains[index]:
            stamps[name] = stamps.get(name, 0) + 1
        for rank, scope in self._plan.readers.get(index, ()):
            self._queue(rank, cell, scope)
        for question, scope in self._plan.checkers.get(index, ()):
            for checked in self._seeing(question, cell, scope):
                self.checks.again(checked)
        self.checks.again(cell)

    def _queue(self, rank: int, source: Cell, scope: int) -> None:
        known = self._where.get(rank, _NOT_QUEUED)
        if known is None:
            return
        job = self._plan.jobs[rank]
        question = job.question
        if scope < 0 or question in self._single:
            self.requeue(rank)
            return
        if job.kind == "count":
            question = self._form.nodes[question].parent or 0
        if known is _NOT_QUEUED:
            heappush(self._due, rank)
            known = self._where[rank] = {}
        known.update(dict.fromkeys(self._seeing(question, source, scope)))

    def _seeing(self, question: int, source: Cell, scope: int) -> Sequence[Cell]:
        """Return the cells of a question in the same instance of the repeat ``scope`` as a source."""
        single = self._single.get(question)
        if single is not None:
            return single
        if scope < 0:
            return instances_of(self._form, self._root, self._form.nodes[question])
        at: Node = source
        while not isinstance(at, Cell) or at.question.index != scope:
            if at.parent is None:
                return instances_of(self._form, self._root, self._form.nodes[question])
            at = at.parent
        return cells_below(self._form, at, self._form.nodes[question])

    def structure_changed(self, repeat: Question, above: Cell) -> None:
        """Queue the rules outside an instance that came or went which count instances or read any of their values."""
        self.shape += 1
        self._env.reshape()
        plan = self._plan
        indexes = [repeat.index]
        for index in indexes:
            indexes.extend(self._form.nodes[index].children)
            for rank, scope in (*plan.readers.get(index, ()), *plan.structure_readers.get(index, ())):
                if scope < repeat.index:
                    self._queue(rank, above, scope)
            for question, scope in (*plan.checkers.get(index, ()), *plan.structure_checkers.get(index, ())):
                if scope < repeat.index:
                    for checked in self._seeing(question, above, scope):
                        self.checks.again(checked)

    def _run_below(self, cell: Cell) -> None:
        """Queue the rules of everything at and below a new cell."""
        indexes = [cell.question.index]
        for index in indexes:
            node = self._form.nodes[index]
            indexes.extend(node.children)
            for rank in self._plan.jobs_of.get(index, ()):
                if self._plan.jobs[rank].kind != "count" or index != cell.question.index:
                    self._queue(rank, cell, cell.question.index)

    def forget(self) -> None:
        """Drop what is queued and collected, as after going back to a saved state."""
        self._due.clear()
        self._where.clear()
        self.changed.clear()
        self.grown.clear()
        self._env.reshape()
        self.shape += 1
        self.checks.all_again()

    # Running

    def settle(self) -> None:
        """Run what is queued until nothing changes."""
        runs: dict[int, int] = {}
        while self._due:
            rank = heappop(self._due)
            if rank not in self._where:
                continue
            sweep = self._sweep_of.get(rank)
            if sweep is None:
                where = self._where.pop(rank)
                runs[rank] = runs.get(rank, 0) + 1
                if runs[rank] <= _MOST_RUNS_PER_RULE:
                    self._run(rank, where)
                continue
            waiting = {each: self._where.pop(each) for each in sweep if each in self._where}
            runs[sweep[0]] = runs.get(sweep[0], 0) + 1
            if runs[sweep[0]] <= _MOST_RUNS_PER_RULE:
                self._sweep(sweep, waiting)

    def _run(self, rank: int, where: dict[Cell, None] | None) -> None:
        job = self._plan.jobs[rank]
        question = self._form.nodes[job.question]
        if job.kind == "count":
            self._count(question, where)
            return
        if where is None:
            single = self._single.get(job.question)
            cells: Sequence[Cell] = single or instances_of(self._form, self._root, question)
        else:
            cells = [*where]
        run = self._run_by_kind[job.kind]
        for cell in cells:
            run(cell)

    def _sweep(self, sweep: tuple[int, ...], waiting: dict[int, dict[Cell, None] | None]) -> None:
        """Run rules that look from instance to instance, one instance after the other."""
        jobs = [self._plan.jobs[rank] for rank in sweep]
        repeat = self._form.nodes[jobs[0].question].repeat
        if repeat is None:
            for rank in sweep:
                if rank in waiting:
                    self._run(rank, waiting[rank])
            return
        for instance in instances_of(self._form, self._root, self._form.nodes[repeat]):
            for rank, job in zip(sweep, jobs, strict=True):
                where = waiting.get(rank, _NOT_QUEUED)
                if job.kind == "count":
                    if rank in waiting:
                        self._count(self._form.nodes[job.question], None)
                    continue
                for cell in cells_below(self._form, instance, self._form.nodes[job.question]):
                    if where is None or cell in where or self._is_due(rank, cell):
                        self._run_by_kind[job.kind](cell)

    def _is_due(self, rank: int, cell: Cell) -> bool:
        where = self._where.get(rank, _NOT_QUEUED)
        return where is None or cell in where

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
            if cell.show():
                self.value_changed(cell)
            else:
                self.changed[cell] = None
                self.checks.again(cell)
            return
        self.changed[cell] = None
        if question.kind == "repeat":
            cell.off = not relevant
            if isinstance(above, Cell):
                self.structure_changed(question, above)
        for same in cell.kids.values():
            for child in same:
                self.spread(child)  # type: ignore[arg-type]  # everything below a cell is a cell

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
        offered = self._offered(cell)
        stale = not all(choice in offered for choice in cell.kept.split())
        if stale != cell.stale:
            cell.stale = stale
            if cell.show():
                self.value_changed(cell)

    def _offered(self, cell: Cell) -> set[str]:
        itemset = cell.question.itemset
        if itemset is None:
            return set()
        try:
            found = evaluate(itemset.nodes, cell, self._env)
        except XPathError:
            return set()
        items = found if isinstance(found, list) else []
        return {child_text(item, itemset.value) for item in items}

    # Instances

    def _count(self, repeat: Question, where: dict[Cell, None] | None) -> None:
        if repeat.parent is None or repeat.count is None:
            return
        above_all = instances_of(self._form, self._root, self._form.nodes[repeat.parent]) if where is None else [*where]
        for above in above_all:
            try:
                number = to_number(evaluate(repeat.count, Node(repeat.name, "", above), self._env))
            except XPathError:
                number = 0.0
            wanted = int(number) if 0 <= number < _MOST_INSTANCES else 0
            self._resize(above, repeat, wanted)

    def _resize(self, above: Cell, repeat: Question, wanted: int) -> None:
        """Give a repeat so many instances, dropping the last or adding blank ones."""
        instances = above.kids[repeat.name]
        if len(instances) == wanted:
            return
        for dropped in instances[wanted:]:
            self.changed[dropped] = None  # type: ignore[index]  # everything below a cell is a cell
        del instances[wanted:]
        while len(instances) < wanted:
            self._append(above, repeat)
        self.structure_changed(repeat, above)

    def insert(self, above: Cell, repeat: Question) -> Cell:
        """Append a blank instance to a repeat and queue its rules and those that see it."""
        added = self._append(above, repeat)
        self.structure_changed(repeat, above)
        return added

    def _append(self, above: Cell, repeat: Question) -> Cell:
        added = grow(self._form, repeat, above, first=False)
        instances = above.kids[repeat.name]
        instances.append(added)
        added.place = len(instances)
        if not above.relevant:
            self.spread(added)
        self.grown.append(added)
        self._run_below(added)
        for leaf in leaves(added):
            self.changed[leaf] = None
        self.checks.below(added)
        return added

    def remove(self, above: Cell, repeat: Question, place: int) -> None:
        """Take the instance at a place, from 1, out of a repeat."""
        instances = above.kids[repeat.name]
        del instances[place - 1]
        for number, later in enumerate(instances[place - 1 :], place):
            later.place = number  # type: ignore[attr-defined]  # everything below a cell is a cell
        self.structure_changed(repeat, above)


_NOT_QUEUED: dict[Cell, None] = {}


def _single_cells(root: Cell) -> dict[int, tuple[Cell]]:
    """Return the one cell of each question that is in no repeat."""
    found: dict[int, tuple[Cell]] = {}
    waiting: list[Node] = [root]
    while waiting:
        at = waiting.pop()
        if isinstance(at, Cell) and at.question.repeat is None:
            found[at.question.index] = (at,)
            waiting.extend(at.children())
    return found
