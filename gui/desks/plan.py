"""Serves the Plan page: what is tested and how, and the three locks."""

from __future__ import annotations

from core.change import Change
from gui.desks.desk import Desk, Tools
from gui.desks.plan_size import PlanSize
from gui.operations import choosing, designing, planning
from gui.operations.judging import judge_whole
from gui.pages.plan import PlanPage
from gui.pages.plan_choose_words import label_words


class PlanDesk(Desk):
    """Writes what is stated, and locks with a signature."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = PlanPage()
        page.question.stated.connect(self._on_stated)
        page.question.edited.connect(self._on_edited)
        page.question.chosen.connect(self._on_chosen)
        page.question.trial_requested.connect(self._on_trial)
        page.outcomes.changed.connect(self._on_outcome)
        page.locks.lock_requested.connect(self._on_lock)
        self._size = PlanSize(tools, page.sizing, self)
        page.tabs.chosen.connect(lambda _at: self._load_size())

    @property
    def page(self) -> PlanPage:
        """The Plan page."""
        return self._page

    def load(self) -> None:
        """Read the plan and its locks."""
        self.read(planning.read_plan, self._page.show_plan, "plan")
        self._load_size()

    def _load_size(self) -> None:
        """Read the size only while its tab is seen: it scores every baseline answer."""
        if self._page.tabs.current is self._page.sizing and self.tools.reader.session.is_open:
            self._size.load()

    def _on_stated(self, key: str, text: str) -> None:
        self.write(lambda study: study.describe_as({key: text}))

    def _on_edited(self, edit: designing.Edit) -> None:
        self.write(lambda study: designing.edit(study, edit))

    def _on_chosen(self, answers: dict[str, str]) -> None:
        def then(change: Change) -> None:
            self._page.question.end_choosing()
            self._written(change, self.tr("The design is in place. Everything in it can be changed below."))

        labels = label_words()
        self.tools.reader.write(lambda study: choosing.use(study, answers, labels), then)

    def _on_trial(self) -> None:
        self.tools.reader.read(judge_whole, self._page.question.method.show_judgement, slot="plan trial")

    def _on_outcome(self, code: str, role: str, better: str, matters: object) -> None:
        worth = matters if isinstance(matters, float) else None
        self.write(lambda study: planning.change_outcome(study, code, role, better, worth), self.tr("Kept"))

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
