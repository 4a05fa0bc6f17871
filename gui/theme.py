"""Tokens to what Qt understands: a palette and one style sheet. Fusion on every system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.style_sheet import style_sheet
from gui.tokens import FAMILIES, LIGHT, THEMES, TYPE_PX, Tokens

ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
}


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme."""
    result = QPalette()
    for role, name in ROLES.items():
        result.setColor(role, QColor(getattr(tokens, name)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text3))
    return result


def tokens_now() -> Tokens:
    """Return the tokens of the theme the application shows: read back from its palette, so nothing else keeps it."""
    shown = QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper()
    return next((tokens for tokens in THEMES.values() if tokens.bg == shown), LIGHT)


def colour(name: str) -> QColor:
    """Return the present colour of a token."""
    return QColor(getattr(tokens_now(), name))


def system_theme() -> str:
    """Return "contrast" or "dark" when the system asks for it, else "light"."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()  # a chained call loses the hints in some versions of Qt
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def point_size(role: str, text_percent: int) -> float:
    """Return the size of a type role in points on this screen."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen is not None else 96.0
    return TYPE_PX[role] * text_percent / 100 * 72 / dots


def apply_theme(app: QApplication, theme: str, text_percent: int) -> None:
    """Dress the application: ``theme`` is "light", "dark", "contrast" or "system", ``text_percent`` 80 to 200."""
    tokens = THEMES[system_theme() if theme == "system" else theme]
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(point_size("body", text_percent))
    app.setFont(font)
    app.setPalette(palette(tokens))
    sizes = {role: point_size(role, text_percent) for role in TYPE_PX}
    is_mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(style_sheet(tokens, sizes, is_mirrored=is_mirrored))
