"""The chosen question as it is asked: the same card, the same fields, in the language one wants to see."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.errors import UserError
from gui.capture.cards import QuestionCard
from gui.capture.flow import CaptureFlow
from gui.editor.lines import direction_of
from gui.editor.trial import TrialCapture
from gui.told import told
from gui.widgets.combo import Combo
from gui.widgets.text import label
from instruments.editing import Document
from instruments.editing_preview import preview

PAUSE_MS = 120


class Preview(QWidget):
    """Waits for a pause in typing, then shows the question anew. Nothing answered here is kept."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Combo(self.tr("Language of the preview"))
        self.card = QuestionCard()
        self.note = label("", "quiet")
        self._flow: CaptureFlow | None = None
        self._wanted: tuple[Document, int, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.show_now)
        self._build()
        self.language.activated.connect(lambda _at: self._show_card())
        self.card.committed.connect(self._on_committed)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("As it is asked"), "caption", wrap=False))
        head.addStretch(1)
        head.addWidget(self.language)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.card)
        inside.addWidget(self.note)
        inside.addStretch(1)
        area.setWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(area, 1)
        self._area = area

    def show_line(self, document: Document, at: int, what: str) -> None:
        """Show a question soon; ``what`` says what stands there where nothing is asked."""
        self._wanted = (document, at, what)
        self._timer.start()

    def show_now(self) -> None:
        """Show what was last asked for."""
        self._timer.stop()
        if self._wanted is None:
            return
        document, at, what = self._wanted
        form = preview(document, at) if 0 <= at < len(document.survey.rows) else None
        self._flow = None if form is None else CaptureFlow(TrialCapture(form, ""))
        if self._flow is not None and not self._flow.path:
            self._flow = None
        self._offer(() if form is None else form.languages)
        self.card.setVisible(self._flow is not None)
        self.note.setVisible(self._flow is None)
        self.note.setText(what)
        self._show_card()
        self.shown.emit()

    def _offer(self, languages: tuple[str, ...]) -> None:
        kept = self.language.currentText()
        self.language.clear()
        self.language.addItems(list(languages))
        self.language.setCurrentIndex(max(self.language.findText(kept), 0))
        self.language.setVisible(len(languages) > 1)

    def _show_card(self) -> None:
        flow = self._flow
        if flow is None:
            return
        language = self.language.currentText()
        session: Any = flow.capture.session
        if language:
            session.set_language(language)
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        self.card.show_question(flow.question(), today, direction_of(language, self.layoutDirection()))
        self._fit()

    def _on_committed(self, value: str) -> None:
        if self._flow is None:
            return
        try:
            self._flow.answer(value)
        except UserError as refused:
            self.card.show_error(told(refused))

    def _fit(self) -> None:
        self.card.fit(self._area.viewport().width(), self._area.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the card to the room."""
        super().resizeEvent(event)
        self._fit()

    def clear(self) -> None:
        """Forget what was shown."""
        self._timer.stop()
        self._wanted = self._flow = None
        self.card.hide()
        self.note.setText("")
