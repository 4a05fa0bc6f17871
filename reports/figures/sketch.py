"""The vocabulary of every drawing: line, rect, path, text. Coordinates run from the top left, in points."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeAlias

from reportlab.graphics.shapes import Drawing, Line, Path, Rect, String

from reports import fonts, measures
from reports.locales import locale
from reports.shaping import shaped
from reports.theme import REGULAR, SMALL_PT, STRONG, color

Anchor = Literal["start", "middle", "end"]
Shape: TypeAlias = Any
_KAPPA = 0.5522847498
_OTHER_SIDE: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


class Sketch:
    """A drawing being made. ``height`` may be set once the lay-out is known; nothing is drawn before `drawing`.

    While it is ``turned``, everything is set from the side where a line begins: for grids and bars, not for axes.
    """

    def __init__(self, width: float, height: float = 0.0, *, turned: bool = False) -> None:
        self.width, self.height, self.turned = width, height, turned
        self._marks: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        ink: str = "text2",
        *,
        width: float = 0.75,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a line."""
        x1, x2 = self._from_start(x1), self._from_start(x2)
        self._marks.append(("line", (x1, y1, x2, y2), {"ink": ink, "width": width, "dash": dash}))

    def rect(
        self, x: float, y: float, width: float, height: float, *, fill: str = "", stroke: str = "", line: float = 0.75
    ) -> None:
        """Draw a rectangle from its top left corner."""
        x = min(self._from_start(x), self._from_start(x + width))
        self._marks.append(("rect", (x, y, width, height), {"fill": fill, "stroke": stroke, "line": line}))

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        *,
        fill: str = "",
        stroke: str = "",
        line: float = 0.75,
        dash: Sequence[float] = (),
        closed: bool = True,
    ) -> None:
        """Draw a path through points."""
        style = {"fill": fill, "stroke": stroke, "line": line, "dash": dash, "closed": closed}
        self._marks.append(("polygon", (tuple((self._from_start(x), y) for x, y in points),), style))

    def dot(self, x: float, y: float, radius: float, *, fill: str = "", stroke: str = "", line: float = 1.25) -> None:
        """Draw a disc or a ring."""
        x = self._from_start(x)
        self._marks.append(("dot", (x, y, radius), {"fill": fill, "stroke": stroke, "line": line}))

    def marker(self, x: float, y: float, arm: int, size: float = 7.0) -> None:
        """Draw an arm's mark: hollow circle, square, triangle, diamond; told apart without colour."""
        half, token = size / 2, f"arm{min(arm, 3) + 1}"
        if arm == 0:
            self.dot(x, y, half, fill="surface", stroke=token, line=1.5)
        elif arm == 1:
            self.rect(x - half, y - half, size, size, fill=token, stroke="surface", line=0.75)
        elif arm == 2:
            points = [(x, y - half * 1.15), (x + half * 1.1, y + half * 0.85), (x - half * 1.1, y + half * 0.85)]
            self.polygon(points, fill=token, stroke="surface")
        else:
            points = [(x, y - half * 1.3), (x + half * 1.3, y), (x, y + half * 1.3), (x - half * 1.3, y)]
            self.polygon(points, fill=token, stroke="surface")

    def text(
        self,
        x: float,
        baseline: float,
        words: str,
        *,
        size: float = SMALL_PT,
        strong: bool = False,
        anchor: Anchor = "start",
        ink: str = "text",
    ) -> float:
        """Write one line from its baseline; returns its measured width."""
        words = fonts.printable(words)
        anchor = _OTHER_SIDE[anchor] if self._is_turned() else anchor
        style = {"size": size, "strong": strong, "anchor": anchor, "ink": ink}
        self._marks.append(("text", (self._from_start(x), baseline, words), style))
        return measures.width(words, size, strong=strong)

    def aside(
        self, x: float, baseline: float, words: str, *, strong: bool = False, anchor: Anchor = "start",
        ink: str = "text",
    ) -> None:  # fmt: skip
        """Write one line of a column beside an axis; ``x`` is counted from the side where a line begins."""
        if locale().right_to_left:
            x, anchor = self.width - x, _OTHER_SIDE[anchor]
        self.text(x, baseline, words, strong=strong, anchor=anchor, ink=ink)

    def span(self, left: float, right: float) -> tuple[float, float]:
        """Return an axis between columns counted from the side where a line begins, as places from the left."""
        return (self.width - right, self.width - left) if locale().right_to_left else (left, right)

    def _is_turned(self) -> bool:
        return self.turned and locale().right_to_left

    def _from_start(self, x: float) -> float:
        return self.width - x if self._is_turned() else x

    def drawing(self) -> Shape:
        """Return the marks as a reportlab Drawing, in the order they were made."""
        fonts.register()
        drawing = Drawing(self.width, self.height)
        makers: dict[str, Callable[..., Shape]] = {
            "line": self._line,
            "rect": self._rect,
            "polygon": self._polygon,
            "dot": self._dot,
        }
        for kind, place, style in self._marks:
            if kind == "text":
                for string in self._text(*place, **style):
                    drawing.add(string)
            else:
                drawing.add(makers[kind](*place, **style))
        return drawing

    def _line(
        self, x1: float, y1: float, x2: float, y2: float, *, ink: str, width: float, dash: Sequence[float]
    ) -> Shape:
        dashes = list(dash) or None
        return Line(
            x1,
            self.height - y1,
            x2,
            self.height - y2,
            strokeColor=color(ink),
            strokeWidth=width,
            strokeDashArray=dashes,
        )

    def _rect(self, x: float, y: float, w: float, h: float, *, fill: str, stroke: str, line: float) -> Shape:
        return Rect(x, self.height - y - h, w, h, **_paint(fill, stroke, line))

    def _polygon(
        self,
        points: Sequence[tuple[float, float]],
        *,
        fill: str,
        stroke: str,
        line: float,
        dash: Sequence[float],
        closed: bool,
    ) -> Shape:
        path = Path(**_paint(fill, stroke, line), strokeDashArray=list(dash) or None, strokeLineJoin=1)
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        if closed:
            path.closePath()
        return path

    def _dot(self, x: float, y: float, r: float, *, fill: str, stroke: str, line: float) -> Shape:
        y, k = self.height - y, r * _KAPPA
        path = Path(**_paint(fill, stroke, line))
        path.moveTo(x + r, y)
        path.curveTo(x + r, y + k, x + k, y + r, x, y + r)
        path.curveTo(x - k, y + r, x - r, y + k, x - r, y)
        path.curveTo(x - r, y - k, x - k, y - r, x, y - r)
        path.curveTo(x + k, y - r, x + r, y - k, x + r, y)
        path.closePath()
        return path

    def _text(
        self, x: float, y: float, words: str, *, size: float, strong: bool, anchor: Anchor, ink: str
    ) -> list[Shape]:
        paint = {"fontSize": size, "fillColor": color(ink)}
        if not fonts.is_arabic(words):
            font = STRONG if strong else REGULAR
            return [String(x, self.height - y, words, fontName=font, textAnchor=anchor, **paint)]
        line = shaped(words, size, strong=strong)
        left = x - line.width * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
        return [
            String(left + p.x, self.height - y + p.rise, p.text, fontName=p.font, textAnchor="start", **paint)
            for p in line.pieces
        ]


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Return at most ``most`` round values that cover [low, high] from within, 1-2-5 steps apart."""
    span = max(high - low, 1e-9)
    step = next(s for s in _steps(span / most) if span / s + 1 <= most + 1e-9)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


def tick_decimals(values: Sequence[float]) -> int:
    """Return the decimals that tell these ticks apart."""
    return next((k for k in range(7) if all(abs(round(v, k) - v) < 1e-9 for v in values)), 6)


def _steps(start: float) -> list[float]:
    power = 10 ** math.floor(math.log10(start))
    return [m * power * scale for scale in (1, 10, 100) for m in (1, 2, 5)]


def _paint(fill: str, stroke: str, line: float) -> dict[str, Any]:
    return {
        "fillColor": color(fill) if fill else None,
        "strokeColor": color(stroke) if stroke else None,
        "strokeWidth": line if stroke else 0,
    }
