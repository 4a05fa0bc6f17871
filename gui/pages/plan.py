"""What is tested and how, written down before there are data, and locked in steps."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from core.design import TrialDesign
from gui.operations.plan_edits import AmendmentDraft
from gui.operations.planning import PlanView
from gui.pages.page import Page
from gui.pages.plan_amend import AmendSheet
from gui.pages.plan_facts import FactsTab
from gui.pages.plan_locks import LocksTab
from gui.pages.plan_outcomes import OutcomesTab
from gui.pages.plan_pilot import PilotTab
from gui.pages.plan_question import QuestionTab
from gui.pages.plan_sentences import SentencesTab
from gui.pages.plan_size import SizeTab
from gui.widgets.tabs import Tabs


class PlanPage(Page):
    """Question & arms, Outcomes, Size, Analysis, Lock & history, For the report; Pilot where the study has one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Plan"))
        self.amend, self._stack, self.tabs = AmendSheet(), QStackedWidget(), Tabs(self.tr("Parts of the plan"))
        # From the outside inwards: what is moved into another widget is given its style once more.
        self.body.addWidget(self._stack, 1)
        for part in (self.tabs, self.amend):
            self._stack.addWidget(part)
        self.question, self.outcomes = QuestionTab(), OutcomesTab()
        self.sizing, self.sentences, self.locks = SizeTab(), SentencesTab(), LocksTab()
        self.facts, self.pilot = FactsTab(), PilotTab()
        for words, tab in (
            (self.tr("Question and arms"), self.question),
            (self.tr("Outcomes"), self.outcomes),
            (self.tr("Size"), self.sizing),
            (self.tr("Analysis"), self.sentences),
            (self.tr("Lock and history"), self.locks),
            (self.tr("For the report"), self.facts),
            (self.tr("Pilot"), self.pilot),
        ):
            self.tabs.add(words, tab)
        self.tabs.show_tab(self.pilot, is_shown=False)
        self.locks.pilot_requested.connect(self.begin_pilot)
        self._came_from: QWidget | None = None
        self._view: PlanView | None = None
        self.amend.left.connect(self.end_amending)

    def show_plan(self, view: PlanView) -> None:
        """Show what was read."""
        self._view = view
        self.question.show_plan(view)
        self.outcomes.show_plan(view)
        self.sentences.show_plan(view)
        self.locks.show_plan(view)

    def begin_amending(self, draft: AmendmentDraft) -> None:
        """Show the amendment sheet in place of the tabs."""
        self._came_from = self.focusWidget()
        self._stack.setCurrentWidget(self.amend)
        self.amend.show_draft(draft, self._labels(draft))

    def _labels(self, draft: AmendmentDraft) -> dict[str, str]:
        """Return the names of outcomes, arms and waves by their codes, those that are new too."""
        view = self._view
        found: dict[str, str] = {}
        designs = (draft.value, view.design.design if view is not None else None)
        for design in designs:
            if isinstance(design, TrialDesign):
                found |= {arm.code: arm.label for arm in design.arms}
                found |= {wave.code: wave.label for wave in design.waves}
        return found | {line.code: line.label for line in (view.outcomes if view is not None else ())}

    def end_amending(self) -> None:
        """Go back to the tabs, and the keyboard to where it was."""
        self._stack.setCurrentWidget(self.tabs)
        came_from = self._came_from
        (came_from if came_from is not None and self.tabs.isAncestorOf(came_from) else self.tabs.bar).setFocus()
        if self._view is not None:
            self.outcomes.show_plan(self._view)

    def offer_pilot(self, is_pilot: bool) -> None:
        """Show the tab of the pilot where the study has one, or while one is being begun."""
        self.locks.offer_pilot(is_offered=not is_pilot)
        if is_pilot or self.tabs.current is not self.pilot:
            self.tabs.show_tab(self.pilot, is_shown=is_pilot)

    def begin_pilot(self) -> None:
        """Open the tab of the pilot, to write its first criterion."""
        self.tabs.show_tab(self.pilot, is_shown=True)
        self.tabs.bar.setCurrentIndex(self.tabs.number(self.pilot))

    @property
    def is_amending(self) -> bool:
        """True while the amendment sheet is shown."""
        return self._stack.currentWidget() is self.amend

    def activate(self) -> None:
        """Put the focus on the tabs, unless it is inside already."""
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            self.tabs.bar.setFocus()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self.question.clear()
        self.sizing.forget()
        self.facts.clear()
        self.pilot.clear()
        self._view, self._came_from = None, None
        self.amend.clear()
        self._stack.setCurrentWidget(self.tabs)
        self.tabs.bar.setCurrentIndex(0)
        self.tabs.show_tab(self.pilot, is_shown=False)
