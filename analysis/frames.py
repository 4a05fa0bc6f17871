"""What an analysis sees of a trial: arrays and names. Built from an outside table or from a study."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.frames_study import frame_of_study
from analysis.frames_table import frame_of_table
from analysis.scored_table import scores_of

if TYPE_CHECKING:
    from analysis.table import Table
    from core.plan import TablePlan
    from core.study import Study
    from instruments.workbook import Workbook

__all__ = ["OutcomeRows", "TrialFrame"]


@dataclass(frozen=True, slots=True, eq=False)
class TrialFrame(TrialArrays):
    """The arrays of a trial, with the ways to get them."""

    @classmethod
    def from_table(cls, table: Table, plan: TablePlan, workbook: Workbook | None = None) -> TrialFrame:
        """Build the frame of a table from outside; with a workbook, outcomes may name its scales."""
        return frame_of_table(cls, table, plan, {} if workbook is None else scores_of(table, plan, workbook))

    @classmethod
    def from_study(cls, study: Study, *, with_left_out: bool = False) -> TrialFrame:
        """Build the frame of a study by its plan; `UserError` until the allocation is revealed.

        ``with_left_out`` counts the responses that a decision leaves out.
        """
        return frame_of_study(cls, study, with_left_out=with_left_out)
