"""F-FLOW: from the list to the analysis, in people and in groups. Numbers that do not add up show a question mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.facts import Flow, FlowArm, StudyFacts
from analysis.results import Results
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words, capital, people

_LINE_PT, _PAD_PT, _GAP_PT, _GUTTER_PT = 11.5, 6.5, 13.0, 14.0


@dataclass(frozen=True, slots=True)
class _Cell:
    """A box: its bold head with a number, then lines of (words, number)."""

    head: str
    count: str
    lines: tuple[tuple[str, str], ...] = ()


def flow(say: Words, results: Results, facts: StudyFacts, width: float) -> Figure:
    """Draw the flow; without counts of it, what the results know (allocated, analysed)."""
    data = facts.flow or _flow_of(results, facts)
    columns = [_arm_cells(say, arm) for arm in data.arms]
    stages = [row for row in zip(*columns, strict=True) if any(c.count or c.lines for c in row)]
    head = _head_cells(say, data, facts)
    room = (width - _GUTTER_PT * (len(data.arms) - 1)) / len(data.arms)
    heights = [_height(cell, width * 0.5) for cell in head]
    rows = [max(_height(cell, room) for cell in stage) for stage in stages]
    total = sum(heights) + sum(rows) + _GAP_PT * (len(head) + len(stages) - 1) + 4
    sketch = Sketch(width, total)
    y = _draw_head(sketch, head, heights, width)
    centres = [k * (room + _GUTTER_PT) + room / 2 for k in range(len(data.arms))]
    _branch(sketch, width / 2, y - _GAP_PT, y, centres)
    for k, (stage, height) in enumerate(zip(stages, rows, strict=True)):
        for a, cell in enumerate(stage):
            x = a * (room + _GUTTER_PT)
            _box(sketch, cell, x, y, room, height, rule=f"arm{min(a, 3) + 1}" if k == 0 else "")
            if k + 1 < len(stages):
                _arrow(sketch, centres[a], y + height, y + height + _GAP_PT)
        y += height + _GAP_PT
    return Figure(
        code="F-FLOW",
        title=say("flow.title"),
        subtitle=say("flow.subtitle", unit_many=people(say, facts)),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, arm) for arm in data.arms),
        header=say.listed("flow.header"),
        rows=tuple(_twin(say, data, facts)),
    )


def adds_up(flow_data: Flow) -> bool:
    """Return whether the counts of each level add up to the level above."""
    arms = sum(arm.allocated for arm in flow_data.arms)
    if arms != flow_data.randomised:
        return False
    if flow_data.assessed is None:
        return True
    return flow_data.assessed - sum(n for _, n in flow_data.excluded) == flow_data.randomised


def _flow_of(results: Results, facts: StudyFacts) -> Flow:
    arms = []
    for k, (arm, label) in enumerate(zip(results.arms, results.arm_labels, strict=True)):
        analysed = {
            e.outcome.label: next((a.n for a in e.arms if a.arm == arm), 0)
            for e in results.estimates
            if e.outcome.role == "primary" and arm in (e.treated, e.control)
        }
        clusters = None if results.clusters is None else results.clusters[k]
        arms.append(FlowArm(arm, label, results.allocated[k], clusters, (), (), (), tuple(analysed.items())))
    total = None if results.clusters is None else sum(results.clusters)
    return Flow(None, (), sum(results.allocated), total, facts.unit_one, tuple(arms))


def _head_cells(say: Words, data: Flow, facts: StudyFacts) -> list[_Cell]:
    cells = []
    if data.assessed is not None:
        cells.append(_Cell(say("flow.assessed"), number(data.assessed)))
    name = say("flow.randomised") if facts.randomised else say("flow.compared")
    count = number(data.randomised) if adds_up(data) else say("flow.mismatch")
    lines = () if data.clusters is None else ((say("flow.in_clusters", n=number(data.clusters)), ""),)
    side = (
        _Cell(say("flow.excluded"), number(sum(n for _, n in data.excluded)), _counted(data.excluded))
        if data.excluded
        else None
    )
    cells.append(_Cell(name, count, lines))
    return cells if side is None else [cells[0], side, *cells[1:]] if len(cells) > 1 else [side, *cells]


def _arm_cells(say: Words, arm: FlowArm) -> list[_Cell]:
    clusters = () if arm.clusters is None else ((say("flow.in_clusters", n=number(arm.clusters)), ""),)
    lost = number(sum(n for _, n in arm.lost)) if arm.lost else ""
    return [
        _Cell(arm.label, number(arm.allocated), clusters),
        _Cell(say("flow.received"), "", _counted(arm.received)),
        _Cell(say("flow.followed"), "", _counted(arm.followed, by_count=False)),
        _Cell(say("flow.lost"), lost, _counted(arm.lost)),
        _Cell(say("flow.analysed"), "", _counted(arm.analysed, by_count=False)),
    ]


def _counted(pairs: Sequence[tuple[str, int]], *, by_count: bool = True) -> tuple[tuple[str, str], ...]:
    ordered = sorted(pairs, key=lambda pair: -pair[1]) if by_count else pairs
    return tuple((capital(words), number(n)) for words, n in ordered)


def _draw_head(sketch: Sketch, cells: list[_Cell], heights: list[float], width: float) -> float:
    """Stack the top boxes on the middle line; who was left out stands at the reading end, off the line."""
    y, main = 0.0, width * 0.40
    x = (width - main) / 2
    for k, (cell, height) in enumerate(zip(cells, heights, strict=True)):
        last = k == len(cells) - 1
        if not last and k == len(cells) - 2:
            side_x = width / 2 + 26
            _box(sketch, cell, side_x, y, width - side_x, height, rule="")
            sketch.line(width / 2, y + height / 2, side_x, y + height / 2, "text2")
            if k > 0:
                sketch.line(width / 2, y - _GAP_PT, width / 2, y + height, "text2")
            _arrow(sketch, width / 2, y + height, y + height + _GAP_PT)
        else:
            _box(sketch, cell, x, y, main, height, rule="")
        y += height + _GAP_PT
    return y


def _branch(sketch: Sketch, middle: float, top: float, foot: float, centres: Sequence[float]) -> None:
    bend = top + _GAP_PT / 2 - 2
    sketch.line(middle, top, middle, bend, "text2")
    sketch.line(centres[0], bend, centres[-1], bend, "text2")
    for centre in centres:
        _arrow(sketch, centre, bend, foot)


def _arrow(sketch: Sketch, x: float, top: float, foot: float) -> None:
    sketch.line(x, top, x, foot - 3, "text2")
    sketch.polygon([(x, foot - 0.5), (x - 2.6, foot - 5.5), (x + 2.6, foot - 5.5)], fill="text2")


def _height(cell: _Cell, room: float) -> float:
    inner = room - 2 * _PAD_PT
    lines = sum(len(_wrapped(words, count, inner)) for words, count in cell.lines)
    return 2 * _PAD_PT + 9 + _LINE_PT * lines + (3 if cell.lines else 0)


def _wrapped(words: str, count: str, inner: float) -> list[str]:
    return measures.wrap(words, SMALL_PT, inner - measures.width(count, SMALL_PT) - 10) or [""]


def _box(sketch: Sketch, cell: _Cell, x: float, y: float, room: float, height: float, *, rule: str) -> None:
    sketch.rect(x, y, room, height, fill="surface", stroke="border-strong", line=0.6)
    if rule:
        sketch.rect(x - 0.3, y - 0.3, room + 0.6, 3, fill=rule)
    base = y + _PAD_PT + 8
    right = x + room - _PAD_PT
    count_room = measures.width(cell.count, 9.5, strong=True) if cell.count else 0.0
    sketch.text(
        x + _PAD_PT,
        base,
        measures.clip(cell.head, 9.0, room - 2 * _PAD_PT - count_room - 6, strong=True),
        size=9.0,
        strong=True,
    )
    if cell.count:
        sketch.text(right, base, cell.count, size=9.5, strong=True, anchor="end")
    base += 3
    for words, count in cell.lines:
        for k, line in enumerate(_wrapped(words, count, room - 2 * _PAD_PT)):
            base += _LINE_PT
            sketch.text(x + _PAD_PT, base, line, ink="text2")
            if k == 0:
                sketch.text(right, base, count, anchor="end")


def _alt(say: Words, arm: FlowArm) -> str:
    rest = ", ".join(f"{words} {number(n)}" for words, n in (*arm.lost, *arm.analysed)) or say("page.none")
    return say("flow.alt_arm", label=arm.label, n=number(arm.allocated), rest=rest)


def _twin(say: Words, data: Flow, facts: StudyFacts) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    if data.assessed is not None:
        rows.append((say("flow.assessed"), "", "", number(data.assessed)))
    rows += [(say("flow.excluded"), "", words, number(n)) for words, n in data.excluded]
    rows.append((say("flow.randomised" if facts.randomised else "flow.compared"), "", "", number(data.randomised)))
    for arm in data.arms:
        rows.append(
            (say("flow.randomised" if facts.randomised else "flow.compared"), arm.label, "", number(arm.allocated))
        )
        for stage, pairs in (
            ("received", arm.received),
            ("followed", arm.followed),
            ("lost", arm.lost),
            ("analysed", arm.analysed),
        ):
            rows += [(say(f"flow.{stage}"), arm.label, words, number(n)) for words, n in pairs]
    return rows
