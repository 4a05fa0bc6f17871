"""The order in which a form's rules run: who reads what, sorted so that each rule runs after what it reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from instruments.form import Job, Plan, Question
from instruments.xpath.compiled import Compiled
from instruments.xpath.references import References, Shape, references


@dataclass(frozen=True, slots=True)
class Cycle:
    """Questions whose rules wait for each other."""

    questions: tuple[int, ...]


def plan_rules(nodes: Sequence[Question], shapes: Sequence[Shape]) -> tuple[Plan, list[Cycle]]:
    """Return the plan and the loops found. A loop inside one repeat is run instance by instance and is no mistake."""
    jobs = [job for node in nodes for job in _jobs(node)]
    reads = [_reads(job, nodes, shapes) for job in jobs]
    writers = _writers(jobs, nodes)
    needs = [_needs(read, writers) for read in reads]
    order, loops = _sorted(needs)
    rank = {job: place for place, job in enumerate(order)}
    readers: dict[int, set[int]] = {}
    structure: dict[int, set[int]] = {}
    for job, read in enumerate(reads):
        for value in read.values:
            readers.setdefault(value, set()).add(rank[job])
        for repeat in read.structures:
            structure.setdefault(repeat, set()).add(rank[job])
    of: dict[int, list[int]] = {}
    for place, job in enumerate(order):
        of.setdefault(jobs[job].question, []).append(place)
    plan = Plan(tuple(jobs[job] for job in order), _frozen(readers), _frozen(structure), _frozen(of))
    cycles = [Cycle(tuple(dict.fromkeys(jobs[job].question for job in sorted(loop)))) for loop in loops]
    return plan, [cycle for cycle in cycles if not _share_repeat(cycle, nodes)]


def _frozen(found: Mapping[int, Iterable[int]]) -> dict[int, tuple[int, ...]]:
    return {key: tuple(sorted(values)) for key, values in found.items()}


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
    context = shapes[job.question]
    if job.kind == "count" and context.parent is not None:
        context = context.parent
    return references(rule.source, context)


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


def _needs(read: References, writers: tuple[dict[int, list[int]], dict[int, list[int]]]) -> set[int]:
    values, structures = writers
    needed = {job for value in read.values for job in values.get(value, ())}
    return needed | {job for repeat in read.structures for job in structures.get(repeat, ())}


def _sorted(needs: list[set[int]]) -> tuple[list[int], list[list[int]]]:
    """Sort jobs after what they need (Tarjan 1972, without recursion); also return the loops."""
    order: list[int] = []
    loops: list[list[int]] = []
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
                    _close(job, stack, on_stack, order, loops, needs)
            elif following not in number:
                number[following] = low[following] = len(number)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(sorted(needs[following]))))
            elif following in on_stack:
                low[job] = min(low[job], number[following])
    return order, loops


def _close(
    job: int, stack: list[int], on_stack: set[int], order: list[int], loops: list[list[int]], needs: list[set[int]]
) -> None:
    component: list[int] = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        component.append(member)
        if member == job:
            break
    component.sort()
    order.extend(component)
    if len(component) > 1 or job in needs[job]:
        loops.append(component)


def _share_repeat(cycle: Cycle, nodes: Sequence[Question]) -> bool:
    repeats = {nodes[index].repeat for index in cycle.questions}
    return len(repeats) == 1 and None not in repeats
