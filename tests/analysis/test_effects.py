"""The estimator follows from the design; what cannot be estimated is refused in words."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.effects import estimate
from analysis.frames import OutcomeRows, TrialFrame
from analysis.numbers.linear import fit, infer
from analysis.table import Table
from analysis.variables import numeric
from core.plan import AnalysisPlan, Outcome
from tests.analysis.builders import a_plan, a_table, one
from tests.corpora import shared
from tests.reference.values import entries

EXACT = 1e-8


def trial(seed=1, n=60, strata=0, clusters=0):
    """Return columns of an invented trial with a baseline, a sex and an effect of 1."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=n)
    z = np.arange(n) % 2
    columns = {"z": z, "x": x, "sex": rng.choice(["f", "m"], n)}
    if strata:
        columns["s"] = np.arange(n) // 2 % strata
    if clusters:
        columns["c"] = np.arange(n) % clusters
        columns["z"] = columns["c"] % 2
    columns["y"] = columns["z"] + 0.6 * x + rng.normal(size=n)
    return columns


def corpus(name, keep=None) -> Table:
    data = pd.read_csv(shared("oracle/data") / name, dtype=str, keep_default_na=False)
    data = data if keep is None else data.query(keep)
    cells = {str(c): tuple(data[c]) for c in data.columns}
    return Table(name, tuple(cells), cells, tuple(range(2, len(data) + 2)))


def reference(entry):
    return [entries()[entry]["values"][name] for name in ("estimate", "se", "df")]


@pytest.mark.parametrize(
    ("entry", "data", "plan"),
    [
        ("lin_k1", "training_trial.csv", a_plan("k1", baseline="k0", covariates=("female", "age"))),
        ("lm_ancova_k1_HC2", "training_trial.csv", a_plan("k1", baseline="k0", adjust="ancova")),
        ("lm_ancova_k1_HC3", "training_trial.csv", a_plan("k1", baseline="k0", adjust="ancova", se="HC3")),
        ("dim_simple_k1", "training_trial.csv", a_plan("k1", adjust="none", baseline="k0")),
        ("lm_missing_indicator", "training_trial.csv", a_plan("beh1", baseline="beh0", adjust="ancova")),
        ("lm_cluster_y_cont_CR2", "cluster_trial.csv", None),
        ("dim_clustered", "cluster_trial.csv", a_plan("y_cont", cluster="cluster")),
        ("lm_smallcl_CR2", "small_trial.csv", a_plan("y", cluster="cluster", baseline="x")),
        ("lm_small_HC2", "small_blocked.csv", a_plan("y", strata=("block",), baseline="x")),
        ("lin_small", "small_blocked.csv", a_plan("y", strata=("block",), baseline="x", adjust="lin")),
    ],
)
def test_a_plan_gives_the_reference_estimate(entry, data, plan):
    plan = plan or a_plan("y_cont", cluster="cluster", strata=("stratum",), baseline="x")
    found = one(corpus(data), plan)
    assert [found.estimate, found.se, found.df] == pytest.approx(reference(entry), rel=EXACT)


def test_lin_with_strata_crosses_them_where_each_holds_both_arms_twice():
    plan = a_plan("beh1", strata=("block",), baseline="beh0", adjust="lin")
    found = one(corpus("training_trial.csv", "role == 'officer' and beh0 != ''"), plan)
    assert [found.estimate, found.se] == pytest.approx(reference("lin_beh1_block")[:2], rel=EXACT)


def test_several_arms_are_fitted_together_against_the_control():
    plan = a_plan("y1", arm="arm", control="control", strata=("block",), covariates=("x",))
    results = estimate(TrialFrame.from_table(corpus("multiarm.csv"), plan), plan.plan)
    found = results.of("y1", "classroom vs control")
    assert [found.estimate, found.se, found.df] == pytest.approx(reference("lm_multiarm_HC2"), rel=EXACT)


def test_a_stratified_trial_has_stratum_effects_baseline_and_covariates():
    found = one(a_table(**trial(strata=6)), a_plan(strata=("s",), baseline="x", covariates=("sex",)))
    assert found.estimator == "Linear regression on the arm with stratum effects, the centred baseline and sex"
    assert found.df == 60 - 6 - 1 - 1 - 1


def test_an_individual_trial_with_a_baseline_is_lin():
    assert "(Lin)" in one(a_table(**trial()), a_plan(baseline="x")).estimator


def test_a_plain_trial_is_a_difference_in_means_with_welch():
    found = one(a_table(**trial()), a_plan())
    assert (found.estimator, "Welch" in found.uncertainty) == ("Difference in means", True)


def test_a_clustered_trial_is_cr2_with_satterthwaite_and_says_when_clusters_are_few():
    found = one(a_table(**trial(clusters=12)), a_plan(cluster="c"))
    assert "CR2 standard error, 12 clusters by c" in found.uncertainty
    assert "Only 12 clusters" in found.warnings[0]


def test_no_adjustment_ignores_strata_weights_and_covariates_but_not_clusters():
    columns = trial(clusters=12) | {"w": list(range(1, 61)), "s": [0, 1] * 30}
    full = a_plan(cluster="c", strata=("s",), weight="w", baseline="x", covariates=("sex",), adjust="none")
    assert one(a_table(**columns), full).estimate == one(a_table(**columns), a_plan(cluster="c")).estimate


def test_heteroskedastic_errors_over_clusters_are_given_but_warned_of():
    found = one(a_table(**trial(clusters=12)), a_plan(cluster="c", se="HC2"))
    assert "unrelated" in found.warnings[0]


def test_primary_outcomes_share_the_error_and_the_other_levels_stay():
    outcomes = [Outcome("y", "Y", role="primary"), Outcome("x", "X", role="primary"), Outcome("x", "X2")]
    plan = a_plan(outcomes)
    found = estimate(TrialFrame.from_table(a_table(**trial()), plan), plan.plan).estimates
    assert [e.level for e in found] == pytest.approx([0.975, 0.975, 0.95])
    assert found[0].ci_low < found[0].ci95_low < found[0].ci80_low < found[0].ci50_low < found[0].estimate


def test_the_effect_size_divides_by_the_raw_control_sd():
    columns = trial()
    found = one(a_table(**columns), a_plan(baseline="x"))
    sd = np.std(columns["y"][columns["z"] == 0], ddof=1)
    assert (found.effect_size.name, found.effect_size.value) == ("control-group SD", found.estimate / sd)
    assert found.effect_size.ci_low == pytest.approx(found.ci_low / sd)


def test_a_missing_baseline_is_filled_and_said():
    columns = trial()
    x = [None if i % 7 == 0 else v for i, v in enumerate(columns["x"])]
    found = one(a_table(**(columns | {"x": x})), a_plan(baseline="x"))
    assert "x is missing in 9 rows" in found.warnings[0]
    assert found.n == 60


def test_a_covariate_that_says_nothing_new_is_named_and_left_out():
    columns = trial()
    table = a_table(**(columns | {"copy": columns["x"], "same": [1] * 60}))
    found = one(table, a_plan(baseline="x", covariates=("copy", "same")))
    assert {w.split(" is left out")[0] for w in found.warnings} == {"copy", "same"}
    assert found.estimate == pytest.approx(one(table, a_plan(baseline="x")).estimate)


def test_a_covariate_without_any_value_is_left_out():
    found = one(a_table(**(trial() | {"x": [None] * 60})), a_plan(baseline="x"))
    assert found.warnings == ("x is left out: it does not vary, or other columns already say it.",)
    assert found.estimate is not None


def refusal(columns, plan):
    found = one(a_table(**columns), plan)
    assert (found.estimate, found.se, found.p) == (None, None, None)
    return found.refusal


def test_an_outcome_nobody_has_is_refused():
    assert refusal(trial() | {"y": [None] * 60}, a_plan()).code == "OUTCOME_ALL_MISSING"


def test_a_constant_outcome_is_refused():
    assert refusal(trial() | {"y": [3] * 60}, a_plan()).code == "OUTCOME_CONSTANT"


@pytest.mark.parametrize("seen", [0, 1])
def test_an_arm_with_fewer_than_two_observed_units_is_refused(seen):
    columns = trial()
    y = [v if z == 0 or i < 2 * seen else None for i, (v, z) in enumerate(zip(columns["y"], columns["z"], strict=True))]
    assert refusal(columns | {"y": y}, a_plan(baseline="x")).code == "ARM_TOO_SMALL"


def test_one_cluster_in_an_arm_is_refused():
    columns = trial() | {"c": ["all" if i % 2 else i for i in range(60)]}
    assert refusal(columns, a_plan(cluster="c")).code == "ARM_TOO_SMALL"


def test_strata_that_decide_the_arm_are_left_out_with_a_warning():
    columns = trial()
    found = one(a_table(**(columns | {"s": columns["z"]})), a_plan(strata=("s",)))
    assert any("Stratum effects are left out" in w for w in found.warnings)


def test_a_covariate_that_decides_the_arm_is_refused():
    columns = trial()
    assert refusal(columns | {"k": columns["z"]}, a_plan(covariates=("k",), adjust="ancova")).code == "ARM_CONFOUNDED"


def test_arms_without_any_spread_are_refused():
    columns = trial()
    assert refusal(columns | {"y": columns["z"]}, a_plan()).code == "VARIANCE_NOT_ESTIMABLE"


def test_more_covariates_than_rows_are_refused():
    columns = {"z": [0, 0, 1, 1], "y": [1, 2, 3, 5], "a": [1, 5, 2, 9], "b": [4, 1, 1, 2], "c": [3, 3, 7, 1]}
    plan = a_plan(covariates=("a", "b", "c"), adjust="ancova")
    assert refusal(columns, plan).code in ("ARM_CONFOUNDED", "VARIANCE_NOT_ESTIMABLE")


def test_a_third_arm_that_is_too_small_does_not_disturb_the_others():
    columns = trial() | {"z": ["a", "b"] * 29 + ["c", "c"]}
    y = [*columns["y"][:58], 1.0, None]
    plan = a_plan(control="a", covariates=("sex",))
    found = estimate(TrialFrame.from_table(a_table(**(columns | {"y": y})), plan), plan.plan).estimates
    assert (found[0].refusal, found[1].refusal.code) == (None, "ARM_TOO_SMALL")


def test_a_rare_level_in_one_arm_falls_back_to_the_uncrossed_model():
    sex = ["m"] * 58 + ["f"] * 2
    found = one(a_table(**(trial() | {"sex": sex})), a_plan(covariates=("sex",)))
    assert found.refusal is None
    assert "(Lin)" not in found.estimator


def encounters(per_unit=2, strata=None):
    rng = np.random.default_rng(3)
    arm = np.arange(40) % 2
    unit = np.repeat(np.arange(40), per_unit)
    y = arm[unit] + rng.normal(size=40)[unit] + rng.normal(size=len(unit))
    return TrialFrame(
        title="T",
        design="complete",
        unit_name="officer",
        arm_name="arm",
        units=tuple(f"P{i}" for i in range(40)),
        arms=("control", "course"),
        arm_labels=("Later", "Now"),
        arm=arm,
        stratum=strata,
        strata=() if strata is None else tuple(str(s) for s in np.unique(strata)),
        strata_names=(),
        cluster=None,
        clusters=(),
        cluster_name="",
        weight=None,
        outcomes=(OutcomeRows("y", unit, y),),
        baseline=(numeric("age", rng.normal(size=40)),),
    )


PLAN = AnalysisPlan((Outcome("y", "Fair treatment", role="primary"),))


def test_several_rows_a_unit_are_clustered_by_the_unit():
    frame = encounters()
    found = estimate(frame, PLAN).estimates[0]
    rows = frame.rows("y")
    model = fit(rows.y, np.column_stack([np.ones(80), frame.arm[rows.unit]]), ["1", "z"])
    expected = infer(model, model.contrast(z=1.0), "CR2", rows.unit)
    assert (found.estimate, found.se, found.df) == pytest.approx((expected.estimate, expected.se, expected.df))
    assert (found.n, found.units, found.clusters) == (80, 40, 40)
    assert "40 clusters by officer" in found.uncertainty


def test_strata_that_few_observed_units_share_are_left_out_and_said():
    pairs, singles = np.arange(40) // 2, np.arange(40)
    kept = estimate(encounters(strata=pairs), PLAN).estimates[0]
    dropped = estimate(encounters(strata=singles), PLAN).estimates[0]
    assert "stratum effects" in kept.estimator
    assert "Stratum effects are left out" in dropped.warnings[0]


def test_results_carry_flow_balance_hashes_and_json():
    results = estimate(encounters(), PLAN)
    assert (results.allocated, results.control, len(results.data_hash)) == ((20, 20), "control", 64)
    assert results.attrition[0].observed == 20
    assert json.loads(results.to_json())[0]["contrast"] == "course vs control"


def test_two_runs_are_byte_identical():
    assert estimate(encounters(), PLAN).to_json() == estimate(encounters(), PLAN).to_json()


@st.composite
def rough_tables(draw):
    n = draw(st.integers(4, 14))
    cell = st.one_of(st.none(), st.integers(-2, 2), st.sampled_from([0, 1]), st.floats(-1e6, 1e6, width=32))
    column = st.lists(cell, min_size=n, max_size=n)
    z = [0, 0, 1, 1, *draw(st.lists(st.integers(0, 2), min_size=n - 4, max_size=n - 4))]
    z = [0 if z.count(2) == 1 and a == 2 else a for a in z]
    strata = draw(st.lists(st.integers(0, 2), min_size=n, max_size=n))
    clusters = [f"{a}-{c}" for a, c in zip(z, draw(st.lists(st.integers(0, 3), min_size=n, max_size=n)), strict=True)]
    return {"z": z, "y": draw(column), "x": draw(column), "s": strata, "c": clusters}


@given(
    rough_tables(),
    st.sampled_from(["design", "none", "ancova", "lin"]),
    st.sampled_from(["auto", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1", "CR2"]),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_any_small_table_gives_finite_numbers_or_a_refusal(columns, adjust, se, strata, cluster):
    plan = a_plan(cluster="c" if cluster else "", strata=("s",) if strata else (), baseline="x", adjust=adjust, se=se)
    for found in estimate(TrialFrame.from_table(a_table(**columns), plan), plan.plan).estimates:
        numbers = [found.estimate, found.se, found.df, found.statistic, found.p, found.ci_low, found.ci_high]
        refused = found.refusal is not None and numbers == [None] * 7
        assert refused or all(isinstance(v, float) and math.isfinite(v) for v in numbers)
