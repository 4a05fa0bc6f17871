"""What is tested and how, written down before there are data, and locked in steps."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.operations.planning import PlanView
from gui.pages.page import Page
from gui.pages.plan_locks import LocksTab
from gui.pages.plan_outcomes import OutcomesTab
from gui.pages.plan_question import QuestionTab
from gui.pages.plan_sentences import SentencesTab
from gui.pages.plan_size import SizeTab
from gui.widgets.tabs import Tabs


class PlanPage(Page):
    """Question & arms, Outcomes, Size, Analysis, Lock & history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Plan"))
        self.question, self.outcomes = QuestionTab(), OutcomesTab()
        self.sizing, self.sentences, self.locks = SizeTab(), SentencesTab(), LocksTab()
        self.tabs = Tabs(self.tr("Parts of the plan"))
        for words, tab in (
            (self.tr("Question and arms"), self.question),
            (self.tr("Outcomes"), self.outcomes),
            (self.tr("Size"), self.sizing),
            (self.tr("Analysis"), self.sentences),
            (self.tr("Lock and history"), self.locks),
        ):
            self.tabs.add(words, tab)
        self.body.addWidget(self.tabs, 1)

    def show_plan(self, view: PlanView) -> None:
        """Show what was read."""
        self.question.show_plan(view)
        self.outcomes.show_plan(view)
        self.sentences.show_plan(view)
        self.locks.show_plan(view)

    def activate(self) -> None:
        """Put the focus on the tabs, unless it is inside already."""
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            self.tabs.bar.setFocus()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self.sizing.forget()
        self.tabs.bar.setCurrentIndex(0)
