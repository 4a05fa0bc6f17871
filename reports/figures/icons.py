"""F-ICON: a share as 100 small squares an arm; hatched between the ends of the interval."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.facts import StudyFacts
from analysis.results import Estimate, Results
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.kinds import WITHOUT_LEVELS
from reports.numbers import number, read
from reports.theme import SMALL_PT
from reports.words import Words, arm_label, capital, lower, people, person

_HEAD_PT = 31.0
_GAP_PT = 14.0


@dataclass(frozen=True, slots=True)
class _Panel:
    label: str
    arm: int
    share: float
    low: int
    high: int


def icon_outcome(results: Results) -> Estimate | None:
    """Return the estimate that can be said as a share: behaviour before others, a main result before others."""
    found = [
        e
        for e in results.estimates
        if e.kind not in WITHOUT_LEVELS
        and e.outcome.kind == "binary"
        and e.outcome.dimension != "harm"
        and e.outcome.role != "harm"
        and _has_levels(e)
    ]
    found.sort(key=lambda e: (e.outcome.dimension != "behaviour", e.outcome.role != "primary"))
    return found[0] if found else None


def share_of_all(results: Results) -> Estimate | None:
    """Return the first estimate that is a share of everybody, where nobody was compared."""
    shares = (e for e in results.estimates if e.kind == "mean" and e.outcome.kind == "binary" and read(e) is not None)
    return next(shares, None)


def icons(say: Words, results: Results, facts: StudyFacts, estimate: Estimate, width: float) -> Figure:
    """Draw 100 squares for each arm of the estimate's contrasts."""
    panels = _everybody(say, estimate) if estimate.kind == "mean" else _panels(results, estimate)
    columns = len(panels) if len(panels) <= 2 or width > 300 else 2
    room = (width - _GAP_PT * (columns - 1)) / columns
    pitch = min(room / 10, 12.5)
    rows = -(-len(panels) // columns)
    label_lines = max(len(_label_lines(panel, room)) for panel in panels)
    head = _HEAD_PT + 11 * (label_lines - 1)
    tall = head + 10 * pitch
    sketch = Sketch(width, rows * tall + (rows - 1) * 8)
    for k, panel in enumerate(panels):
        x, y = (k % columns) * (room + _GAP_PT), (k // columns) * (tall + 8)
        _array(sketch, say, panel, x, y, room, pitch, head)
    unit, units = _unit_words(say, facts, estimate)
    not_unit = "" if unit == person(say, facts) else say("icon.not_unit", unit_one=person(say, facts))
    alone = panels[0].high == panels[0].low
    alt = say("icon.alt", label=panels[0].label, n=number(panels[0].share)) if alone else ""
    for panel in panels[alone:]:
        alt += say("icon.alt_range", label=panel.label, n=number(panel.share), l=panel.low, u=panel.high)
    return Figure(
        code="F-ICON",
        title=say("icon.title", outcome=capital(estimate.outcome.label), units=units),
        subtitle=say("icon.subtitle"),
        drawing=sketch.drawing(),
        alt=alt.strip(),
        header=say.listed("icon.header"),
        rows=tuple((p.label, number(p.share), number(p.low), number(p.high)) for p in panels),
        note=say(
            "icon.note" if estimate.n > estimate.units else "icon.note_plain",
            unit=unit,
            not_unit=not_unit,
            n=number(estimate.n),
            units=units,
            people=number(estimate.units),
            unit_many=people(say, facts),
        ),
    )


def _has_levels(estimate: Estimate) -> bool:
    return read(estimate) is not None and any(a.arm == estimate.control and a.mean is not None for a in estimate.arms)


def _panels(results: Results, estimate: Estimate) -> list[_Panel]:
    control = next(100 * a.mean for a in estimate.arms if a.arm == estimate.control and a.mean is not None)
    panels = [_Panel(arm_label(estimate, estimate.control), 0, control, round(control), round(control))]
    for other in results.estimates:
        reading = read(other)
        if other.outcome.code == estimate.outcome.code and reading is not None:
            ends = (round(_bounded(control + reading.low)), round(_bounded(control + reading.high)))
            arm = results.arms.index(other.treated) if other.treated in results.arms else 1
            panels.append(_Panel(arm_label(other, other.treated), arm, _bounded(control + reading.value), *ends))
    return panels


def _everybody(say: Words, estimate: Estimate) -> list[_Panel]:
    reading = read(estimate)
    if reading is None:
        return []
    ends = (round(_bounded(reading.low)), round(_bounded(reading.high)))
    return [_Panel(say("kinds.name_mean"), 1, _bounded(reading.value), *ends)]


def _bounded(share: float) -> float:
    return min(100.0, max(0.0, share))


def _label_lines(panel: _Panel, room: float) -> list[str]:
    return measures.wrap(panel.label, SMALL_PT, room - 11, strong=True)[:2]


def _array(
    sketch: Sketch, say: Words, panel: _Panel, x: float, y: float, room: float, pitch: float, head: float
) -> None:
    sketch.marker(x + 3.5, y + 6, panel.arm, 7)
    for k, line in enumerate(_label_lines(panel, room)):
        sketch.text(x + 11, y + 9 + 11 * k, line, strong=True)
    below = y + head - 7
    used = sketch.text(x, below, number(panel.share), size=13, strong=True)
    if panel.high > panel.low:
        words = say("icon.range", l=panel.low, u=panel.high)
        sketch.text(x + used + 5, below, words, ink="text2")
    token, side = f"arm{min(panel.arm, 3) + 1}", pitch - 2.2
    for cell in range(100):
        left, top = x + (cell % 10) * pitch, y + head + (cell // 10) * pitch
        if cell < panel.low:
            sketch.rect(left, top, side, side, fill=token)
        elif cell < panel.high:
            sketch.rect(left, top, side, side, fill=f"{token}@14", stroke=token, line=0.6)
            for share in (0.5, 1.0, 1.5):
                near, far = max(0.0, share - 1), min(1.0, share)
                sketch.line(
                    left + near * side, top + far * side, left + far * side, top + near * side, token, width=0.9
                )
        else:
            sketch.rect(left, top, side, side, fill="surface", stroke="border-strong", line=0.4)


def _unit_words(say: Words, facts: StudyFacts, estimate: Estimate) -> tuple[str, str]:
    if estimate.kind in ("wedge", "start") and say.holds("kinds"):
        return say("kinds.answer"), say("kinds.answers")
    if estimate.n > estimate.units:
        return say("icon.encounter"), say("icon.encounters")
    return lower(person(say, facts)), lower(people(say, facts))
