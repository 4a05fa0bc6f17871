"""Calls for the family ``scales``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from analysis.scales.confirmatory import FactorModel, factor_model, one_factor
from analysis.scales.factor import dimensionality, maximum_likelihood, minimum_residual
from analysis.scales.graded_response import graded_response
from analysis.scales.incomplete_factor import incomplete_factor_model
from analysis.scales.invariance import invariance
from analysis.scales.item_statistics import item_statistics
from analysis.scales.ordinal_factor import ordinal_factor_model
from analysis.scales.polychoric import polychoric
from analysis.scales.rasch import andersen_test, partial_credit, rasch
from analysis.scales.reliability import cronbach_alpha, pairwise_alpha, scale_scores
from analysis.scales.robust_factor import ScaledFit, robust_factor_model
from analysis.scales.rotation import oblimin, promax, varimax
from tests.reference.oracle import Loader, Simulated


def _b0(load: Loader) -> pd.DataFrame:
    items = load("training_trial.csv")[[f"b0_{i}" for i in range(1, 9)]].copy()
    for name in ("b0_3", "b0_6"):
        items[name] = 6 - items[name]
    return items


def _bfi_a(load: Loader) -> pd.DataFrame:
    items = load("real_bfi.csv")[[f"A{i}" for i in range(1, 6)]].copy()
    items["A1"] = 7 - items["A1"]
    return items


def _right(load: Loader) -> pd.DataFrame:
    items = _b0(load)
    return (items >= 4).astype(float).where(items.notna())


def _bfi(load: Loader) -> pd.DataFrame:
    return load("real_bfi.csv")[[f"{scale}{i}" for scale in "ACN" for i in range(1, 6)]]


SCALES: dict[str, Callable[[Loader], pd.DataFrame]] = {"b0": _b0, "bfiA": _bfi_a, "knowledge_bin": _right}


def _alpha(scale: str, load: Loader) -> dict[str, Any]:
    items = SCALES[scale](load)
    return asdict(cronbach_alpha(items)) | {k: v for k, v in asdict(item_statistics(items)).items() if k != "n"}


def _pairwise(load: Loader) -> dict[str, Any]:
    return asdict(pairwise_alpha(_b0(load)))


def _scores(load: Loader) -> dict[str, Any]:
    scores = scale_scores(_b0(load), minimum=0.5)
    there = scores[~np.isnan(scores)]
    return {
        "n_scored": there.size,
        "mean": there.mean(),
        "sd": there.std(ddof=1),
        "first_twenty": scores[:20],
    }


CALLS = {
    **{f"alpha_{scale}": partial(_alpha, scale) for scale in SCALES},
    "alpha_b0_pairwise": _pairwise,
    "scale_score_half_rule": _scores,
}


def _efa(scale: str, load: Loader) -> dict[str, Any]:
    found = dimensionality(SCALES[scale](load), seed=20240501, draws=20000)
    error = found.parallel_sd / np.sqrt(2000)  # of the 2,000 draws behind the reference, ours are ten times as many
    return asdict(found) | {
        "parallel_mean_mc": Simulated(found.parallel_mean, error),
        "parallel_p95_mc": Simulated(found.parallel_p95, 2.2 * error),
        "parallel_sd_mc": Simulated(found.parallel_sd, error),
    }


def _efa3(load: Loader) -> dict[str, Any]:
    found = maximum_likelihood(_bfi(load), 3)
    oblique = oblimin(found.loadings)
    return asdict(found) | {
        "varimax": varimax(found.loadings).loadings,
        "promax": promax(found.loadings, tolerance=1e-5).loadings,  # where R's promax stops its varimax
        "oblimin": oblique.loadings,
        "oblimin_phi": oblique.correlations,
    }


def _omega(scale: str, load: Loader) -> dict[str, Any]:
    items = SCALES[scale](load)
    likely, least = maximum_likelihood(items), minimum_residual(items)
    total = float(np.corrcoef(items.dropna(), rowvar=False).sum())
    model = one_factor(items)
    return {
        "omega_ml_std": likely.omega_total(),
        "loadings_ml": likely.loadings[:, 0],
        "omega_minres_std": least.omega_total(),
        "loadings_minres": least.loadings[:, 0],
        "omega_cfa_raw": model.omega,
        "lambda": model.loadings,
        "theta": model.residual_variances,
        "omega_psych": 1 - float(least.uniquenesses.sum()) / total,
    }


CALLS |= {**{f"omega_{scale}": partial(_omega, scale) for scale in SCALES}}
CALLS |= {**{f"efa_{scale}": partial(_efa, scale) for scale in SCALES}, "efa3_bfi": _efa3}


def _lavaan(model: FactorModel) -> dict[str, Any]:
    fit = asdict(model.fit)
    return fit | {
        "rmsea.ci.lower": fit["rmsea_ci_low"],
        "rmsea.ci.upper": fit["rmsea_ci_high"],
        "baseline.chisq": fit["baseline_chisq"],
        "baseline.df": fit["baseline_df"],
        "lambda": model.loadings,
        "lambda_se": model.loadings_se,
        "lambda_std": model.loadings_std,
        "factor_correlations": model.factor_correlations,
        "n": model.n,
    }


def _cfa(scale: str, load: Loader) -> dict[str, Any]:
    return _lavaan(one_factor(SCALES[scale](load)))


THREE = [range(5), range(5, 10), range(10, 15)]


def _cfa3(load: Loader) -> dict[str, Any]:
    return _lavaan(factor_model(_bfi(load), THREE))


def _steps(items: pd.DataFrame, groups: pd.Series, steps: int) -> dict[str, Any]:
    found = invariance(items, groups, steps=steps)
    models = [asdict(step) | asdict(step.fit) for step in found.steps]
    return {"models": models, "groups": [str(group) for group in found.groups]}


def _gender(load: Loader) -> dict[str, Any]:
    rows = load("real_bfi.csv")
    return _steps(rows[[f"N{i}" for i in range(1, 6)]], rows.gender, 4)


def _arm(load: Loader) -> dict[str, Any]:
    rows = load("training_trial.csv")
    items = rows[[f"b1_{i}" for i in range(1, 9)]].copy()
    for name in ("b1_3", "b1_6"):
        items[name] = 6 - items[name]
    return _steps(items, rows.z, 3)


CALLS |= {
    **{f"cfa_{scale}": partial(_cfa, scale) for scale in SCALES},
    "cfa3_bfi_ml": _cfa3,
    "invariance_bfi_gender": _gender,
    "invariance_b1_arm": _arm,
}


def _rasch(load: Loader) -> dict[str, Any]:
    found = rasch(_right(load))
    return asdict(found) | {"theta_by_score": {"score": found.scores, "theta": found.person_values}}


def _andersen(load: Loader) -> dict[str, Any]:
    found = andersen_test(_right(load))
    return {"LR": found.statistic, "df": found.df, "p": found.p}


def _partial_credit(load: Loader) -> dict[str, Any]:
    found = partial_credit(_b0(load) - 1)
    table = np.column_stack([found.locations, found.thresholds])
    return {"cond_loglik": found.cond_loglik, "thresholds": table}


def _polychoric(load: Loader) -> dict[str, Any]:
    found = polychoric(_b0(load))
    return asdict(found) | {"thresholds_item1": found.thresholds[0]}


def _graded(load: Loader) -> dict[str, Any]:
    found = graded_response(_b0(load))
    return {"coefficients": np.column_stack([found.thresholds, found.discriminations]), "loglik": found.loglik}


def _logistic(load: Loader) -> dict[str, Any]:
    one, two = (graded_response(_right(load), common_discrimination=common) for common in (True, False))
    return {
        "onepl": np.column_stack([one.thresholds, one.discriminations]),
        "onepl_loglik": one.loglik,
        "twopl": np.column_stack([two.thresholds, two.discriminations]),
        "twopl_loglik": two.loglik,
    }


CALLS |= {
    "rasch_cml": _rasch,
    "rasch_andersen_lr": _andersen,
    "pcm_cml": _partial_credit,
    "polychoric_b0": _polychoric,
    "grm_b0": _graded,
    "irt_2pl": _logistic,
}


def _cfa3_robust(load: Loader) -> dict[str, Any]:
    found = robust_factor_model(_bfi(load), THREE)
    return _lavaan(found.model) | _scaled(found.scaled)


def _scaled(scaled: ScaledFit) -> dict[str, Any]:
    return {
        "chisq.scaled": scaled.chisq_scaled,
        "cfi.scaled": scaled.cfi_scaled,
        "cfi.robust": scaled.cfi_robust,
        "tli.robust": scaled.tli_robust,
        "rmsea.robust": scaled.rmsea_robust,
    }


CALLS |= {"cfa3_bfi_mlr": _cfa3_robust}


def _cfa3_ordered(load: Loader) -> dict[str, Any]:
    found = ordinal_factor_model(_bfi(load), THREE)
    fit = asdict(found.fit)
    return (
        fit
        | {"rmsea.ci.lower": fit["rmsea_ci_low"], "rmsea.ci.upper": fit["rmsea_ci_high"]}
        | _scaled(found.scaled)
        | {
            "lambda": found.loadings,
            "lambda_se": found.loadings_se,
            "lambda_std": found.loadings,
            "factor_correlations": found.factor_correlations,
            "n": found.n,
        }
    )


CALLS |= {"cfa3_bfi_wlsmv": _cfa3_ordered}


def _cfa3_gaps(load: Loader) -> dict[str, Any]:
    found = incomplete_factor_model(_bfi(load), THREE)
    return _lavaan(found.model) | _scaled(found.scaled)


CALLS |= {"cfa3_bfi_fiml": _cfa3_gaps}
