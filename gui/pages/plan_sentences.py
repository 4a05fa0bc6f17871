"""The analysis plan as sentences with menus on their marked words: one card for all, and one an outcome."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from core.plan import SENSITIVITY, AnalysisPlan
from gui.operations.plan_edits import PlanEdit, change_outcome, change_plan
from gui.operations.planning import OutcomeLine, PlanView
from gui.pages.plan_outcome_words import adjust_words, beside_words
from gui.pages.plan_words import dimension_words, level, number, role_words
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.sentence_edit import Choice, SentenceEdit, Slot
from gui.widgets.text import label

FREE_SETS = ("design", "none")


class SentencesTab(ScrollColumn):
    """Reads out what will be compared, when, adjusted for what. ``edited`` carries a change to the plan."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: tuple[str, ...] = ()
        self.cards: dict[str, SentenceEdit] = {}
        self._shown: object = None

    def show_plan(self, view: PlanView) -> None:
        """Show what was read; the word that had the keyboard keeps it."""
        shown = (view.plan, view.arms, view.sources, view.wave_names, view.facts)
        if shown == self._shown:
            return
        self._shown = shown
        focused = next(
            ((code, key) for code, c in self.cards.items() for key, b in c.menus.items() if b.hasFocus()), None
        )
        empty(self.column)
        self.cards = {}
        if not view.outcomes:
            self.column.addWidget(
                label(self.tr("No outcome yet. Choose one thing that would tell you it worked."), "quiet")
            )
        else:
            self.column.addWidget(self._for_all(view))
        for line in view.outcomes:
            self.column.addWidget(self._for_one(view, line))
        self.column.addStretch(1)
        self.sentences = tuple(self.cards[line.code].sentence for line in view.outcomes)
        if focused is not None and focused[0] in self.cards and focused[1] in self.cards[focused[0]].menus:
            self.cards[focused[0]].menus[focused[1]].setFocus()

    def _for_all(self, view: PlanView) -> QFrame:
        frame, column = card()
        column.addWidget(label(self.tr("Every outcome"), "small"))
        template = self.tr("Adjusted for {covariates}, {adjust}. People without a response: {missing}.")
        facts = tuple(dict.fromkeys((*view.facts, *view.covariates)))
        used = ", ".join(view.covariates) or self.tr("no covariate")
        adjust = adjust_words()
        slots = {
            "covariates": Slot(
                used,
                self.tr("Covariates of every outcome"),
                tuple(Choice(name, name, name in view.covariates) for name in facts),
                many=True,
            ),
            "adjust": Slot(
                adjust.get(view.adjust, view.adjust),
                self.tr("How to adjust"),
                tuple(Choice(words, code, code == view.adjust) for code, words in adjust.items()),
            ),
            "missing": self._missing(view),
        }
        return self._sentence("", template, slots, frame)

    def _missing(self, view: PlanView) -> Slot:
        beside = view.plan.sensitivity if view.plan else ("design",)
        called = beside_words()
        said = {
            "design": self.tr("left out, with what the design asks for beside it"),
            "none": self.tr("left out, with nothing beside it"),
        }
        words = said.get(beside[0]) if len(beside) == 1 else None
        listed = ", ".join(called.get(name, name) for name in beside)
        choices = [Choice(said[name], name, beside == (name,)) for name in FREE_SETS]
        choices += [Choice(called.get(name, name), name, name in beside) for name in SENSITIVITY]
        return Slot(
            words or self.tr("left out, and beside it: {}").format(listed),
            self.tr("What stands beside the main estimate"),
            tuple(choices),
            many=True,
        )

    def _for_one(self, view: PlanView, line: OutcomeLine) -> QFrame:
        frame, column = card()
        column.addWidget(label(f"{role_words()[line.role]} · {dimension_words()[line.dimension]}", "small"))
        arms = [arm.label for arm in view.arms]
        is_compared = len(arms) > 1
        template = (
            self.tr(
                "Compare “{outcome}” at “{wave}” between “{treated}” and “{control}”, everyone analysed as allocated, "
                "adjusted for {baseline} and {covariates}."
            )
            if is_compared
            else self.tr("Describe “{outcome}” at “{wave}”; there is no arm to compare with.")
        )
        slots = {
            "outcome": Slot(line.label),
            "wave": self._wave(view, line),
            "baseline": self._baseline(view, line),
            "covariates": self._covariates(view, line),
            "treated": Slot(self.tr("” and “").join(arms[1:])),
            "control": Slot(arms[0] if arms else ""),
        }
        self._sentence(line.code, template, slots, frame)
        column.addWidget(label(self._footing(line), "quiet"))
        return frame

    def _sentence(self, code: str, template: str, slots: dict[str, Slot], frame: QFrame) -> QFrame:
        sentence = SentenceEdit(template, slots)
        sentence.chosen.connect(lambda key, value, on: self._on_chosen(code, key, value, on))
        self.cards[code] = sentence
        layout = frame.layout()
        assert layout is not None  # noqa: S101 - a card has a column
        layout.addWidget(sentence)
        return frame

    def _wave(self, view: PlanView, line: OutcomeLine) -> Slot:
        choices = tuple(Choice(words, code, code == line.wave_code) for code, words in self._asked(view, line))
        return Slot(line.wave or self.tr("not yet chosen"), self.tr("Comparison time"), choices)

    def _baseline(self, view: PlanView, line: OutcomeLine) -> Slot:
        nothing = self.tr("no baseline")
        choices = [Choice(nothing, "", not line.baseline_code)]
        choices += [
            Choice(words, code, code == line.baseline_code) for code, words in view.wave_names if code != line.wave_code
        ]
        words = self.tr("its value at {}").format(line.baseline) if line.baseline else nothing
        return Slot(words, self.tr("Baseline"), tuple(choices))

    def _covariates(self, view: PlanView, line: OutcomeLine) -> Slot:
        own = dict.fromkeys((*(f for f in view.facts if f not in view.covariates), *line.covariates))
        choices = [Choice(name, name, name in line.covariates) for name in own]
        choices += [
            Choice(self.tr("{} (every outcome)").format(name), name, is_on=True, is_free=False)
            for name in view.covariates
        ]
        used = [*view.covariates, *line.covariates]
        return Slot(", ".join(used) or self.tr("no covariate"), self.tr("Covariates"), tuple(choices), many=True)

    def _asked(self, view: PlanView, line: OutcomeLine) -> list[tuple[str, str]]:
        """Return the waves that ask what the outcome is made of; all of them where that is not known."""
        asked = next((s.waves for s in view.sources if s.instrument == line.instrument_code), ())
        return [(code, words) for code, words in view.wave_names if code in asked] or list(view.wave_names)

    def _on_chosen(self, code: str, key: str, value: str, on: bool) -> None:
        self.edited.emit(self._edit_all(key, value, on=on) if not code else _edit_one(code, key, value, on=on))

    def _edit_all(self, key: str, value: str, *, on: bool) -> PlanEdit:
        if key == "adjust":
            return change_plan(adjust=value)
        if key == "covariates":
            return lambda plan: change_plan(covariates=_toggled(plan.covariates, value, on=on))(plan)
        if value in FREE_SETS:
            return change_plan(sensitivity=(value,))

        def change(plan: AnalysisPlan) -> AnalysisPlan:
            kept = tuple(name for name in plan.sensitivity if name not in FREE_SETS)
            return change_plan(sensitivity=_toggled(kept, value, on=on) or ("none",))(plan)

        return change

    def _footing(self, line: OutcomeLine) -> str:
        parts = [self.tr("One interval at {}.").format(level(line))]
        if line.matters is not None:
            parts.append(self.tr("A difference of {} matters.").format(number(line.matters)))
        else:
            parts.append(self.tr("No difference is agreed to matter: estimate and interval only, without a verdict."))
        return " ".join(parts)


def _edit_one(code: str, key: str, value: str, *, on: bool) -> PlanEdit:
    if key != "covariates":
        return change_outcome(code, **{key: value})

    def change(plan: AnalysisPlan) -> AnalysisPlan:
        own = next((o.covariates for o in plan.outcomes if o.code == code), ())
        return change_outcome(code, covariates=_toggled(own, value, on=on))(plan)

    return change


def _toggled(names: tuple[str, ...], name: str, *, on: bool) -> tuple[str, ...]:
    rest = tuple(n for n in names if n != name)
    return (*rest, name) if on else rest
