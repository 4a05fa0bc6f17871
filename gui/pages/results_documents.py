"""The documents that need no result: what each is in one line, and why one cannot be made now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.pages.results_cards import WIDEST, card, empty
from gui.widgets.buttons import pictured
from gui.widgets.text import label, rule

if TYPE_CHECKING:
    from gui.operations.results_documents import Name, Offer, Why


class DocumentsPanel(QWidget):
    """``save_requested`` carries the name of a document; Escape leads back."""

    save_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QPushButton(self.tr("Back to the analysis"))
        self.back.setProperty("kind", "quiet")
        self.back.clicked.connect(self.closed)
        self.buttons: dict[str, QPushButton] = {}
        self.reasons: dict[str, str] = {}
        self._cards = QVBoxLayout()
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(12)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._cards)
        column.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """List the documents; those that can be made first keep their order."""
        empty(self._cards)
        self.buttons, self.reasons = {}, {}
        frame, column = card(self.tr("Documents that need no result"), "")
        for offer in offers:
            column.addWidget(rule())
            column.addLayout(self._row(offer))
        self._cards.addWidget(frame)
        first = next(iter(self.buttons.values()), self.back)
        first.setFocus()

    def _row(self, offer: Offer) -> QHBoxLayout:
        title, what = self._said(offer.name)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "strong"))
        words.addWidget(label(what, "small"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        if offer.why:
            self.reasons[offer.name] = self._why(offer.why)
            words.addWidget(label(self.reasons[offer.name]))
            return row
        save = self.buttons[offer.name] = pictured(self.tr("Save…"), "download-simple")
        save.setAccessibleName(self.tr("Save {}").format(title))
        save.clicked.connect(lambda: self.save_requested.emit(offer.name))
        row.addWidget(save, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def title_of(self, name: str) -> str:
        """Return what a document is called."""
        return self._said(name)[0]

    def _said(self, name: Name | str) -> tuple[str, str]:
        return {
            "protocol": (self.tr("Protocol"), self.tr("Question, design, outcomes and analyses, as they are planned.")),
            "paper": (
                self.tr("Instruments on paper"),
                self.tr("Every instrument, to be filled in by hand; one PDF each."),
            ),
            "certificate": (
                self.tr("Certificate of the draw"),
                self.tr("One page that lets anyone check the draw; no arm of anybody is on it."),
            ),
            "interim": (
                self.tr("Interim report"),
                self.tr("How the field work goes, all arms together: for those who run the study."),
            ),
            "instruments": (
                self.tr("Report on the instruments"),
                self.tr("How well each test and scale worked, item by item; nobody is compared."),
            ),
            "feasibility": (
                self.tr("Feasibility report"),
                self.tr("How the pilot did on the criteria it set itself, round by round."),
            ),
            "survey": (self.tr("Survey report"), self.tr("What people answered, weighted to those they stand for.")),
        }[name]

    def _why(self, why: Why) -> str:
        return {
            "no_design": self.tr("Not yet: answer the questions of the plan first."),
            "no_seal": self.tr("Not yet: nothing was drawn. Seal the draw under People, Allocation."),
            "blinded": self.tr("You chose to stay blinded here; others can save it."),
            "no_instrument": self.tr("Not yet: the study has no instrument. Add one under Instruments."),
            "no_answers": self.tr("Not yet: no answers were finished."),
            "opened": self.tr("Closed: the results of this study were opened, so no interim report is made any more."),
            "no_criteria": self.tr("Only for a pilot that set criteria for going on; this study has none."),
            "no_survey": self.tr("Only for a survey; this study has another design."),
        }.get(why, "")
