"""Rubin's rules: one estimate from several completed data sets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.checked import floats
from analysis.numbers.inputs import numbers
from analysis.numbers.problems_models import COLLINEAR, LENGTHS, POOL_INPUT
from analysis.numbers.wald import JointTest, Wald, wald
from core.errors import UserError

METHOD = "Pooling"


@dataclass(frozen=True, slots=True)
class Pooled:
    """A pooled estimate and where its uncertainty comes from.

    ``riv`` relative increase in variance by missing data, ``lambda_`` its share, ``fmi`` fraction of missing
    information; ``df_1987`` is Rubin's first formula, infinite without between variance.
    """

    effect: Wald
    within: float
    between: float
    total: float
    riv: float
    lambda_: float
    fmi: float
    df_1987: float
    df_complete: float
    m: int
    relative_efficiency: float


def pool(
    estimates: npt.ArrayLike, variances: npt.ArrayLike, df_complete: float = np.inf, level: float = 0.95
) -> Pooled:
    """Pool m estimates and their variances; Barnard-Rubin degrees of freedom.

    Parameters
    ----------
    estimates, variances : (m,) float, m at least 2
    df_complete : degrees of freedom the analysis would have without missing data

    Raises
    ------
    UserError
        ``IMPUTATION_POOL`` with fewer than 2, or a variance that is missing or below 0.

    References
    ----------
    Rubin (1987), *Multiple Imputation*, ch. 3; Barnard & Rubin (1999), *Biometrika* 86, 948-955.
    """
    q, u = floats(estimates, METHOD, "the estimates"), floats(variances, METHOD, "the variances")
    if q.ndim != 1 or q.shape != u.shape or len(q) < 2 or not (np.isfinite(q).all() and np.isfinite(u).all()):
        raise UserError(POOL_INPUT)
    if (u < 0).any() or not df_complete > 0:
        raise UserError(POOL_INPUT)
    q, u = numbers(q, "the estimates"), numbers(u, "the variances")
    m = len(q)
    within, between = float(u.mean()), float(q.var(ddof=1))
    between = 0.0 if between <= 1e-24 * max(1.0, float(np.abs(q).max()) ** 2) else between
    added = (1 + 1 / m) * between
    total = within + added
    share = added / total if total > 0 else 0.0
    old = (m - 1) / share**2 if share > 0 else np.inf
    observed = (df_complete + 1) / (df_complete + 3) * df_complete * (1 - share) if np.isfinite(df_complete) else np.inf
    df = 1 / (1 / old + 1 / observed) if min(old, observed) < np.inf and observed > 0 else np.inf
    riv = added / within if within > 0 else np.inf
    fmi = (riv + 2 / (df + 3)) / (riv + 1) if np.isfinite(riv) else 1.0
    return Pooled(
        wald(float(q.mean()), float(np.sqrt(total)), df, level), within, between, total, riv, share, fmi, old,
        df_complete, m, 1 / (1 + fmi / m),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class PooledJointTest:
    """Test that several coefficients are all 0 across completed data sets, with the relative increase in variance."""

    test: JointTest
    riv: float


def pool_joint(estimates: npt.ArrayLike, covariances: npt.ArrayLike, df_complete: float = np.inf) -> PooledJointTest:
    """Pool a Wald test of k coefficients (D1).

    Parameters
    ----------
    estimates : (m, k)
    covariances : (m, k, k)
    df_complete : complete-data degrees of freedom; infinite gives the formula of 1991

    References
    ----------
    Li, Raghunathan & Rubin (1991), *JASA* 86; Reiter (2007), *Biometrika* 94, for the small-sample df.
    """
    q, u = floats(estimates, METHOD, "the estimates"), floats(covariances, METHOD, "the covariances")
    if q.ndim != 2 or u.shape != (*q.shape, q.shape[1]):
        raise UserError(LENGTHS, name="covariances", found=u.size, wanted=q.size * q.shape[-1])
    m, k = q.shape
    if m < 2 or not (np.isfinite(q).all() and np.isfinite(u).all()):
        raise UserError(POOL_INPUT)
    mean, within = q.mean(axis=0), u.mean(axis=0)
    if np.linalg.matrix_rank(within) < k:
        raise UserError(COLLINEAR, name="one of the variables tested")
    between = np.atleast_2d(np.cov(q.T))
    r = float((1 + 1 / m) * np.trace(between @ np.linalg.inv(within)) / k)
    statistic = float(mean @ np.linalg.solve(within, mean) / (k * (1 + r)))
    df2 = _joint_df(m, k, r, df_complete)
    law = stats.f(k, df2) if np.isfinite(df2) else None
    p = float(law.sf(statistic)) if law is not None else float(stats.chi2.sf(k * statistic, k))
    return PooledJointTest(JointTest(statistic, float(k), df2, p), r)


def _joint_df(m: int, k: int, r: float, df_complete: float) -> float:
    """Return the denominator df: Reiter (2007) for a finite sample, Li et al. (1991) otherwise."""
    t = k * (m - 1)
    if r <= 0:
        return df_complete
    if not np.isfinite(df_complete):
        return 4 + (t - 4) * (1 + (1 - 2 / t) / r) ** 2 if t > 4 else t * (1 + 1 / k) * (1 + 1 / r) ** 2 / 2
    v = (df_complete + 1) / (df_complete + 3) * df_complete
    a = r * t / (t - 2) if t > 2 else r
    c1, c2 = v - 2 * (1 + a), v - 4 * (1 + a)
    if t <= 4 or c2 <= 0:
        # Reiter's expansion does not exist: the smaller of the two simpler formulas errs on the safe side.
        return float(min(v / (1 + r), t * (1 + 1 / k) * (1 + 1 / r) ** 2 / 2))
    c0 = 1 / (t - 4)
    z = (
        1 / c2 + c0 * (a**2 * c1 / ((1 + a) ** 2 * c2))
        + c0 * (8 * a**2 * c1 / ((1 + a) * c2**2) + 4 * a**2 / ((1 + a) * c2))
        + c0 * (4 * a**2 / (c2 * c1) + 16 * a**2 * c1 / c2**3) + c0 * (8 * a**2 / c2**2)
    )  # fmt: skip
    return float(4 + 1 / z)
