"""Calls that reproduce the reference entries on mixed models."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pandas as pd

from analysis.numbers.glmm import fit_glmm
from analysis.numbers.mixed import RandomTerm, fit_mixed
from analysis.numbers.mixed_moments import grouping
from analysis.numbers.panel import two_way_effect


def _values(y, X, names, random, term):
    reml, ml = fit_mixed(y, X, names, random), fit_mixed(y, X, names, random, restricted=False)
    return {
        "term": term, "satterthwaite": asdict(reml.satterthwaite(term)),
        "kenward_roger": asdict(reml.kenward_roger(term)), "wald_z": asdict(reml.wald_z(term)),
        "fixed": [
            {"term": name, "estimate": one.estimate, "se": one.se, "df_satterthwaite": one.df}
            for name, one in ((name, reml.satterthwaite(name)) for name in reml.names)
        ],
        "variances": [
            {"group": c.group, "var1": c.first, "var2": c.second, "vcov": c.value} for c in reml.components
        ],
        "reml_criterion": reml.criterion, "n": reml.n,
        "ml": {
            "estimate": ml.wald_z(term).estimate, "se": ml.wald_z(term).se, "loglik": ml.log_likelihood,
            "variances": [c.value for c in ml.components],
        },
    }  # fmt: skip


def _dummies(values, label):
    table = pd.get_dummies(values, drop_first=True, dtype=float)
    return table.to_numpy(), [f"factor({label}){level}" for level in table.columns]


def _cluster(adjusted):
    def call(load):
        d = load("cluster_trial.csv")
        X, names = d[["z"]].to_numpy(float), ["z"]
        if adjusted:
            strata, labels = _dummies(d["stratum"], "stratum")
            X, names = np.column_stack([X, d["x"], strata]), ["z", "x", *labels]
        return _values(d["y_cont"], X, names, [RandomTerm(d["cluster"], "cluster")], "z")

    return call


def _small(load):
    d = load("small_trial.csv")
    return _values(d["y"], d[["z", "x"]], ["z", "x"], [RandomTerm(d["cluster"], "cluster")], "z")


def _pair(load):
    d = load("matched_pair.csv")
    random = [RandomTerm(d["pair"], "pair"), RandomTerm(d["cluster"], "cluster")]
    return _values(d["y"], d[["z", "x"]], ["z", "x"], random, "z")


def _sleep(load):
    d = load("real_sleepstudy.csv")
    random = [RandomTerm(d["Subject"], "Subject", d["Days"], "Days")]
    return _values(d["Reaction"], d[["Days"]], ["Days"], random, "Days")


def _wedge(term="z", cell=False):
    def call(load):
        d = load("stepped_wedge.csv")
        d["time_on"] = np.maximum(0, d["period"] - d["sequence"])
        periods, labels = _dummies(d["period"], "period")
        random = [RandomTerm(d["site"], "site")]
        if cell:
            random.append(RandomTerm(grouping(d["site"], d["period"]), "cell"))
        return _values(d["y"], np.column_stack([d[term], periods]), [term, *labels], random, term)

    return call


def _wedge_fixed(load):
    d = load("stepped_wedge.csv")
    return asdict(two_way_effect(d["y"], d["z"], d["site"], d["period"])) | {"term": "z"}


def _repeated(load):
    d = load("training_trial.csv")
    n = len(d)
    time = np.repeat([0.0, 1.0], n)
    X = np.column_stack([time, time * np.tile(d["z"], 2)])
    y = np.concatenate([d["beh0"], d["beh1"]])
    return _values(y, X, ["time", "time:z"], [RandomTerm(np.tile(d["id"], 2), "id")], "time:z")


def _glmm(outcome, family, nodes=1):
    def call(load):
        d = load("cluster_trial.csv")
        return _glmm_values(fit_glmm(d[outcome], d[["z", "x"]], ["z", "x"], d["cluster"], family, nodes=nodes))

    return call


def _glmm_wedge(load):
    d = load("stepped_wedge.csv")
    periods, labels = _dummies(d["period"], "period")
    X = np.column_stack([d["z"], periods])
    return _glmm_values(fit_glmm(d["y_bin"], X, ["z", *labels], d["site"], "logit"))


def _glmm_values(fit):
    return asdict(fit.effect("z")) | {
        "coefficients": [{"term": n, "estimate": fit.effect(n).estimate, "se": fit.effect(n).se} for n in fit.names],
        "var_cluster": fit.variance, "loglik": fit.log_likelihood, "n": fit.n,
    }  # fmt: skip


CALLS = {
    "lmm_cluster": _cluster(adjusted=True),
    "lmm_cluster_noadj": _cluster(adjusted=False),
    "lmm_small": _small,
    "lmm_pair": _pair,
    "lmm_sleepstudy": _sleep,
    "sw_hussey_hughes": _wedge(),
    "sw_nested_exchangeable": _wedge(cell=True),
    "sw_time_varying": _wedge("time_on"),
    "sw_fixed_CR2": _wedge_fixed,
    "lmm_repeated": _repeated,
    "glmm_logit": _glmm("y_bin", "logit"),
    "glmm_logit_agq": _glmm("y_bin", "logit", 15),
    "glmm_poisson": _glmm("y_count", "poisson"),
    "glmm_sw_logit": _glmm_wedge,
}
