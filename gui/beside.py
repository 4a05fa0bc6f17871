"""What is reached from anywhere in the window: settings and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QTabBar, QWidget

from gui.menus import plain

if TYPE_CHECKING:
    from gui.pages.settings_sections import SettingsSections
    from gui.widgets.help_sheet import HelpSheet
    from gui.window import MainWindow


class Beside(QObject):
    """Builds both when they are first asked for."""

    def __init__(self, window: MainWindow, stack: QStackedWidget, row: QHBoxLayout) -> None:
        super().__init__(window)
        self._window, self._stack, self._row = window, stack, row
        self.settings: SettingsSections | None = None
        self.help: HelpSheet | None = None
        self._came_from: QWidget | None = None
        self._focus: QWidget | None = None

    @property
    def is_setting(self) -> bool:
        """True while the settings fill the window."""
        return self.settings is not None and self._stack.currentWidget() is self.settings.page

    @property
    def is_over_new(self) -> bool:
        """True while the settings stand over the page that makes a study."""
        return self.is_setting and self._came_from is self._window.new_study

    def show_settings(self, section: str = "language") -> None:
        """Show the settings, unless an interview fills the window."""
        if self._window.is_capturing:
            return
        if self.settings is None:
            from gui.pages.settings_sections import SettingsSections

            self.settings = SettingsSections(self._window)
            self.settings.page.left.connect(self._leave_settings)
            self._stack.addWidget(self.settings.page)
        if not self.is_setting:
            self._came_from = self._stack.currentWidget()
        self.settings.show()
        self._stack.setCurrentWidget(self.settings.page)
        self.settings.page.show_section(section)
        self.settings.page.take_focus()

    def _leave_settings(self) -> None:
        if self._came_from is not None:
            self._stack.setCurrentWidget(self._came_from)

    def show_help(self) -> None:
        """Show or put away the help of the page that is shown."""
        if self.help is None:
            from gui.widgets.help_sheet import HelpSheet

            self.help = HelpSheet()
            self.help.closed.connect(self._close_help)
            self.help.show_requested.connect(self.point_at)
            self._row.addWidget(self.help)
        elif self.help.isVisible():
            self._close_help()
            return
        self._focus = self._window.focusWidget()
        self.help.open_at(self.anchor())

    def anchor(self) -> str:
        """Return which part of the help belongs to what is shown."""
        window, shown = self._window, self._stack.currentWidget()
        if self.is_setting:
            return "settings"
        if shown is window.shell:
            return window.shell.place
        if shown is window.interviews.observing:
            return "observe"
        if shown is window.new_study:
            return "new"
        return "start" if shown is window.start else "capture"

    def _close_help(self) -> None:
        if self.help is not None:
            self.help.hide()
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()

    def point_at(self, words: str) -> QRect | None:
        """Ring the control with these words on the page that is shown; None where there is none."""
        from gui.widgets.pulse import Pulse

        spot = self._spot(words.casefold())
        if spot is not None:
            Pulse(self._window, spot, moves=self._window.settings.motion)
        else:
            self._window.toast.say(self.tr("“{}” is not on this page now.").format(words))
        return spot

    def _spot(self, words: str) -> QRect | None:
        shown = self._stack.currentWidget() or self._window
        for button in shown.findChildren(QAbstractButton):
            if button.isVisible() and plain(button.text()).strip().casefold().startswith(words):
                return QRect(button.mapTo(self._window, QPoint(0, 0)), button.size())
        for bar in shown.findChildren(QTabBar):
            at = next((i for i in range(bar.count()) if bar.tabText(i).casefold() == words), -1)
            if bar.isVisible() and at >= 0:
                place = bar.tabRect(at)
                return QRect(bar.mapTo(self._window, place.topLeft()), place.size())
        return None
