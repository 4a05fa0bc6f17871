"""How well a factor model fits: chi-square against free moments, CFI, TLI, RMSEA with interval, SRMR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import optimize, stats

from analysis.numbers.checked import Floats


@dataclass(frozen=True, slots=True)
class FitIndices:
    """``pvalue``, TLI and RMSEA are None without degrees of freedom. aic, bic and logl are None where not defined."""

    chisq: float
    df: int
    pvalue: float | None
    cfi: float | None
    tli: float | None
    rmsea: float | None
    rmsea_ci_low: float | None
    rmsea_ci_high: float | None
    srmr: float
    baseline_chisq: float
    baseline_df: int
    logl: float | None
    aic: float | None
    bic: float | None
    parameters: int
    n: int


def cfi_of(chisq: float, df: float, base: float, base_df: float) -> float | None:
    """Return 1 - max(chisq - df, 0)/max(base - base_df, chisq - df, 0). Source: Bentler (1990)."""
    over = max(chisq - df, 0.0)
    most = max(base - base_df, over)
    return 1 - over / most if most > 0 else None


def tli_of(chisq: float, df: float, base: float, base_df: float) -> float | None:
    """Return the Tucker-Lewis index; None without degrees of freedom. Source: Tucker & Lewis (1973)."""
    if df <= 0 or base_df <= 0 or base <= base_df:
        return None
    return (base / base_df - chisq / df) / (base / base_df - 1)


def rmsea_of(chisq: float, df: float, n: int, groups: int = 1) -> float | None:
    """Return sqrt(max(chisq/df - 1, 0)/n) times root of the number of groups. Source: Steiger (1990, 1998)."""
    return float(np.sqrt(max(chisq / df - 1, 0.0) / n * groups)) if df > 0 else None


def rmsea_interval(chisq: float, df: int, n: int, groups: int = 1, level: float = 0.90) -> tuple[float, float] | None:
    """Return the interval of the RMSEA from the noncentral chi-square. Source: Browne & Cudeck (1993)."""
    if df <= 0:
        return None

    def at(probability: float) -> float:
        if stats.chi2.cdf(chisq, df) < probability:
            return 0.0
        high = max(chisq, 1.0)
        while stats.ncx2.cdf(chisq, df, high) > probability:
            high *= 2
        return float(optimize.brentq(lambda c: stats.ncx2.cdf(chisq, df, c) - probability, 1e-12, high, xtol=1e-10))

    tail = (1 - level) / 2
    low, high = (float(np.sqrt(at(p) / (n * df) * groups)) for p in (1 - tail, tail))
    return low, high


def srmr_of(observed: Floats, implied: Floats, mean: Floats | None = None, implied_mean: Floats | None = None) -> float:
    """Return the root mean square of standardised residuals, means included where given. Source: Bentler (1995)."""
    scale = np.sqrt(np.diag(observed))
    residuals = ((observed - implied) / np.outer(scale, scale))[np.tril_indices(len(scale))]
    total, count = float((residuals**2).sum()), residuals.size
    if mean is not None and implied_mean is not None:
        total += float((((mean - implied_mean) / scale) ** 2).sum())
        count += len(scale)
    return float(np.sqrt(total / count))


def fit_indices(
    chisq: float,
    df: int,
    base: float,
    base_df: int,
    *,
    n: Sequence[int],
    srmr: Sequence[float],
    parameters: int,
    logl: float | None = None,
) -> FitIndices:
    """Gather the indices of a model fitted to groups of sizes ``n``, each with its SRMR."""
    total, groups = int(sum(n)), len(n)
    interval = rmsea_interval(chisq, df, total, groups)
    return FitIndices(
        chisq=chisq,
        df=df,
        pvalue=float(stats.chi2.sf(chisq, df)) if df > 0 else None,
        cfi=cfi_of(chisq, df, base, base_df),
        tli=tli_of(chisq, df, base, base_df),
        rmsea=rmsea_of(chisq, df, total, groups),
        rmsea_ci_low=None if interval is None else interval[0],
        rmsea_ci_high=None if interval is None else interval[1],
        srmr=float(np.dot(n, srmr) / total),
        baseline_chisq=base,
        baseline_df=base_df,
        logl=logl,
        aic=None if logl is None else -2 * logl + 2 * parameters,
        bic=None if logl is None else -2 * logl + parameters * float(np.log(total)),
        parameters=parameters,
        n=total,
    )
