"""Calls that reproduce the reference entries on multiple imputation."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from analysis.numbers.pooling import pool, pool_joint
from analysis.numbers.sandwich import heteroskedastic, least_squares


def _completed(load):
    rows = load("training_imputed_rows.csv")
    for _, filled in rows.groupby("imp"):
        d = load("training_trial.csv").astype({"beh0": float, "k1": float, "beh1": float})
        for name in ("beh0", "k1", "beh1"):
            d.loc[filled["row"] - 1, name] = filled[name].to_numpy()
        yield d


def _fits(load, outcome, names, kind):
    for d in _completed(load):
        X = np.column_stack([np.ones(len(d)), d[names]])
        fit, _ = least_squares(X, d[outcome].to_numpy(float), ["1", *names])
        yield fit.coefficients, heteroskedastic(fit, kind), fit.n - fit.k


def _values(result):
    return asdict(result.effect) | asdict(result) | {"lambda": result.lambda_, "df_rubin1987": result.df_1987}


def _model(outcome, names, kind):
    def call(load):
        fits = list(_fits(load, outcome, names, kind))
        q, u = [b[1] for b, _, _ in fits], [V[1, 1] for _, V, _ in fits]
        return _values(pool(q, u, fits[0][2])) | {"per_imputation_estimate": q, "per_imputation_variance": u}

    return call


def _joint(load):
    fits = list(_fits(load, "beh1", ["z", "beh0", "female", "age"], "classical"))
    found = pool_joint([b[3:] for b, _, _ in fits], [V[3:, 3:] for _, V, _ in fits], fits[0][2])
    test = found.test
    return {"F.value": test.F, "df1": test.df1, "df2": test.df2, "P(>F)": test.p, "RIV": found.riv}


def _scalars(df):
    def call(_load):
        return _values(pool([1.2, 1.5, 0.9, 1.1, 1.4], np.array([0.25, 0.24, 0.27, 0.26, 0.25]) ** 2, df))

    return call


CALLS = {
    "mi_k1_ols": _model("k1", ["z", "k0"], "classical"),
    "mi_beh1_ols": _model("beh1", ["z", "beh0", "female"], "classical"),
    "mi_beh1_hc2": _model("beh1", ["z", "beh0", "female"], "HC2"),
    "mi_joint_D1": _joint,
    "mi_scalar_small": _scalars(22),
    "mi_scalar_inf": _scalars(np.inf),
    "mi_scalar_B0": lambda _load: _values(pool([1.0] * 5, [0.09] * 5, 30)),
}
