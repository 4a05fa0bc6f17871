"""The analysis plan as sentences: one card an outcome."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.operations.planning import OutcomeLine, PlanView
from gui.pages.plan_words import dimension_words, level, number, role_words
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label


class SentencesTab(ScrollColumn):
    """Reads out what will be compared, when, adjusted for what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: tuple[str, ...] = ()

    def show_plan(self, view: PlanView) -> None:
        """Show what was read."""
        empty(self.column)
        self.sentences = tuple(self._sentence(view, line) for line in view.outcomes)
        if not view.outcomes:
            self.column.addWidget(
                label(self.tr("No outcome yet. Choose one thing that would tell you it worked."), "quiet")
            )
        for line, sentence in zip(view.outcomes, self.sentences, strict=True):
            frame, column = card()
            column.addWidget(label(f"{role_words()[line.role]} · {dimension_words()[line.dimension]}", "small"))
            column.addWidget(label(sentence))
            column.addWidget(label(self._footing(line), "quiet"))
            self.column.addWidget(frame)
        self.column.addStretch(1)

    def _sentence(self, view: PlanView, line: OutcomeLine) -> str:
        arms = [arm.label for arm in view.arms]
        pair = self.tr("Compare “{}” at “{}” between “{}” and “{}”, everyone analysed as allocated.")
        alone = self.tr("Describe “{}” at “{}”; there is no arm to compare with.")
        if len(arms) < 2:
            return alone.format(line.label, line.wave)
        others = self.tr("” and “").join(arms[1:])
        return pair.format(line.label, line.wave, others, arms[0])

    def _footing(self, line: OutcomeLine) -> str:
        parts = []
        used = [*([self.tr("its value at {}").format(line.baseline)] if line.baseline else []), *line.covariates]
        parts.append(
            self.tr("Adjusted for {} and for how the draw was made.").format(", ".join(used))
            if used
            else self.tr("Adjusted for how the draw was made.")
        )
        parts.append(self.tr("One interval at {}.").format(level(line)))
        if line.matters is not None:
            parts.append(self.tr("A difference of {} matters.").format(number(line.matters)))
        else:
            parts.append(self.tr("No difference is agreed to matter: estimate and interval only, without a verdict."))
        return " ".join(parts)
