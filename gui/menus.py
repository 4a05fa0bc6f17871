"""The menu bar: every action, shown when Alt is pressed. The palette and the list of keys are read off it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from gui.widgets.palette import Offer

BETWEEN = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
AWAY = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress)


class Menus(QObject):
    """Keeps the actions of the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._also: dict[str, str] = {}
        self._made: dict[str, list[QKeySequence]] = {}
        self._codes: dict[str, str] = {}
        self._is_alt_alone = False
        self._watched: QWidget | None = None
        self.bar = window.menuBar()
        self._hides = sys.platform != "darwin"
        if self._hides:
            self.bar.hide()
            self.bar.installEventFilter(self)

    def add_menu(self, words: str) -> QMenu:
        """Add a menu."""
        return self.bar.addMenu(words)

    def add(
        self, menu: QMenu, words: str, keys: str, call: Callable[[], object], other_keys: str = "", also: str = ""
    ) -> None:
        """Add an action; it is the window's too, so that its keys work while the bar is hidden.

        ``also`` are other words under which the palette finds it.
        """
        action = QAction(words, self._window)
        action.setShortcuts([QKeySequence(k) for k in (keys, other_keys) if k])
        action.triggered.connect(lambda _checked=False: call())
        self.adopt(menu, action, also)

    def adopt(self, menu: QMenu, action: QAction, also: str = "") -> None:
        """Add an action made elsewhere."""
        menu.addAction(action)
        self._window.addAction(action)
        name = plain(action.text())
        self._actions[name] = action
        self._also[name] = f"{plain(menu.title())} {also}".strip()
        self._codes[name] = action.shortcut().toString() or name

    def keyed(self) -> tuple[tuple[str, str], ...]:
        """Return every action with its keys as text that can be read back."""
        return tuple((name, a.shortcut().toString()) for name, a in self._actions.items())

    def code_of(self, name: str) -> str:
        """Return what an action is kept under: the keys it was made with, the same in every language."""
        return self._codes[name]

    def name_of(self, code: str) -> str:
        """Return the name of the action kept under ``code``, or the code where none is."""
        return next((name for name, each in self._codes.items() if each == code), code)

    def give(self, name: str, keys: str) -> str:
        """Give an action other keys; where another has them already nothing changes and its name is returned."""
        wanted = QKeySequence(keys)
        for other, action in self._actions.items():
            if keys and other != name and wanted in action.shortcuts():
                return other
        if name in self._actions:
            action = self._actions[name]
            self._made.setdefault(name, action.shortcuts())
            action.setShortcuts([wanted] if keys else [])
        return ""

    def give_back(self) -> None:
        """Give every action the keys it was made with."""
        for name, keys in self._made.items():
            self._actions[name].setShortcuts(keys)
        self._made.clear()

    def offers(self) -> tuple[Offer, ...]:
        """Return what the palette shows of every action that can be done."""
        return tuple(
            Offer("action", name, plain(action.text()).lstrip("0123456789 "), _keys(action), self._also[name])
            for name, action in self._actions.items()
            if action.isEnabled()
        )

    def trigger(self, name: str) -> None:
        """Do an action by its name."""
        self._actions[name].trigger()

    def keys_of(self, shown: QWidget | None) -> tuple[tuple[str, str], ...]:
        """Return name and keys of every live action: those of the page shown, then the window's."""
        inside = [w for w in shown.findChildren(QWidget) if w.isVisible()] if shown is not None else []
        found = [a for w in ([shown, *inside] if shown is not None else []) for a in w.actions()]
        lines = [(plain(a.text()), _keys(a)) for a in found if a.text() and not a.shortcut().isEmpty()]
        lines += [(name, _keys(a)) for name, a in self._actions.items() if not a.shortcut().isEmpty()]
        return tuple(dict.fromkeys(lines))

    def note_key(self, event: QKeyEvent) -> None:
        """Notice Alt going down alone; from then on whoever has the keyboard is watched for a key between."""
        self._unwatch()
        self._is_alt_alone = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
        focus = QApplication.focusWidget()
        if self._is_alt_alone and focus is not None:
            self._watched = focus
            focus.installEventFilter(self)

    def note_release(self, event: QKeyEvent) -> None:
        """Show or hide the bar when Alt is let go with nothing between."""
        if event.key() != Qt.Key.Key_Alt:
            return
        self._unwatch()
        if self._hides and self._is_alt_alone:
            self._is_alt_alone = False
            if self.bar.isVisible():
                self.bar.hide()
            else:
                self.show()

    def _unwatch(self) -> None:
        watched, self._watched = self._watched, None
        if watched is not None and isValid(watched):
            watched.removeEventFilter(self)

    def show(self) -> None:
        """Show the bar with the keyboard in it."""
        self.bar.show()
        self.bar.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the bar on Escape; see the keys that a widget keeps for itself while Alt is down."""
        if watched is self._watched:
            is_alt = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
            if event.type() in AWAY or (event.type() in BETWEEN and not is_alt):
                self._is_alt_alone = False
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.bar.hide()
        return super().eventFilter(watched, event)


def plain(words: str) -> str:
    """Return the words of an action without the mark of its letter."""
    return words.replace("&", "").rstrip("…")


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
