"""Serves the Plan page: what is tested and how, and the three locks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from core.change import Change
from gui.desks.desk import Desk, Tools
from gui.desks.documents import SavedDocuments
from gui.desks.plan_facts import PlanFacts
from gui.desks.plan_pilot import PilotDesk
from gui.desks.plan_size import PlanSize
from gui.desks.plan_undo import PlanUndo
from gui.operations import choosing, designing, plan_edits, planning
from gui.operations.judging import judge_whole
from gui.pages.plan import PlanPage
from gui.pages.plan_choose_words import label_words
from instruments.linking_study import ASKED_KEY

if TYPE_CHECKING:
    from core.study import Study


class PlanDesk(Desk):
    """Writes what is stated, and locks with a signature."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = PlanPage()
        page.question.stated.connect(self._on_stated)
        page.question.edited.connect(self._on_edited)
        page.question.chosen.connect(self._on_chosen)
        page.question.amending_begun.connect(self._begin_amending_design)
        page.question.amendment_requested.connect(self._on_amend_design)
        page.question.amendment_dropped.connect(lambda: self._propose(None))
        tools.reader.session.closed.connect(self._forget)
        page.question.trial_requested.connect(self._on_trial)
        for tab in (page.outcomes, page.sentences):
            tab.edited.connect(self._on_plan)
        page.locks.lock_requested.connect(self._on_lock)
        page.locks.amend_requested.connect(self._on_amend)
        self._documents = SavedDocuments(tools, self)
        page.locks.export_requested.connect(lambda: self._documents.save("protocol"))
        page.amend.given.connect(self._on_given)
        self._view: planning.PlanView | None = None
        self._proposed: designing.DesignView | None = None
        self._undo = PlanUndo(page, self.write)
        self._size = PlanSize(tools, page.sizing, self)
        self._facts = PlanFacts(tools, page.facts, self)
        self._pilot = PilotDesk(tools, page.pilot, self._undo, self)
        self._pilot.known.connect(page.offer_pilot)
        page.tabs.chosen.connect(lambda _at: self._load_shown())

    @property
    def page(self) -> PlanPage:
        """The Plan page."""
        return self._page

    def load(self) -> None:
        """Read the plan and its locks."""
        self.read(planning.read_plan, self._show, "plan")
        self._pilot.load()
        self._load_shown()

    def _load_shown(self) -> None:
        """Read size, facts and standing only while their tab is seen: size and standing score every answer."""
        if not self.tools.reader.session.is_open:
            return
        tab = self._page.tabs.current
        if tab is self._page.sizing:
            self._size.load()
        elif tab is self._page.facts:
            self._facts.load()
        elif tab is self._page.pilot:
            self._pilot.load_standing()

    def _on_stated(self, key: str, text: str) -> None:
        view = self._view
        before = (
            {"question": view.question, "population": view.population, ASKED_KEY: " ".join(view.linking)}
            if view
            else {}
        )

        def then(change: Change) -> None:
            if key in before:
                back = {key: before[key]}
                words = self.tr("Undo: change of words")
                self._undo.written(
                    words, lambda study: planning.state(study, key, text), lambda study: study.describe_as(back)
                )
            self._written(change, "")

        self.tools.reader.write(lambda study: planning.state(study, key, text), then)

    def _on_edited(self, edit: designing.Edit) -> None:
        held = self._proposed
        if held is not None and held.design is not None:
            before = held.design
            self.read(lambda study: designing.proposed(study, held, before, edit), self._propose, "proposed design")
            return
        self._write_edit(edit)

    def _forget(self) -> None:
        self._view = self._proposed = None

    def _begin_amending_design(self) -> None:
        self._page.tabs.bar.setCurrentIndex(0)
        if self._view is not None and self._view.design.design is not None:
            self._propose(self._view.design)

    def _propose(self, proposed: designing.DesignView | None) -> None:
        """Show a design that is proposed for an amendment; None shows the one that holds."""
        self._proposed = proposed
        view = self._view
        if view is not None:
            shown = view if proposed is None else replace(view, design=proposed)
            self._page.question.show_plan(shown, is_amending=proposed is not None)

    def _on_amend_design(self) -> None:
        design = self._proposed.design if self._proposed is not None else None
        if design is not None:
            self._draft(lambda study: plan_edits.draft_of_design(study, design))

    def _write_edit(self, edit: designing.Edit) -> None:
        before = self._view.design.design if self._view else None

        def then(change: Change) -> None:
            if before is not None and change.kinds:
                words = self.tr("Undo: change of the design")
                self._undo.written(
                    words, lambda study: designing.edit(study, edit), lambda study: study.design.set(before)
                )
            self._written(change, "")

        self.tools.reader.write(lambda study: designing.edit(study, edit), then)

    def _on_chosen(self, answers: dict[str, str]) -> None:
        def then(change: Change) -> None:
            self._page.question.end_choosing()
            self._written(change, self.tr("The design is in place. Everything in it can be changed below."))

        labels = label_words()
        self.tools.reader.write(lambda study: choosing.use(study, answers, labels), then)

    def _show(self, view: planning.PlanView) -> None:
        self._view = view
        self._undo.locked(view.locked)
        self._page.show_plan(view)
        if self._proposed is not None:
            self._propose(self._proposed)

    def _on_plan(self, edit: plan_edits.PlanEdit) -> None:
        """Write a change to outcomes or analysis; where a lock covers it, ask for an amendment."""
        view = self._view
        if view is not None and plan_edits.covering(view.plan, edit, view.locked):
            self._draft(lambda study: plan_edits.draft_of_plan(study, edit))
            return

        def then(written: plan_edits.PlanWritten) -> None:
            if not written.change.kinds:
                return
            before, after = written.before or plan_edits.EMPTY, written.after
            words = self.tr("Undo: change of the plan")
            self._undo.written(words, lambda study: study.plan.set(after), lambda study: study.plan.set(before))
            self._say_kept(written.change)

        self.tools.reader.write(lambda study: plan_edits.edit_plan(study, edit), then)

    def _say_kept(self, change: Change) -> None:
        self.tools.toast.say(self.tr("Kept"), self.tr("Undo"), self._undo.stack.undo)
        self.tools.reader.session.announce(change)

    def _draft(self, work: Callable[[Study], plan_edits.AmendmentDraft]) -> None:
        self.read(work, self._page.begin_amending, "amendment")

    def _on_amend(self, kind: str) -> None:
        if kind == "data":
            self._draft(plan_edits.draft_of_reopening)
        elif kind == "design":
            self._begin_amending_design()
        else:
            self._draft(lambda study: plan_edits.draft_of_statement(study, kind))

    def _on_given(self, draft: plan_edits.AmendmentDraft, said: dict[str, str]) -> None:
        def then(change: Change) -> None:
            if draft.kind == "design":
                self._proposed = None
            self._page.end_amending()
            self._written(change, self.tr("Amendment {} is made.").format(draft.number))

        self.tools.reader.write(lambda study: plan_edits.amend(study, draft, said), then)

    def _on_trial(self) -> None:
        self.tools.reader.read(judge_whole, self._page.question.method.show_judgement, slot="plan trial")

    def _on_lock(self, kind: str, taken_back: str) -> None:
        questions = {
            "protocol": (
                self.tr("Lock the protocol?"),
                self.tr(
                    "Question, arms, units, outcomes, instruments and the differences that matter are then fixed. {}"
                ).format(taken_back),
                self.tr("Lock the protocol"),
            ),
            "plan": (
                self.tr("Lock the analysis plan?"),
                self.tr("Strata, covariates and analyses are then fixed. Only now may an allocation be revealed."),
                self.tr("Lock the plan"),
            ),
            "data": (
                self.tr("Lock the data?"),
                self.tr("The responses there are now are the ones the results are of. Results then open."),
                self.tr("Lock the data"),
            ),
        }
        self.tools.prompts.sign(
            *questions[kind],
            lambda name: self.write(lambda study: planning.lock(study, kind, name), self.tr("Locked.")),
        )
