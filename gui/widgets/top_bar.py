"""The bar above every page: study, state, saved, text size, theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from gui.fonts import embolden
from gui.icons import icon
from gui.widgets.buttons import pictured
from gui.widgets.text import label

NAME_LETTERS, GAP, EDGES, LEAST = 14, 12, 28, 40


class LookButtons(QWidget):
    """Smaller text, larger text, light or dark."""

    smaller_requested = Signal()
    larger_requested = Signal()
    theme_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for face, words, signal in (
            ("\u2066A−\u2069", self.tr("Smaller text (Ctrl+−)"), self.smaller_requested),
            ("\u2066A+\u2069", self.tr("Larger text (Ctrl++)"), self.larger_requested),
            ("", self.tr("Light or dark (Ctrl+Shift+L)"), self.theme_requested),
        ):
            button = QToolButton()
            button.setText(face)
            if not face:
                button.setIcon(icon("moon"))
                button.setIconSize(QSize(20, 20))
            button.setToolTip(words)
            button.setAccessibleName(words.partition(" (")[0])
            button.clicked.connect(signal)
            row.addWidget(button)


class TopBar(QFrame):
    """Shows the open study; its name opens the study menu."""

    close_requested = Signal()
    folder_requested = Signal()
    find_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topbar")
        self.study = QToolButton()
        self.study.setProperty("kind", "study")
        embolden(self.study)
        self.study.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.study.setMenu(self._build_menu())
        self.state = label("", "chip", wrap=False)
        self.demo = label(self.tr("Demo data, made up"), "warnchip", wrap=False)
        self.saved = label("", "ok", wrap=False)
        self.look = LookButtons()
        self._mark = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(GAP)
        row.addStrut(LEAST)
        for widget in (self.study, self.state, self.demo):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.finder = pictured(self.tr("Find or do…  Ctrl+K"), "magnifying-glass")
        self.finder.setProperty("kind", "quiet")
        self.finder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.finder.clicked.connect(self.find_requested)
        row.addWidget(self.finder)
        row.addWidget(self._mark)
        row.addWidget(self.saved)
        row.addWidget(self.look)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Show the file")).triggered.connect(self._on_folder)
        menu.addSeparator()
        menu.addAction(self.tr("Close the study\tCtrl+W")).triggered.connect(self._on_close)
        return menu

    def show_study(self, title: str, state: str, *, is_made_up: bool) -> None:
        """Show a study's name and state."""
        self.study.setText(title)
        self.study.setAccessibleName(self.tr("Study {}").format(title))
        self.state.setText(state)
        self.demo.setVisible(is_made_up)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what the bar says to its width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what can be missed where words would be cut: the way to find, then when it was saved."""
        others = [self.state, self._mark, self.saved, self.look, *([] if self.demo.isHidden() else [self.demo])]
        name = min(self.study.sizeHint().width(), self.fontMetrics().averageCharWidth() * NAME_LETTERS)
        self.study.setMinimumWidth(name)
        free = self.width() - name - EDGES - GAP * 3 - sum(each.sizeHint().width() + GAP for each in others)
        self.finder.setVisible(free >= self.finder.sizeHint().width())
        self.saved.setVisible(free >= 0)

    def show_saved(self, text: str) -> None:
        """Say when the study was last written."""
        self._mark.setPixmap(icon("check-circle", "ok").pixmap(QSize(16, 16)))
        self._mark.setToolTip(text)
        self._mark.setAccessibleName(text)
        self.saved.setText(text)
        self._fit()

    def _on_folder(self) -> None:
        self.folder_requested.emit()

    def _on_close(self) -> None:
        self.close_requested.emit()
