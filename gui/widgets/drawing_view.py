"""Paints a reportlab drawing with QPainter: the same figure as in the PDF, in the window's colours and font."""

from __future__ import annotations

from functools import cache
from math import atan2, degrees, hypot
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRawFont,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from reportlab.graphics import shapes

from gui.fonts import strong
from gui.theme import tokens_now
from gui.tokens import FAMILIES, Tokens
from reports.theme import ARABIC, ARABIC_STRONG, token_of

WIDEST = 1.7
GLYPH_PX = 100
MARK_ALPHA, MARK_SHARE, MARK_MOST = 0.16, 0.8, 0.3


class DrawingView(QWidget):
    """Shows one drawing, scaled to the width it gets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Any = None
        self._mark = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: Any, words: str) -> None:  # noqa: ANN401 - reportlab has no types
        """Show a drawing; ``words`` is what a screen reader says for it."""
        self._drawing = drawing
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def mark(self, words: str) -> None:
        """Lay words across the drawing that say what it is not; "" takes them away."""
        self._mark = words
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drawing's shape; nested layouts lose a height that depends on the width."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the drawing at a width."""
        return round(self._drawing.height * self._scale(width)) if self._drawing is not None else 0

    def sizeHint(self) -> QSize:
        """Return the drawing's own size."""
        if self._drawing is None:
            return QSize(0, 0)
        return QSize(round(self._drawing.width), self.heightForWidth(max(self.width(), round(self._drawing.width))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        scale = self._scale(self.width())
        painter.scale(scale, scale)
        painter.translate(0, self._drawing.height)
        painter.scale(1, -1)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for item in self._drawing.contents:
            paint_shape(painter, item, tokens_now())
        if self._mark:
            painter.resetTransform()
            _paint_mark(painter, self._mark, self.width(), self.height())
        painter.end()

    def _scale(self, width: int) -> float:
        return float(min(width / max(self._drawing.width, 1), WIDEST))


def _paint_mark(painter: QPainter, words: str, width: int, height: int) -> None:
    """Write words from the lower to the upper end of the drawing, faint enough to read through."""
    font = strong(QFont(painter.font()))
    font.setPixelSize(100)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    colour = QColor(tokens_now().warn)
    colour.setAlphaF(MARK_ALPHA)
    slope = atan2(height, width)
    share = min(MARK_SHARE * hypot(width, height) / wide, MARK_MOST * height / 100)
    painter.translate(width / 2, height / 2)
    painter.rotate(-degrees(slope) / 2)
    painter.scale(share, share)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(-wide / 2, 35), words)


def shade(colour: Any, tokens: Tokens) -> QColor | None:  # noqa: ANN401 - reportlab has no types
    """Return the window's colour for a colour of a drawing: its token's, else its own; None for no colour."""
    if colour is None:
        return None
    token = token_of(colour)
    name, _, percent = (token or "").partition("@")
    found = getattr(tokens, name.replace("-", "_"), None) if name else None
    if found is None:
        return QColor.fromRgbF(colour.red, colour.green, colour.blue, getattr(colour, "alpha", 1.0))
    if not percent:
        return QColor(found)
    share, top, ground = int(percent) / 100, QColor(found), QColor(tokens.surface)
    ends = ((top.redF(), ground.redF()), (top.greenF(), ground.greenF()), (top.blueF(), ground.blueF()))
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in ends))


def paint_shape(painter: QPainter, item: Any, tokens: Tokens) -> None:  # noqa: ANN401 - reportlab has no types
    """Paint one shape of a drawing; y grows upwards."""
    if isinstance(item, shapes.Group):
        painter.save()
        painter.setTransform(QTransform(*item.transform), combine=True)
        for child in item.contents:
            paint_shape(painter, child, tokens)
        painter.restore()
        return
    if isinstance(item, shapes.String):
        _paint_words(painter, item, tokens)
        return
    _dress(painter, item, tokens)
    if isinstance(item, shapes.Line):
        painter.drawLine(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2))
    elif isinstance(item, shapes.Rect):
        painter.drawRoundedRect(QRectF(item.x, item.y, item.width, item.height), item.rx or 0, item.ry or 0)
    elif isinstance(item, shapes.Circle):
        painter.drawEllipse(QPointF(item.cx, item.cy), item.r, item.r)
    elif isinstance(item, shapes.Ellipse):
        painter.drawEllipse(QPointF(item.cx, item.cy), item.rx, item.ry)
    elif isinstance(item, shapes.Polygon):
        painter.drawPolygon(_polygon(item.points))
    elif isinstance(item, shapes.PolyLine):
        painter.drawPolyline(_polygon(item.points))
    elif isinstance(item, shapes.Path):
        painter.drawPath(_path(item))


def _dress(painter: QPainter, item: Any, tokens: Tokens) -> None:  # noqa: ANN401 - reportlab has no types
    stroke = shade(getattr(item, "strokeColor", None), tokens)
    width = getattr(item, "strokeWidth", 1) or 0
    if stroke is None or width == 0:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(stroke, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if getattr(item, "strokeLineCap", 0) != 1 else Qt.PenCapStyle.RoundCap)
        dashes = getattr(item, "strokeDashArray", None)
        if dashes:
            pen.setDashPattern([max(d / width, 0.1) for d in dashes])
        painter.setPen(pen)
    fill = shade(getattr(item, "fillColor", None), tokens)
    if fill is None or isinstance(item, (shapes.Line, shapes.PolyLine)):
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)


def _polygon(points: Any) -> QPolygonF:  # noqa: ANN401 - reportlab has no types
    return QPolygonF([QPointF(x, y) for x, y in zip(points[0::2], points[1::2], strict=True)])


def _path(item: Any) -> QPainterPath:  # noqa: ANN401 - reportlab has no types
    path, at, points = QPainterPath(), 0, item.points
    if getattr(item, "fillMode", None) != 0:
        path.setFillRule(Qt.FillRule.WindingFill)
    for operator in item.operators:
        if operator == shapes._MOVETO:  # noqa: SLF001 - reportlab names its operators only so
            path.moveTo(points[at], points[at + 1])
            at += 2
        elif operator == shapes._LINETO:  # noqa: SLF001
            path.lineTo(points[at], points[at + 1])
            at += 2
        elif operator == shapes._CURVETO:  # noqa: SLF001
            path.cubicTo(*points[at : at + 6])
            at += 6
        else:
            path.closeSubpath()
    return path


@cache
def _raw_font(path: str) -> QRawFont:
    return QRawFont(path, GLYPH_PX)


def _paint_glyphs(painter: QPainter, item: Any, tokens: Tokens) -> None:  # noqa: ANN401 - reportlab has no types
    """Paint a line that runs from the right as it was shaped for the page."""
    from reports.shaping import glyphs_of

    path, placed = glyphs_of(item.fontName, item.text)
    run, size = QGlyphRun(), item.fontSize / GLYPH_PX
    run.setRawFont(_raw_font(path))
    run.setGlyphIndexes([glyph for glyph, _ in placed])
    run.setPositions([QPointF(x * GLYPH_PX, 0) for _, x in placed])
    painter.save()
    painter.translate(item.x, item.y)
    painter.scale(size, -size)
    painter.setPen(shade(item.fillColor, tokens) or QColor(tokens.text))
    painter.drawGlyphRun(QPointF(0, 0), run)
    painter.restore()


def _paint_words(painter: QPainter, item: Any, tokens: Tokens) -> None:  # noqa: ANN401 - reportlab has no types
    if item.fontName in (ARABIC, ARABIC_STRONG):
        _paint_glyphs(painter, item, tokens)
        return
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(100)  # drawn large and scaled down: pixel sizes are whole numbers
    if "Bold" in item.fontName:
        font = strong(font)
    size = item.fontSize / 100
    width = QFontMetricsF(font).horizontalAdvance(item.text) * size
    anchor = getattr(item, "textAnchor", "start")
    left = item.x - {"middle": width / 2, "end": width}.get(anchor, 0.0)
    painter.save()
    painter.translate(left, item.y)
    painter.scale(size, -size)
    painter.setFont(font)
    painter.setPen(shade(item.fillColor, tokens) or QColor(tokens.text))
    painter.drawText(QPointF(0, 0), item.text)
    painter.restore()
