"""Poor data never crash a design and never give NaN: a number, or a sentence that says what to do."""

from __future__ import annotations

import itertools
from dataclasses import astuple

import numpy as np
import pandas as pd
import pytest

from analysis.designs.arms import factorial_effects, several_arms_effects, waitlist_effects
from analysis.designs.clustered import (
    clustered_effect,
    partial_nesting_effect,
    saturation_effects,
    stepped_wedge_effect,
)
from analysis.designs.described import before_after_change, interrupted_series_effects, survey_estimate
from analysis.designs.design_effects import DesignEffect
from analysis.designs.individual import blocked_effect, individual_effect, pairs_effect, weighted_effect
from analysis.designs.outcome_kinds import binary_effects, count_effects, ordinal_effects
from analysis.designs.subgroups import subgroup_effects
from analysis.numbers.regression import lin_regression, regression
from core.errors import UserError


def whole(n=40, seed=5):
    rng = np.random.default_rng(seed)
    cluster = np.arange(n) // 4
    return pd.DataFrame({
        "y": rng.normal(size=n), "yes": rng.integers(0, 2, n).astype(float), "count": rng.poisson(3, n).astype(float),
        "grade": rng.integers(1, 5, n).astype(float), "z": cluster % 2, "own": np.arange(n) % 2,
        "x": rng.normal(size=n), "arm": np.array(["a", "b", "c", "d"])[cluster % 4],
        "block": np.array([f"b{c // 2}" for c in cluster]), "pair": np.array([f"p{i // 2}" for i in range(n)]),
        "cluster": np.array([f"c{c}" for c in cluster]), "chance": 0.5, "share": (cluster % 2) / 2,
        "treated": (cluster % 2) * (np.arange(n) % 2), "time": np.arange(n, dtype=float), "people": 10.0,
        "period": np.arange(n) % 4, "on": ((np.arange(n) % 4) > (cluster % 3)).astype(int),
        "group": np.where(cluster % 2 == 1, [f"g{c}" for c in cluster], None),
        "other": (np.arange(n) // 2) % 2,
    })  # fmt: skip


def changed(**columns):
    def change(d):
        return d.assign(**{name: (v(d) if callable(v) else v) for name, v in columns.items()})

    return change


OUTCOMES = ("y", "yes", "count", "grade")
DEGENERATE = {
    "nothing wrong": changed(),
    "constant outcome": changed(**dict.fromkeys(OUTCOMES, 1.0)),
    "nobody has the outcome": changed(**dict.fromkeys(OUTCOMES, np.nan)),
    "one arm lost": changed(**{o: (lambda d, o=o: d[o].where((d["z"] == 1) & (d["own"] == 1))) for o in OUTCOMES}),
    "three units": lambda d: d.iloc[[0, 4, 5]],
    "two units": lambda d: d.iloc[[0, 4]],
    "no units": lambda d: d.iloc[:0],
    "one cluster in each arm": lambda d: d.iloc[:8],
    "five clusters": lambda d: d.iloc[:20],
    "clusters of one": changed(cluster=lambda d: [f"c{i}" for i in range(len(d))], z=lambda d: d["own"]),
    "singleton blocks": changed(block=lambda d: [f"b{i}" for i in range(len(d))]),
    "one-armed blocks": changed(block=lambda d: d["z"].astype(str)),
    "a pair without its partner": lambda d: d.drop(index=3),
    "a partner without the outcome": changed(y=lambda d: d["y"].where(d.index != 3)),
    "covariate of the arm": changed(x=lambda d: d["own"] * 1.0 + d["z"]),
    "covariate that repeats the arm": changed(x=lambda d: d["z"] * 2.0 - 1),
    "constant covariate": changed(x=1.0),
    "empty covariate": changed(x=np.nan),
    "covariate of one row": changed(x=lambda d: (d.index == 0) * 1.0),
    "a probability of one": changed(chance=lambda d: np.where(d.index == 0, 1.0, 0.5)),
    "a probability of none": changed(chance=lambda d: np.where(d.index == 0, 0.0, 0.5)),
    "infinite outcome": changed(**{o: (lambda d, o=o: d[o].where(d.index != 2, np.inf)) for o in OUTCOMES}),
    "huge outcome": changed(y=lambda d: d["y"] * 1e150),
    "tiny outcome": changed(y=lambda d: d["y"] * 1e-150),
    "all yes": changed(yes=1.0, count=0.0),
    "perfectly told apart": changed(
        yes=lambda d: d["own"] * 1.0, y=lambda d: d["own"] * 1.0, count=lambda d: d["own"] * 3.0
    ),
    "an empty label": changed(
        **{c: (lambda d, c=c: d[c].where(d.index != 1, None)) for c in ("block", "cluster", "pair")}
    ),
    "an arm that is not 0 or 1": changed(z=2, own=3),
    "one arm only": changed(z=1, own=1, treated=1, on=1, arm="a"),
    "exposure of none": changed(people=0.0),
    "text outcome": changed(y="high", yes="yes", count="many", grade="good"),
    "split clusters": changed(z=lambda d: d["own"]),
    "nobody treated at all": changed(share=0.0, treated=0),
}

DESIGNS = {
    "subgroups": lambda d: subgroup_effects(d, "y", "own", "arm", ("x",)).values(),
    "subgroups of clusters": lambda d: subgroup_effects(d, "y", "z", "own", (), None, "cluster").values(),
    "individual": lambda d: individual_effect(d, "y", "own"),
    "individual with x": lambda d: individual_effect(d, "y", "own", ("x", "arm")),
    "blocked": lambda d: blocked_effect(d, "y", "own", "block"),
    "blocked with x": lambda d: blocked_effect(d, "y", "own", "block", ("x",), "chance"),
    "pairs": lambda d: pairs_effect(d, "y", "own", "pair"),
    "pairs of clusters": lambda d: pairs_effect(d, "y", "z", "block", "cluster"),
    "weighted": lambda d: weighted_effect(d, "y", "own", "chance", ("x",)),
    "weighted clusters": lambda d: weighted_effect(d, "y", "z", "chance", (), "cluster"),
    "factorial": lambda d: factorial_effects(d, "y", "own", "other", ("x",)),
    "several arms": lambda d: several_arms_effects(d, "y", "arm", "a", covariates=("x",)),
    "several arms of clusters": lambda d: several_arms_effects(d, "y", "arm", "a", [("b", "c")], clusters="cluster"),
    "waitlist": lambda d: waitlist_effects(d, {"T2": "y", "T3": "grade"}, "own", "T3").values(),
    "clusters": lambda d: clustered_effect(d, "y", "z", "cluster", covariates=("x",)),
    "clusters in strata": lambda d: clustered_effect(d, "y", "z", "cluster", "block", average="clusters"),
    "partial nesting": lambda d: partial_nesting_effect(d, "y", "z", "group", ("x",)),
    "saturation": lambda d: saturation_effects(d, "y", "treated", "share", "cluster").values(),
    "wedge": lambda d: stepped_wedge_effect(d, "y", "on", "cluster", "period"),
    "wedge with x": lambda d: stepped_wedge_effect(d, "y", "on", "block", "period", ("x",)),
    "before and after": lambda d: before_after_change(d, "x", "y"),
    "before and after in groups": lambda d: before_after_change(d, "x", "y", "cluster"),
    "survey mean": lambda d: survey_estimate(d, "y", "people", "block", "cluster"),
    "survey share": lambda d: survey_estimate(d, "yes", clusters="cluster"),
    "series": lambda d: interrupted_series_effects(d, "y", "time", 20, season=12).values(),
    "series of counts": lambda d: interrupted_series_effects(d, "count", "time", 20, exposure="people").values(),
    "yes or no": lambda d: binary_effects(d, "yes", "own").values(),
    "yes or no with x": lambda d: binary_effects(d, "yes", "own", ("x", "arm"), "block").values(),
    "yes or no in clusters": lambda d: binary_effects(d, "yes", "z", ("x",), None, "cluster").values(),
    "counts": lambda d: count_effects(d, "count", "own", "people", ("x",)).values(),
    "counts in clusters": lambda d: count_effects(d, "count", "z", "people", clusters="cluster").values(),
    "ordered": lambda d: ordinal_effects(d, "grade", "own", 2, ("x",)).values(),
    "ordered in clusters": lambda d: ordinal_effects(d, "grade", "z", clusters="cluster").values(),
}


def problems(result):
    found = [result] if isinstance(result, DesignEffect) else list(result)
    for one in found:
        if one.refusal is not None:
            if one.effect is not None or len(one.refusal.sentence) < 20:
                yield f"{one.contrast}: {one.refusal}"
            continue
        e = one.effect
        numbers = [e.estimate, e.se, e.ci_low, e.ci_high, e.p, *(v for _, v in one.beside)]
        if not (np.isfinite(numbers).all() and e.df > 0 and e.ci_low <= e.estimate <= e.ci_high and one.n > 0):
            yield f"{one.contrast}: {numbers} df {e.df}"


@pytest.mark.parametrize(("design", "damage"), list(itertools.product(DESIGNS, DEGENERATE)))
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_poor_data_give_a_number_or_a_sentence(design, damage):
    assert list(problems(DESIGNS[design](DEGENERATE[damage](whole())))) == []


NAMED = {
    "with labels": lambda d: regression(d["y"], d[["own", "x", "block"]]),
    "absorbed": lambda d: regression(d["y"], d[["own", "x"]], absorb=d["block"]),
    "cr2": lambda d: regression(d["y"], d[["z", "x"]], clusters=d["cluster"]),
    "cr2 weighted": lambda d: regression(d["y"], d[["z", "x"]], clusters=d["cluster"], weights=1 / d["chance"]),
    "cr3": lambda d: regression(d["y"], d[["z", "x"]], clusters=d["cluster"], error="CR3"),
    "stata": lambda d: regression(d["y"], d[["z"]], clusters=d["cluster"], absorb=d["block"], error="CR1"),
    "hc3": lambda d: regression(d["yes"], d[["own", "arm"]], error="HC3"),
    "lin": lambda d: lin_regression(d["y"], d["own"], d[["x", "block"]]),
    "lin of arms": lambda d: lin_regression(d["y"], d["arm"], d[["x"]], clusters=d["cluster"]),
}


@pytest.mark.parametrize(("model", "damage"), list(itertools.product(NAMED, DEGENERATE)))
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_a_regression_of_poor_data_gives_numbers_or_a_sentence(model, damage):
    try:
        found = NAMED[model](DEGENERATE[damage](whole()))
    except UserError as refusal:
        assert len(str(refusal)) > 20  # noqa: PT017 - either way is right, and each is looked at
        return
    numbers = [v for term in found.terms.values() for v in astuple(term)]
    assert np.isfinite(numbers).all()
    assert found.terms or found.undecided
