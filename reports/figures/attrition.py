"""F-ATTR: who answered at which wave, by arm, and why the others did not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from analysis.results import Results
from analysis.results_beside import WaveLoss
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number, percent
from reports.theme import SMALL_PT
from reports.words import Words, capital

_HEAD_PT, _PLOT_PT, _FOOT_PT = 16.0, 118.0, 44.0
_LEFT_PT, _GAP_PT, _ROW_PT, _BAR_PT = 30.0, 34.0, 27.0, 7.0
# With more arms than this the numbers would cover one another; the table below the picture has them.
_PRINTED = 3
_MOST, _TOP_PT, _SHIFT_PT, _WELL_ABOVE = 6, 14.0, 16.0, 0.6


def attrition_figure(say: Words, results: Results, width: float) -> Figure | None:
    """Draw the share of each arm that answered at each wave beside the reasons at the last; None without waves."""
    losses = results.beside.losses
    if not losses:
        return None
    reasons = _reasons(say, results)
    sketch = Sketch(width, _HEAD_PT + _PLOT_PT + _FOOT_PT)
    split = width if len(results.arms) > _PRINTED else 0.5 * width if reasons else min(width, 320.0)
    reasons = [] if len(results.arms) > _PRINTED else reasons
    _lines(sketch, say, results, split - (_GAP_PT if reasons else 0))
    if len(results.arms) > _PRINTED:
        _legend(sketch, results, 0, width, _HEAD_PT + _PLOT_PT + 30)
    if reasons:
        _bars(sketch, say, results, reasons, split, width)
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    return Figure(
        code="F-ATTR",
        title=say("losses.title"),
        subtitle=say("losses.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, one, labels[one.arm]) for one in losses),
        header=say.listed("losses.header"),
        rows=tuple(
            (
                one.label,
                labels[one.arm],
                number(one.allocated),
                number(one.reached),
                ", ".join(f"{why} {number(n)}" for why, n in one.reasons) or "–",
            )
            for one in losses
        ),
        note=say("losses.note"),
    )


def _alt(say: Words, one: WaveLoss, arm: str) -> str:
    share = percent(one.reached, one.allocated)
    return say("losses.alt", wave=one.label, arm=arm, n=number(one.reached), of=number(one.allocated), percent=share)


def _lines(sketch: Sketch, say: Words, results: Results, right: float) -> None:
    losses = results.beside.losses
    waves = list(dict.fromkeys((one.wave, one.label) for one in losses))
    marks = _marks(min(one.reached / one.allocated for one in losses))
    foot = _HEAD_PT + _PLOT_PT

    def y(share: float) -> float:
        return foot - (100 * share - marks[0]) / (100 - marks[0]) * (_PLOT_PT - _TOP_PT)

    sketch.text(0, 9, say("losses.axis"), ink="text2")
    for value in marks:
        sketch.line(_LEFT_PT, y(value / 100), right, y(value / 100), "border", width=0.5)
        sketch.text(_LEFT_PT - 5, y(value / 100) + 3, number(value), anchor="end", ink="text2")
    each = (right - _LEFT_PT) / len(waves)
    centres = {code: _LEFT_PT + each * (k + 0.5) for k, (code, _) in enumerate(waves)}
    for code, label in waves:
        for line, words in enumerate(measures.wrap(label, SMALL_PT, each - 4)[:3]):
            sketch.text(centres[code], foot + 13 + 10.5 * line, words, anchor="middle", ink="text2")
    for k, arm in enumerate(results.arms):
        shift = (k - (len(results.arms) - 1) / 2) * _SHIFT_PT
        own = [one for one in losses if one.arm == arm]
        points = [(centres[one.wave] + shift, y(one.reached / one.allocated)) for one in own]
        _steps(sketch, points, k)
        for (across, down), one in zip(points, own, strict=True):
            sketch.marker(across, down, k)
            others = [other.reached / other.allocated for other in losses if other.wave == one.wave]
            above = one.reached / one.allocated >= max(others) and (k == 0 or len(set(others)) > 1 or len(others) == 1)
            words = percent(one.reached, one.allocated)
            if len(results.arms) <= _PRINTED:
                sketch.text(across, down - 7 if above else down + 14, words, anchor="middle", strong=k > 0)


def _marks(least: float) -> list[int]:
    """Return the marks of the axis: from 0, or from 50 where every share is well above it."""
    return [50, 60, 70, 80, 90, 100] if least >= _WELL_ABOVE else [0, 25, 50, 75, 100]


def _steps(sketch: Sketch, points: Sequence[tuple[float, float]], arm: int) -> None:
    """Draw an arm's line, level until half way to the next wave."""
    if len(points) < 2:
        return
    path = [points[0]]
    for (x0, y0), (x1, y1) in pairwise(points):
        path += [((x0 + x1) / 2, y0), ((x0 + x1) / 2, y1), (x1, y1)]
    dash = (3.0, 2.0) if arm == 0 else ()
    sketch.polygon(path, stroke=f"arm{min(arm, 3) + 1}", line=1.3, dash=dash, closed=False)


def _reasons(say: Words, results: Results) -> list[tuple[str, tuple[int, ...]]]:
    """Return the reasons at the last wave with their number by arm, most frequent first, the rest together."""
    last = results.beside.losses[-1].wave
    by_arm = {one.arm: Counter(dict(one.reasons)) for one in results.beside.losses if one.wave == last}
    total: Counter[str] = Counter()
    for counts in by_arm.values():
        total += counts
    ordered = [why for why, _ in sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))]
    shown, rest = ordered[:_MOST], ordered[_MOST:]
    rows = [(capital(why), tuple(by_arm.get(arm, Counter())[why] for arm in results.arms)) for why in shown]
    if rest:
        others = tuple(sum(by_arm.get(arm, Counter())[why] for why in rest) for arm in results.arms)
        rows.append((say("losses.other"), others))
    return rows


def _bars(
    sketch: Sketch, say: Words, results: Results, reasons: list[tuple[str, tuple[int, ...]]], left: float, width: float
) -> None:
    label = min(0.42 * (width - left), max(measures.width(why, SMALL_PT) for why, _ in reasons) + 10)
    most = max(n for _, counts in reasons for n in counts) or 1
    start, room = left + label, width - left - label - 44
    wave = results.beside.losses[-1].label
    sketch.text(left, 9, measures.clip(say("losses.reasons", wave=wave), SMALL_PT, width - left), ink="text2")
    arms = len(results.arms)
    pitch = min(_ROW_PT + _BAR_PT * (arms - 2), _PLOT_PT / len(reasons))
    thick = min(_BAR_PT, (pitch - 4) / arms)
    for j, (why, counts) in enumerate(reasons):
        y = _HEAD_PT + 2 + j * pitch
        sketch.text(left, y + (arms * thick) / 2 + 3, measures.clip(why, SMALL_PT, label - 6))
        for k, n in enumerate(counts):
            token = f"arm{min(k, 3) + 1}"
            wide = max(0.8, n / most * room)
            sketch.rect(start, y + k * thick, wide, thick - 1, fill=token if k else "surface", stroke=token, line=0.8)
        words = say("losses.against").join(number(n) for n in counts)
        sketch.text(start + max(counts) / most * room + 5, y + (arms * thick) / 2 + 3, words, ink="text2")
    _legend(sketch, results, left, width, _HEAD_PT + 2 + len(reasons) * pitch + 12)


def _legend(sketch: Sketch, results: Results, left: float, width: float, y: float) -> None:
    """Name the arms; a row that is full goes on in the next."""
    x = left
    for k, arm in enumerate(results.arm_labels):
        wide = 27 + measures.width(arm, SMALL_PT)
        if x > left and x + wide - 14 > width:
            x, y = left, y + 12
            sketch.height = max(sketch.height, y + 4)
        sketch.marker(x + 4, y - 3, k)
        sketch.text(x + 13, y, arm)
        x += wide
