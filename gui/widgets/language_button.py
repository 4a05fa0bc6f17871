"""The language of the window, by its own name; a menu offers the others, each by its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.icons import icon
from gui.language import LANGUAGES, language_now
from gui.widgets.buttons import GAP


class LanguageButton(QPushButton):
    """``chosen`` carries the code of a language."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = language_now()
        self.setProperty("kind", "quiet")
        self.setText(GAP + LANGUAGES[now])
        self.setIcon(icon("translate", "accent"))
        self.setAccessibleName(self.tr("Language of the window: {}").format(LANGUAGES[now]))
        self.setToolTip(self.tr("Language of the window"))
        self.offers = QMenu(self)
        group = QActionGroup(self.offers)
        for code, name in LANGUAGES.items():
            action = self.offers.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == now)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, code=code: self.chosen.emit(code))
        self.clicked.connect(self.offer)

    def offer(self) -> None:
        """Show the languages under the button, the present one chosen."""
        self.offers.ensurePolished()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - self.offers.sizeHint().width() if is_mirrored else 0
        self.offers.popup(self.mapToGlobal(QPoint(left, self.height())))
        self.offers.setActiveAction(next(a for a in self.offers.actions() if a.isChecked()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with the down arrow too."""
        if event.key() == Qt.Key.Key_Down:
            self.offer()
        else:
            super().keyPressEvent(event)
