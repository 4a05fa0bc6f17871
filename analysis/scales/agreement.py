"""Agreement of two raters on categories: kappa with weights, Gwet's AC1, prevalence-adjusted kappa."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints, share
from analysis.numbers.inputs import empties
from analysis.scales.raters import GwetAC1, gwet_ac1
from core.errors import UserError

METHOD = "Agreement of two raters"


@dataclass(frozen=True, slots=True)
class Kappa:
    """Cohen's kappa; ``se`` is for the interval, ``se_null`` for the test (z and p None when it is 0)."""

    kappa: float
    se: float
    ci_low: float
    ci_high: float
    se_null: float
    z: float | None
    p: float | None


@dataclass(frozen=True, slots=True)
class TwoRaters:
    """Two raters of the same n units; ``table`` counts first rater (rows) by second (columns)."""

    categories: tuple[object, ...]
    table: Ints
    n: int
    missing: int
    percent_agreement: float
    unweighted: Kappa
    linear: Kappa
    quadratic: Kappa
    gwet_ac1: GwetAC1
    pabak: float


def cross_table(
    first: Sequence[object] | npt.ArrayLike,
    second: Sequence[object] | npt.ArrayLike,
    categories: Sequence[object] | None = None,
) -> tuple[Ints, tuple[object, ...], int]:
    """Count two raters' categories; returns the table, the categories in order, and the units left out for gaps.

    Refuses raters of different length and a rating that is not among the given categories.

    ``first`` and ``second`` are n labels, None where a rater gave none.
    """
    a, b = np.asarray(first, dtype=object), np.asarray(second, dtype=object)
    if a.shape != b.shape:
        raise UserError(
            problems.LENGTHS_DIFFER,
            method=METHOD,
            first="the first rater",
            second="the second rater",
            one=a.size,
            other=b.size,
        )
    there = ~(empties(a) | empties(b))
    a, b = a[there], b[there]
    if not a.size:
        raise UserError(problems.NO_VALUES, method=METHOD, what="a rating")
    order = _in_order({*a.tolist(), *b.tolist()}) if categories is None else tuple(categories)
    place = {category: index for index, category in enumerate(order)}
    for rating in (*a, *b):
        if rating not in place:
            raise UserError(
                problems.OUT_OF_RANGE, method=METHOD, name="a rating", value=rating, wanted=f"from {list(order)}"
            )
    table = np.zeros((len(order), len(order)), dtype=np.int64)
    np.add.at(table, ([place[x] for x in a], [place[y] for y in b]), 1)
    return table, order, int((~there).sum())


def _in_order(found: set[object]) -> tuple[object, ...]:
    try:
        return tuple(sorted(found))  # type: ignore[type-var]
    except TypeError:
        return tuple(sorted(found, key=str))


def two_raters(
    first: Sequence[object] | npt.ArrayLike,
    second: Sequence[object] | npt.ArrayLike,
    *,
    categories: Sequence[object] | None = None,
    level: float = 0.95,
) -> TwoRaters:
    """Measure how far two raters agree on categories.

    Parameters
    ----------
    first, second : (n,) labels
        Units with a gap (None or NaN) are left out and counted.
    categories : sequence, optional
        All possible categories in order (weights need the order); otherwise those found, sorted.

    Returns
    -------
    TwoRaters
        Unweighted, linear and quadratic kappa with Fleiss-Cohen-Everitt standard errors, AC1, PABAK.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW_CATEGORIES`` when every rating of both raters is the same; ``METHOD_TOO_FEW`` below 2 units.

    References
    ----------
    Cohen (1960, 1968); Fleiss, Cohen & Everitt (1969), *Psych Bull* 72, 323; Gwet (2008); Byrt et al. (1993).
    """
    table, order, missing = cross_table(first, second, categories)
    n, k = int(table.sum()), len(order)
    if n < 2:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=2, unit="units rated by both", found=n)
    if (table.sum(axis=0) + table.sum(axis=1) > 0).sum() < 2:
        raise UserError(problems.TOO_FEW_CATEGORIES, method=METHOD, found=2 * n)
    z = float(stats.norm.isf((1 - share(level, METHOD, "the level")) / 2))
    apart = np.abs(np.subtract.outer(np.arange(k), np.arange(k))) / max(k - 1, 1)
    agreed = float(np.trace(table) / n)
    units = np.repeat(np.arange(k * k), table.ravel())
    return TwoRaters(
        categories=order,
        table=table,
        n=n,
        missing=missing,
        percent_agreement=agreed,
        unweighted=_kappa(table / n, (apart == 0).astype(float), n, z),
        linear=_kappa(table / n, 1 - apart, n, z),
        quadratic=_kappa(table / n, 1 - apart**2, n, z),
        gwet_ac1=gwet_ac1(np.column_stack([units // k, units % k]), categories=range(k), level=level),
        pabak=(k * agreed - 1) / (k - 1),
    )


def _kappa(shares: Floats, weights: Floats, n: int, z: float) -> Kappa:
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    by_chance = np.outer(rows, columns)
    observed, expected = float((weights * shares).sum()), float((weights * by_chance).sum())
    kappa = (observed - expected) / (1 - expected)
    both = np.add.outer(weights @ columns, weights.T @ rows)
    bottom = n * (1 - expected) ** 2
    spread = (shares * (weights - both * (1 - kappa)) ** 2).sum() - (kappa - expected * (1 - kappa)) ** 2
    null = (by_chance * (weights - both) ** 2).sum() - expected**2
    se, se_null = float(np.sqrt(max(spread, 0.0) / bottom)), float(np.sqrt(max(null, 0.0) / bottom))
    tested = se_null > 1e-9
    return Kappa(
        kappa=kappa,
        se=se,
        ci_low=kappa - z * se,
        ci_high=kappa + z * se,
        se_null=se_null,
        z=kappa / se_null if tested else None,
        p=float(2 * stats.norm.sf(abs(kappa / se_null))) if tested else None,
    )
