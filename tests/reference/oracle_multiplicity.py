"""Calls for the family ``multiplicity``."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from itertools import combinations
from typing import Any

import numpy as np

from analysis.numbers.linear import fit
from analysis.numbers.multiplicity import adjust
from analysis.numbers.simultaneous import dunnett_contrasts, simultaneous_contrasts, tukey_contrasts
from analysis.numbers.stepdown import pooled_t, westfall_young
from tests.reference.oracle import Loader

FAMILIES = {
    "anderson12": [
        *(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459),
        *(0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1),
    ],
    "six": [0.001, 0.012, 0.021, 0.04, 0.32, 0.6],
    "ties": [0.01, 0.01, 0.03, 0.03, 0.5],
    "one": [0.03],
    "none": [0.2, 0.5, 0.9],
    "mixed": [0.04, 0.001, 0.8, 0.012, 0.049, 0.3, 0.0001, 0.06],
}
OUTCOMES = [f"y{i}" for i in range(1, 7)]


def _adjust(name: str, _load: Loader) -> dict[str, Any]:
    return asdict(adjust(FAMILIES[name]))


def _perm60(load: Loader) -> dict[str, Any]:
    rows = load("perm60.csv")
    draws = np.array([[int(digit) for digit in line] for line in load.text("perm60_draws.txt").split()])
    outcomes = rows[OUTCOMES].to_numpy()
    observed, redrawn = pooled_t(outcomes, rows.z), pooled_t(outcomes, draws)
    plus, plain = westfall_young(observed, redrawn), westfall_young(observed, redrawn, includes_observed=True)
    return {
        "t": observed,
        "p_raw": plus.p_raw,
        "p_maxT": plus.p_max_t,
        "p_maxT_no_plus1": plain.p_max_t,
        "p_minP": plus.p_min_p,
        "p_single_step_maxT": plus.p_single_step,
    }


def _exact12(load: Loader) -> dict[str, Any]:
    rows = load("perm60.csv")
    picked = np.concatenate([np.flatnonzero(rows.z == 1)[:6], np.flatnonzero(rows.z == 0)[:6]])
    outcomes = rows[OUTCOMES].to_numpy()[picked]
    every = np.zeros((924, 12))
    for line, chosen in zip(every, combinations(range(12), 6), strict=True):
        line[list(chosen)] = 1
    observed = pooled_t(outcomes, np.repeat([1, 0], 6))
    found = westfall_young(observed, pooled_t(outcomes, every), includes_observed=True)
    return {"t": observed, "p_raw": found.p_raw, "p_maxT": found.p_max_t, "p_minP": found.p_min_p}


def _contrasts(kind: str, load: Loader) -> dict[str, Any]:
    rows = load("multiarm.csv").dropna(subset=["y1", "arm", "x"])
    arms = ["control", *sorted(set(rows.arm) - {"control"})]
    design = np.column_stack([*[(rows.arm == arm).to_numpy(float) for arm in arms], rows.x])
    model = fit(rows.y1.to_numpy(float), design, [*arms, "x"])
    residuals = rows.y1.to_numpy(float) - design @ model.coefficients
    df = len(rows) - design.shape[1]
    covariance = np.linalg.inv(design.T @ design) * (residuals @ residuals) / df
    wanted = dunnett_contrasts(len(arms)) if kind == "dunnett" else tukey_contrasts(len(arms))
    names = [f"{arms[int(row.argmax())]} - {arms[int(row.argmin())]}" for row in wanted]
    padded = np.column_stack([wanted, np.zeros(len(wanted))])
    return asdict(simultaneous_contrasts(model.coefficients, covariance, padded, df=df)) | {"contrast": names}


CALLS = {
    **{f"padj_{name}": partial(_adjust, name) for name in FAMILIES},
    "westfall_young_perm60": _perm60,
    "westfall_young_exact12": _exact12,
    "multiarm_dunnett": partial(_contrasts, "dunnett"),
    "multiarm_tukey": partial(_contrasts, "tukey"),
}
