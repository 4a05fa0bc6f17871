"""Calls for the family ``agreement``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from analysis.scales.agreement import two_raters
from analysis.scales.intraclass import intraclass_correlations, retest
from analysis.scales.raters import fleiss_kappa, kendall_w, krippendorff_alpha
from tests.reference.oracle import Loader

LEVELS = ("nominal", "ordinal", "interval", "ratio")
Table = npt.NDArray[np.float64]
SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
CANONICAL = (
    "1 1 - 1 / 2 2 3 2 / 3 3 3 3 / 3 3 3 3 / 2 2 2 2 / 1 2 3 4 / "
    "4 4 4 4 / 1 1 2 1 / 2 2 2 2 / - 5 5 5 / - - 1 1 / - - 3 -"
)


def _many(file: str, load: Loader) -> Table:
    return np.asarray(load(file).iloc[:, 1:], dtype=np.float64)


def _scores(load: Loader) -> Table:
    return np.asarray(load("raters.csv")[["r1_score", "r2_score"]], dtype=np.float64)


def _retested(load: Loader) -> Table:
    rows = load("retest.csv")
    return np.column_stack([rows[[f"t{t}_{i}" for i in range(1, 9)]].mean(axis=1) for t in (1, 2)])


def _canonical(_load: Loader) -> Table:
    return np.array([[np.nan if cell == "-" else float(cell) for cell in u.split()] for u in CANONICAL.split("/")])


def _icc(table: Callable[[Loader], Table], load: Loader) -> dict[str, Any]:
    return asdict(intraclass_correlations(table(load)))


def _retest_error(load: Loader) -> dict[str, Any]:
    return asdict(retest(*_retested(load).T))


def _kappa(kind: str, categories: range, load: Loader) -> dict[str, Any]:
    rows = load("raters.csv")
    found = asdict(two_raters(rows[f"r1_{kind}"], rows[f"r2_{kind}"], categories=categories))
    found["gwet_ac1"]["exact"] = found["gwet_ac1"]["estimate"]
    return found


def _krippendorff(table: Callable[[Loader], Table], load: Loader) -> dict[str, Any]:
    found = krippendorff_alpha(table(load))
    values = asdict(found)
    if not np.isnan(table(load)).any():
        values |= {name: _as_irr_counts(values[name], found.n, table(load).shape[1]) for name in LEVELS}
    return values


def _as_irr_counts(alpha: float, n: int, raters: int) -> float:
    """Repeat irr 0.84.1's slip: without gaps it forgets to divide the coincidences by m - 1, so n is m - 1 times n.

    Krippendorff (2011) divides always; the canonical example and the table with gaps agree with ours as it is.
    """
    counted = n * (raters - 1)
    return 1 - (1 - alpha) * (counted - 1) / counted * n / (n - 1)


def _fleiss(load: Loader) -> dict[str, Any]:
    return asdict(fleiss_kappa(_many("raters_many_full.csv", load)))


def _kendall(load: Loader) -> dict[str, Any]:
    found = kendall_w(_many("raters_many_full.csv", load))
    return {"W": found.w, "chi2": found.chi2, "p": found.p}


CALLS = {
    "icc_raters_score": partial(_icc, _scores),
    "icc_raters_many": partial(_icc, partial(_many, "raters_many_full.csv")),
    "icc_retest": partial(_icc, _retested),
    "icc_shrout_fleiss_1979": partial(_icc, lambda _load: np.array(SHROUT_FLEISS, dtype=float)),
    "retest_error": _retest_error,
    "kappa_ord": partial(_kappa, "ord", range(1, 6)),
    "kappa_bin": partial(_kappa, "bin", range(2)),
    "fleiss_kappa": _fleiss,
    "kripp_many": partial(_krippendorff, partial(_many, "raters_many.csv")),
    "kripp_full": partial(_krippendorff, partial(_many, "raters_many_full.csv")),
    "kripp_canonical": partial(_krippendorff, _canonical),
    "kendall_w": _kendall,
}
