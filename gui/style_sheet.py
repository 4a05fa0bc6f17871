"""The one style sheet, generated from tokens. Widgets choose a look by the properties ``role`` and ``kind``."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import asdict

from gui.tokens import CARD_RADIUS, CONTRAST, RADIUS, Tokens

_SHEET = string.Template("""
QWidget { font-family: "Noto Sans", "Noto Sans Arabic"; }
QToolTip { color: $text; background: $surface; border: 1px solid $border_strong; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}pt; }
QLabel[role="h1"] { font-size: ${h1}pt; }
QLabel[role="h2"] { font-size: ${h2}pt; }
QLabel[role="quiet"] { color: $text2; }
QLabel[role="small"] { font-size: ${small}pt; color: $text2; }
QLabel[role="caption"] { font-size: ${caption}pt; color: $text3; }
QLabel[role="code"] { font-size: ${code}pt; color: $text2; }
QLabel[role="question"] { font-size: ${question}pt; }
QLabel[role="question_compact"] { font-size: ${question_compact}pt; }
QLabel[role="error"] { color: $error; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="chip"] { background: $accent_soft; color: $accent; border-radius: 10px; padding: 2px 10px; margin-top: 2px;
  font-size: ${small}pt; }
QLabel[role="warnchip"] { background: $warn_soft; color: $warn; border-radius: 10px; padding: 2px 10px; margin-top: 2px;
  font-size: ${small}pt; }

QFrame[kind="card"] { background: $surface; border: 1px solid $border; border-radius: ${card_radius}px; }
QFrame[kind="lead"] { background: $surface; border: 1px solid $border; border-radius: ${card_radius}px; }
QFrame[kind="topbar"], QFrame[kind="capturebar"] { background: $surface; border: none;
  border-bottom: 1px solid $border; }
QFrame[kind="capturefoot"], QFrame[kind="jobbar"] { background: $surface; border: none;
  border-top: 1px solid $border; }
QFrame[kind="sheet"] { background: $surface; border: none; border-left: 1px solid $border; }
QTextBrowser { background: $surface; color: $text; border: none; }
QTextBrowser:focus { border: 2px solid $focus; }
QFrame[kind="rail"] { background: $sunken; border: none; }
QFrame[kind="strip"] { background: $accent_soft; border: none; border-radius: ${radius}px; }
QFrame[kind="sheet"] { background: $surface; border: none; border-left: 1px solid $border_strong;
  border-right: 1px solid $border_strong; }
QWidget[kind="curtain"] { background: $sunken; }
QFrame[kind="line"] { background: $border; border: none; }
QFrame[kind="info"] { background: $accent_soft; border: none; border-radius: ${radius}px; }
QFrame[kind="ok"] { background: $ok_soft; border: none; border-radius: ${radius}px; }
QFrame[kind="warn"] { background: $warn_soft; border: none; border-radius: ${radius}px; }
QFrame[kind="error"] { background: $error_soft; border: none; border-radius: ${radius}px; }
QFrame[kind="toast"] { background: $text; border: none; border-radius: ${card_radius}px; }
QFrame[kind="toast"] QLabel { color: $bg; }
QFrame[kind="toast"] QPushButton { color: $bg; background: transparent; border: 1px solid $text3; }
QFrame[kind="toast"] QPushButton:focus { border: 2px solid $bg; padding: 5px 13px; }

QCheckBox { min-height: 24px; }
QCheckBox::indicator:unchecked { border: 1px solid $border_strong; border-radius: 2px; background: $surface; }

QPushButton { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${radius}px;
  padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:disabled { color: $text3; border-color: $border; background: $bg; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: $border; border-color: $border; color: $text3; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 6px 10px; }
QPushButton[kind="quiet"]:disabled { color: $text3; background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: 5px 9px; }
QPushButton[kind="chosen"] { background: $selected; border: 1px solid $accent; }
QPushButton[kind="chosen"]:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton[kind="logchip"], QPushButton[kind="logchosen"] { padding: 2px 7px; min-height: 20px; }
QPushButton[kind="logchosen"] { background: $selected; border: 1px solid $accent; }
QPushButton[kind="logchip"]:focus, QPushButton[kind="logchosen"]:focus { border: 2px solid $focus; padding: 1px 6px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${radius}px; padding: 4px 6px;
  color: $text2; }
QToolButton:hover { background: $accent_soft; }
QToolButton:focus { border: 2px solid $focus; }
QToolButton[kind="study"] { color: $text; font-size: ${h2}pt; padding: 4px ${study_right}px 4px ${study_left}px; }
QToolButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 4px; }
QToolButton[kind="words"], QToolButton[kind="wordsmirrored"] { color: $accent; padding: 1px 18px 1px 0px;
  text-align: left; text-decoration: underline; }
QToolButton[kind="wordsmirrored"] { padding: 1px 0px 1px 18px; }
QToolButton[kind="words"]::menu-indicator, QToolButton[kind="wordsmirrored"]::menu-indicator {
  subcontrol-position: right center; subcontrol-origin: padding; right: 3px; }
QToolButton[kind="rail"] { text-align: left; padding: 7px 10px; color: $text2; }
QToolButton[kind="rail"]:checked { background: $selected; color: $text; }

QLineEdit, QPlainTextEdit { background: $surface; color: $text; border: 1px solid $border_strong;
  border-radius: ${radius}px; padding: 6px 9px; selection-background-color: $selected; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 5px 8px; }
QLineEdit[kind="answer"] { font-size: ${h1}pt; padding: 8px 12px; }
QLineEdit[kind="answer"]:focus { padding: 7px 11px; }
QLineEdit[kind="logline"] { padding: 3px 7px; }
QLineEdit[kind="logline"]:focus { padding: 2px 6px; }
QComboBox { background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${radius}px;
  padding: 5px 28px 5px 10px; min-height: 20px; }
QComboBox:on { padding: 5px 28px 5px 10px; }
QComboBox:focus { border: 2px solid $focus; padding: 4px 27px 4px 9px; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong; padding: 4px;
  selection-background-color: $selected; selection-color: $text; outline: none; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text2; border: none; border-bottom: 3px solid transparent;
  padding: 6px 4px; margin-right: 20px; margin-left: 0px; }
QTabBar::tab:selected { color: $text; border-bottom: 3px solid $accent; }
QTabBar::tab:hover { color: $accent; }
QTabBar::scroller { width: 28px; }
QTabBar::tab:focus { color: $accent; border-bottom: 3px solid $focus; }

QTableView, QListView, QTreeView { background: $surface; alternate-background-color: $surface; color: $text;
  border: 1px solid $border; border-radius: ${card_radius}px; gridline-color: $border; outline: none;
  selection-background-color: $selected; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $focus; }
QTableView::item { padding: 0 12px; border: none; border-bottom: 1px solid $border; }
QTableView::item:selected { background: $selected; color: $text; }
QListView::item { padding: 6px 8px; }
QTreeView::item { padding: 3px 4px; border: none; }
QTreeView::item:selected { background: $selected; color: $text; }
QSplitter::handle { background: transparent; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $text2; border: none; border-bottom: 1px solid $border;
  padding: 7px 12px; font-size: ${small}pt; }
QTableCornerButton::section { background: $sunken; border: none; }

QMenu { background: $surface; border: 1px solid $border_strong; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $border_strong; border-radius: 3px; min-height: 36px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $border_strong; border-radius: 3px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QDialog { background: $surface; }
""")


_THICK = string.Template("""
QFrame[kind="card"], QFrame[kind="lead"], QFrame[kind="info"], QFrame[kind="ok"], QFrame[kind="warn"],
QFrame[kind="error"], QFrame[kind="toast"], QFrame[kind="strip"], QMenu, QToolTip { border: 2px solid $border; }
QPushButton, QLineEdit, QPlainTextEdit, QComboBox { border: 2px solid $border_strong; }
QPushButton:focus, QPushButton[kind="primary"]:focus, QPushButton[kind="quiet"]:focus, QPushButton[kind="chosen"]:focus,
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QToolButton:focus, QTableView:focus, QListView:focus,
QTreeView:focus { border: 3px solid $focus; }
QTabBar::tab:focus { border-bottom: 4px solid $focus; }
QProgressBar { background: $surface; border: 1px solid $border; }
""")


def style_sheet(tokens: Tokens, sizes_pt: Mapping[str, float], *, is_mirrored: bool = False) -> str:
    """Write the style sheet of a theme; ``sizes_pt`` gives each type role in points."""
    sizes = {role: f"{size:.2f}" for role, size in sizes_pt.items()}
    sides = {"study_left": 22, "study_right": 6} if is_mirrored else {"study_left": 6, "study_right": 22}
    sheet = _SHEET.substitute(asdict(tokens), **sides, radius=RADIUS, card_radius=CARD_RADIUS, **sizes)
    return sheet + _THICK.substitute(asdict(tokens)) if tokens is CONTRAST else sheet
