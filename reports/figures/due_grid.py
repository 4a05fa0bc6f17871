"""F-DUE: groups by waves; how many of those expected have finished, and where the days are over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from analysis.quality.progress import Fieldwork, GroupState, WaveCourse
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD, _ROW, _FOOT, _MOST, _GAP = 28.0, 14.5, 24.0, 13, 3.0
_TINTS = ((1.0, 100), (0.75, 45), (0.5, 28), (0.0001, 12))
State: TypeAlias = Literal["done", "late", "due", "ahead"]


def due_grid(say: Words, field: Fieldwork, width: float) -> Figure | None:
    """Draw a row a group, those with the most overdue first, a column a wave; None without groups.

    Darker is nearer to complete; a heavy frame and a mark say that the wave's days are over and people are missing.
    More than 13 groups are drawn as the 12 furthest behind and all others together.
    """
    today = field.at[:10]
    groups = {(g.group, g.wave): g for g in field.groups if g.group}
    names = _in_order(field, groups, today)
    if not names:
        return None
    labels = {g.group: g.label for g in field.groups}
    shown, rest = (names, []) if len(names) <= _MOST else (names[: _MOST - 1], names[_MOST - 1 :])
    lines = [(labels[name], [groups.get((name, w.code)) for w in field.waves]) for name in shown]
    if rest:
        words = say("due.rest", n=number(len(rest)))
        lines.append((words, [_together([groups.get((n, w.code)) for n in rest]) for w in field.waves]))
    lines.append((say("due.all"), [_together([groups.get((n, w.code)) for n in names]) for w in field.waves]))
    sketch = Sketch(width, _HEAD + _ROW * len(lines) + _FOOT, turned=True)
    _draw(sketch, say, field.waves, lines, today)
    late = sum(_state(groups[name, w.code], w, today) == "late" for name in names for w in field.waves
               if (name, w.code) in groups)  # fmt: skip
    cells = len(groups)
    return Figure(
        code="F-DUE",
        title=say("due.title_late" if late else "due.title", late=number(late), cells=number(cells)),
        subtitle=say("due.subtitle", day=say.date(today)),
        drawing=sketch.drawing(),
        alt=say("due.alt", groups=number(len(names)), waves=number(len(field.waves)), late=number(late)),
        header=(say("due.group"), *(w.label for w in field.waves)),
        rows=tuple((label, *(_words(say, cell, w, today) for cell, w in zip(cells_, field.waves, strict=True)))
                   for label, cells_ in lines),
    )  # fmt: skip


def _in_order(field: Fieldwork, groups: Mapping[tuple[str, str], GroupState], today: str) -> list[str]:
    def behind(name: str) -> tuple[int, int, str]:
        own = [(groups[name, w.code], w) for w in field.waves if (name, w.code) in groups]
        late = sum(g.due - g.finished for g, w in own if _state(g, w, today) == "late")
        return -late, -sum(g.due - g.finished for g, _ in own), name

    return sorted({name for name, _ in groups}, key=behind)


def _together(cells: Sequence[GroupState | None]) -> GroupState | None:
    there = [cell for cell in cells if cell is not None]
    if not there:
        return None
    sums = (sum(getattr(cell, name) for cell in there) for name in ("finished", "begun", "to_do"))
    return GroupState(there[0].wave, "", "", *sums)


def _state(group: GroupState, wave: WaveCourse, today: str) -> State:
    if group.finished >= group.due:
        return "done"
    if wave.closes and wave.closes < today:
        return "late"
    return "due" if group.finished + group.begun or (wave.opens and wave.opens <= today) else "ahead"


def _words(say: Words, group: GroupState | None, wave: WaveCourse, today: str) -> str:
    if group is None:
        return "–"
    counts = say("progress.counts", n=number(group.finished), due=number(group.due))
    return f"{counts}, {say(f'due.{_state(group, wave, today)}')}"


def _draw(
    sketch: Sketch,
    say: Words,
    waves: Sequence[WaveCourse],
    lines: Sequence[tuple[str, Sequence[GroupState | None]]],
    today: str,
) -> None:
    room = min(max(measures.width(label, SMALL_PT) for label, _ in lines) + 12, sketch.width * 0.34)
    wide = (sketch.width - room) / len(waves)
    for c, wave in enumerate(waves):
        left = room + c * wide
        closes = say("due.closes", day=say.date(wave.closes)) if wave.closes else say("due.no_days")
        sketch.text(left + 2, 9, measures.clip(wave.label, SMALL_PT, wide - 8), strong=True)
        sketch.text(left + 2, 20, measures.clip(closes, SMALL_PT, wide - 8), ink="text2")
    for r, (label, cells) in enumerate(lines):
        top, last = _HEAD + r * _ROW, r == len(lines) - 1
        sketch.text(0, top + 10, measures.clip(label, SMALL_PT, room - 8), strong=last)
        for c, (cell, wave) in enumerate(zip(cells, waves, strict=True)):
            if cell is not None:
                _cell(
                    sketch, say, (room + c * wide, top, wide - _GAP, _ROW - _GAP + 1), cell, _state(cell, wave, today)
                )
    _legend(sketch, say, room, sketch.height - 6)


def _cell(sketch: Sketch, say: Words, box: tuple[float, float, float, float], group: GroupState, state: State) -> None:
    share = group.finished / group.due if group.due else 0.0
    tint = next((percent for least, percent in _TINTS if share >= least), 0)
    sketch.rect(*box, fill=f"arm2@{tint}" if tint else "surface", stroke="border")
    if state == "late":
        sketch.rect(box[0] + 0.6, box[1] + 0.6, box[2] - 1.2, box[3] - 1.2, stroke="text", line=1.2)
    words = say("progress.counts", n=number(group.finished), due=number(group.due))
    ink = "surface" if tint >= 100 else "text"
    sketch.text(box[0] + 5, box[1] + 9.2, words, ink=ink)
    if state in ("late", "ahead"):
        sketch.text(
            box[0] + box[2] - 5, box[1] + 9.2, say(f"due.{state}"), anchor="end", ink=ink, strong=state == "late"
        )


def _legend(sketch: Sketch, say: Words, left: float, baseline: float) -> None:
    for name, fill, stroke, line in (
        ("legend_none", "surface", "border", 0.75),
        ("legend_some", "arm2@28", "border", 0.75),
        ("legend_done", "arm2", "border", 0.75),
        ("legend_late", "surface", "text", 1.2),
    ):
        sketch.rect(left, baseline - 8, 13, 9, fill=fill, stroke=stroke, line=line)
        left += 18 + sketch.text(left + 18, baseline, say(f"due.{name}"), ink="text2") + 14
