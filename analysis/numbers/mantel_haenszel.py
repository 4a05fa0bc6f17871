"""Two proportions compared within strata: Mantel-Haenszel odds ratio, risk ratio and risk difference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, matrix, same_length, share, vector
from analysis.numbers.inputs import codes
from core.errors import UserError

METHOD = "The Mantel-Haenszel estimate"


@dataclass(frozen=True, slots=True)
class MantelHaenszel:
    """Common effect over strata. A ratio is None when every stratum has an empty cell on the same side.

    ``strata`` is (k, 4): events and people of the treated, events and people of the controls. ``left_out`` counts the
    strata in which one arm has nobody: they say nothing about the effect.
    """

    odds_ratio: float | None
    or_ci_low: float | None
    or_ci_high: float | None
    cmh_chi2: float | None
    cmh_p: float | None
    rd: float
    rd_se: float
    rd_ci_low: float
    rd_ci_high: float
    rr: float | None
    rr_se_log: float | None
    rr_ci_low: float | None
    rr_ci_high: float | None
    strata: Floats
    left_out: int


def count_by_stratum(outcome: npt.ArrayLike, treated: npt.ArrayLike, stratum: npt.ArrayLike) -> Floats:
    """Return (k, 4) counts (events and people treated, events and people control), strata in sorted order.

    Rows with a missing outcome are left out. Refuses an outcome or an arm that is not coded 0 and 1.

    Feeds `mantel_haenszel`.
    """
    y, z = vector(outcome, METHOD, "the outcome"), vector(treated, METHOD, "the arm")
    same_length(y, z, METHOD, ("the outcome", "the arm"))
    same_length(y, stratum, METHOD, ("the outcome", "the strata"))
    labels = codes(stratum, "stratum")[0]
    for values, what in ((y[~np.isnan(y)], "the outcome"), (z, "the arm")):
        odd = values[~np.isin(values, (0.0, 1.0))]
        if odd.size:
            raise UserError(problems.NOT_BINARY, method=METHOD, what=what, found=odd[0])
    rows = []
    for label in np.unique(labels):
        here = (labels == label) & ~np.isnan(y)
        t, c = here & (z == 1), here & (z == 0)
        rows.append([y[t].sum(), t.sum(), y[c].sum(), c.sum()])
    return np.array(rows, dtype=np.float64)


def mantel_haenszel(strata: npt.ArrayLike, level: float = 0.95) -> MantelHaenszel:
    """Pool 2x2 tables over strata.

    Parameters
    ----------
    strata : (k, 4) counts
        Events and people of the treated, events and people of the controls, one row a stratum.

    Returns
    -------
    MantelHaenszel
        Odds ratio with the Robins-Breslow-Greenland interval, chi-square without correction, risk difference with
        Sato's variance, risk ratio with the Greenland-Robins variance.

    Raises
    ------
    UserError
        ``METHOD_NO_VARIANCE`` when no stratum has people in both arms.

    References
    ----------
    Mantel & Haenszel (1959); Robins, Breslow & Greenland (1986), *Biometrics* 42, 311; Sato (1989); Greenland &
    Robins (1985), *Biometrics* 41, 55.
    """
    table = matrix(strata, METHOD, columns=4)
    for row in table:
        for events, people in (row[:2], row[2:]):
            if not 0 <= events <= people:
                wanted = f"from 0 to the {people:g} people of its arm, without gaps"
                raise UserError(
                    problems.OUT_OF_RANGE, method=METHOD, name="a count of events", value=events, wanted=wanted
                )
    both = (table[:, 1] > 0) & (table[:, 3] > 0)
    if not both.any():
        raise UserError(
            problems.NO_VARIANCE,
            method=METHOD,
            why="no stratum has people in both arms",
            remedy="Compare the arms without strata, or with wider ones.",
        )
    a, n1, c, n0 = table[both].T
    z = float(stats.norm.isf((1 - share(level, METHOD, "the level")) / 2))
    total, weight = n1 + n0, n1 * n0 / (n1 + n0)
    rd = float((weight * (a / n1 - c / n0)).sum() / weight.sum())
    p = (n1**2 * c - n0**2 * a + n1 * n0 * (n0 - n1) / 2) / total**2
    q = (a * (n0 - c) + c * (n1 - a)) / (2 * total)
    rd_se = float(np.sqrt(max(0.0, rd * p.sum() + q.sum())) / weight.sum())
    odds, odds_low, odds_high = _odds_ratio(a, n1, c, n0, z)
    rr, rr_se = _risk_ratio(a, n1, c, n0)
    chi2 = _chi_square(a, n1, c, n0)
    return MantelHaenszel(
        odds_ratio=odds,
        or_ci_low=odds_low,
        or_ci_high=odds_high,
        cmh_chi2=chi2,
        cmh_p=None if chi2 is None else float(stats.chi2.sf(chi2, 1)),
        rd=rd,
        rd_se=rd_se,
        rd_ci_low=rd - z * rd_se,
        rd_ci_high=rd + z * rd_se,
        rr=rr,
        rr_se_log=rr_se,
        rr_ci_low=None if rr is None or rr_se is None else float(rr * np.exp(-z * rr_se)),
        rr_ci_high=None if rr is None or rr_se is None else float(rr * np.exp(z * rr_se)),
        strata=table,
        left_out=int((~both).sum()),
    )


def _odds_ratio(a: Floats, n1: Floats, c: Floats, n0: Floats, z: float) -> tuple[float | None, ...]:
    total, b, d = n1 + n0, n1 - a, n0 - c
    r, s = a * d / total, b * c / total
    if r.sum() == 0 or s.sum() == 0:
        return None, None, None
    p, q = (a + d) / total, (b + c) / total
    odds = float(r.sum() / s.sum())
    variance = (
        (p * r).sum() / (2 * r.sum() ** 2)
        + (p * s + q * r).sum() / (2 * r.sum() * s.sum())
        + (q * s).sum() / (2 * s.sum() ** 2)
    )
    reach = z * np.sqrt(variance)
    return odds, float(odds * np.exp(-reach)), float(odds * np.exp(reach))


def _risk_ratio(a: Floats, n1: Floats, c: Floats, n0: Floats) -> tuple[float | None, float | None]:
    total = n1 + n0
    top, bottom = (a * n0 / total).sum(), (c * n1 / total).sum()
    if top == 0 or bottom == 0:
        return None, None
    variance = ((n1 * n0 * (a + c) - a * c * total) / total**2).sum() / (top * bottom)
    return float(top / bottom), float(np.sqrt(variance))


def _chi_square(a: Floats, n1: Floats, c: Floats, n0: Floats) -> float | None:
    total, events = n1 + n0, a + c
    many = total > 1
    spread = (n1 * n0 * events * (total - events))[many] / (total**2 * (total - 1))[many]
    if spread.sum() == 0:
        return None
    return float((a - n1 * events / total)[many].sum() ** 2 / spread.sum())
