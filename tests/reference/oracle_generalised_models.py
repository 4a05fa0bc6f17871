"""Calls that reproduce the reference entries on generalised linear models and estimating equations."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pandas as pd

from analysis.numbers.gee import fit_gee
from analysis.numbers.glm import fit_glm, standardise
from analysis.numbers.negative_binomial import fit_negative_binomial
from analysis.numbers.ordinal import fit_ordinal, proportional_odds_tests

STRATA = ["hills", "metro", "valley"]
STRATIFIED = ["z", "x", *(f"factor(stratum){s}" for s in STRATA)]


def _trial(load, strata=True):
    d = load("cluster_trial.csv")
    X = d[["z", "x"]].to_numpy(float)
    if not strata:
        return d, X, ["z", "x"]
    return d, np.column_stack([X, pd.get_dummies(d["stratum"])[STRATA].astype(float)]), STRATIFIED


def _glm_values(model, term, clusters=None):
    se = np.sqrt(np.diag(model.covariance()))
    values = asdict(model.effect(term)) | {
        "ratio": float(np.exp(model.coefficients[model.index(term)])),
        "coefficients": [
            {"term": name, "estimate": b, "se_model": s}
            for name, b, s in zip(model.names, model.coefficients, se, strict=True)
        ],
        "loglik": model.log_likelihood, "deviance": model.deviance, "dispersion_pearson": model.dispersion,
        "n": model.n, "se_HC0": model.robust_effect(term, kind="HC0").se, "se_HC1": model.robust_effect(term).se,
    }  # fmt: skip
    if clusters is None:
        return values
    robust = {kind: model.robust_effect(term, clusters, kind) for kind in ("CR0", "CR1", "CR1S", "CR2", "CR3")}
    return values | {
        "cluster_robust": {k: {"se": r.se, "df_satterthwaite": r.df, "p": r.p} for k, r in robust.items()},
        "vcovCL_HC0_G_over_Gm1": robust["CR1"].se, "vcovCL_HC1": robust["CR1S"].se,
        "vcovCL_no_adjust": robust["CR0"].se,
    }  # fmt: skip


def _glm(outcome, family, strata=True, exposure=False, clustered=True):
    def call(load):
        d, X, names = _trial(load, strata)
        model = fit_glm(d[outcome], X, names, family, exposure=d["exposure"] if exposure else None)
        return _glm_values(model, "z", d["cluster"] if clustered else None)

    return call


def _attendance(load):
    d = load("training_trial.csv").dropna(subset=["beh1"])
    return _glm_values(fit_glm((d["beh1"] > 62).astype(int), d[["z", "beh0"]], ["z", "beh0"], "logit"), "z")


def _standardised(load):
    d, X, names = _trial(load)
    model = fit_glm(d["y_bin"], X, names, "logit")
    plain, robust = standardise(model, "z"), standardise(model, "z", model.cluster_covariance(d["cluster"]))
    return {
        "risk1": plain.risk_treated, "risk0": plain.risk_control, "rd": plain.difference.estimate,
        "rd_se_model": plain.difference.se, "rd_se_CR2": robust.difference.se,
        "log_rr": plain.log_ratio.estimate, "log_rr_se_CR2": robust.log_ratio.se,
    }  # fmt: skip


def _epilepsy(load):
    d = load("real_epil.csv")
    return d, np.column_stack([d["trt"] == "progabide", np.log(d["base"] / 4)]).astype(float)


def _nb_values(model, term, clusters):
    effect = model.effect(term)
    se = np.sqrt(np.diag(model.covariance))
    return asdict(effect) | {
        "ratio": float(np.exp(effect.estimate)), "theta": model.theta, "theta_se": model.theta_se,
        "alpha_nb2": 1 / model.theta, "loglik": model.log_likelihood,
        "coefficients": [
            {"term": name, "estimate": b, "se_expected_info": s}
            for name, b, s in zip(model.names, model.coefficients, se, strict=True)
        ],
        "se_cluster_CR0": model.cluster_effect(term, clusters, small_sample=False).se,
        "se_cluster_G": model.cluster_effect(term, clusters).se,
    }  # fmt: skip


def _nb(strata):
    def call(load):
        d, X, names = _trial(load, strata)
        exposure = d["exposure"] if strata else None
        return _nb_values(fit_negative_binomial(d["y_count"], X, names, exposure), "z", d["cluster"])

    return call


def _nb_epilepsy(load):
    d, X = _epilepsy(load)
    return _nb_values(fit_negative_binomial(d["y"], X, ["prog", "lb"]), "prog", d["subject"])


def _ordinal_values(model, term):
    effect = model.effect(term)
    return asdict(effect) | {
        "odds_ratio": float(np.exp(effect.estimate)),
        "coefficients": [{"term": n, "estimate": model.effect(n).estimate, "se": model.effect(n).se}
                         for n in model.names],
        "thresholds": model.thresholds, "loglik": model.log_likelihood, "n": model.n,
    }  # fmt: skip


def _ordinal(load):
    d, X, names = _trial(load, strata=False)
    return _ordinal_values(fit_ordinal(d["y_ord"], X, names), "z")


def _housing(load):
    d = load("real_housing.csv")
    y = d["Sat"].map({"Low": 1, "Medium": 2, "High": 3})
    kinds = sorted(d["Type"].unique())[1:]
    X = np.column_stack([d["Infl"] == "Medium", d["Infl"] == "High", *(d["Type"] == k for k in kinds),
                         d["Cont"] == "High"]).astype(float)  # fmt: skip
    names = ["InflM", "InflH", *(f"factor(Type){k}" for k in kinds), "ContH"]
    return _ordinal_values(fit_ordinal(y, X, names, d["Freq"]), "ContH")


def _ordinal_clusters(load):
    d, X, names = _trial(load, strata=False)
    model = fit_ordinal(d["y_ord"], X, names)
    return {
        "estimate": model.effect("z").estimate,
        "se_CR0": model.cluster_effect("z", d["cluster"], small_sample=False).se,
        "se_G": model.cluster_effect("z", d["cluster"]).se,
    }  # fmt: skip


def _parallel(load):
    d, X, names = _trial(load, strata=False)
    tests = proportional_odds_tests(d["y_ord"], X, names)
    return {
        "terms": [t.term for t in tests], "lrt": [t.chi2 for t in tests], "df": [t.df for t in tests],
        "p": [t.p for t in tests],
    }  # fmt: skip


def _gee_values(model, term):
    return asdict(model.effect(term, "robust")) | {
        "coefficients": [{"term": n, "estimate": model.effect(n, "robust").estimate,
                          "se": model.effect(n, "robust").se} for n in model.names],
        "alpha": model.alpha, "scale": model.scale, "se_naive": model.effect(term, "naive").se,
        "se_mancl_derouen": model.effect(term, "mancl-derouen").se,
        "se_kauermann_carroll": model.effect(term, "kauermann-carroll").se, "n": model.n, "n_clusters": model.clusters,
    }  # fmt: skip


def _gee(outcome, family, working="exchangeable", file="cluster_trial.csv"):
    def call(load):
        d = load(file)
        return _gee_values(fit_gee(d[outcome], d[["z", "x"]], ["z", "x"], d["cluster"], family, working), "z")

    return call


def _gee_epilepsy(load):
    d, X = _epilepsy(load)
    return _gee_values(fit_gee(d["y"], X, ["prog", "lb"], d["subject"], "poisson"), "prog")


CALLS = {
    "logit_cluster": _glm("y_bin", "logit"),
    "modified_poisson": _glm("y_bin", "poisson"),
    "poisson_offset": _glm("y_count", "poisson", exposure=True),
    "poisson_plain": _glm("y_count", "poisson", strata=False),
    "quasipoisson": _glm("y_count", "quasipoisson", strata=False, clustered=False),
    "logit_attendance": _attendance,
    "standardised_rd": _standardised,
    "nb_cluster": _nb(strata=True),
    "nb_plain": _nb(strata=False),
    "nb_epil": _nb_epilepsy,
    "ologit": _ordinal,
    "ologit_housing": _housing,
    "ologit_cluster_robust": _ordinal_clusters,
    "ologit_parallel_lr": _parallel,
    "gee_cont_exch": _gee("y_cont", "gaussian"),
    "gee_bin_exch": _gee("y_bin", "logit"),
    "gee_bin_ind": _gee("y_bin", "logit", "independence"),
    "gee_count_exch": _gee("y_count", "poisson"),
    "gee_epil_exch": _gee_epilepsy,
    "gee_small_exch": _gee("y", "gaussian", file="small_trial.csv"),
}
