"""The fixed head and foot of a capture page; neither ever scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from gui.capture.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED, Special
from gui.icons import icon
from gui.widgets.buttons import pictured, primary
from gui.widgets.combo import Combo
from gui.widgets.elided import ElidedLabel
from gui.widgets.text import label, set_kind

BAR_FROM, WORDS_FROM = 170, 130
SPECIAL_KEYS = {DONT_KNOW: "F7", REFUSED: "F8", NOT_APPLICABLE: "Alt+9"}
SPECIAL_ICONS = {DONT_KNOW: "question", REFUSED: "prohibit"}


class CaptureHead(QFrame):
    """Save and exit, who and what, how far, saved or not, language."""

    exit_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "capturebar")
        self.setMinimumHeight(48)
        self.exit = pictured(self.tr("Save and exit"), "sign-out")
        self.exit.clicked.connect(self.exit_requested)
        self.title = ElidedLabel("strong")
        self.test = label(self.tr("TEST: kept out of the results"), "warnchip", wrap=False)
        self.place = label("", "quiet", wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._mark = QLabel()
        self._at, self._is_wide = (0, 0), True
        self.keeps = True
        self.saved = label("", "ok", wrap=False)
        self.language = Combo(self.tr("Language of the questions"))
        self.language.setToolTip(self.tr("Language of the questions (F3)"))
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentText()))
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        left: tuple[QWidget, ...] = (self.exit, self.title, self.test)
        for widget in left:
            row.addWidget(widget, 100 if widget is self.title else 0)
        row.addStretch(1)
        right: tuple[QWidget, ...] = (self.place, self.bar, self._mark, self.saved, self.language)
        for widget in right:
            row.addWidget(widget)

    def show_languages(self, languages: Sequence[str], current: str) -> None:
        """Offer the instrument's languages, when it has several."""
        self.language.clear()
        self.language.addItems(list(languages))
        self.language.setCurrentText(current)
        self.language.setVisible(len(languages) > 1)

    def show_place(self, at: int, total: int) -> None:
        """Show how far the interview is."""
        self._at = (at, total)
        self._say_place()
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(at)

    def show_saved(self) -> None:
        """Say when the last answer was saved; of a try nothing is."""
        if not self.keeps:
            return
        at = QTime.currentTime().toString("HH:mm:ss")
        self._tell("check-circle", "ok", self.tr("Saved {}").format(at) if self._is_wide else self.tr("Saved"))

    def show_saving(self) -> None:
        """Say that the last answer is on its way to the disk."""
        self._tell("hourglass", "quiet", self.tr("Saving…"))

    def show_trouble(self, text: str) -> None:
        """Say that an answer is not saved."""
        self._tell("warning-circle", "error", text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where the head is narrow: no bar, fewer words."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        self.bar.setVisible(self.width() >= letter * BAR_FROM)
        self._is_wide = self.width() >= letter * WORDS_FROM
        self._say_place()

    def _say_place(self) -> None:
        words = self.tr("Question {} of {}") if self._is_wide else self.tr("{} of {}")
        self.place.setText(words.format(*self._at))

    def _tell(self, glyph: str, role: str, text: str) -> None:
        self._mark.setPixmap(icon(glyph, "text2" if role == "quiet" else role).pixmap(QSize(16, 16)))
        set_kind(self.saved, role, "role")
        self.saved.setText(text)


class CaptureFoot(QFrame):
    """Back, the special answers of this question, Next."""

    back_requested = Signal()
    next_requested = Signal()
    special_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "capturefoot")
        self.setMinimumHeight(56)
        self.back = pictured(self.tr("Back"), "caret-left")
        self.back.setToolTip(self.tr("Back (Page up)"))
        self.back.clicked.connect(self.back_requested)
        self.next = primary(self.tr("Next  ⏎"))
        self.next.setAccessibleName(self.tr("Next"))
        self.next.setMinimumWidth(112)
        self.next.clicked.connect(self.next_requested)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(8)
        self._buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addLayout(self._middle)
        row.addStretch(1)
        row.addWidget(self.next)

    @property
    def specials(self) -> tuple[str, ...]:
        """The special answers offered now."""
        return tuple(str(b.property("value")) for b in self._buttons)

    def show_specials(self, specials: Sequence[Special], value: str) -> None:
        """Offer the special answers of a question; the chosen one is marked."""
        for button in self._buttons:
            self._middle.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._build(special, value) for special in specials]
        for button in self._buttons:
            self._middle.addWidget(button)

    def _build(self, special: Special, value: str) -> QPushButton:
        key = SPECIAL_KEYS.get(special.value, "")
        glyph = SPECIAL_ICONS.get(special.value, "minus-circle")
        button = pictured(f"{special.label}  {key}".strip(), glyph)
        button.setAccessibleName(special.label)
        button.setProperty("value", special.value)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if special.value == value:
            button.setProperty("kind", "chosen")
        code = special.value
        button.clicked.connect(lambda: self.special_chosen.emit(code))
        return button
