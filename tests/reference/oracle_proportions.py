"""Calls for the family ``proportions``."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np

from analysis.numbers.exact_tables import table_law, tilted_law
from analysis.numbers.mantel_haenszel import count_by_stratum, mantel_haenszel
from analysis.numbers.proportions import proportion_intervals, two_proportions
from analysis.numbers.survey import survey_mean, survey_share
from tests.reference.oracle import Loader
from tests.reference.zeroin import ROUGH, uniroot


def _one(events: int, n: int, _load: Loader) -> dict[str, Any]:
    return asdict(proportion_intervals(events, n))


def _two(x1: int, n1: int, x0: int, n0: int) -> dict[str, Any]:
    values = asdict(two_proportions(x1, n1, x0, n0))
    fisher = values["or_fisher"] | _as_r_stops(x1, n1, x0, n0)
    for name, printed in fisher.items():
        ours = values["or_fisher"][name]
        if name != "p" and printed and np.isfinite(printed):
            assert abs(min(ours, 1 / ours) - min(printed, 1 / printed)) < ROUGH, (name, ours, printed)
    return values | {"x1": x1, "n1": n1, "x0": x0, "n0": n0, "or": values["odds_ratio"], "or_fisher": fisher}


def _as_r_stops(x1: int, n1: int, x0: int, n0: int) -> dict[str, float]:
    """Solve our equations with R's root finder, which fisher.test leaves at a tolerance of 1.2e-4.

    Our own values are roots to 1e-13, so they differ from the reference in the sixth digit and, far out, the second.
    """
    support, chances = table_law(n1, n0, x1 + x0)

    def root(excess: Any, rising: bool) -> float:
        if (excess(1.0) > 0) == rising:
            return uniroot(lambda t: excess(max(t, 1e-300)), 0.0, 1.0)
        return 1 / uniroot(lambda t: excess(1 / t), np.finfo(float).eps, 1.0)

    def law(ratio: float) -> Any:
        return tilted_law(support, chances, np.log(ratio))

    low, high = x1 == support[0], x1 == support[-1]
    return {
        "estimate": 0.0 if low else np.inf if high else root(lambda r: law(r) @ support - x1, rising=True),
        "ci_low": 0.0 if low else root(lambda r: law(r)[support >= x1].sum() - 0.025, rising=True),
        "ci_high": np.inf if high else root(lambda r: law(r)[support <= x1].sum() - 0.025, rising=False),
    }


def _given(x1: int, n1: int, x0: int, n0: int, _load: Loader) -> dict[str, Any]:
    return _two(x1, n1, x0, n0)


def _multiarm(load: Loader) -> dict[str, Any]:
    rows = load("multiarm.csv")
    treated, control = (rows.loc[rows.arm == arm, "y_bin"].dropna() for arm in ("classroom", "control"))
    return _two(int(treated.sum()), len(treated), int(control.sum()), len(control))


def _mantel_haenszel(load: Loader) -> dict[str, Any]:
    rows = load("multiarm.csv").query("arm != 'online'")
    found = mantel_haenszel(count_by_stratum(rows.y_bin, rows.arm == "classroom", rows.block))
    return asdict(found) | {"or": found.odds_ratio}


def _clustered(load: Loader) -> dict[str, Any]:
    rows = load("cluster_trial.csv").query("z == 0")
    found = survey_share(rows.y_bin, clusters=rows.cluster)
    return asdict(found.mean) | {
        "logit": found.logit,
        "xlogit": found.logit,
        "beta": found.beta,
        "asin": found.arcsine,
        "mean": found.linear,
        "wilson_deff": found.wilson_deff,
        "korn_graubard_n_eff": found.korn_graubard_n_eff,
        "wilson_n_eff_t": found.korn_graubard_wilson,
    }


def _weighted(load: Loader) -> dict[str, Any]:
    rows = load("cluster_trial.csv").query("z == 0")
    found = survey_mean(rows.y_cont, weights=rows.exposure, strata=rows.stratum, clusters=rows.cluster)
    return asdict(found) | {"ci": [found.ci_low, found.ci_high]}


_ONE = [(0, 20), (1, 24), (7, 25), (132, 412), (20, 20)]
_TWO = [(56, 70, 48, 80), (15, 120, 28, 118), (0, 20, 3, 22), (9, 10, 3, 10)]
CALLS = {
    **{f"prop_{x}_{n}": partial(_one, x, n) for x, n in _ONE},
    **{f"two_prop_{a}_{b}_v_{c}_{d}": partial(_given, a, b, c, d) for a, b, c, d in _TWO},
    "two_prop_92_150_v_55_150": _multiarm,
    "mantel_haenszel": _mantel_haenszel,
    "prop_clustered_control": _clustered,
    "svy_mean_weighted": _weighted,
}
