"""Does a scale measure the same in several groups: configural, metric, scalar and strict one-factor models."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, matrix, same_length, varying
from analysis.numbers.inputs import empties
from analysis.scales.confirmatory import simple_block, starting_values
from analysis.scales.fit_indices import FitIndices, fit_indices, srmr_of
from analysis.scales.structure import FIXED, Block, Sample, discrepancy, fit_by_scoring, implied, sample_of
from core.errors import UserError

METHOD = "The invariance test"
MINIMUM = 100  # people a group
STEPS = ("configural", "metric", "scalar", "strict")


@dataclass(frozen=True, slots=True)
class InvarianceStep:
    """One model and what it costs against the one before (None for the first)."""

    model: str
    fit: FitIndices
    delta_cfi: float | None
    delta_rmsea: float | None
    lrt: float | None
    lrt_df: int | None
    lrt_p: float | None


@dataclass(frozen=True, slots=True)
class Invariance:
    """The steps in order, the groups in order of appearance, and people left out for gaps."""

    steps: tuple[InvarianceStep, ...]
    groups: tuple[object, ...]
    n: tuple[int, ...]
    missing: int


def invariance(items: npt.ArrayLike, groups: npt.ArrayLike, *, steps: int = 4, minimum: int = MINIMUM) -> Invariance:
    """Fit one factor to several groups with more and more parameters equal.

    Parameters
    ----------
    items : (n, k) float
        At least 3 items; rows with a gap are left out.
    groups : (n,) labels
    steps : int
        How many of configural, metric (loadings), scalar (+ intercepts), strict (+ residual variances).
    minimum : int
        Refuse a group with fewer complete rows.

    Returns
    -------
    Invariance
        Maximum likelihood with a mean structure; the scalar model frees the latent mean of the further groups.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW`` names the group; ``METHOD_CONSTANT``, ``METHOD_REDUNDANT``, ``METHOD_NO_SOLUTION``.

    References
    ----------
    Meredith (1993); Cheung & Rensvold (2002); Chen (2007).
    """
    table = matrix(items, METHOD, columns=3)
    labels = np.asarray(groups, dtype=object)
    same_length(table[:, 0], labels, METHOD, ("the items", "the groups"))
    whole = ~np.isnan(table).any(axis=1) & ~empties(labels)
    names = list(dict.fromkeys(labels[whole].tolist()))
    if len(names) < 2:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=2, unit="groups", found=len(names))
    samples = []
    for name in names:
        here = table[whole & np.array([g == name for g in labels], dtype=bool)]
        if here.shape[0] < minimum:
            unit = f"complete rows in the group {name}"
            raise UserError(problems.TOO_FEW, method=METHOD, needed=minimum, unit=unit, found=here.shape[0])
        samples.append(sample_of(varying(here, f"{METHOD} in the group {name}")))
    fitted = [_fit(step, samples) for step in STEPS[:steps]]
    rows = [
        _row(step, fit, fitted[i - 1] if i else None) for i, (step, fit) in enumerate(zip(STEPS, fitted, strict=False))
    ]
    return Invariance(tuple(rows), tuple(names), tuple(s.n for s in samples), int((~whole).sum()))


def _row(step: str, fit: FitIndices, before: FitIndices | None) -> InvarianceStep:
    if before is None:
        return InvarianceStep(step, fit, None, None, None, None, None)
    lrt, df = fit.chisq - before.chisq, fit.df - before.df
    return InvarianceStep(
        step,
        fit,
        None if fit.cfi is None or before.cfi is None else fit.cfi - before.cfi,
        None if fit.rmsea is None or before.rmsea is None else fit.rmsea - before.rmsea,
        lrt,
        df,
        float(stats.chi2.sf(lrt, df)),
    )


def _blocks(step: str, k: int, groups: int) -> tuple[list[Block], int]:
    """Return the groups' models; the first group's factor has mean 0 and variance 1."""
    count, blocks = 0, []
    for group in range(groups):
        loadings = np.arange(k) if group and step != "configural" else np.arange(count, count + k)
        count = max(count, int(loadings.max()) + 1)
        residuals = np.arange(k, 2 * k) if group and step == "strict" else np.arange(count, count + k)
        count = max(count, int(residuals.max()) + 1)
        same_intercepts = bool(group) and step in {"scalar", "strict"}
        intercepts = np.arange(2 * k, 3 * k) if same_intercepts else np.arange(count, count + k)
        count = max(count, int(intercepts.max()) + 1)
        variance, mean = np.array([[FIXED]]), np.array([FIXED])
        if group and step != "configural":
            variance, count = np.array([[count]]), count + 1
        if same_intercepts:
            mean, count = np.array([count]), count + 1
        blocks.append(
            Block(np.zeros((k, 1)), loadings[:, None], np.eye(1), variance, residuals, intercepts, np.zeros(1), mean)
        )
    return blocks, count


def _start(blocks: list[Block], samples: list[Sample], count: int) -> Floats:
    theta = np.zeros(count)
    alone, parameters = simple_block([len(samples[0].mean)], intercepts=True)
    for block, sample in reversed(list(zip(blocks, samples, strict=True))):
        own = starting_values(alone, sample, parameters)
        theta[block.loadings_at[:, 0]] = own[alone.loadings_at[:, 0]]
        theta[block.residuals_at] = own[alone.residuals_at]
        theta[block.intercepts_at] = own[alone.intercepts_at]
        if block.factors_at[0, 0] >= 0:
            theta[block.factors_at[0, 0]] = 1.0
    return theta


def _fit(step: str, samples: list[Sample]) -> FitIndices:
    k = len(samples[0].mean)
    blocks, count = _blocks(step, k, len(samples))
    theta, _ = fit_by_scoring(blocks, samples, _start(blocks, samples, count))
    moments = [implied(block, theta) for block in blocks]
    determinants = [float(np.linalg.slogdet(s.covariance)[1]) for s in samples]
    chisq = discrepancy(blocks, samples, theta)
    free = sum(s.n * (k * np.log(2 * np.pi) + d + k) for s, d in zip(samples, determinants, strict=True))
    base = sum(
        s.n * (float(np.log(np.diag(s.covariance)).sum()) - d) for s, d in zip(samples, determinants, strict=True)
    )
    return fit_indices(
        chisq,
        len(samples) * (k * (k + 1) // 2 + k) - count,
        base,
        len(samples) * k * (k - 1) // 2,
        n=[s.n for s in samples],
        srmr=[srmr_of(s.covariance, m.covariance, s.mean, m.mean) for s, m in zip(samples, moments, strict=True)],
        parameters=count,
        logl=float(-0.5 * free - chisq / 2),
    )
