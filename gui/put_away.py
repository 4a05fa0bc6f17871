"""When nobody is at the laptop: names are hidden, and a study with a passphrase is closed until it is typed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.idle import Idle

if TYPE_CHECKING:
    from gui.window import MainWindow


class PutAway(QObject):
    """Acts when the window was not touched for as long as the settings say."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        settings = window.settings
        self.idle = Idle(window, lambda: (settings.mask_minutes, settings.lock_minutes))
        self.idle.masked.connect(self.hide_names)
        self.idle.locked.connect(self.lock)

    def hide_names(self) -> None:
        """Hide names wherever they are shown."""
        window = self._window
        window.hide_names()
        window.interviews.hide_names()

    def lock(self) -> None:
        """Close a study that has a passphrase, keeping what is typed; draw the curtain over any other.

        Work that runs goes on behind the curtain. While the laptop is with a respondent nothing happens: they may
        need long for an answer.
        """
        window = self._window
        self.hide_names()
        if window.privacy.is_handed_over or not window.session.is_open:
            return
        is_locked = window.session.study.has_passphrase and window.tasks.is_idle
        if is_locked and window.interviews.leave() and not window.is_capturing:
            window.close_study()
            words = self.tr("Put away after {} minutes without a key. Nothing is lost; open it with its passphrase.")
            window.start.messages.show_message(words.format(window.settings.lock_minutes))
        else:
            window.privacy.draw()
