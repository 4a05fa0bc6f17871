"""What an analysis sees of a trial: arrays and names. Built from an outside table or from a study."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.frames_table import frame_of_table

if TYPE_CHECKING:
    from analysis.table import Table
    from core.plan import TablePlan

__all__ = ["OutcomeRows", "TrialFrame"]


@dataclass(frozen=True, slots=True, eq=False)
class TrialFrame(TrialArrays):
    """The arrays of a trial, with the ways to get them."""

    @classmethod
    def from_table(cls, table: Table, plan: TablePlan) -> TrialFrame:
        """Build the frame of a table from outside."""
        return frame_of_table(cls, table, plan, {})
