"""How large or small the effect could be whatever the lost would have shown: Lee, Manski, and the expected bias."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.beside import problems
from analysis.beside.check import Check
from analysis.numbers.bounds import attrition_bias, extreme_bounds, lee_bounds
from analysis.numbers.bounds_clustered import clustered_lee_bounds
from analysis.results_beside import SensitivityRow
from core.errors import UserError

LEE = "Lee bounds: people who would answer in either arm{how}"
EXTREME = "the lost of one arm at the bottom of the scale, those of the other at the top"
TOLERANCE = "expected bias in standard deviations, cautious model of response (alphas 0.45 and 0.39)"
BOOTSTRAP = 999


def lee_row(check: Check) -> SensitivityRow:
    """Bound the effect by trimming; the interval is Lee's Proposition 3, or a bootstrap of clusters."""
    sample = check.pair.sample
    by_cluster = sample.cluster is not None

    def compute(row: SensitivityRow) -> SensitivityRow:
        check.require_lost()
        if sample.cluster is not None:
            check.require_even()
            found = clustered_lee_bounds(
                sample.y, check.pair.treated, sample.cluster, draws=BOOTSTRAP, level=check.main.level
            )
            bounds, low, high = found.bounds, found.ci_low_effect, found.ci_high_effect
            return replace(row, low=bounds.lower, high=bounds.upper, ci_low=low, ci_high=high)
        plain = lee_bounds(sample.y, check.pair.treated, sample.weight, check.main.level)
        return replace(row, low=plain.lower, high=plain.upper, ci_low=plain.ci_low_effect, ci_high=plain.ci_high_effect)

    how = "; interval by re-drawing clusters" if by_cluster else "; interval by Lee's Proposition 3"
    return check.row("lee", LEE.format(how=how), compute)


def extreme_row(check: Check) -> SensitivityRow:
    """Bound the effect by the ends of the scale, with no assumption about the lost."""

    def compute(row: SensitivityRow) -> SensitivityRow:
        check.require_lost()
        check.require_even()
        ends = check.frame.rows(check.main.outcome.code).limits
        if ends is None:
            raise UserError(problems.NO_ENDS, outcome=check.main.outcome.label)
        found = extreme_bounds(check.pair.sample.y, check.pair.treated, *ends)
        return replace(row, low=found.lower, high=found.upper)

    return check.row("extreme", EXTREME, compute)


def tolerance_row(check: Check) -> SensitivityRow:
    """Return the bias that these response rates let expect; numbers only, no published boundary is rated (M7)."""

    def compute(row: SensitivityRow) -> SensitivityRow:
        check.require_lost()
        seen, treated = ~np.isnan(check.pair.sample.y), check.pair.treated
        return replace(row, value=attrition_bias(float(seen[treated].mean()), float(seen[~treated].mean())))

    return check.row("tolerance", TOLERANCE, compute)
