"""Calls that reproduce the reference entries on effects of taking part."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import asdict

import pandas as pd

from analysis.numbers.instrumental import anderson_rubin, compliance, instrumented_effect


def _test(joint, numerator):
    return {"value": joint.F, numerator: joint.df1, "dendf": joint.df2, "p.value": joint.p}


def _values(result, term):
    terms = [{"term": term if name == "treatment" else name} | asdict(one) for name, one in result.terms.items()]
    return asdict(result.effect) | {
        "term": term, "n": result.n, "n_clusters": result.clusters, "first_stage_F": result.first_stage.F,
        "diagnostics": {
            "first_stage": _test(result.first_stage, "nomdf"), "endogeneity": _test(result.endogeneity, "numdf"),
        },
        "coefficients": terms,
    }  # fmt: skip


def _iv(kind, treatment="complied", covariate="k0", cluster=None):
    def call(load):
        d = load("training_trial.csv")
        X, names = (None, ()) if covariate is None else (d[[covariate]], (covariate,))
        group = None if cluster is None else d[cluster]
        return _values(
            instrumented_effect(d["k1"], d[treatment], d["z"], X, names=names, clusters=group, kind=kind), treatment
        )

    return call


def _blocks(load):
    d = load("training_trial.csv")
    X = d[["beh0"]].join(pd.get_dummies(d["block"], drop_first=True, dtype=float))
    names = ("beh0", *(f"factor(block){b}" for b in X.columns[1:]))
    return _values(instrumented_effect(d["beh1"], d["complied"], d["z"], X, names=names), "complied")


def _compliance(load):
    d = load("training_trial.csv")
    return asdict(compliance(d["k1"], d["complied"], d["z"]))


def _anderson_rubin(load):
    d = load("training_trial.csv")
    return asdict(anderson_rubin(d["k1"], d["complied"], d["z"]))


CALLS = {f"iv_k1_{kind}": _iv(kind) for kind in ("classical", "HC0", "HC1", "HC2", "HC3")} | {
    "iv_k1_wald": _iv("HC2", covariate=None),
    "iv_beh1_blocks": _blocks,
    "iv_days": _iv("HC2", "days_attended"),
    "iv_clustered_CR2": _iv("CR2", cluster="district"),
    "iv_clustered_stata": _iv("CR1S", cluster="district"),
    "compliance": _compliance,
    "iv_anderson_rubin": _anderson_rubin,
}
