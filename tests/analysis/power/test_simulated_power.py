import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.defaults import method_for
from analysis.power.clusters import clustered
from analysis.power.detect import detectable_exact, exaggeration, power_of
from analysis.power.means import individual, repeated
from analysis.power.simulated_assumptions import AnswerScale, Assumptions, made_up_roster
from analysis.power.simulated_batches import fits_of
from analysis.power.simulated_power import simulated_power
from analysis.power.simulated_setting import draw
from analysis.power.simulated_single import estimate_one, rows_from, rows_with
from analysis.power.simulated_trials import moments_of, reduced, rows_of
from core.design import Arm, Procedure, TrialDesign
from core.errors import UserError
from core.plan import AnalysisPlan, Outcome
from core.progress import Cancelled, Silent
from core.randomise import Roster, draws

U, T, X = Arm("U", "Usual"), Arm("T", "Training"), Arm("X", "Extra")


def a_design(name="complete", *arms, **procedure):
    return TrialDesign(name, arms or (U, T), procedure=Procedure(name, **procedure))


GROUPS, PEOPLE = a_design("cluster"), a_design()
BLOCKS, GROUP_BLOCKS = a_design("stratified", strata=("s",)), a_design("cluster", strata=("s",))
UNEVEN = made_up_roster(24, cluster_sizes=[3, 5, 8, 1, 12, 7] * 4, strata={"s": "abc"})
FORTY = made_up_roster(40, cluster_sizes=24)
LOSS, BASELINE = {"loss": (0.1, 0.3)}, {"baseline_correlation": 0.5}


def with_numbers(roster, *names):
    """Add attributes that are the same within groups: numbers spread over the units."""
    units = roster.clusters or roster.codes
    place = {unit: i for i, unit in enumerate(dict.fromkeys(units))}
    more = {name: tuple(str((7 * k + 5) * place[u] % 23) for u in units) for k, name in enumerate(names)}
    return Roster(roster.codes, {**roster.attributes, **more}, roster.clusters)


AGES = with_numbers(made_up_roster(60, strata={"s": "abc"}), "a", "b")
SIZED = with_numbers(UNEVEN, "a", "b")
KNOWN = {"covariates_share": 0.3}

CASES = {
    "groups": (GROUPS, UNEVEN, {"icc": 0.1}),
    "groups, loss": (GROUPS, UNEVEN, {"icc": 0.1, **LOSS}),
    "groups, baseline": (GROUPS, UNEVEN, {"icc": 0.1, **LOSS, **BASELINE}),
    "groups in strata": (GROUP_BLOCKS, UNEVEN, {"icc": 0.1, "strata_share": 0.5, **LOSS}),
    "groups in strata, baseline": (GROUP_BLOCKS, UNEVEN, {"icc": 0.1, "strata_share": 0.5, **LOSS, **BASELINE}),
    "groups, three arms": (a_design("cluster", U, T, X), UNEVEN, {"icc": 0.1, "loss": 0.2, **BASELINE}),
    "groups in pairs": (GROUP_BLOCKS, made_up_roster(16, cluster_sizes=6, strata={"s": "abcdefgh"}), {"icc": 0.1}),
    "people": (PEOPLE, made_up_roster(50), LOSS),
    "people, baseline": (PEOPLE, made_up_roster(50), {**LOSS, **BASELINE}),
    "people in strata": (BLOCKS, made_up_roster(50, strata={"s": "abcd"}), {**LOSS, "strata_share": 0.2}),
    "people in strata, baseline": (BLOCKS, made_up_roster(50, strata={"s": "abcd"}), {**LOSS, **BASELINE}),
    "people in pairs": (BLOCKS, made_up_roster(40, strata={"s": "abcdefghijklmnopqrst"}), LOSS),
    "three arms": (a_design("complete", U, T, X), made_up_roster(60), {"loss": 0.2, **BASELINE}),
    "encounters": (PEOPLE, made_up_roster(40), {"rows": 3, "row_correlation": 0.4, **LOSS}),
    "encounters, baseline": (PEOPLE, made_up_roster(40), {"rows": 3, "row_correlation": 0.5, **LOSS, **BASELINE}),
    "encounters in groups": (GROUPS, UNEVEN, {"icc": 0.1, "rows": 2, "row_correlation": 0.4, **LOSS, **BASELINE}),
    "unequal chances": (
        a_design("stratified", U, Arm("T", "Training", 2), strata=("s",)),
        made_up_roster(41, strata={"s": "abcd"}),
        {**LOSS, **BASELINE},
    ),
    "groups, unequal chances": (
        a_design("cluster", U, Arm("T", "Training", 2), strata=("s",)),
        made_up_roster(30, cluster_sizes=[3, 5, 8, 1, 12, 7] * 5, strata={"s": "abcd"}),
        {"icc": 0.1, **LOSS, **BASELINE},
    ),
    "groups, constrained": (
        a_design("constrained", covariates=("a", "b"), groups=True, keep=0.1),
        SIZED,
        {"icc": 0.1, **KNOWN, **LOSS, **BASELINE},
    ),
    "groups, matched": (
        a_design("pairs", covariates=("a",), groups=True),
        SIZED,
        {"icc": 0.1, **KNOWN, **BASELINE},
    ),
    "rerandomised": (a_design("rerandomised", covariates=("a", "b"), acceptance=0.1), AGES, {**KNOWN, **LOSS}),
    "minimised": (a_design("minimised", covariates=("s",)), AGES, {**KNOWN, **LOSS, **BASELINE}),
    "matched": (a_design("pairs", covariates=("a", "b")), AGES, {**KNOWN, **BASELINE}),
    "permuted blocks": (a_design("blocks", strata=("s",), block_sizes=(4, 6)), AGES, LOSS),
    "simple": (a_design("simple"), AGES, BASELINE),
    "big stick": (a_design("big_stick"), AGES, {}),
    "lottery": (a_design("lottery", places=20), AGES, LOSS),
    "answers": (GROUPS, UNEVEN, {"icc": 0.1, **LOSS, **BASELINE, "scale": AnswerScale(3, 4, 0.7, 1.0)}),
}


def prepared(case, trials=12):
    design, roster, assumed = CASES[case] if isinstance(case, str) else case
    setting, arm = draw(design, roster, Assumptions(**assumed), trials, 3, Silent())
    plan = AnalysisPlan((Outcome("y", "Y"),))
    method = method_for(
        plan,
        clustered=setting.clustered,
        stratified=setting.stratified,
        covariates=setting.has_covariates,
        weighted=setting.weight is not None,
    )
    return setting, arm, plan, method


def same(fits, trial, one):
    ours = (fits.estimate[trial], fits.se[trial], fits.df[trial])
    return ours == pytest.approx((one.estimate, one.se, one.df), rel=1e-8)


@pytest.mark.parametrize("case", CASES)
def test_all_trials_at_once_are_estimated_as_the_analysis_estimates_one(case):
    setting, arm, plan, method = prepared(case)
    rows = rows_of(setting, arm, 0.3, 1, np.random.default_rng(4))
    fits = fits_of(setting, method, arm, reduced(setting, rows) if setting.clustered else rows, 1)
    decided = np.flatnonzero(np.isfinite(fits.se))
    assert len(decided) >= 10
    for trial in decided:
        assert same(fits, trial, estimate_one(setting, plan, arm[trial], rows_from(setting, rows, trial), 1))


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 3), st.integers(1, 5), st.sampled_from([0.0, 0.3, 0.7]), st.data())
def test_small_and_broken_trials_are_estimated_as_the_analysis_does_or_left_to_it(arms, strata, loss, data):
    units = data.draw(st.integers(arms * strata, 20))
    sizes = data.draw(st.none() | st.lists(st.integers(1, 5), min_size=units, max_size=units))
    blocks = {"strata": ("s",)} if strata > 1 else {}
    name = "cluster" if sizes else "stratified" if strata > 1 else "complete"
    chosen = (U, Arm("T", "Training", data.draw(st.integers(1, 2))), X)[:arms]
    roster = made_up_roster(units, cluster_sizes=sizes, strata={"s": "abcde"[:strata]})
    baseline = data.draw(st.none() | st.just(0.4))
    assumed = {"icc": 0.2, "loss": loss, "baseline_correlation": baseline}
    case = (a_design(name, *chosen, **blocks), roster, assumed)
    setting, arm, plan, method = prepared(case, trials=4)
    rows = rows_of(setting, arm, 0.3, 1, np.random.default_rng(4))
    fits = fits_of(setting, method, arm, reduced(setting, rows) if setting.clustered else rows, 1)
    for trial in np.flatnonzero(fits.se > 1e-8):
        assert same(fits, trial, estimate_one(setting, plan, arm[trial], rows_from(setting, rows, trial), 1))


@pytest.mark.parametrize("case", [name for name in CASES if "groups" in name or "encounters" in name])
def test_drawn_sums_are_estimated_as_rows_that_have_them(case):
    setting, arm, plan, method = prepared(case)
    moments = moments_of(setting, arm, np.random.default_rng(4))
    fits = fits_of(setting, method, arm, moments, 1)
    for trial in np.flatnonzero(np.isfinite(fits.se)):
        assert same(fits, trial, estimate_one(setting, plan, arm[trial], rows_with(moments, trial), 1))


@pytest.mark.parametrize("rows", [1, 3])
def test_drawn_sums_follow_the_law_of_sums_of_drawn_rows(rows):
    roster = made_up_roster(30, cluster_sizes=[4, 9, 2] * 10, strata={"s": "ab"})
    given = {"icc": 0.3, "strata_share": 0.3, "rows": rows, "row_correlation": 0.7, **BASELINE}
    setting, arm = draw(GROUP_BLOCKS, roster, Assumptions(**given), 4000, 1, Silent())
    direct = moments_of(setting, arm, np.random.default_rng(1))
    added = reduced(setting, rows_of(setting, arm, 0.0, 1, np.random.default_rng(2)))
    size = direct.n[0] == 9 * rows

    def law(m):
        parts = np.stack([m.y[:, size], m.x[:, size], m.xx[:, size], m.xy[:, size]]).reshape(4, -1)
        return np.concatenate([parts.mean(axis=1), np.sqrt(np.diag(np.cov(parts))), np.corrcoef(parts)[0, 1:]])

    assert law(direct) == pytest.approx(law(added), rel=0.02, abs=0.03)


def test_the_arms_are_redraws_of_the_procedure():
    setting, arm = draw(GROUP_BLOCKS, UNEVEN, Assumptions(icc=0.1), 50, 3, Silent())
    assert (np.sum(arm == 1, axis=1) == 12).all()
    assert (setting.strata.sums((arm == 1).astype(float)) == 4).all()
    assert len({row.tobytes() for row in arm}) == 50


def test_the_order_of_the_roster_changes_nothing():
    back = Roster(UNEVEN.codes[::-1], {"s": UNEVEN.attributes["s"][::-1]}, UNEVEN.clusters[::-1])
    one, other = (simulated_power(GROUP_BLOCKS, r, Assumptions(icc=0.1), trials=20) for r in (UNEVEN, back))
    assert one.points == other.points


FORMULAS = {
    "60 groups of 15": (GROUPS, made_up_roster(60, cluster_sizes=15), {"icc": 0.05}, 0.248, clustered(60, 15, 0.05)),
    "60 groups of 30": (GROUPS, made_up_roster(60, cluster_sizes=30), {"icc": 0.05}, 0.210, clustered(60, 30, 0.05)),
    "20 groups of 50": (GROUPS, made_up_roster(20, cluster_sizes=50), {"icc": 0.05}, 0.348, clustered(20, 50, 0.05)),
    "baseline": (
        GROUPS,
        FORTY,
        {"icc": 0.05, "baseline_correlation": 0.6},
        0.22,
        clustered(40, 24, 0.05, r2_between=0.36, r2_within=0.36),
    ),
    "groups in strata": (
        GROUP_BLOCKS,
        made_up_roster(40, cluster_sizes=24, strata={"s": "abcd"}),
        {"icc": 0.05, "strata_share": 0.5},
        0.22,
        clustered(40, 24, 0.05, block_share=0.5, blocks=4),
    ),
    "groups of unequal size": (
        GROUPS,
        made_up_roster(60, cluster_sizes=[6, 12, 18, 24] * 15),
        {"icc": 0.03},
        0.25,
        clustered(60, 15, 0.03, cv=float(np.std([6, 12, 18, 24]) / 15)),
    ),
    "loss": (GROUPS, FORTY, {"icc": 0.05, "loss": 0.25}, 0.25, clustered(40, 18, 0.05)),
    "120 people": (PEOPLE, made_up_roster(120), {}, 0.516, individual(120)),
    "400 people": (PEOPLE, made_up_roster(400), {}, 0.281, individual(400)),
    "people, baseline": (PEOPLE, made_up_roster(300), BASELINE, 0.28, individual(300, r2=0.25, covariates=1)),
    "people in strata": (
        BLOCKS,
        made_up_roster(300, strata={"s": "abcd"}),
        {"strata_share": 0.3},
        0.28,
        individual(300, r2=0.3, blocks=4),
    ),
    "two encounters": (
        PEOPLE,
        made_up_roster(200),
        {"rows": 2, "row_correlation": 0.4},
        0.333,
        repeated(200, followups=2, correlation=0.4),
    ),
}


@pytest.mark.parametrize("case", FORMULAS)
def test_power_agrees_with_the_formula(case):
    design, roster, given, effect, precision = FORMULAS[case]
    found = simulated_power(design, roster, Assumptions(**given), effect, trials=3000, seed=5).points[0]
    # The formula gives the df of equal clusters exactly; a tenth of a point is what it leaves out elsewhere.
    assert found.power.value == pytest.approx(power_of(effect, precision), abs=3.3 * found.power.mc_se + 0.005)
    assert abs(found.bias.value) < 4 * found.bias.mc_se
    assert abs(found.coverage.value - 0.95) < 4 * found.coverage.mc_se


def test_balancing_what_matters_is_worth_what_the_formula_says():
    design = a_design("rerandomised", covariates=("a", "b"), acceptance=0.1)
    found = simulated_power(design, AGES, Assumptions(covariates_share=0.5), 0.5, trials=2000).points[0]
    # Lin's regression spends four terms on two covariates.
    assert found.power.value == pytest.approx(power_of(0.5, individual(60, r2=0.5, covariates=4)), abs=0.035)
    assert abs(found.coverage.value - 0.95) < 4 * found.coverage.mc_se + 0.005


def test_covariates_that_no_draw_balances_are_refused():
    with pytest.raises(UserError, match="balances none"):
        simulated_power(PEOPLE, AGES, Assumptions(covariates_share=0.5), trials=10)


def test_a_yes_or_no_has_the_power_of_two_proportions():
    lean = -0.5244005127080407  # 30 %
    shift = -0.12566134685507402 - lean  # to 45 %
    found = simulated_power(
        PEOPLE, made_up_roster(324), Assumptions(scale=AnswerScale(lean=lean)), shift, trials=3000
    ).points[0]
    assert found.truth == pytest.approx(0.15)
    assert found.power.value == pytest.approx(0.80, abs=0.025)
    assert abs(found.bias.value) < 4 * found.bias.mc_se


def test_a_ceiling_hides_an_effect():
    low, high = (
        simulated_power(PEOPLE, made_up_roster(200), Assumptions(scale=AnswerScale(4, 3, 0.8, lean)), 0.3, trials=400)
        for lean in (0.0, 2.5)
    )
    assert high.points[0].truth < low.points[0].truth / 2
    assert high.points[0].power.value < low.points[0].power.value


def test_no_effect_is_found_at_the_level_of_the_test():
    found = simulated_power(GROUPS, made_up_roster(8, cluster_sizes=20), Assumptions(icc=0.05), 0.0, trials=4000)
    assert found.points[0].power.value == pytest.approx(0.05, abs=0.0138)
    assert found.points[0].wrong_sign is None


def test_lucky_findings_at_low_power_are_too_large_and_some_have_the_wrong_sign():
    found = simulated_power(PEOPLE, made_up_roster(100), None, 0.1, trials=8000).points[0]
    formula = exaggeration(0.1, individual(100))
    assert found.times_too_large.value == pytest.approx(formula.times_too_large, abs=4 * found.times_too_large.mc_se)
    assert found.wrong_sign.value == pytest.approx(formula.wrong_sign, abs=4 * found.wrong_sign.mc_se)


def test_more_effects_are_read_off_the_same_trials():
    both = simulated_power(GROUPS, FORTY, Assumptions(icc=0.05), (0.1, 0.3), trials=300)
    assert simulated_power(GROUPS, FORTY, Assumptions(icc=0.05), 0.3, trials=300).points[0] == both.points[1]
    assert both.at(0.3) == both.points[1]


def test_the_detectable_effect_is_found_with_the_power_asked_for():
    found = simulated_power(GROUPS, FORTY, Assumptions(icc=0.05), trials=4000)
    smallest = found.detectable()
    assert found.at(smallest.value + 1e-9).power.value == pytest.approx(0.8, abs=0.0011)
    assert smallest.value == pytest.approx(detectable_exact(clustered(40, 24, 0.05)), abs=3.3 * smallest.mc_se)
    assert smallest.mc_se < 0.03 * smallest.value


def test_a_moved_outcome_moves_the_estimate_and_nothing_else():
    setting, arm, _, method = prepared("groups in strata, baseline")
    fits = [
        fits_of(setting, method, arm, reduced(setting, rows_of(setting, arm, shift, 1, np.random.default_rng(4))), 1)
        for shift in (0.0, 0.7)
    ]
    assert fits[1].estimate == pytest.approx(fits[0].estimate + 0.7)
    assert fits[1].se == pytest.approx(fits[0].se)


def test_two_processes_give_what_one_gives():
    given = (GROUPS, FORTY, Assumptions(icc=0.05, baseline_correlation=0.5), 0.2)
    one, two = (simulated_power(*given, trials=1100, processes=n) for n in (1, 2))
    assert one.points == two.points


def test_a_method_without_algebra_goes_one_by_one():
    found = simulated_power(PEOPLE, made_up_roster(30), Assumptions(), 0.5, se="HC3", trials=8)
    assert (found.one_by_one, found.refused) == (8, 0)


def test_trials_in_which_all_answer_alike_are_refused_and_not_estimated():
    easy = Assumptions(scale=AnswerScale(lean=2.2))
    found = simulated_power(PEOPLE, made_up_roster(40), easy, 0.0, trials=300)
    alike = 0.9861**40  # the normal probability of 2.2, for everybody
    assert found.refused / 300 == pytest.approx(alike, abs=0.12)
    assert found.one_by_one >= found.refused > 0


def test_trials_that_cannot_be_estimated_count_as_finding_nothing():
    lossy = Assumptions(icc=0.1, loss=0.6)
    found = simulated_power(GROUPS, made_up_roster(6, cluster_sizes=1), lossy, 0.2, trials=60)
    assert 0 < found.refused < 60
    assert found.points[0].power.value * 60 <= 60 - found.refused
    assert math.isinf(found.detectable().value)


def test_stopping_stops():
    class Stop:
        def step(self, done, total, label):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        simulated_power(GROUPS, FORTY, Assumptions(icc=0.05), trials=2000, progress=Stop())


@pytest.mark.parametrize("processes", [1, 2])
def test_progress_ends_where_it_should(processes):
    steps = []

    class Count:
        def step(self, done, total, label):
            steps.append((done, total))

    simulated_power(GROUPS, FORTY, Assumptions(icc=0.05), trials=1001, processes=processes, progress=Count())
    assert steps[0] == (0, 1001)
    assert steps[-1] == (1001, 1001)
    assert steps == sorted(steps)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"icc": 1.2}, "METHOD_OUT_OF_RANGE"),
        ({"loss": (0.1, 0.2, 0.3)}, "SIMULATION_LOSSES"),
        ({"loss": 1.0}, "METHOD_OUT_OF_RANGE"),
        ({"rows": 2, "row_correlation": 0.2, "baseline_correlation": 0.8}, "SIMULATION_NO_ROOM"),
        ({"rows": 2, "icc": 0.4, "row_correlation": 0.2}, "SIMULATION_ROW_CORRELATION"),
        ({"scale": AnswerScale(options=1)}, "METHOD_OUT_OF_RANGE"),
    ],
)
def test_assumptions_that_cannot_be_are_refused(given, code):
    with pytest.raises(UserError) as refused:
        simulated_power(GROUPS, FORTY, Assumptions(**given), trials=10)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"arm": "Z"}, "SIMULATION_ARM_UNKNOWN"),
        ({"trials": 1}, "METHOD_OUT_OF_RANGE"),
        ({"alpha": 0.0}, "METHOD_OUT_OF_RANGE"),
        ({"seed": -1}, "METHOD_OUT_OF_RANGE"),
        ({"effects": float("nan")}, "METHOD_OUT_OF_RANGE"),
        ({"effects": ()}, "METHOD_OUT_OF_RANGE"),
    ],
)
def test_settings_that_cannot_be_are_refused(given, code):
    with pytest.raises(UserError) as refused:
        simulated_power(GROUPS, FORTY, Assumptions(), **{"trials": 10, **given})
    assert refused.value.code == code


def test_designs_with_another_analysis_are_sent_elsewhere():
    with pytest.raises(UserError, match="stepped wedge"):
        simulated_power(a_design("wedge"), FORTY, trials=10)


def test_a_trial_of_two_groups_is_refused():
    with pytest.raises(UserError, match="only one cluster"):
        simulated_power(GROUPS, made_up_roster(2, cluster_sizes=20), Assumptions(icc=0.1), trials=5)


def test_a_scale_has_no_single_detectable_effect():
    found = simulated_power(PEOPLE, made_up_roster(40), Assumptions(scale=AnswerScale()), trials=20)
    with pytest.raises(UserError, match="several effects"):
        found.detectable()


def test_a_made_up_roster_crosses_its_strata():
    roster = made_up_roster(12, strata={"s": "ab", "t": "xyz"})
    assert len(set(zip(*roster.attributes.values(), strict=True))) == 6
    assert draws(PEOPLE, roster, bytes(32), 2).shape == (2, 12)


@pytest.mark.parametrize("sizes", [[3, 4], [3, 4, 0]])
def test_a_made_up_roster_needs_a_size_for_each_group(sizes):
    with pytest.raises(UserError, match=r"[Ss]ize"):
        made_up_roster(3, cluster_sizes=sizes)
