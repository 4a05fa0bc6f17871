"""Is the field work going right? A tab for each question one asks of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.pages.page import Page
from gui.widgets.tabs import Tabs


class MonitorPage(Page):
    """Holds the tabs; what each shows is made in `gui.monitor`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Monitor"))
        self.tabs = Tabs(self.tr("Parts of the field work"))
        self.body.addWidget(self.tabs, 1)

    def activate(self) -> None:
        """Put the focus on the tabs, unless it is inside already."""
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            self.tabs.bar.setFocus()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self.tabs.bar.setCurrentIndex(0)
