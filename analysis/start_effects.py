"""Starts drawn by lot: sessions after a unit's start against those before, tested by drawing the starts again."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from analysis import effects_words as words
from analysis.effects_case import Case, Limits, summary_of, with_limits
from analysis.numbers.inversion import invert_linear
from analysis.numbers.partialled import Moments
from analysis.numbers.permutation import tail_shares
from analysis.redraw import ENUMERATE, LABEL
from analysis.results import Estimate, Redrawn
from analysis.stored_procedure import StoredProcedure
from analysis.variables import Floats, Ints
from core.procedures.wedge import CONTROL, LEFT_OUT, TREATED, schedule

AFTER, BEFORE = "after", "before"
SOURCE = "Kratochwill & Levin 2010; Edgington & Onghena 2007"


@dataclass(frozen=True, slots=True, eq=False)
class _Sessions:
    """Values (units, periods) with NaN where nothing was measured, and the table of states (starts, periods)."""

    values: Floats
    table: npt.NDArray[np.int8]

    def differences(self, starts: Ints, values: Floats) -> Floats:
        """Return the mean over units of after less before, for (draws, units) starts; NaN where no unit has both."""
        gaps = np.full(starts.shape, np.nan)
        for start, states in enumerate(self.table):
            one, other = (_mean(values[:, states == state]) for state in (TREATED, CONTROL))
            gaps = np.where(starts == start, (one - other)[None, :], gaps)
        seen = ~np.isnan(gaps)
        count = seen.sum(axis=1)
        return np.where(count > 0, np.nansum(gaps, axis=1) / np.maximum(count, 1), np.nan)


def _mean(values: Floats) -> Floats:
    seen = ~np.isnan(values)
    count = seen.sum(axis=1)
    return np.where(count > 0, np.nansum(values, axis=1) / np.maximum(count, 1), np.nan)


def start_estimate(case: Case, blank: Estimate, procedure: StoredProcedure) -> Estimate:
    """Estimate the difference between sessions after and before starts that a lot decided.

    The mean over units of (mean after - mean before). Its p-value comes from all possible starts where these are at
    most 20,000, else from the stored procedure; the interval inverts the test for a constant effect. A trend over
    sessions is not taken out: that it does not mislead is what the lot is for.

    References
    ----------
    Edgington & Onghena (2007), *Randomization Tests*, ch. 11; Kratochwill & Levin (2010), *Psychological Methods* 15.
    """
    sample = case.sample
    blank = replace(blank, treated=AFTER, control=BEFORE, estimand=words.start_estimand(case.outcome))
    if blank.refusal is not None or sample.period is None:
        return blank
    table = schedule(procedure.design)
    state = table[sample.arm, sample.period]
    arms = (
        summary_of(BEFORE, "Before the start", sample, state == CONTROL),
        summary_of(AFTER, "After the start", sample, state == TREATED),
    )
    blank = replace(blank, arms=arms, n=int((state != LEFT_OUT).sum()))
    sessions, own, actual = _sessions(case, table)
    observed = float(sessions.differences(own[None, :], sessions.values)[0])
    if not np.isfinite(observed):
        return replace(blank, refusal=words.no_start(case.outcome))
    starts, exact = _starts(procedure, own, actual, case.draws)
    with_it = np.where(table[own] == TREATED, 1.0, 0.0)
    drawn = sessions.differences(starts, sessions.values)
    of_treated = sessions.differences(starts, np.where(np.isnan(sessions.values), np.nan, with_it))
    if not np.isfinite(drawn).any() or np.ptp(drawn[np.isfinite(drawn)]) == 0:
        return replace(blank, refusal=words.no_start(case.outcome))
    tails = tail_shares(observed, drawn, exact)
    redraw = Redrawn(tails.p, tails.smallest, tails.draws, exact)
    mine, all_ = (
        Moments(np.array([observed]), np.ones(1), None, None, None),
        Moments(drawn, of_treated, None, None, None),
    )

    def limits(level: float) -> Limits:
        found = invert_linear(mine, all_, exact, 1 - level)
        return found.ci_low, found.ci_high

    blank = replace(
        blank, redraw=redraw, estimator=words.START, uncertainty=words.starts_redrawn(redraw), p=redraw.p,
        numbers=(("difference", observed),),
    )  # fmt: skip
    if not all(np.isfinite(end) for level in (case.level, 0.95) for end in limits(level)):
        few = words.few_starts(case.outcome, observed, redraw, case.level)
        return replace(blank, p=None, refusal=few)
    return with_limits(replace(blank, estimate=observed, statistic=observed), limits, arms[0].sd)


def _sessions(case: Case, table: npt.NDArray[np.int8]) -> tuple[_Sessions, Ints, Ints]:
    """Return the mean of each unit in each period, each observed unit's own start, and the units by roster place."""
    sample = case.sample
    units, row = np.unique(sample.unit, return_inverse=True)
    period = np.zeros(len(sample.y), dtype=np.intp) if sample.period is None else sample.period
    total, count = np.zeros((len(units), table.shape[1])), np.zeros((len(units), table.shape[1]))
    np.add.at(total, (row, period), sample.y)
    np.add.at(count, (row, period), 1)
    values = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return _Sessions(values, table), case.frame.arm[units], units


def _starts(procedure: StoredProcedure, own: Ints, units: Ints, count: int) -> tuple[Ints, bool]:
    arms = procedure.design.arms
    even = len({arm.share for arm in arms}) == 1
    if even and len(arms) ** len(own) <= ENUMERATE:
        return np.array(list(itertools.product(range(len(arms)), repeat=len(own))), dtype=np.intp), True
    return procedure.redraw(count, LABEL)[:, units].astype(np.intp), False
