"""The order in which a form's rules run: who reads what, sorted so that each rule runs after what it reads."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from instruments.form import Job, Plan, Question
from instruments.xpath.compiled import Compiled
from instruments.xpath.references import References, Shape, references

WHOLE_FORM = -1


@dataclass(frozen=True, slots=True)
class Cycle:
    """Questions whose rules wait for each other, in that order; the last waits for the first."""

    questions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A path in a rule that leads nowhere: the question, which rule, the path."""

    question: int
    attribute: str
    path: str


@dataclass(slots=True)
class _Edges:
    """For each job the jobs it needs; ``across`` are the pairs that meet only between instances of a repeat."""

    needs: list[set[int]]
    across: set[tuple[int, int]]

    def within(self, component: Sequence[int]) -> dict[int, set[int]]:
        """Return what each job of a component needs of the others in the same instance."""
        inside = set(component)
        return {
            job: {other for other in self.needs[job] & inside if (job, other) not in self.across} for job in component
        }


def plan_rules(nodes: Sequence[Question], shapes: Sequence[Shape]) -> tuple[Plan, list[Cycle], list[Unknown]]:
    """Return the plan, the loops and the paths that lead nowhere.

    A loop that passes from one instance of a repeat to another (a running balance) is no mistake: such rules run
    instance by instance.
    """
    jobs = [job for node in nodes for job in _jobs(node)]
    reads = [_reads(job, nodes, shapes) for job in jobs]
    edges = _edges(jobs, reads, nodes)
    components = _components(edges.needs)
    cycles: list[Cycle] = []
    order: list[int] = []
    sweeps: list[tuple[int, ...]] = []
    for component in components:
        if len(component) == 1 and component[0] not in edges.needs[component[0]]:
            order.append(component[0])
            continue
        inside = edges.within(component)
        loop = _shortest_loop(inside)
        if loop is not None:
            cycles.append(Cycle(tuple(dict.fromkeys(jobs[job].question for job in loop))))
        sorted_jobs = [job for part in _components_of(inside) for job in part]
        if len({nodes[jobs[job].question].repeat for job in component}) == 1:
            sweeps.append(tuple(range(len(order), len(order) + len(component))))
        order += sorted_jobs
    unknown = [
        Unknown(job.question, _NAMES.get(job.kind, job.kind), path)
        for job, read in zip(jobs, reads, strict=True)
        for path in dict.fromkeys(read.unknown)
    ]
    return _plan(jobs, reads, order, sweeps, nodes, shapes, unknown), cycles, unknown


_NAMES = {"stale": "choice_filter", "count": "repeat_count"}


def _plan(
    jobs: list[Job], reads: list[References], order: list[int], sweeps: list[tuple[int, ...]],
    nodes: Sequence[Question], shapes: Sequence[Shape], unknown: list[Unknown],
) -> Plan:  # fmt: skip
    rank = {job: place for place, job in enumerate(order)}
    readers: dict[int, dict[int, int]] = {}
    structure: dict[int, dict[int, int]] = {}
    for job, read in enumerate(reads):
        for value, scope in read.values.items():
            readers.setdefault(value, {})[rank[job]] = scope
        for repeat, scope in read.structures.items():
            structure.setdefault(repeat, {})[rank[job]] = scope
    of: dict[int, list[int]] = {}
    for place, job in enumerate(order):
        of.setdefault(jobs[job].question, []).append(place)
    checkers, structure_checkers = _checkers(nodes, shapes, unknown)
    return Plan(
        tuple(jobs[job] for job in order), _pairs(readers), _pairs(structure),
        {question: tuple(sorted(ranks)) for question, ranks in of.items()},
        _pairs(checkers), _pairs(structure_checkers), tuple(sweeps),
    )  # fmt: skip


def _pairs(found: Mapping[int, Mapping[int, int]]) -> dict[int, tuple[tuple[int, int], ...]]:
    return {key: tuple(sorted(values.items())) for key, values in found.items()}


def _jobs(node: Question) -> list[Job]:
    jobs = []
    if node.relevant is not None:
        jobs.append(Job("relevant", node.index))
    if node.count is not None:
        jobs.append(Job("count", node.index))
    if node.calculate is not None:
        jobs.append(Job("calculate", node.index))
    if node.itemset is not None and not node.itemset.is_fixed:
        jobs.append(Job("stale", node.index))
    return jobs


def rule_of(kind: str, node: Question) -> Compiled | None:
    """Return the rule a job of this kind runs."""
    if kind == "stale":
        return node.itemset.nodes if node.itemset is not None else None
    rules = {"relevant": node.relevant, "count": node.count, "calculate": node.calculate}
    return rules[kind]


def _reads(job: Job, nodes: Sequence[Question], shapes: Sequence[Shape]) -> References:
    rule = rule_of(job.kind, nodes[job.question])
    if rule is None:
        return References()
    read = references(rule.source, shapes[job.question])
    if job.kind == "count":
        _lift(read, job.question, nodes)
    return read


def _lift(read: References, repeat: int, nodes: Sequence[Question]) -> None:
    """A repeat's number is counted from its own place, yet holds for all its instances."""
    parent = nodes[repeat].parent
    outer = nodes[parent].repeat if parent is not None else None
    for found in (read.values, read.structures):
        for index, scope in found.items():
            if scope == repeat:
                found[index] = WHOLE_FORM if outer is None else outer


def _checkers(
    nodes: Sequence[Question], shapes: Sequence[Shape], unknown: list[Unknown]
) -> tuple[dict[int, dict[int, int]], dict[int, dict[int, int]]]:
    """Return which questions look at each value, and at each repeat, to tell what is required, fixed or allowed."""
    values: dict[int, dict[int, int]] = {}
    structures: dict[int, dict[int, int]] = {}
    for node in nodes:
        for attribute in ("required", "readonly", "constraint"):
            rule: Compiled | None = getattr(node, attribute)
            if rule is None:
                continue
            read = references(rule.source, shapes[node.index])
            unknown += [Unknown(node.index, attribute, path) for path in dict.fromkeys(read.unknown)]
            for target, found in ((values, read.values), (structures, read.structures)):
                for index, scope in found.items():
                    known = target.setdefault(index, {})
                    known[node.index] = min(known.get(node.index, scope), scope)
    return values, structures


def _edges(jobs: list[Job], reads: list[References], nodes: Sequence[Question]) -> _Edges:
    values, structures = _writers(jobs, nodes)
    needs: list[set[int]] = []
    across: set[tuple[int, int]] = set()
    for job, read in enumerate(reads):
        repeat = nodes[jobs[job].question].repeat
        near: set[int] = set()
        far: set[int] = set()
        for found, writers in ((read.values, values), (read.structures, structures)):
            for index, scope in found.items():
                for writer in writers.get(index, ()):
                    shared = repeat is not None and nodes[jobs[writer].question].repeat == repeat
                    (far if shared and scope < (repeat or 0) else near).add(writer)
        needs.append(near | far)
        across.update((job, writer) for writer in far - near)
    return _Edges(needs, across)


def _writers(jobs: list[Job], nodes: Sequence[Question]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return the jobs that write each question's value and each repeat's number of instances."""
    values: dict[int, list[int]] = {}
    structures: dict[int, list[int]] = {}
    for place, job in enumerate(jobs):
        below = [job.question]
        for index in below:
            below.extend(nodes[index].children)
        for index in below:
            values.setdefault(index, []).append(place)
            if nodes[index].kind == "repeat" and job.kind in ("relevant", "count"):
                structures.setdefault(index, []).append(place)
    return values, structures


def _shortest_loop(needs: Mapping[int, Iterable[int]]) -> list[int] | None:
    """Return the jobs of a shortest loop, each followed by one it needs, or None."""
    best: list[int] | None = None
    for start in needs:
        before: dict[int, int] = {}
        waiting = deque([start])
        while waiting:
            job = waiting.popleft()
            for other in sorted(needs[job]):
                if other == start:
                    loop = [job]
                    while loop[-1] != start:
                        loop.append(before[loop[-1]])
                    if best is None or len(loop) < len(best):
                        best = loop[::-1]
                    waiting.clear()
                    break
                if other not in before:
                    before[other] = job
                    waiting.append(other)
    return best


def _components_of(needs: Mapping[int, set[int]]) -> list[list[int]]:
    jobs = sorted(needs)
    place = {job: number for number, job in enumerate(jobs)}
    parts = _components([{place[other] for other in needs[job]} for job in jobs])
    return [[jobs[number] for number in part] for part in parts]


def _components(needs: Sequence[set[int]]) -> list[list[int]]:
    """Sort jobs after what they need, those in a loop together (Tarjan 1972, without recursion)."""
    components: list[list[int]] = []
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    on_stack: set[int] = set()
    for start in range(len(needs)):
        if start in number:
            continue
        work = [(start, iter(sorted(needs[start])))]
        number[start] = low[start] = len(number)
        stack.append(start)
        on_stack.add(start)
        while work:
            job, rest = work[-1]
            following = next(rest, None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[job])
                if low[job] == number[job]:
                    components.append(_close(job, stack, on_stack))
            elif following not in number:
                number[following] = low[following] = len(number)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(sorted(needs[following]))))
            elif following in on_stack:
                low[job] = min(low[job], number[following])
    return components


def _close(job: int, stack: list[int], on_stack: set[int]) -> list[int]:
    component: list[int] = []
    while not component or component[-1] != job:
        component.append(stack.pop())
        on_stack.discard(component[-1])
    return sorted(component)
