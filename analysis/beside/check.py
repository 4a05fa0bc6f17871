"""One primary estimate on its way to its checks, and how a check becomes a row or a named refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

import numpy as np
from scipy import stats

from analysis.arrays import TrialArrays
from analysis.beside import problems
from analysis.numbers.linear import Inference
from analysis.results import Estimate, Refusal
from analysis.results_beside import SensitivityRow
from analysis.same_model import SameModel, analysed, everyone
from core.errors import UserError
from core.plan import AnalysisPlan


@dataclass(frozen=True, eq=False)
class Check:
    """A main estimate with its frame and plan; ``randomised`` says whether the arms were decided by lot."""

    frame: TrialArrays
    plan: AnalysisPlan
    main: Estimate
    randomised: bool

    @property
    def arm(self) -> int:
        """The index of the arm compared with the control."""
        return self.frame.arms.index(self.main.treated)

    @cached_property
    def seen(self) -> SameModel:
        """The rows of the main estimate."""
        return analysed(self.frame, self.plan, self.main.outcome, self.arm)

    @cached_property
    def all(self) -> SameModel:
        """Everyone who was to be measured, a unit a row."""
        return everyone(self.frame, self.plan, self.main.outcome, self.arm)

    @cached_property
    def pair(self) -> SameModel:
        """Everyone of the control and of the arm who was to be measured."""
        return self.all.keep(self.all.treated | self.all.control)

    @property
    def lost(self) -> int:
        """How many of these have no outcome."""
        return int(np.isnan(self.pair.sample.y).sum())

    def require_lost(self) -> None:
        """Refuse where nobody was lost."""
        if not self.lost:
            raise UserError(problems.NOBODY_LOST)

    def require_even(self) -> None:
        """Refuse where units had different chances."""
        if self.all.sample.weight is not None:
            raise UserError(problems.WEIGHTED)

    def planned(self, name: str) -> Literal["plan", "design"]:
        """Tell whether the plan names a check or it follows from the design."""
        return "plan" if name in self.plan.sensitivity else "design"

    def row(self, name: str, words: str, compute: Callable[[SensitivityRow], SensitivityRow]) -> SensitivityRow:
        """Return what ``compute`` makes of a blank row, or the blank with the refusal that it met."""
        main = self.main
        blank = SensitivityRow(
            main.outcome.code, main.contrast, name, words, self.planned(name), main.level, self.pair.size
        )
        try:
            return compute(blank)
        except UserError as error:
            return replace(blank, refusal=Refusal(error.code, str(error)))


def limits(found: Inference, level: float) -> tuple[float, float]:
    """Return the t interval of an inference."""
    reach = float(stats.t.ppf(0.5 + level / 2, found.df)) * found.se
    return found.estimate - reach, found.estimate + reach


def with_inference(row: SensitivityRow, found: Inference | None, n: int) -> SensitivityRow:
    """Fill a row with an estimate and its interval; a missing one is refused."""
    if found is None:
        raise UserError(problems.NO_MODEL)
    low, high = limits(found, row.level)
    p = 2 * float(stats.t.sf(np.abs(found.estimate) / found.se, found.df))
    return replace(row, estimate=found.estimate, ci_low=low, ci_high=high, p=p, n=n)
