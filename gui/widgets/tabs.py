"""Tabs over pages of one place; Ctrl+Tab goes on, the bar is one stop of Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget


class Tabs(QWidget):
    """Shows one of several widgets. ``chosen`` carries its number."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._stack = QTabBar(), QStackedWidget()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._on_changed)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setText(self.tr("Next tab") if step > 0 else self.tr("Tab before"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, step=step: self.step(step))
            self.addAction(action)

    def add(self, words: str, widget: QWidget) -> None:
        """Add a tab."""
        self._stack.addWidget(widget)
        self.bar.addTab(words)

    def step(self, step: int) -> None:
        """Go on by ``step`` tabs, round and round; the keyboard follows."""
        shown = [at for at in range(self.bar.count()) if self.bar.isTabVisible(at)]
        if shown:
            here = shown.index(self.bar.currentIndex()) if self.bar.currentIndex() in shown else 0
            self.bar.setCurrentIndex(shown[(here + step) % len(shown)])
        if not self.isAncestorOf(self.focusWidget() or self):
            self.bar.setFocus()

    def number(self, widget: QWidget | None) -> int:
        """Return the number of the tab that shows a widget, -1 where none does."""
        return -1 if widget is None else self._stack.indexOf(widget)

    def show_tab(self, widget: QWidget, *, is_shown: bool) -> None:
        """Offer a tab, or not; one that goes while it is looked at gives way to the first."""
        at = self.number(widget)
        if not is_shown and self.bar.currentIndex() == at:
            self.bar.setCurrentIndex(0)
        self.bar.setTabVisible(at, is_shown)

    @property
    def current(self) -> QWidget | None:
        """The widget shown."""
        return self._stack.currentWidget()

    def _on_changed(self, at: int) -> None:
        had_focus = self.focusWidget() is not None and self.isAncestorOf(self.focusWidget())
        self._stack.setCurrentIndex(at)
        if had_focus:
            self.bar.setFocus()
        self.chosen.emit(at)
