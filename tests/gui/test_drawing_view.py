"""A drawing of the report, painted in the window's colours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from reportlab.graphics.shapes import Circle, Drawing, Group, Line, Path, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import HexColor

from gui.theme import apply_theme
from gui.tokens import DARK, LIGHT
from gui.widgets.drawing_view import DrawingView, paint_shape, shade
from reports.theme import color


def painted(qapp, shape, tokens=LIGHT):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(0, 100)
    painter.scale(1, -1)
    paint_shape(painter, shape, tokens)
    painter.end()
    return image


def test_a_token_becomes_the_colour_of_the_theme():
    assert shade(color("arm2"), DARK) == QColor(DARK.arm2)
    assert shade(color("border-strong"), LIGHT) == QColor(LIGHT.border_strong)


def test_a_tinted_token_lies_between_its_colour_and_the_surface():
    half = shade(color("text@50"), LIGHT)
    assert QColor(LIGHT.text).red() < half.red() < QColor(LIGHT.surface).red()


def test_a_colour_that_is_no_token_stays():
    assert shade(HexColor("#123456"), DARK) == QColor("#123456")


def test_y_grows_upwards(qapp):
    image = painted(qapp, Rect(0, 80, 100, 20, fillColor=HexColor("#FF0000"), strokeColor=None))
    assert image.pixelColor(50, 10) == QColor("#FF0000")
    assert image.pixelColor(50, 90) == QColor("white")


@pytest.mark.parametrize(
    "shape",
    [
        Line(0, 50, 100, 50, strokeWidth=6),
        Circle(50, 50, 20),
        Polygon([20, 20, 80, 20, 50, 90], fillColor=HexColor("#000000")),
        PolyLine([0, 0, 50, 50, 100, 100], strokeWidth=6),
        Group(Rect(40, 40, 20, 20, fillColor=HexColor("#000000"))),
        String(50, 48, "Text", fontSize=20, textAnchor="middle", fontName="NotoSans"),
        Path([20, 20, 80, 20, 80, 80], [0, 1, 1, 3], fillColor=HexColor("#000000")),
    ],
)
def test_every_shape_of_the_vocabulary_leaves_a_mark(qapp, shape):
    image = painted(qapp, shape)
    assert any(image.pixelColor(x, y) != QColor("white") for x in range(0, 100, 2) for y in range(0, 100, 2))


def test_the_view_keeps_the_shape_of_its_drawing(qtbot, qapp):
    apply_theme(qapp, "light", 100)
    view = DrawingView()
    qtbot.addWidget(view)
    view.show_drawing(Drawing(200, 50), "A line from low to high")
    assert view.heightForWidth(300) == 75
    assert view.accessibleName() == "A line from low to high"
