"""Calls that reproduce the reference entries on regression."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pandas as pd

from analysis.numbers.regression import INTERCEPT, lin_regression, regression


def _row(wald):
    return asdict(wald)


def _values(found, term):
    table = {name: _row(found.effect(name)) for name in found.model.names}
    order = sorted(table, key=lambda name: name != INTERCEPT)
    return table[term] | {
        "term": term.replace("[", "").replace("]", ""), "n": found.n, "n_clusters": found.clusters, "r2": found.r2,
        "adj_r2": found.adj_r2, "coefficients": [{"term": _r_name(n)} | table[n] for n in order],
    }  # fmt: skip


FACTORS = ("block", "stratum", "pair", "ward", "school_type")


def _r_name(name):
    lead, _, last = name.removesuffix(" centred").rpartition(":")
    if last.partition("[")[0] in FACTORS:
        last = f"factor({last.replace('[', ')').replace(']', '')}"
        last = f"({last})" if name.endswith(" centred") else last
    last += "_c" if name.endswith(" centred") else ""
    return ((f"{lead}:" if lead else "") + last).replace("[", "").replace("]", "")


def _columns(d, names):
    return {n: d[n].astype(str) if n in FACTORS else d[n] for n in names}


def _lm(file, outcome, names, error=None, term="z", where=None, **options):
    def call(load):
        d = load(file)
        d = d if where is None else where(d)
        named = {k: v(d) if callable(v) else d[v] if k in ("clusters", "absorb") else v for k, v in options.items()}
        return _values(regression(d[outcome], _columns(d, names), error=error, **named), term)

    return call


def _lin(file, outcome, arm, names, error=None, term="z", where=None, clusters=None):
    def call(load):
        d = load(file)
        d = d if where is None else where(d)
        group = None if clusters is None else d[clusters]
        found = lin_regression(
            d[outcome], _arms(d) if arm == "arm" else d[arm], _columns(d, names), name=arm, error=error, clusters=group
        )
        return _values(found, term)

    return call


def _arms(d):
    return pd.Categorical(d["arm"], ["control", *sorted(set(d["arm"]) - {"control"})])


def _multiarm(load, error="HC2"):
    d = load("multiarm.csv")
    return regression(d["y1"], {"arm": _arms(d)} | _columns(d, ["x", "block"]), error=error)


def _contrast(load):
    found = _multiarm(load)
    wald = found.combination({"arm[classroom]": 1, "arm[online]": -1})
    names = found.model.names
    covariance = found.covariance[names.index("arm[classroom]"), names.index("arm[online]")]
    return _row(wald) | {"df": {INTERCEPT: wald.df}, "covariance": covariance}


def _joint(load):
    test = _multiarm(load).joint(["arm[classroom]", "arm[online]"])
    return {"statistic": test.F, "df1": test.df1, "df2": test.df2, "p": test.p}


def _htz(load):
    d = load("cluster_trial.csv")
    found = regression(d["y_cont"], _columns(d, ["z", "x", "female", "urban", "stratum"]), clusters=d["cluster"])
    rows = []
    for name, test in (("chi-sq", "chi-sq"), ("Naive-F", "F"), ("HTZ", "HTZ")):
        t = found.joint(["x", "female", "urban"], test)
        rows.append({"test": name, "Fstat": t.F, "delta": t.delta, "df_num": t.df1, "df_denom": t.df2,
                     "p_val": t.p})  # fmt: skip
    return {"tests": rows}


def _role(load):
    d = load("training_trial.csv")
    found = regression(d["beh1"], _columns(d, ["z", "female", "beh0"]) | {"z:female": d["z"] * d["female"]})
    return _values(found, "z:female")


def _indicator(load):
    d = load("training_trial.csv")
    gap = d["beh0"].isna()
    filled = {"z": d["z"], "beh0": d["beh0"].fillna(d["beh0"].mean()), "beh0m": gap.astype(float)}
    return _values(regression(d["beh1"], filled), "z")


def _ipw(d):
    return np.where(d["z"] == 1, 1 / d["prob_treat"], 1 / (1 - d["prob_treat"]))


def _inverse_size(d):
    return 1 / d.groupby("cluster")["cluster"].transform("size")


TRAIN, CLUSTER, SMALL, PAIRS = "training_trial.csv", "cluster_trial.csv", "small_trial.csv", "matched_pair.csv"
AWARDS = ["treated", "school_type", "father_ed", "mother_ed", "immigrant", "siblings"]
CLUSTERED = {"CR0": "CR0", "stata": "CR1", "CR2": "CR2"}
PER_ROW = ("classical", "HC0", "HC1", "HC2", "HC3")
FIXED = ["z", "beh0", "female", "age"]

CALLS = {
    **{f"lm_ancova_k1_{e}": _lm(TRAIN, "k1", ["z", "k0"], e) for e in PER_ROW},
    **{f"lm_small_{e}": _lm("small_blocked.csv", "y", ["z", "x", "block"], e) for e in PER_ROW},
    **{f"lm_fe_beh1_{e}": _lm(TRAIN, "beh1", FIXED, e, absorb="block") for e in ("HC1", "HC2")},
    "lm_fe_dummy_beh1_HC2": _lm(TRAIN, "beh1", [*FIXED, "block"], "HC2"),
    "lm_ipw_k1": _lm(TRAIN, "k1", ["z", "k0"], weights=_ipw),
    "lm_ipw_noadj_k1": _lm(TRAIN, "k1", ["z"], weights=_ipw),
    **{
        f"lm_cluster_{y}_{name}": _lm(CLUSTER, y, ["z", "x", "stratum"], e, clusters="cluster")
        for y in ("y_cont", "y_bin")
        for name, e in CLUSTERED.items()
    },
    **{f"lm_smallcl_{n}": _lm(SMALL, "y", ["z", "x"], e, clusters="cluster") for n, e in CLUSTERED.items()},
    "lm_smallcl_noadj_CR2": _lm(SMALL, "y", ["z"], clusters="cluster"),
    **{
        f"cs_small_{name}": _lm(SMALL, "y", ["z", "x"], error, clusters="cluster", df="satterthwaite")
        for name, error in (
            ("CR0", "CR0"), ("CR1", "CR1G"), ("CR1S", "CR1"), ("CR1p", "CR1p"), ("CR2", "CR2"), ("CR3", "CR3"),
        )
    },
    "wald_htz": _htz,
    "lm_cluster_fe_CR2": _lm(CLUSTER, "y_cont", ["z", "x"], clusters="cluster", absorb="stratum"),
    "lm_cluster_weighted_CR2": _lm(CLUSTER, "y_cont", ["z"], clusters="cluster", weights=_inverse_size),
    "cs_cluster_weighted_CR2": _lm(CLUSTER, "y_cont", ["z"], clusters="cluster", weights=_inverse_size),
    "lm_pair_fe_CR2": _lm(PAIRS, "y", ["z"], clusters="cluster", absorb="pair"),
    "lm_pair_fe_paircluster_CR2": _lm(PAIRS, "y", ["z"], clusters="pair", absorb="pair"),
    "lm_pair_fe_paircluster_stata": _lm(PAIRS, "y", ["z"], "CR1", clusters="pair", absorb="pair"),
    "lm_multiarm_HC2": lambda load: _values(_multiarm(load), "arm[classroom]"),
    "lm_multiarm_HC3": lambda load: _values(_multiarm(load, "HC3"), "arm[classroom]"),
    "lm_multiarm_contrast": _contrast,
    "lm_multiarm_joint": _joint,
    "lin_k1": _lin(TRAIN, "k1", "z", ["k0", "female", "age"]),
    "lin_beh1_block": _lin(TRAIN, "beh1", "z", ["beh0", "block"], where=lambda d: d[d["role"] == "officer"]),
    "lin_cluster_CR2": _lin(CLUSTER, "y_cont", "z", ["x", "stratum"], clusters="cluster"),
    "lin_small": _lin("small_blocked.csv", "y", "z", ["x", "block"]),
    "lin_small_HC3": _lin("small_blocked.csv", "y", "z", ["x"], "HC3"),
    "lin_multiarm": _lin("multiarm.csv", "y1", "arm", ["x"], term="arm[classroom]"),
    "real_aa_CR2": _lm("real_achievement_awards.csv", "Bagrut_status", AWARDS, term="treated", clusters="school_id"),
    "real_aa_stata": _lm(
        "real_achievement_awards.csv", "Bagrut_status", AWARDS, "CR1", term="treated", clusters="school_id"
    ),
    "real_aa_pairfe_CR2": _lm(
        "real_achievement_awards.csv", "Bagrut_status", ["treated", "father_ed", "mother_ed"], term="treated",
        clusters="school_id", absorb="pair", where=lambda d: d[d["pair"].notna()],
    ),
    "het_role": _role,
    "lm_missing_indicator": _indicator,
}  # fmt: skip
