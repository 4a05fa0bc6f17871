"""Our own failures: an incident file without answers, and one calm sentence."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from core.errors import UserError
from gui.told import told

_log = logging.getLogger("pilotage.gui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


class Faults(QObject):
    """Catches what nobody caught and tells the window; ``happened`` carries a whole sentence."""

    happened = Signal(str)

    def __init__(self, log_dir: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_dir = log_dir

    def install(self) -> None:
        """Take over the hooks of Python, its threads and Qt."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def sentence(self, error: BaseException) -> str:
        """Return what to tell the user: the problem's own sentence, or where the incident file is."""
        if isinstance(error, UserError):
            return told(error)
        from core.incidents import write_incident

        path = write_incident(error, self._log_dir)
        return self.tr("Something went wrong in Pilotage. What was saved is safe. Details, without answers: {}").format(
            path
        )

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.happened.emit(self.sentence(error))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.happened.emit(self.sentence(arguments.exc_value))


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.ERROR), "Qt: %s", text)
