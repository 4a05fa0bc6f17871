"""F-DIST: how the scores of both arms were spread, as mirrored histograms on the same bins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis.results import ArmSummary, Estimate, Results
from reports.content import Figure
from reports.figures.sketch import Anchor, Sketch, tick_decimals, ticks
from reports.numbers import factor, number
from reports.suppression import is_small
from reports.words import Words

_FOOT_PT, _HEAD_PT, _PANEL_PT = 32.0, 14.0, 46.0
_LEAST, _FEW, _LEAST_BARS = 10, 25, 4
_UNEQUAL = 1.001


def distribution(say: Words, results: Results, estimate: Estimate, width: float) -> Figure | None:
    """Draw both arms back to back; None without the people's values, for shares, and below 10 people an arm."""
    arms = [a for a in estimate.arms if len(a.values) >= _LEAST]
    if len(arms) != 2 or estimate.outcome.kind == "binary" or estimate.kind in ("level", "slope", "interaction"):
        return None
    arms.sort(key=lambda a: a.arm != estimate.control)
    scale = factor(estimate.outcome)
    if scale != 1:
        arms = [_scaled(arm, scale) for arm in arms]
    edges = _edges(np.concatenate([np.asarray(a.values) for a in arms]))
    edges = _without_few(edges, [np.histogram(a.values, edges)[0] for a in arms])
    if len(edges) < _LEAST_BARS:
        return None
    shares = [np.histogram(a.values, edges)[0] / len(a.values) for a in arms]
    wide = np.diff(edges) / np.diff(edges).min()
    peak = max(float((s / wide).max()) for s in shares)
    sketch = Sketch(width, _HEAD_PT + 2 * _PANEL_PT + _FOOT_PT)
    left, right, middle = 0.0, width, _HEAD_PT + _PANEL_PT

    def x(value: float) -> float:
        return float(left + (value - edges[0]) / (edges[-1] - edges[0]) * (right - left))

    for side, (arm, share) in enumerate(zip(arms, shares, strict=True)):
        _histogram(sketch, results, arm, share / wide, [x(e) for e in edges], middle, 1 if side else -1, peak)
    for side, arm in enumerate(arms):
        _mean(sketch, arm, x, middle, 1 if side else -1, width)
    foot = _HEAD_PT + 2 * _PANEL_PT
    sketch.line(left, foot + 14, right, foot + 14, "text2")
    marks = ticks(float(edges[0]), float(edges[-1]), 7)
    for value in marks:
        sketch.line(x(value), foot + 14, x(value), foot + 17, "text2")
        anchor: Anchor = "start" if x(value) < 8 else "end" if x(value) > width - 8 else "middle"
        sketch.text(x(value), foot + 26, number(value, tick_decimals(marks)), anchor=anchor, ink="text2")
    return Figure(
        code="F-DIST",
        title=say("distribution.title"),
        subtitle=say("distribution.subtitle" if wide.max() < _UNEQUAL else "distribution.subtitle_joined"),
        drawing=sketch.drawing(),
        alt="".join(
            say("distribution.alt", label=a.label, mean=number(a.mean or 0), n=number(a.n)) for a in arms
        ).strip(),
        header=say.listed("distribution.header"),
        rows=tuple(
            (
                arm.label,
                number(float(edges[k]), tick_decimals(list(edges))),
                number(float(edges[k + 1]), tick_decimals(list(edges))),
                say("distribution.share", n=number(100 * float(share[k]))),
            )
            for arm, share in zip(arms, shares, strict=True)
            for k in range(len(share))
        ),
    )


def _without_few(edges: npt.NDArray[np.float64], counts: Sequence[npt.NDArray[np.intp]]) -> npt.NDArray[np.float64]:
    """Join each range that holds a few people of an arm with the next, so that no bar stands for fewer than five."""
    kept, held = [float(edges[0])], np.zeros(len(counts), dtype=np.intp)
    for k in range(len(edges) - 1):
        held = held + np.array([c[k] for c in counts])
        if not any(map(is_small, held.tolist())):
            kept.append(float(edges[k + 1]))
            held = np.zeros(len(counts), dtype=np.intp)
    while held.any() and len(kept) > 1:
        held = held + np.array([int(c[(edges[:-1] >= kept[-2] - 1e-9) & (edges[:-1] < kept[-1] - 1e-9)].sum())
                                for c in counts])  # fmt: skip
        kept.pop()
        if not any(map(is_small, held.tolist())):
            break
    if held.any():
        kept.append(float(edges[-1]))
    return np.array(kept)


def _scaled(arm: ArmSummary, scale: float) -> ArmSummary:
    mean = None if arm.mean is None else arm.mean * scale
    return replace(arm, mean=mean, values=tuple(value * scale for value in arm.values))


def _edges(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    seen = np.unique(np.round(values, 6))
    if 1 < len(seen) <= _FEW:
        # A score of few items takes few values: one bar each, or bars of equal width would miss some of them.
        middles = (seen[1:] + seen[:-1]) / 2
        own: npt.NDArray[np.float64] = np.array([2 * seen[0] - middles[0], *middles, 2 * seen[-1] - middles[-1]])
        return own
    marks = ticks(float(values.min()), float(values.max()), 24)
    step = marks[1] - marks[0] if len(marks) > 1 else 1.0
    first = np.floor(values.min() / step) * step
    count = int(np.ceil((values.max() - first) / step + 1e-9)) or 1
    edges: npt.NDArray[np.float64] = np.round(first + step * np.arange(count + 1), 10)
    return edges


def _histogram(
    sketch: Sketch,
    results: Results,
    arm: ArmSummary,
    shares: npt.NDArray[np.float64],
    edges: list[float],
    middle: float,
    side: int,
    peak: float,
) -> None:
    index = results.arms.index(arm.arm) if arm.arm in results.arms else 0
    token = f"arm{min(index, 3) + 1}"
    for k, share in enumerate(shares):
        tall = float(share) / peak * (_PANEL_PT - 4)
        top = middle - tall if side < 0 else middle
        if tall > 0:
            sketch.rect(
                edges[k] + 0.4, top, edges[k + 1] - edges[k] - 0.8, tall, fill=f"{token}@{45 if side < 0 else 75}"
            )
    sketch.line(edges[0], middle, edges[-1], middle, "text2", width=0.6)


def _mean(sketch: Sketch, arm: ArmSummary, x: Callable[[float], float], middle: float, side: int, width: float) -> None:
    if arm.mean is None:
        return
    place = x(arm.mean)
    end = middle + side * (_PANEL_PT + 2)
    sketch.line(place, middle, place, end, "text", width=1.2)
    words = f"{arm.label}: {number(arm.mean, 1)}"
    late = place > width * 0.6
    anchor: Anchor = "end" if late else "start"
    sketch.text(place + (3 if late else -3), end + (9 if side > 0 else -4), words, anchor=anchor, strong=True)
