"""What the window says of a block of results beside the sentences that the documents print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.numbers import count

if TYPE_CHECKING:
    from gui.operations.results_blocks import ResultBlock


class BlockWords(QObject):
    """Titles, states, checks and the rows of how it was computed."""

    @property
    def not_planned(self) -> str:
        """The words that go with everything beside the plan."""
        return self.tr("Not in the plan")

    def title(self, block: ResultBlock) -> str:
        """Return the heading of a block."""
        return {
            "who": self.tr("Who took part"),
            "balance": self.tr("Balance before the programme"),
            "sensitivity": self.tr("Sensitivity: other ways to estimate"),
            "checks": self.tr("Checks of the field work"),
        }.get(block.part, block.title)

    def state(self, block: ResultBlock) -> str:
        """Return what stands beside the heading."""
        if block.part == "explore":
            return self.not_planned
        if block.refusal and not block.sentences:
            return self.tr("No number: see why")
        return self.tr("Main outcome") if block.is_main else ""

    def fold(self, name: str, block: ResultBlock) -> str:
        """Return what opens a part of a block."""
        if name == "table":
            return self.tr("Table")
        return self.tr("Checks (%Ln notes)", "", block.checks) if name == "checks" else self.tr("How it was computed")

    def checks(self, block: ResultBlock) -> list[str]:
        """Return what to watch: who has no value, then the notes of the analysis."""
        lines = []
        for outcome in dict.fromkeys(one.outcome for one in block.lost if one.missing):
            parts = [
                self.tr("{} of {} in {}").format(count(one.missing), count(one.allocated), one.arm)
                for one in block.lost
                if one.outcome == outcome
            ]
            words = self.tr("No value of “{}”: {}. Results could shift; see Sensitivity.")
            lines.append(words.format(outcome, "; ".join(parts)))
        return [*lines, *block.notes]

    def how(self, block: ResultBlock) -> list[tuple[str, str]]:
        """Return how a number was computed as (name, words)."""
        names = {
            "contrast": self.tr("Compares"),
            "measured": self.tr("Measured with"),
            "estimator": self.tr("Estimator"),
            "uncertainty": self.tr("Uncertainty"),
            "level": self.tr("Level of the interval"),
            "n": self.tr("Rows analysed"),
            "clusters": self.tr("Groups in the error"),
            "df": self.tr("Degrees of freedom"),
            "adjusted": self.tr("Adjusted for"),
            "redraw": self.tr("Draws made again"),
            "plan": self.tr("Fingerprint of the plan"),
            "data": self.tr("Fingerprint of the data"),
        }
        return [(names.get(kind, kind), words) for kind, words in block.how]
