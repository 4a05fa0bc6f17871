"""A sentence whose marked words are menus; it wraps and mirrors like any other sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.widgets.flow import flowing
from gui.widgets.text import label

LINE = 8
_GAPS = re.compile(r"[ \t\n]+")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a menu; what cannot be chosen says why in its words."""

    words: str
    value: str
    is_on: bool = False
    is_free: bool = True


@dataclass(frozen=True, slots=True)
class Slot:
    """Words inside a sentence: fixed, or a menu of choices. ``many`` lets several be on at once."""

    words: str
    name: str = ""
    choices: tuple[Choice, ...] = ()
    many: bool = False


def is_right_to_left(words: str) -> bool:
    """Tell by its first letter which way a sentence runs, whichever way the window does."""
    strong = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


class SentenceEdit(QWidget):
    """``chosen`` carries the slot, the value and whether it is on now."""

    chosen = Signal(str, str, bool)

    def __init__(self, template: str, slots: Mapping[str, Slot], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = _SLOT.sub(lambda found: slots[found[1]].words, template)
        self.menus: dict[str, QToolButton] = {}
        self.setAccessibleName(self.sentence)
        self._is_mirrored = is_right_to_left(self.sentence)
        holder, self._flow = flowing(4)
        ways = Qt.LayoutDirection
        holder.setLayoutDirection(ways.RightToLeft if self._is_mirrored else ways.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        fixed = {key: self._whole(slot.words) for key, slot in slots.items() if not slot.choices}
        written = _SLOT.sub(lambda found: fixed.get(found[1], found[0]), template)
        for word in _GAPS.split(written.strip()):
            self._flow.addWidget(self._word(word, slots))

    def _whole(self, words: str) -> str:
        """Keep words together that run against the sentence: one by one they would stand in the wrong order."""
        if is_right_to_left(words) == self._is_mirrored:
            return words
        return "\u2068" + words.replace(" ", "\u00a0") + "\u2069"

    def _word(self, word: str, slots: Mapping[str, Slot]) -> QWidget:
        parts = _SLOT.split(word)
        if len(parts) == 1:
            return self._plain(word)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for at, part in enumerate(parts):
            if at % 2:
                row.addWidget(self._menu(part, slots[part]))
            elif part:
                row.addWidget(self._plain(part))
        return holder

    def _plain(self, words: str) -> QLabel:
        """Return words as high as a menu, so that both stand on one line."""
        plain = label(words, wrap=False)
        plain.setMinimumHeight(plain.fontMetrics().height() + LINE)
        return plain

    def _menu(self, key: str, slot: Slot) -> QToolButton:
        button = QToolButton()
        button.setText(slot.words)
        button.setProperty("kind", "wordsmirrored" if self._is_mirrored else "words")
        button.setAccessibleName(self.tr("{}: {}, change").format(slot.name, slot.words))
        button.setToolTip(slot.name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        for choice in slot.choices:
            action = QAction(choice.words, menu)
            action.setCheckable(True)
            action.setChecked(choice.is_on)
            action.setEnabled(choice.is_free)
            action.triggered.connect(lambda on, value=choice.value: self._on_chosen(key, slot, value, on))
            menu.addAction(action)
        button.setMenu(menu)
        button.setMinimumHeight(button.fontMetrics().height() + LINE)
        self.menus[key] = button
        return button

    def _on_chosen(self, key: str, slot: Slot, value: str, on: bool) -> None:
        already = any(choice.value == value and choice.is_on for choice in slot.choices)
        if slot.many or not already:
            self.chosen.emit(key, value, on or not slot.many)
