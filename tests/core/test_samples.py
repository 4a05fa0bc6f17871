"""Samples have exact sizes and exact probabilities, are the same for a seed, and do not tell an arm."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.samples import SamplePlan, draw_sample
from core.strata import Roster
from core.study import Study
from tests.core.builders import PLAN, SALT, SEED, a_study, outside, with_people
from tests.core.test_collector import DESIGN

GROUPS = tuple("a" * 2 + "b" * 3 + "c" * 5 + "d" * 10)
ROSTER = Roster(tuple(f"P{i:02d}" for i in range(20)), {"sex": tuple("fm" * 10)}, GROUPS)
SYSTEMATIC = SamplePlan("survey", "Survey", "systematic", size=6)
TWO_STAGE = SamplePlan("survey", "Survey", "two_stage", size=2, groups=2)
SHARE = SamplePlan("back-checks", "Back-checks", "share", share=0.15, least=1, strata=("sex",))
BY_ARM = SamplePlan("observed", "Observation", "share", share=0.5, strata=("arm",))
PLANS = {"systematic": SYSTEMATIC, "two_stage": TWO_STAGE, "share": SHARE}
each = pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)


def _seeds(n):
    return [i.to_bytes(32, "big") for i in range(n)]


def _code(call, *arguments):
    with pytest.raises(UserError) as refusal:
        call(*arguments)
    return refusal.value.code


@each
def test_how_often_each_is_drawn_is_the_probability_stated(plan):
    n = 3000
    drawn = [draw_sample(plan, ROSTER, seed) for seed in _seeds(n)]
    stated = {code: p for sample in drawn for code, p in zip(sample.codes, sample.probabilities, strict=True)}
    counts = Counter(code for sample in drawn for code in sample.codes)
    for code in ROSTER.codes:
        p = stated[code]
        assert abs(counts[code] / n - p) <= 4.5 * np.sqrt(p * (1 - p) / n) + 1e-12


@each
@given(order=st.permutations(range(20)), seed=st.binary(min_size=32, max_size=32))
@settings(max_examples=15, deadline=None)
def test_the_order_of_the_list_does_not_matter(plan, order, seed):
    shuffled = Roster(
        tuple(ROSTER.codes[i] for i in order),
        {"sex": tuple(ROSTER.attributes["sex"][i] for i in order)},
        tuple(GROUPS[i] for i in order),
    )
    assert draw_sample(plan, shuffled, seed) == draw_sample(plan, ROSTER, seed)


def test_a_systematic_sample_has_its_size_and_is_spread_over_the_list():
    for seed in _seeds(50):
        drawn = draw_sample(SYSTEMATIC, ROSTER, seed)
        assert len(drawn.codes) == 6
        assert sum(code < "P10" for code in drawn.codes) == 3
        assert drawn.weights == pytest.approx([20 / 6] * 6)


def test_two_stages_weight_everybody_the_same_unless_a_group_is_too_small():
    for seed in _seeds(50):
        drawn = draw_sample(TWO_STAGE, ROSTER, seed)
        assert len(drawn.codes) == 4
        assert len({GROUPS[int(code[1:])] for code in drawn.codes}) == 2
        assert all(weight >= 4 for weight in drawn.weights)


def test_a_share_is_taken_of_every_stratum():
    for seed in _seeds(50):
        sexes = Counter(ROSTER.attributes["sex"][int(c[1:])] for c in draw_sample(SHARE, ROSTER, seed).codes)
        assert set(sexes.values()) <= {1, 2}
        assert len(sexes) == 2


@pytest.mark.parametrize(
    ("plan", "roster", "code"),
    [
        (SYSTEMATIC, Roster(()), "SAMPLE_EMPTY"),
        (SYSTEMATIC, Roster(("a", "a")), "ROSTER_TWICE"),
        (SYSTEMATIC, Roster(("a", "b")), "SAMPLE_TOO_LARGE"),
        (TWO_STAGE, Roster(("a", "b")), "SAMPLE_CLUSTERS"),
        (TWO_STAGE, Roster(("a", "b"), {}, ("g", "g")), "SAMPLE_TOO_LARGE"),
        (SamplePlan("x", "", "share", share=1.5), Roster(("a", "b")), "SAMPLE_SHARE"),
    ],
)
def test_what_cannot_be_drawn_is_refused(plan, roster, code):
    assert _code(draw_sample, plan, roster, SEED) == code


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        opened.design.set(DESIGN)
        opened.plan.set(PLAN)
        opened.plan.lock_protocol("Ana")
        opened.allocation.seal(SEED, SALT, "Ben")
        yield opened


def test_a_sample_is_a_fact_that_opens_again(study):
    study.samples.draw(SamplePlan("back-checks", "Back-checks", "share", share=0.25), SEED, SALT, "Ana")
    sample = study.samples.get("back-checks")
    assert len(sample.codes) == 3
    assert study.samples.opened("back-checks").probabilities == (0.25,) * 3
    assert study.samples.all() == (sample,)
    assert study.verify().problems == ()
    with Study.open(study.path) as again:
        assert again.samples.get("back-checks") == sample


def test_a_sample_within_arms_needs_the_reveal_and_shows_no_arm(study):
    assert _code(study.samples.draw, BY_ARM, SEED, SALT, "Ben") == "NOT_REVEALED"
    study.plan.lock_plan("Ana")
    study.allocation.reveal("Ben")
    study.samples.draw(BY_ARM, SEED, SALT, "Ben")
    arms = dict(zip(study.allocation.get().codes, study.allocation.get().arm.tolist(), strict=True))
    assert Counter(arms[code] for code in study.samples.get("observed").codes) == {0: 3, 1: 3}
    with outside(study.path) as connection:
        (stated,) = connection.execute("SELECT value FROM study_fact WHERE key = 'sample.observed'").fetchone()
    assert '"arm"' not in stated


def test_names_of_samples_are_used_once(study):
    plan = SamplePlan("double coding", "Two raters", "share", share=0.2)
    study.samples.draw(plan, SEED, SALT, "Ana")
    assert _code(study.samples.draw, plan, SALT, SEED, "Ana") == "SAMPLE_EXISTS"
    assert _code(study.samples.draw, SamplePlan(" ", "", "share", share=1), SEED, SALT, "Ana") == "SAMPLE_NAME"
    assert _code(study.samples.get, "other") == "SAMPLE_UNKNOWN"


def test_a_sample_that_was_altered_is_refused(study):
    study.samples.draw(SamplePlan("x", "", "share", share=0.25), SEED, SALT, "Ana")
    study.close()
    with outside(study.path) as connection:
        connection.execute("DROP TRIGGER study_fact_refuses_update")
        connection.execute("UPDATE study_fact SET value = replace(value, '\"P0', '\"P1') WHERE key = 'sample.x'")
    with Study.open(study.path) as again:
        assert _code(again.samples.opened, "x") == "SAMPLE_ALTERED"


def test_a_sample_among_some_draws_and_opens_among_these_only(study):
    some = sorted(person.code for person in study.people.all())[:4]
    study.samples.draw(SamplePlan("x", "", "share", share=0.5), SEED, SALT, "Ana", some)
    assert len(study.samples.get("x").codes) == 2
    assert set(study.samples.get("x").codes) <= set(some)
    assert study.samples.opened("x").probabilities == (0.5, 0.5)
