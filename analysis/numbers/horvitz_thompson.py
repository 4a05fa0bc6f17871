"""Horvitz-Thompson and Hajek differences from known allocation probabilities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers.assignments import arms_of_clusters
from analysis.numbers.inputs import Floats, binary, codes, complete, numbers
from analysis.numbers.problems_models import BLOCK_COUNT, LENGTHS, ONE_ARM, PROBABILITY
from analysis.numbers.sandwich import heteroskedastic, least_squares
from analysis.numbers.wald import Wald, wald
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class WeightedDifference:
    """Difference of inverse-probability weighted means (or totals over n)."""

    effect: Wald
    n: int


def _probabilities(probability: npt.ArrayLike, z: Floats) -> Floats:
    p = numbers(probability, "probability", len(z))
    own = np.where(z == 1, p, 1 - p)
    odd = ~((p > 0) & (p < 1))
    if odd.any():
        raise UserError(PROBABILITY, found=f"{own[odd][0]:g}")
    return p


def hajek(
    outcome: npt.ArrayLike, treated: npt.ArrayLike, probability: npt.ArrayLike, level: float = 0.95
) -> WeightedDifference:
    """Compare means weighted by 1 / probability of the arm received; HC2 of the weighted regression, df n - 2.

    Parameters
    ----------
    outcome : (n,) float; rows without it are left out
    treated : (n,) 0/1
    probability : (n,) of treatment, strictly between 0 and 1

    References
    ----------
    Hajek (1971); Gerber & Green (2012), ch. 4.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    p = _probabilities(probability, z)
    kept = complete(y)
    y, z, p = y[kept], z[kept], p[kept]
    if len(np.unique(z)) < 2:
        raise UserError(ONE_ARM)
    w = np.where(z == 1, 1 / p, 1 / (1 - p))
    fit, _ = least_squares(np.column_stack([np.ones(len(y)), z]), y, ["1", "z"], w)
    se = float(np.sqrt(heteroskedastic(fit, "HC2")[1, 1]))
    return WeightedDifference(wald(float(fit.coefficients[1]), se, len(y) - 2.0, level), len(y))


def horvitz_thompson(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    joint: tuple[npt.ArrayLike, npt.ArrayLike, npt.ArrayLike],
    *,
    clusters: npt.ArrayLike | None = None,
    constant_effects: bool = False,
    level: float = 0.95,
) -> WeightedDifference:
    """Estimate the mean effect by inverse-probability totals; normal interval.

    Parameters
    ----------
    outcome : (n,) float; rows without it are left out of the totals
    treated : (n,) 0/1
    joint : three (units, units) matrices: probabilities that two units are both treated, first treated and second
        control, both control; the diagonals of the first and last are the units' own probabilities
    clusters : (n,) labels of the units, in sorted order; a row is a unit without them
    constant_effects : assume one effect for all, instead of Young's bound

    References
    ----------
    Aronow & Middleton (2013), *J. Causal Inference* 1; Aronow & Samii (2017), *Annals of Applied Statistics* 11.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    kept = complete(y)
    unit = np.arange(len(y)) if clusters is None else codes(clusters, "cluster", len(y))[0]
    units = int(unit.max()) + 1
    both, mixed, neither = (np.asarray(m, dtype=np.float64) for m in joint)
    for matrix in (both, mixed, neither):
        if matrix.shape != (units, units):
            raise UserError(
                LENGTHS, name="joint", found=" x ".join(map(str, matrix.shape)), wanted=f"{units} x {units}"
            )
    p1, p0 = np.diag(both), np.diag(neither)
    if not ((p1 > 0).all() and (p0 > 0).all()):
        raise UserError(PROBABILITY, found=f"{min(p1.min(), p0.min()):g}")
    total = np.asarray(np.bincount(unit[kept], y[kept], units), dtype=np.float64)
    arm = np.zeros(units)
    arm[unit] = z
    if clusters is not None:
        arms_of_clusters(z, clusters)
    n = int(kept.sum())
    if constant_effects:
        estimate = float(np.sum(np.where(arm == 1, total / p1, -total / p0)) / n)
        size = np.bincount(unit[kept], minlength=units)
        y1, y0 = np.where(arm == 1, total, total + estimate * size), np.where(arm == 1, total - estimate * size, total)
        variance = _known_variance(y1, y0, both, mixed, neither)
    else:
        estimate = float(np.sum(np.where(arm == 1, total / p1, -total / p0)) / n)
        variance = _young(total, arm == 1, both, mixed, neither)
    return WeightedDifference(wald(estimate, float(np.sqrt(max(variance, 0.0))) / n, np.inf, level), n)


def _known_variance(y1: Floats, y0: Floats, both: Floats, mixed: Floats, neither: Floats) -> float:
    a, b = y1 / np.diag(both), y0 / np.diag(neither)
    p1, p0 = np.diag(both), np.diag(neither)
    return float(
        a @ (both - np.outer(p1, p1)) @ a + b @ (neither - np.outer(p0, p0)) @ b
        - 2 * a @ (mixed - np.outer(p1, p0)) @ b
    )  # fmt: skip


def _young(total: Floats, treated: npt.NDArray[np.bool_], both: Floats, mixed: Floats, neither: Floats) -> float:
    """Return the estimated upper bound of the variance (Aronow & Samii 2017, eq. 8-10)."""
    p1, p0 = np.diag(both), np.diag(neither)
    a, b = np.where(treated, total / p1, 0.0), np.where(treated, 0.0, total / p0)

    def square(u: Floats, joint: Floats, p: Floats) -> float:
        possible = joint > 0
        ratio = np.where(possible, (joint - np.outer(p, p)) / np.where(possible, joint, 1.0), 0.0)
        return float(u @ ratio @ u)

    def never(u: Floats, joint: Floats, p: Floats) -> float:
        return float(np.sum((joint <= 0) * (u**2 * p)[:, None]) + np.sum((joint <= 0) * (u**2 * p)[None, :])) / 2

    possible = mixed > 0
    cross = np.where(possible, (mixed - np.outer(p1, p0)) / np.where(possible, mixed, 1.0), 0.0)
    bound = float(np.sum(~possible * ((a**2 * p1)[:, None] + (b**2 * p0)[None, :])))
    return (
        square(a, both, p1)
        + never(a, both, p1)
        + square(b, neither, p0)
        + never(b, neither, p0)
        - 2 * float(a @ cross @ b)
        + bound
    )


def joint_probabilities(blocks: npt.ArrayLike, treated_per_block: dict[object, int]) -> tuple[Floats, Floats, Floats]:
    """Return the joint probabilities of `horvitz_thompson` when each block of units treats a fixed number.

    Source: Aronow & Samii (2017), *Annals of Applied Statistics* 11.

    Parameters
    ----------
    blocks : (units,) labels; one label for complete allocation
    treated_per_block : number treated of each label
    """
    block, names = codes(blocks, "block")
    size = np.bincount(block)[block]
    for name, units in zip(names, np.bincount(block), strict=True):
        count = treated_per_block.get(name)
        if count is None or not 0 <= count <= units:
            raise UserError(BLOCK_COUNT, block=name, size=int(units))
    m = np.array([treated_per_block[name] for name in names], dtype=np.float64)[block]
    p = m / size
    same = block[:, None] == block
    pairs = np.maximum(size * (size - 1), 1)
    both = np.where(same, (m * (m - 1) / pairs)[:, None], np.outer(p, p))
    neither = np.where(same, ((size - m) * (size - m - 1) / pairs)[:, None], np.outer(1 - p, 1 - p))
    mixed = np.where(same, (m * (size - m) / pairs)[:, None], np.outer(p, 1 - p))
    np.fill_diagonal(both, p)
    np.fill_diagonal(neither, 1 - p)
    np.fill_diagonal(mixed, 0.0)
    return both, mixed, neither


def independent_probabilities(probability: npt.ArrayLike) -> tuple[Floats, Floats, Floats]:
    """Return the joint probabilities when every unit is allocated by its own coin.

    ``probability`` is (n,), above 0 and below 1. Source: Aronow & Samii (2017).
    """
    p = _probabilities(probability, np.ones(np.size(probability)))
    both, mixed, neither = np.outer(p, p), np.outer(p, 1 - p), np.outer(1 - p, 1 - p)
    np.fill_diagonal(both, p)
    np.fill_diagonal(neither, 1 - p)
    np.fill_diagonal(mixed, 0.0)
    return both, mixed, neither
