"""F-DUMB: one share in declared groups, joined by a line, each with its interval as a light line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from analysis.survey import Share
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD, _ROW, _FOOT, _LABEL, _WORDS = 6.0, 17.0, 18.0, 0.24, 96.0


def dumbbell(say: Words, question: str, groups: Sequence[tuple[str, Sequence[Share]]], width: float) -> Figure | None:
    """Draw a row a level, the levels of one group joined; None without a group of two levels or more."""
    if not groups:
        return None
    lines = sum(len(levels) for _, levels in groups) + len(groups) - 1
    sketch = Sketch(width, _HEAD + _ROW * lines + _FOOT)
    left, right = sketch.span(_LABEL * width, width - _WORDS)

    def x(share: float) -> float:
        return left + share * (right - left)

    foot = sketch.height - _FOOT
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        sketch.line(x(tick), _HEAD, x(tick), foot, "border", width=0.5)
        sketch.text(x(tick), foot + 12, f"{number(100 * tick)} %", anchor="middle", ink="text2")
    y = _HEAD + _ROW / 2
    rows = []
    for name, levels in groups:
        points = []
        for k, share in enumerate(levels):
            points.append((x(share.value or 0.0), y))
            _level(sketch, say, share, k, (x, y), room=_LABEL * width)
            rows.append((name, share.label, *cells(share)))
            y += _ROW
        sketch.polygon(points, stroke="border-strong", line=0.9, closed=False)
        for k, point in enumerate(points):
            sketch.marker(*point, min(k, 3))
        y += _ROW
    spans = [max(levels, key=_value).label for _, levels in groups]
    return Figure(
        code="F-DUMB",
        title=say("dumb.title", question=question),
        subtitle=say("dumb.subtitle"),
        drawing=sketch.drawing(),
        alt=say("dumb.alt", question=question, groups="; ".join(f"{r[0]} {r[1]}: {r[3]}" for r in rows),
                highest=", ".join(spans)),
        header=say.listed("dumb.header"),
        rows=tuple(rows),
    )  # fmt: skip


def cells(share: Share) -> tuple[str, str, str]:
    """Write n, the share and its interval in percent; "–" where it is not given."""
    if share.value is None:
        return number(share.n), "–", "–"
    ends = "–" if share.low is None or share.high is None else f"{number(100 * share.low)} – {number(100 * share.high)}"
    return number(share.n), f"{number(100 * share.value)} %", ends


def _value(share: Share) -> float:
    return share.value or 0.0


def _level(
    sketch: Sketch, say: Words, share: Share, k: int, at: tuple[Callable[[float], float], float], *, room: float
) -> None:
    x, y = at
    sketch.aside(0, y + 3, measures.clip(share.label, SMALL_PT, room - 12))
    if share.low is not None and share.high is not None:
        sketch.line(x(share.low), y, x(share.high), y, f"arm{min(k, 3) + 1}@60", width=2.0)
    words = say("dumb.words", share=number(100 * (share.value or 0.0)), n=number(share.n))
    sketch.aside(sketch.width, y + 3, words, anchor="end", ink="text2")
