"""Privacy of the window: the curtain (F12, Escape three times, the corner button), and the window while handed over."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from gui.digits import western
from gui.widgets.text import label

TIMES, WITHIN_MS = 3, 1500
NEUTRAL_TITLE = "Pilotage"


class PinEdit(QLineEdit):
    """Takes a PIN. ``right`` says that it was the one given before."""

    right = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin = ""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(8)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 20)
        self.setAccessibleName(self.tr("PIN"))
        self.setPlaceholderText(self.tr("PIN"))
        self.textChanged.connect(self._compare)

    def expect(self, pin: str) -> None:
        """Wait for this PIN."""
        self._pin = pin
        self.clear()

    def _compare(self, text: str) -> None:
        if self._pin and western(text) == self._pin:
            self.clear()
            self.right.emit()


class Curtain(QWidget):
    """A plain page over the whole window; ``opened`` when somebody with the PIN is back."""

    opened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("kind", "curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Paused"))
        self.words = label(self.tr("Paused"), "display", wrap=False)
        self.pin = PinEdit()
        self.pin.right.connect(self.opened)
        self._needs_pin = False
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def draw(self, pin: str) -> None:
        """Cover the window; with a PIN, only that opens it again."""
        self._needs_pin = bool(pin)
        self.pin.expect(pin)
        self.pin.hide()
        self.setGeometry(self._window.rect())
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key asks for the PIN, or opens where there is none."""
        if event.key() == Qt.Key.Key_F12 or event.isAutoRepeat():
            return
        if not self._needs_pin:
            self.opened.emit()
            return
        self.pin.show()
        self.pin.setFocus()
        if event.text().isdecimal():
            self.pin.insert(event.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window also when its size changes."""
        if isinstance(event, QResizeEvent) and watched is self._window:
            self.setGeometry(self._window.rect())
        return False


class Privacy(QObject):
    """Draws the curtain, and while the laptop is with a respondent keeps every other way closed."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pin, self._title = "", ""
        self._shut: list[QAction] = []
        self._focus: QWidget | None = None
        self._clock, self._escapes = QElapsedTimer(), 0
        self._was_full = False
        self.curtain = Curtain(window)
        self.curtain.opened.connect(self.open)
        window.installEventFilter(self)

    @property
    def is_handed_over(self) -> bool:
        """True while the laptop is with a respondent."""
        return bool(self._pin)

    def draw(self) -> None:
        """Blank the window at once."""
        if self.curtain.isVisible():
            return
        self._focus = self._window.focusWidget()
        if not self.is_handed_over:
            self._close_ways()
        self.curtain.draw(self._pin)

    def open(self) -> None:
        """Show the window again as it was."""
        self._window.removeEventFilter(self.curtain)
        self.curtain.hide()
        if not self.is_handed_over:
            self._open_ways()
        if self._focus is not None:
            self._focus.setFocus()

    def hand_over(self, pin: str) -> None:
        """Fill the screen, name nothing in the title, and close every other way until `take_back`."""
        self._pin = pin
        self._close_ways()
        self._was_full = self._window.isFullScreen()
        self._window.showFullScreen()

    def take_back(self) -> None:
        """The laptop is with the interviewer again."""
        if not self.is_handed_over:
            return
        self._pin = ""
        self._open_ways()
        if not self._was_full:
            self._window.showNormal()

    def note_escape(self) -> bool:
        """Count Escape; True for the third in a row, which draws the curtain."""
        if not self._clock.isValid() or self._clock.elapsed() > WITHIN_MS:
            self._escapes = 0
            self._clock.start()
        self._escapes += 1
        if self._escapes < TIMES:
            return False
        self._clock.invalidate()
        self.draw()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Escape wherever it is pressed in this window, from when it is shown."""
        if watched is self._window and event.type() == QEvent.Type.Show:
            self._window.removeEventFilter(self)
            self._watch()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and watched == self._window.windowHandle()
            and not event.isAutoRepeat()
        ):
            return self.note_escape()
        return False

    def _watch(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _close_ways(self) -> None:
        self._title = self._window.windowTitle()
        self._window.setWindowTitle(NEUTRAL_TITLE)
        ways = self._window.findChildren(QAction)
        self._shut = [a for a in ways if a.isEnabled() and a.shortcuts() and a.objectName() != "curtain"]
        for action in self._shut:
            action.setEnabled(False)
        self._window.menuBar().setEnabled(False)

    def _open_ways(self) -> None:
        self._window.setWindowTitle(self._title)
        for action in self._shut:
            action.setEnabled(True)
        self._shut = []
        self._window.menuBar().setEnabled(True)
