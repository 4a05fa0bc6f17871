"""What each key means while questions are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from gui.capture.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED
from gui.capture.keys import digit_of

if TYPE_CHECKING:
    from gui.capture.page import CapturePage

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SPECIAL_BY_KEY = {Qt.Key.Key_F7: DONT_KNOW, Qt.Key.Key_F8: REFUSED}
TOOLS = (Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F9)


class PageKeys:
    """Gives the keys of a capture page their meaning."""

    def __init__(self, page: CapturePage) -> None:
        self._page = page
        self.has_digits = True

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it means nothing here."""
        return self._handle_always(event) or self._handle_asking(event)

    def _handle_always(self, event: QKeyEvent) -> bool:
        page, focus = self._page, QApplication.focusWidget()
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in ENTER and is_ctrl:
            page.finish()
        elif event.key() in ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() == Qt.Key.Key_PageUp:
            page.back()
        elif event.key() in TOOLS and (page.is_asking or page.is_keying) and not page.is_private:
            self._open(Qt.Key(event.key()))
        else:
            return False
        return True

    def _escape(self) -> None:
        page = self._page
        if page.is_private and page.is_asking:
            return
        if page.is_asking or page.is_keying:
            page.pause()
        elif page.is_finished:
            page.save_and_exit()
        else:
            page.show_question()

    def _open(self, key: Qt.Key) -> None:
        page = self._page
        if key == Qt.Key.Key_F9:
            page.switch_layout()
        elif page.commit_pending() and key == Qt.Key.Key_F2:
            page.menus.map()
        else:
            page.menus.note()

    def _handle_asking(self, event: QKeyEvent) -> bool:
        page = self._page
        editor = page.question.editor
        if not page.is_asking or editor is None:
            return False
        key = event.key()
        if key in ENTER or key == Qt.Key.Key_PageDown:
            if not editor.take_enter():
                page.next()
        elif key in SPECIAL_BY_KEY:
            page.choose_special(SPECIAL_BY_KEY[Qt.Key(key)])
        elif key == Qt.Key.Key_9 and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            page.choose_special(NOT_APPLICABLE)
        elif key == Qt.Key.Key_F3 and page.head.language.count() > 1:
            page.next_language()
        else:
            return not editor.is_typing and self._handle_untyped(event)
        return True

    def _handle_untyped(self, event: QKeyEvent) -> bool:
        page = self._page
        editor = page.question.editor
        key, is_mirrored = event.key(), page.isRightToLeft()
        digit = digit_of(event) if self.has_digits else None
        if digit is not None:
            return editor is not None and editor.take_digit(digit)
        if key == Qt.Key.Key_Backspace:
            if page.flow.value(page.flow.path):
                page.commit("")
                page.show_question()
            else:
                page.back()
        elif key == (Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right):
            page.next()
        elif key == (Qt.Key.Key_Right if is_mirrored else Qt.Key.Key_Left):
            page.back()
        else:
            return False
        return True
