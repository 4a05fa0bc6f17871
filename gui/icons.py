"""Icons from the Phosphor font that the qtawesome package carries; qtawesome itself is never imported."""

from __future__ import annotations

import json
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from gui.fonts import package_folder
from gui.theme import tokens_now

FLIPPED = frozenset(
    {"arrow-left", "arrow-right", "caret-left", "caret-right", "arrow-u-up-left", "arrow-u-up-right", "sign-out"}
)


@lru_cache(maxsize=1)
def charmap() -> dict[str, str]:
    """Return the glyph of each Phosphor name; empty when the font package is missing."""
    folder = package_folder("qtawesome")
    found = sorted((folder / "fonts").glob("phosphor-charmap*.json")) if folder else []
    if not found:
        return {}
    codes: dict[str, str] = json.loads(found[-1].read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@lru_cache(maxsize=1)
def family() -> str:
    """Register the icon font with Qt and return its family, or an empty string."""
    folder = package_folder("qtawesome")
    for path in sorted((folder / "fonts").glob("phosphor*.ttf")) if folder else ():
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        if families:
            return families[0]
    return ""


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Paint one glyph in the middle of ``rect``, mirrored for right-to-left where its meaning has a direction."""
    glyph = charmap().get(name, "")
    font = QFont(family())
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(colour)
    if name in FLIPPED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


class GlyphEngine(QIconEngine):
    """Paints a glyph when asked, in the colour the theme has at that moment."""

    def __init__(self, name: str, token: str, checked_token: str) -> None:
        super().__init__()
        self._name, self._token, self._checked_token = name, token, checked_token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the glyph; a checked state uses the filled glyph, a disabled one the quietest text colour."""
        is_on = state == QIcon.State.On
        name = f"{self._name}-fill" if is_on and f"{self._name}-fill" in charmap() else self._name
        token = self._checked_token if is_on else self._token
        if mode == QIcon.Mode.Disabled:
            token = "border_strong"  # noqa: S105 - the name of a colour
        paint_icon(painter, QRectF(rect), name, QColor(getattr(tokens_now(), token)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on a transparent square."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another engine for the same glyph."""
        return GlyphEngine(self._name, self._token, self._checked_token)


def icon(name: str, token: str = "text2", checked_token: str = "accent") -> QIcon:  # noqa: S107 - names of colours
    """Return the icon with this Phosphor name, in the colour of a token."""
    return QIcon(GlyphEngine(name, token, checked_token))
