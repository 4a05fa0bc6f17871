"""What each procedure promises about sizes and balance, in every draw."""

from __future__ import annotations

import dataclasses
from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.procedures.blocks import block_sizes, guessable_share, list_length
from core.procedures.chi_square import chi_square_quantile
from core.procedures.constrained import candidates
from core.procedures.factorial import factor_levels, factorial_arms, washed_out
from core.procedures.maximal import orders
from core.procedures.minimise import minimised
from core.procedures.pairs import explained, pair_table
from core.procedures.ratio import control_share, gain
from core.procedures.rerandomise import balance_rule
from core.procedures.simple import expected_sizes
from core.procedures.threshold import threshold_blocks
from core.procedures.wedge import schedule
from core.random_source import RandomSource
from core.randomise import cautions, draws, minimisation_log, randomise, rank_list
from core.strata import Roster, lay_out
from tests.core.procedures.cases import CASES, SEED, THREE, TWO, UNEVEN, design, roster

seeds = st.binary(min_size=32, max_size=32)
several = settings(max_examples=25, deadline=None)


def _sizes(name, n=200):
    drawn_design, people = CASES[name]
    drawn = draws(drawn_design, people, SEED, n)
    return np.stack([(drawn == a).sum(axis=1) for a in range(len(drawn_design.arms))], axis=1)


def _code(drawn_design, people):
    with pytest.raises(UserError) as refusal:
        randomise(drawn_design, people, SEED)
    return refusal.value.code


@given(n=st.integers(8, 60), seed=seeds)
@several
def test_pairs_put_one_of_each_pair_in_each_arm(n, seed):
    drawn = randomise(design("pairs", covariates=("age", "score")), roster(n), seed)
    pairs = {name: [] for name in drawn.strata}
    for arm, name in zip(drawn.arm, drawn.strata, strict=True):
        pairs[name].append(int(arm))
    assert all(set(arms) == {0, 1} and len(arms) in (2, 3) for arms in pairs.values())
    assert abs(int(drawn.arm.sum()) * 2 - n) <= 1


@given(n=st.integers(9, 40), seed=seeds)
@several
def test_tuples_put_one_of_each_in_each_arm(n, seed):
    drawn = randomise(design("pairs", THREE, covariates=("age", "score")), roster(n), seed)
    for name in set(drawn.strata):
        inside = drawn.arm[[stratum == name for stratum in drawn.strata]]
        assert set(inside) == {0, 1, 2}


def test_a_pair_agrees_on_the_strata():
    drawn_design, people = CASES["pairs, one over"]
    site = dict(zip(people.codes, people.attributes["site"], strict=True))
    for matched in pair_table(drawn_design, people, lay_out(drawn_design, people)):
        assert len({site[unit] for unit in matched.units}) == 1


def test_the_worst_pair_is_listed_first_and_a_caliper_warns_of_it():
    drawn_design, people = CASES["pairs"]
    table = pair_table(drawn_design, people, lay_out(drawn_design, people))
    assert [m.distance for m in table] == sorted((m.distance for m in table), reverse=True)
    narrow = dataclasses.replace(
        drawn_design, procedure=dataclasses.replace(drawn_design.procedure, caliper=table[0].distance / 2)
    )
    assert "PAIRS_WIDE" in cautions(narrow, people)


def test_pairs_explain_what_they_were_matched_on():
    drawn_design, people = CASES["pairs"]
    layout = lay_out(drawn_design, people)
    age = np.array([float(people.attributes["age"][list(layout.member).index(i)]) for i in range(20)])
    assert explained(drawn_design, people, layout, age) > 0.8


@given(n=st.integers(4, 40), seed=seeds)
@several
def test_no_arm_leads_by_more_than_half_a_block(n, seed):
    drawn = randomise(design("blocks"), roster(n), seed).arm
    lead = np.abs(np.cumsum(np.where(drawn, 1, -1)))
    assert lead.max() <= 4


@given(n=st.integers(4, 40), seed=seeds)
@several
def test_blocks_of_one_size_are_level_at_the_end_of_each(n, seed):
    drawn = randomise(design("blocks", UNEVEN, block_sizes=(6,)), roster(n), seed).arm
    for start in range(0, n - 5, 6):
        assert np.bincount(drawn[start : start + 6], minlength=2).tolist() == [2, 4]


def test_all_block_sizes_are_drawn_and_uneven_ones_refused():
    assert block_sizes(design("blocks")) == (4, 6, 8)
    assert list_length(design("blocks"), 100) == 138
    assert _code(design("blocks", UNEVEN, block_sizes=(4,)), roster(9)) == "BLOCK_SIZE_UNEVEN"
    assert cautions(design("blocks", block_sizes=(4,)), roster(9)) == ("ONE_BLOCK_SIZE",)


def test_small_blocks_can_be_guessed_more_often_than_mixed_ones():
    people = roster(60)
    guessed = [
        guessable_share(d, people, lay_out(d, people)) for d in (design("blocks", block_sizes=(2,)), design("blocks"))
    ]
    assert guessed[0] == pytest.approx(0.75, abs=0.01)
    assert 0.6 < guessed[1] < 0.72


@given(n=st.integers(3, 60), seed=seeds, tolerance=st.integers(1, 4))
@several
def test_the_big_stick_never_lets_an_arm_lead_further(n, seed, tolerance):
    drawn = randomise(design("big_stick", tolerance=tolerance), roster(n), seed).arm
    assert np.abs(np.cumsum(np.where(drawn, 1, -1))).max() <= tolerance


@given(n=st.integers(3, 60), seed=seeds, tolerance=st.integers(1, 4))
@several
def test_the_maximal_procedure_never_leads_further_and_ends_level(n, seed, tolerance):
    drawn = randomise(design("maximal", tolerance=tolerance), roster(n), seed).arm
    lead = np.cumsum(np.where(drawn, 1, -1))
    assert np.abs(lead).max() <= tolerance
    assert abs(int(lead[-1])) == n % 2


def test_the_maximal_procedure_makes_every_order_as_likely():
    possible = [
        order for order in product((0, 1), repeat=8)
        if sum(order) == 4 and all(abs(2 * sum(order[:k]) - k) <= 2 for k in range(9))
    ]  # fmt: skip
    assert orders(8, 2)[0][2] == len(possible) == 54
    n = 20_000
    found = Counter(map(bytes, draws(design("maximal", tolerance=2), roster(8), SEED, n)))
    assert set(found) == {bytes(order) for order in possible}
    excess = sum((count - n / 54) ** 2 / (n / 54) for count in found.values())
    assert excess < chi_square_quantile(0.9999, 53)


def test_a_biased_coin_is_nearer_to_balance_than_a_fair_one():
    people = roster(40)
    spread = [
        np.abs(draws(design(name), people, SEED, 2000).sum(axis=1) - 20).mean() for name in ("biased_coin", "simple")
    ]
    assert spread[0] < 0.6 * spread[1]


def test_every_accepted_draw_meets_the_threshold_worked_out_the_plain_way():
    drawn_design, people = CASES["rerandomised"]
    layout = lay_out(drawn_design, people)
    (limit,) = balance_rule(drawn_design, people, layout).thresholds
    x = np.array(
        [
            [
                float(people.attributes["age"][i]),
                float(people.attributes["score"][i]),
                people.attributes["sex"][i] == "m",
            ]
            for i in range(30)
        ]
    )
    inverse = np.linalg.inv(np.cov(x.T) * (1 / 15 + 1 / 15))
    for arm in draws(drawn_design, people, SEED, 500):
        gap = x[arm == 1].mean(axis=0) - x[arm == 0].mean(axis=0)
        assert gap @ inverse @ gap <= limit * 1.001


def test_the_threshold_is_the_quantile_of_chi_square():
    drawn_design, people = design("rerandomised", covariates=("age", "score"), acceptance=0.1), roster(120)
    rule = balance_rule(drawn_design, people, lay_out(drawn_design, people))
    assert rule.thresholds[0] == pytest.approx(0.210721031315653, rel=1e-8)
    assert rule.remaining[0] < 0.06


def test_the_usual_acceptance_is_kept_by_about_that_share_of_draws():
    drawn_design, people = design("rerandomised", covariates=("age", "score")), roster(150)
    rule = balance_rule(drawn_design, people, lay_out(drawn_design, people))
    assert rule.acceptance == (0.01,)
    assert rule.distinct > 1e30


@pytest.mark.parametrize(
    ("drawn_design", "people", "code"),
    [
        (design("rerandomised", covariates=("age",), acceptance=0.0001), roster(30), "ACCEPTANCE_MALFORMED"),
        (design("rerandomised", covariates=("age",), acceptance=0.01), roster(12), "ACCEPTANCE_TOO_FEW"),
        (design("rerandomised"), roster(30), "COVARIATES_MISSING"),
        (design("rerandomised", covariates=("height",)), roster(30), "ATTRIBUTE_MISSING"),
        (design("constrained", covariates=("age",)), roster(6), "SCHEMES_TOO_FEW"),
        (design("constrained", covariates=("age",), limits=(1, 1)), roster(20), "LIMITS_LENGTH"),
        (design("constrained", covariates=("age",), keep=0), roster(20), "KEEP_MALFORMED"),
        (design("constrained", covariates=("age",), weights=(1, 1)), roster(20), "WEIGHTS_LENGTH"),
        (design("pairs", UNEVEN, covariates=("age",)), roster(20), "PAIRS_SHARES"),
        (design("pairs", covariates=("age",), strata=("age",)), roster(9), "STRATUM_TOO_SMALL"),
        (design("big_stick", THREE), roster(9), "TWO_EVEN_ARMS"),
        (design("big_stick", tolerance=0), roster(9), "TOLERANCE_MALFORMED"),
        (design("maximal", THREE), roster(9), "TWO_EVEN_ARMS"),
        (design("maximal", tolerance=0), roster(9), "TOLERANCE_MALFORMED"),
        (design("biased_coin", coin=0.4), roster(9), "COIN_MALFORMED"),
        (design("minimised", covariates=("sex",), coin=1.0), roster(9), "COIN_MALFORMED"),
        (design("minimised"), roster(9), "COVARIATES_MISSING"),
        (design("wedge", UNEVEN), roster(9), "WEDGE_SHARES"),
        (design("wedge", periods_before=0), roster(9), "PERIODS_MALFORMED"),
        (design("wedge", mask=("0",)), roster(9), "MASK_MALFORMED"),
        (design("saturation", saturations=(0.5,)), roster(9), "SATURATIONS_MALFORMED"),
        (design("saturation", saturations=(0.25, 0.5)), roster(9), "SATURATION_ARMS"),
        (design("saturation", saturations=(0.0, 1.0)), roster(3), "STRATUM_TOO_SMALL"),
        (design("lottery", places=9), roster(9), "PLACES_MALFORMED"),
        (design("lottery", THREE, places=3), roster(9), "TWO_ARMS"),
        (design("time"), roster(9), "STRATA_MISSING"),
    ],
)
def test_what_cannot_be_drawn_is_refused(drawn_design, people, code):
    assert _code(drawn_design, people) == code


def test_a_covariate_that_does_not_vary_is_refused():
    people = Roster(("a", "b", "c", "d"), {"x": ("1", "1", "1", "1")})
    assert _code(design("pairs", covariates=("x",)), people) == "COVARIATES_CONSTANT"


def test_all_schemes_are_tried_where_they_are_few():
    drawn_design, people = CASES["constrained"]
    found = candidates(drawn_design, people, lay_out(drawn_design, people))
    assert (found.of, found.enumerated, len(found.arms)) == (924, True, 100)
    assert len(found.hash) == 64
    assert found.together().diagonal() == pytest.approx(1)


def test_the_schemes_kept_are_the_best_balanced():
    drawn_design, people = CASES["constrained"]
    found = candidates(drawn_design, people, lay_out(drawn_design, people))
    means = {
        name: np.array([np.mean([float(v) for v in people.attributes[name][3 * g : 3 * g + 3]]) for g in range(12)])
        for name in ("age", "score")
    }
    kept = {bytes(row) for row in found.arms}

    def score(arm):
        return sum(((m[arm == 1].mean() - m[arm == 0].mean()) / m.std(ddof=1)) ** 2 for m in means.values())

    worst = max(score(row) for row in found.arms)
    others = [
        row for row in draws(design("complete", groups=True), people, SEED, 500)[:, ::3] if bytes(row) not in kept
    ]
    assert min(score(row) for row in others) >= worst * 0.999


def test_no_two_units_are_always_together_or_never():
    drawn_design, people = CASES["constrained"]
    together = candidates(drawn_design, people, lay_out(drawn_design, people)).together()
    pairs = together[np.triu_indices(12, 1)]
    assert pairs.min() > 0
    assert pairs.max() < 1
    assert ("UNITS_TIED" in cautions(drawn_design, people)) == bool(((pairs > 0.75) | (pairs < 0.25)).any())


def test_limits_hold_in_every_draw():
    drawn_design, people = CASES["constrained, limits"]
    age = np.array([float(value) for value in people.attributes["age"]])
    for arm in draws(drawn_design, people, SEED, 300):
        assert abs(age[arm == 1].mean() - age[arm == 0].mean()) <= 4.001


def test_the_log_of_a_minimisation_is_the_draw():
    drawn_design, people = CASES["minimised"]
    drawn = randomise(drawn_design, people, SEED)
    log = minimisation_log(drawn_design, people, SEED)
    assert {step.unit: step.arm for step in log} == dict(zip(drawn.codes, drawn.arm, strict=True))
    assert log[0].before == ((0, 0), (0, 0))
    assert all(sum(step.probabilities) == pytest.approx(1) for step in log)


def test_minimisation_favours_the_arm_with_the_least_imbalance():
    drawn_design, people = CASES["minimised"]
    step = next(step for step in minimisation_log(drawn_design, people, SEED)[4:] if len(set(step.imbalance)) > 1)
    assert step.probabilities[int(np.argmin(step.imbalance))] == pytest.approx(0.8)


def test_minimisation_balances_its_factors_better_than_chance():
    people = roster(60)
    sex = np.array([value == "f" for value in people.attributes["sex"]])
    gaps = [
        np.abs(2 * draws(d, people, SEED, 500)[:, sex].sum(axis=1) - sex.sum()).mean()
        for d in (design("minimised", covariates=("sex",)), design("complete"))
    ]
    assert gaps[0] < gaps[1] / 2


def test_unequal_minimisation_keeps_its_shares_on_average():
    drawn_design, people = CASES["minimised, 1:2"]
    # Exact only in the long run: with 24 people the stated probabilities come from redraws.
    assert draws(drawn_design, people, SEED, 5000).mean() == pytest.approx(2 / 3, abs=0.02)
    assert minimised(drawn_design, people, lay_out(drawn_design, people)).exact is None


def test_sequences_of_a_wedge_are_level_and_one_group_starts_at_a_time():
    drawn_design, people = CASES["wedge"]
    drawn = randomise(drawn_design, people, SEED)
    start = dict(zip(people.clusters, drawn.arm, strict=True))
    counts = Counter(int(arm) for arm in start.values())
    assert max(counts.values()) - min(counts.values()) <= 1
    assert schedule(drawn_design).tolist() == [[0, 1, 1, 1], [0, 0, 1, 1], [0, 0, 0, 1]]


def test_a_wedge_may_have_a_transition_and_gaps():
    stepped = design("wedge", transition=1, periods_after=1, mask=("0.000", "00000"))
    assert schedule(stepped).tolist() == [[0, -1, 1, 1, 1], [0, 0, -1, 1, 1]]


@given(seed=seeds)
@several
def test_a_saturated_group_has_its_share_treated(seed):
    drawn_design, people = CASES["saturation"]
    drawn = randomise(drawn_design, people, seed)
    for group in set(people.clusters):
        inside = drawn.arm[[cluster == group for cluster in people.clusters]]
        kinds = set(inside)
        assert kinds in ({0}, {3}, {1, 2}, {1}, {2})
        assert {1, 2} & kinds == set() or abs(int((inside == 2).sum()) - len(inside) / 2) < 1


def test_a_lottery_gives_out_its_places_and_keeps_the_order_of_the_others():
    drawn_design, people = CASES["lottery"]
    drawn = randomise(drawn_design, people, SEED)
    ranked = rank_list(drawn_design, people, SEED)
    winners = {code for code, arm in zip(drawn.codes, drawn.arm, strict=True) if arm == 1}
    assert set(ranked[:6]) == winners
    assert sorted(ranked) == sorted(people.codes)
    assert (_sizes("lottery")[:, 1] == 6).all()


def test_factor_levels_follow_from_the_cells():
    drawn_design, _people = CASES["factorial"]
    arms = np.arange(4, dtype=np.int8)
    assert [arm.code for arm in factorial_arms(("a", "b"))] == ["none", "b", "a", "a+b"]
    assert factor_levels(drawn_design, arms).tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert (_sizes("factorial") == 5).all()
    with pytest.raises(UserError):
        factor_levels(design("complete", TWO), arms)


def test_units_of_time_after_a_change_are_washed_out():
    arm = np.array([0, 0, 1, 1, 1, 0], dtype=np.int8)
    assert washed_out(arm, [np.arange(6)], 2).tolist() == [False, False, True, True, False, True]


def test_a_simple_redraw_may_keep_the_sizes_that_came_out():
    drawn_design, people = CASES["simple"]
    drawn = randomise(drawn_design, people, SEED)
    free, kept = (draws(drawn_design, people, SEED, 300, like=like).sum(axis=1) for like in (None, drawn))
    assert len(set(free)) > 3
    assert set(kept) == {int(drawn.arm.sum())}
    assert cautions(drawn_design, people) == ("SIMPLE_SMALL",)


def test_the_sizes_of_a_simple_draw_are_told_before():
    # qbinom(c(.025, .975), 200, 1/3) and its mirror image
    low, high = expected_sizes(design("simple", UNEVEN), 200)
    assert (low, high) == ((54, 80), (120, 146))
    sizes = draws(design("simple", UNEVEN), roster(200), SEED, 4000).sum(axis=1)
    assert ((sizes >= high[0]) & (sizes <= high[1])).mean() > 0.94


def test_streams_of_a_draw_and_of_redraws_differ():
    drawn_design, people = CASES["blocks"]
    assert not (draws(drawn_design, people, SEED, 1)[0] == randomise(drawn_design, people, SEED).arm).all()
    assert RandomSource(SEED).stream("a").words(1) != RandomSource(SEED).stream("b").words(1)


@pytest.mark.parametrize(("arms", "share", "won"), [(2, 1.0, 0.0), (3, 2**0.5, 0.0286), (5, 2.0, 0.1)])
def test_a_control_that_many_arms_share_gains_from_more_people(arms, share, won):
    assert control_share(arms) == pytest.approx(share)
    assert gain(arms, share) == pytest.approx(won, abs=5e-4)
    assert all(gain(arms, share) >= gain(arms, share * off) for off in (0.9, 1.1))


def test_a_dear_programme_moves_people_to_the_control():
    assert control_share(2, cost=4) == 2
    assert gain(2, 2, cost=4) == pytest.approx(0.1)


def test_even_arms_against_one_control_are_named_and_uneven_ones_not():
    assert "CONTROL_LIGHT" in cautions(design("complete", THREE), roster(60))
    heavier = tuple(dataclasses.replace(arm, share=share) for arm, share in zip(THREE, (3, 2, 2), strict=True))
    assert "CONTROL_LIGHT" not in cautions(design("complete", heavier), roster(60))
    assert "CONTROL_LIGHT" not in cautions(design("complete"), roster(60))


@given(n=st.integers(6, 45), seed=seeds)
@several
def test_threshold_blocks_hold_at_least_one_of_each_arm_and_everybody_once(n, seed):
    people = roster(n)
    drawn = randomise(design("pairs", THREE, covariates=("age", "score"), matching="threshold"), people, seed)
    blocks = [[a for a, s in zip(drawn.arm, drawn.strata, strict=True) if s == name] for name in set(drawn.strata)]
    assert sum(map(len, blocks)) == n
    assert all(set(block) == {0, 1, 2} for block in blocks)


def test_no_two_of_a_threshold_block_are_farther_apart_than_four_times_the_smallest_possible():
    points = np.array([[i * i % 37, i * 11 % 23] for i in range(30)], dtype=np.int64)
    cost = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    needed = np.sort(np.sqrt(cost), axis=1)[:, 2].max()
    worst = max(np.sqrt(cost[np.ix_(block, block)]).max() for block in threshold_blocks(cost, 3))
    assert worst <= 4 * needed


def test_greedy_pairs_are_no_nearer_than_optimal_ones():
    people = roster(30)
    total = []
    for matching in ("optimal", "greedy"):
        one = design("pairs", covariates=("age", "score"), matching=matching)
        total.append(sum(pair.distance**2 for pair in pair_table(one, people, lay_out(one, people))))
    assert total[0] <= total[1]
