"""Multiple imputation by arm with the adjustment of the main estimate, and how wrong it may be: the tipping point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.beside import problems
from analysis.beside.check import Check
from analysis.numbers.missing import impute_by_arm
from analysis.numbers.pooling import Pooled, pool
from analysis.results_beside import SensitivityRow, Tipping
from analysis.same_model import SameModel
from analysis.variables import Floats
from core.errors import UserError

TABLES = 50
SEED = 1
WORDS = "multiple imputation by arm, {m} tables (Rubin; Barnard-Rubin degrees of freedom)"
TIPPING_WORDS = "how far the lost of the programme arm alone would have to lie for the interval to reach 0"


@dataclass(frozen=True, slots=True, eq=False)
class Imputed:
    """Everyone's outcome in ``tables`` (m, n), and what the main regression makes of them, pooled."""

    model: SameModel
    tables: Floats
    pooled: Pooled


def impute(check: Check) -> Imputed:
    """Impute the outcome of the lost from the covariates (and strata) of the main estimate, each arm by itself.

    Refused where nobody was lost, an arm has fewer than 3 outcomes, or the regression gives no estimate.
    """
    check.require_lost()
    model = check.all
    y = model.sample.y
    lost = np.isnan(y)
    columns = model.with_values(np.where(lost, 0.0, y)).beside_arm()
    names = ["outcome", *(f"column {j + 1}" for j in range(columns.shape[1]))]
    tables = impute_by_arm(np.column_stack([y, columns]), model.sample.arm, names, m=TABLES, seed=SEED)[:, :, 0]
    found = [model.with_values(table).infer() for table in tables]
    usable = [f for f in found if f is not None]
    if len(usable) < len(found):
        raise UserError(problems.NO_MODEL)
    pooled = pool([f.estimate for f in usable], [f.se**2 for f in usable], usable[0].df, check.main.level)
    return Imputed(model, tables, pooled)


def imputed_row(check: Check, imputed: Callable[[], Imputed]) -> SensitivityRow:
    """Return the pooled estimate as a row."""

    def compute(row: SensitivityRow) -> SensitivityRow:
        effect = imputed().pooled.effect
        return replace(row, estimate=effect.estimate, ci_low=effect.ci_low, ci_high=effect.ci_high, p=effect.p)

    return check.row("imputed", WORDS.format(m=TABLES), compute)


def tipping_row(check: Check, tipping: Callable[[], Tipping]) -> SensitivityRow:
    """Return how far the programme's lost would have to lie; no value where the interval holds 0 or never turns."""
    return check.row("tipping", TIPPING_WORDS, lambda row: replace(row, value=tipping().turns))


def tip(check: Check, imputed: Imputed) -> Tipping:
    """Write the pooled estimate and its variance as functions of what is added to the lost of both arms.

    Estimate and variance of a regression are linear and quadratic in the outcome, so that every assumption is reached
    from the same imputed tables without imputing again (delta adjustment: Cro et al. 2020, *Statistics in Medicine*
    39). Degrees of freedom are those of no shift.
    """
    model, pooled = imputed.model, imputed.pooled
    lost = np.isnan(model.sample.y)
    sides = [(lost & arm).astype(np.float64) for arm in (model.treated, model.control)]
    mean = imputed.tables.mean(axis=0)
    at_mean = _spread(model, mean)[1]
    (moved_t, square_t), (moved_c, square_c) = (_spread(model, side) for side in sides)
    linear_t = _spread(model, mean + sides[0])[1] - at_mean - square_t
    linear_c = _spread(model, mean + sides[1])[1] - at_mean - square_c
    both = _spread(model, sides[0] + sides[1])[1] - square_t - square_c
    law = stats.t(pooled.effect.df) if np.isfinite(pooled.effect.df) else stats.norm
    critical = float(law.ppf(0.5 + check.main.level / 2))
    variance = (pooled.total, linear_t, linear_c, square_t, square_c, both)
    return Tipping(
        outcome=check.main.outcome.code,
        contrast=check.main.contrast,
        level=check.main.level,
        estimate=pooled.effect.estimate,
        moved=(moved_t, moved_c),
        variance=variance,
        critical=critical,
        means=(_mean_of(mean, sides[0], model.treated), _mean_of(mean, sides[1], model.control)),
        lost=(int(sides[0].sum()), int(sides[1].sum())),
        limits=check.frame.rows(check.main.outcome.code).limits,
        turns=_turns(pooled.effect.estimate, moved_t, critical, (pooled.total, linear_t, square_t)),
    )  # fmt: skip


def _mean_of(values: Floats, lost: Floats, arm: npt.NDArray[np.bool_]) -> float:
    """Return the mean imputed for the lost of an arm; of the arm where it lost nobody."""
    return float(values[lost > 0].mean() if lost.any() else values[arm].mean())


def _spread(model: SameModel, y: Floats) -> tuple[float, float]:
    """Return the effect on ``y`` and its variance; a column without variance has neither."""
    found = model.with_values(y).infer() if np.ptp(y) > 0 else None
    return (0.0, 0.0) if found is None else (found.estimate, found.se**2)


def _turns(estimate: float, moved: float, critical: float, variance: tuple[float, float, float]) -> float | None:
    """Solve (estimate + moved d)^2 = critical^2 (v + t d + tt d^2) for the d nearest 0; None where 0 is inside."""
    v, t, tt = variance
    square = critical**2
    if estimate**2 <= square * v:
        return None
    a, b, c = moved**2 - square * tt, 2 * estimate * moved - square * t, estimate**2 - square * v
    roots = np.roots([a, b, c]) if a else np.array([-c / b] if b else [])
    real = [float(r.real) for r in roots if abs(r.imag) < 1e-9 * max(1.0, abs(r))]
    return min(real, key=abs) if real else None
