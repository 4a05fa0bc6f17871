"""Calls for the family ``summary_indices``."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pandas as pd
from scipy import stats

from analysis.numbers.indices import SummaryIndex, inverse_covariance_index, z_index
from analysis.numbers.linear import fit, infer
from tests.reference.oracle import Loader


def _training(load: Loader) -> tuple[pd.DataFrame, pd.Series]:
    rows = load("training_trial.csv").assign(b3=lambda d: 6 - d.b1_3, b6=lambda d: 6 - d.b1_6)
    return rows[["b1_1", "b1_2", "b3", "b1_4", "b1_5", "b6", "b1_7", "b1_8"]], rows.z


def _multi(load: Loader) -> tuple[pd.DataFrame, pd.Series]:
    rows = load("multiarm.csv").query("arm != 'online'")
    return rows[[f"y{i}" for i in range(1, 6)]], (rows.arm == "classroom").astype(int)


FAMILIES = {"training": _training, "multi": _multi}


def _built(kind: str, items: pd.DataFrame, z: pd.Series) -> SummaryIndex:
    control = (z == 0).to_numpy()
    if kind.startswith("icw"):
        return inverse_covariance_index(items, control, standardise=kind == "icw_std")
    return z_index(items, control, impute_arms=z.to_numpy() if kind == "klk_imp" else None)


def _index(family: str, kind: str, load: Loader) -> dict[str, Any]:
    items, z = FAMILIES[family](load)
    found = _built(kind, items, z)
    there = ~np.isnan(found.index)
    design = np.column_stack([np.ones(there.sum()), z.to_numpy(float)[there]])
    model = fit(found.index[there], design, ["1", "z"])
    effect = infer(model, model.contrast(z=1.0), "HC2")
    reach = stats.t.isf(0.025, effect.df) * effect.se
    return {
        "term": "z",
        "estimate": effect.estimate,
        "se": effect.se,
        "df": effect.df,
        "statistic": effect.estimate / effect.se,
        "p": 2 * stats.t.sf(abs(effect.estimate / effect.se), effect.df),
        "ci_low": effect.estimate - reach,
        "ci_high": effect.estimate + reach,
        "n": found.n,
        "weights": found.weights,
        "first_ten_index": found.index[:10],
        "mean_control": found.mean_control,
        "sd_control": found.sd_control,
    }


def _covariance(load: Loader) -> dict[str, Any]:
    items, z = _training(load)
    return {"S": inverse_covariance_index(items, (z == 0).to_numpy()).covariance}


CALLS = {
    **{
        f"index_{family}_{kind}": partial(_index, family, kind)
        for family in FAMILIES
        for kind in ("icw", "icw_std", "klk", "klk_imp")
    },
    "index_training_cov": _covariance,
}
