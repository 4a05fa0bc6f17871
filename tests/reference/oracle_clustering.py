"""Calls that reproduce the reference entries on likeness within clusters."""

from __future__ import annotations

from analysis.numbers.icc import cluster_correlation
from analysis.numbers.mixed import reml_cluster_correlation


def _sample(load, file, outcome):
    d = load(file)
    if outcome.endswith("_controls"):
        d, outcome = d[d["z"] == 0], outcome.removesuffix("_controls")
    return d[outcome], d["cluster"]


def _anova(file, outcome):
    def call(load):
        r = cluster_correlation(*_sample(load, file, outcome))
        return {
            "icc_anova": r.icc, "MSB": r.ms_between, "MSW": r.ms_within, "m0": r.m0, "F": r.f, "p": r.p,
            "ci_searle": r.ci, "ci_thd": r.ci, "ci_smith": r.ci_smith, "n_clusters": r.clusters, "n": r.n,
            "mean_size": r.mean_size, "cv_size_population": r.cv, "cv_size_sample": r.cv_sample,
            "deff_equal": r.design_effect_equal, "deff_unequal": r.design_effect, "n_eff": r.n_effective,
            "n_eff_optimal_weights": r.n_effective_optimal,
        }  # fmt: skip

    return call


def _reml(file, outcome):
    def call(load):
        icc, fit = reml_cluster_correlation(*_sample(load, file, outcome))
        mean = fit.wald_z("(Intercept)")
        return {
            "icc": icc, "var_cluster": fit.components[0].value, "var_residual": fit.components[1].value,
            "mean": mean.estimate, "se_mean": mean.se, "reml_criterion": fit.criterion,
        }  # fmt: skip

    return call


SAMPLES = [
    ("cluster_trial.csv", "y_cont"), ("cluster_trial.csv", "y_bin"), ("matched_pair.csv", "y"),
    ("small_trial.csv", "y"), ("cluster_trial.csv", "y_cont_controls"),
]  # fmt: skip

CALLS = {f"icc_{file.removesuffix('.csv')}_{outcome}": _anova(file, outcome) for file, outcome in SAMPLES} | {
    f"icc_reml_{file.removesuffix('.csv')}_{outcome}": _reml(file, outcome) for file, outcome in SAMPLES
}
