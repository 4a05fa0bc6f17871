"""A chart for other programs: as a picture twice as large as on the screen, or as a PDF with its words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from gui.fonts import strong
from gui.tokens import FAMILIES, LIGHT
from gui.widgets.drawing_view import paint_shape

if TYPE_CHECKING:
    from gui.operations.results_blocks import ResultBlock
    from reports.content import Figure

SCALE, EDGE_PT = 2.0, 12.0
SIZES = {"title": 11.0, "words": 8.5}


def write_charts(block: ResultBlock, mark: str, path: Path) -> Path:
    """Write the first chart as PNG, or all of a block as PDF with their words; UserError as `replace_files`."""
    from gui.operations.results_report import charts_pdf
    from reports.files import replace_files

    if path.suffix.lower() == ".pdf":
        replace_files({path: charts_pdf(block, mark)})
        return path
    target, data = path.with_suffix(".png"), QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture_of(block.figures[0], mark).save(buffer, "PNG")  # type: ignore[call-overload] # stubs want bytes
    replace_files({target: bytes(data.data())})
    return target


def picture_of(figure: Figure, mark: str = "") -> QImage:
    """Paint a figure with its title and notes on white; ``mark`` is written above it in words."""
    wide = float(figure.drawing.width) + 2 * EDGE_PT
    above = [(figure.title, "title"), (figure.subtitle, "words")]
    lines_above = [(text, kind) for text, kind in ((mark, "title"), *above) if text]
    lines_below = [(figure.note, "words")] if figure.note else []
    top = EDGE_PT + sum(_height(text, kind, wide) for text, kind in lines_above) + 4
    foot = sum(_height(text, kind, wide) for text, kind in lines_below) + EDGE_PT
    tall = top + float(figure.drawing.height) + foot
    image = QImage(round(wide * SCALE), round(tall * SCALE), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(SCALE, SCALE)
    y = EDGE_PT
    for text, kind in lines_above:
        y += _write(painter, text, kind, y, wide)
    painter.save()
    painter.translate(EDGE_PT, top + float(figure.drawing.height))
    painter.scale(1, -1)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for item in figure.drawing.contents:
        paint_shape(painter, item, LIGHT)
    painter.restore()
    y = top + float(figure.drawing.height)
    for text, kind in lines_below:
        y += _write(painter, text, kind, y, wide)
    painter.end()
    return image


def _font(kind: str) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(SIZES[kind]))
    return strong(font) if kind == "title" else font


def _height(text: str, kind: str, wide: float) -> float:
    room = QRectF(0, 0, wide - 2 * EDGE_PT, 10_000)
    return QFontMetricsF(_font(kind)).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + 3


def _write(painter: QPainter, text: str, kind: str, y: float, wide: float) -> float:
    tall = _height(text, kind, wide)
    painter.setFont(_font(kind))
    painter.setPen(QColor(LIGHT.text if kind == "title" else LIGHT.text2))
    painter.drawText(QRectF(EDGE_PT, y, wide - 2 * EDGE_PT, tall), Qt.TextFlag.TextWordWrap, text)
    return tall
