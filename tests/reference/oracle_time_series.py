"""Calls that reproduce the reference entries on time series and panels."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from analysis.numbers.autocorrelation import (
    autocorrelations,
    automatic_bandwidth,
    breusch_godfrey,
    durbin_watson,
    ljung_box,
)
from analysis.numbers.glm import fit_glm
from analysis.numbers.panel import two_way_counts, two_way_effect
from analysis.numbers.series import count_newey_west, fit_autoregressive, fit_series, segments

RENAMED = {"time": "month", "sin": "s", "cos": "c"}


def _site(load):
    d = load("its_panel.csv")
    d = d[d["site"] == 1]
    parts = segments(d["month"], 31)
    return d["detentions"] / d["population"] * 10, parts.matrix(), [RENAMED.get(n, n) for n in parts.names]


def _newey_west(lag, adjust):
    def call(load):
        fit = fit_series(*_site(load))
        effects = fit.effects(lag, adjust)
        return {
            "term": list(effects), "estimate": [e.estimate for e in effects.values()],
            "se": [e.se for e in effects.values()], "df": effects["step"].df, "p": [e.p for e in effects.values()],
        }  # fmt: skip

    return call


def _diagnostics(load):
    fit = fit_series(*_site(load))
    dw, bg1, bg12, lb = durbin_watson(fit), breusch_godfrey(fit, 1), breusch_godfrey(fit, 12), ljung_box(fit, 12)
    return {
        "dw": dw.statistic, "dw_p": dw.p, "bg1": bg1.statistic, "bg1_p": bg1.p, "bg12": bg12.statistic,
        "bg12_p": bg12.p, "ljung_box": lb.statistic, "ljung_box_p": lb.p, "bw": automatic_bandwidth(fit),
        "acf": autocorrelations(fit.residuals, 12),
    }  # fmt: skip


def _autoregressive(load):
    reml, ml = fit_autoregressive(*_site(load)), fit_autoregressive(*_site(load), restricted=False)
    return {
        "term": list(reml.names), "reml_estimate": reml.estimates, "reml_se": reml.errors, "reml_rho": reml.rho,
        "ml_estimate": ml.estimates, "ml_se": ml.errors, "ml_rho": ml.rho, "ml_loglik": ml.log_likelihood,
    }  # fmt: skip


def _counts(load):
    d = load("its_panel.csv")
    d = d[d["site"] == 1]
    parts = segments(d["month"], 31, season=12)
    names = [RENAMED.get(n, n) for n in parts.names]
    return fit_glm(d["detentions"], parts.matrix(), names, "quasipoisson", exposure=d["population"])


def _quasipoisson(load):
    model = _counts(load)
    effects = [model.effect(name, df=model.n - len(model.names)) for name in model.names]
    spread = model.least_squares.residuals
    return {
        "term": list(model.names), "estimate": [e.estimate for e in effects], "se": [e.se for e in effects],
        "p": [e.p for e in effects], "dispersion": spread @ spread / (model.n - len(model.names)),
        "rate_ratio_step": np.exp(model.effect("step").estimate),
    }  # fmt: skip


def _count_newey_west(load):
    found = count_newey_west(_counts(load), 6)
    return {"term": list(found), "estimate": [b for b, _ in found.values()], "se": [s for _, s in found.values()]}


def _panel(load):
    d = load("its_panel.csv")
    names = ["triage", "months_since"]
    model = two_way_counts(d["detentions"], d[names], names, d["site"], d["month"], d["population"])
    plain = [model.robust_effect(name, d["site"], "CR0") for name in names]
    adjusted = [model.robust_effect(name, d["site"]) for name in names]
    return {
        "term": names, "estimate": [e.estimate for e in plain], "se_CR0": [e.se for e in plain],
        "se_CR2": [e.se for e in adjusted], "df_CR2": [e.df for e in adjusted],
    }  # fmt: skip


def _two_way(load):
    d = load("its_panel.csv")
    rate = d["detentions"] / d["population"] * 10
    return {
        kind: asdict(two_way_effect(rate, d["triage"], d["site"], d["month"], correction=kind)) | {"term": "triage"}
        for kind in ("CR2", "CR1S")
    }


CALLS = {
    f"its_nw_lag{lag}{'_adjust' if adjust else ''}": _newey_west(lag, adjust)
    for lag in (0, 3, 6, 12)
    for adjust in (False, True)
} | {
    "its_diagnostics": _diagnostics,
    "its_gls_ar1": _autoregressive,
    "its_quasipoisson": _quasipoisson,
    "its_poisson_nw": _count_newey_west,
    "its_panel_poisson": _panel,
    "panel_twfe": _two_way,
}
