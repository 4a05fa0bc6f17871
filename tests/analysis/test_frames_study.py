"""From a study to a frame: arms, strata, scored outcomes and what was known before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.effects import estimate
from analysis.frames import TrialFrame
from core.design import Arm, Procedure, UnitKinds
from core.errors import UserError
from core.plan import Outcome
from tests.analysis.a_study import BELIEF, DESIGN, a_study, beliefs, people


@pytest.fixture
def study(tmp_path):
    with a_study(tmp_path / "s.pilot") as opened:
        yield opened


def refusal(tmp_path, **changes):
    with a_study(tmp_path / "s.pilot", **changes) as study, pytest.raises(UserError) as caught:
        TrialFrame.from_study(study)
    return caught.value.code


def test_units_arms_and_strata_are_those_of_the_allocation(study):
    frame = TrialFrame.from_study(study)
    assert (frame.units, frame.arms, frame.unit_name) == (tuple(people(24)), ("later", "now"), "officer")
    assert (frame.strata[0], list(np.bincount(frame.stratum))) == ("station=S0", [8, 8, 8])
    assert list(np.bincount(frame.arm)) == [12, 12]


def test_equal_probabilities_need_no_weights(study):
    assert TrialFrame.from_study(study).weight is None


def test_clusters_of_people_do_not_cluster_a_draw_of_persons(study):
    assert TrialFrame.from_study(study).cluster is None


def test_a_response_is_scored_and_a_unit_without_one_is_missing(study):
    beliefs(study, "P003", "T2", 3, 1)
    y = TrialFrame.from_study(study).rows("b").y
    assert y[3] == 100
    assert np.isnan(y).sum() == 23


def test_the_baseline_is_the_score_at_its_wave(study):
    baseline = TrialFrame.from_study(study).rows("b").baseline
    assert (baseline.name, baseline.values[5]) == ("b T0", 25 * (3 + 4 - 2 - 2))


def test_the_last_of_two_responses_of_an_occasion_counts(study):
    beliefs(study, "P003", "T2", 3, 1)
    beliefs(study, "P003", "T2", 1, 3)
    rows = TrialFrame.from_study(study).rows("b")
    assert (rows.y[3], len(rows.y)) == (0, 24)


def test_two_occasions_are_two_rows_of_the_unit(study):
    beliefs(study, "P003", "T2", 3, 1)
    beliefs(study, "P003", "T2", 1, 3, occasion=2)
    rows = TrialFrame.from_study(study).rows("b")
    assert (list(rows.unit[3:5]), list(rows.y[3:5])) == ([3, 3], [100, 0])


def test_a_covariate_comes_from_the_first_wave_and_a_refusal_is_missing(study):
    sex = TrialFrame.from_study(study).rows("b").covariates[0]
    assert (sex.levels, sex.values[4]) == (("Female", "Male"), 0)
    assert np.isnan(sex.values[0])


def test_an_outcome_nobody_answered_is_refused_and_the_others_are_estimated(tmp_path):
    later = replace(BELIEF, code="late", wave="T3", role="secondary", covariates=("sex", "note"))
    with a_study(tmp_path / "s.pilot", outcomes=(BELIEF, later), covariates=("sex",)) as study:
        for place, code in enumerate(people(24)):
            beliefs(study, code, "T2", 1 + place * place % 5 % 3, 1 + place // 3 % 3)
        results = estimate(TrialFrame.from_study(study), study.plan.get())
    assert results.of("b").refusal is None
    assert results.of("late").refusal is not None


def test_an_attribute_of_participants_can_be_a_covariate(tmp_path):
    with a_study(tmp_path / "s.pilot", covariates=("station",)) as study:
        assert TrialFrame.from_study(study).rows("b").covariates[0].levels == ("S0", "S1", "S2")


def test_an_item_of_the_same_response_can_be_a_covariate_of_its_row(tmp_path):
    outcome = replace(BELIEF, covariates=("b_2",))
    with a_study(tmp_path / "s.pilot", outcomes=(outcome,), covariates=(), design=replace(DESIGN, waves=())) as study:
        beliefs(study, "P003", "T2", 3, 2)
        covariate = TrialFrame.from_study(study).rows("b").covariates[0]
    assert covariate.levels[int(covariate.values[3])] == "Some"


def test_a_covariate_nobody_knows_is_refused(tmp_path):
    assert refusal(tmp_path, covariates=("height",)) == "COVARIATE_MISSING"


def test_an_unknown_instrument_is_refused(tmp_path):
    assert refusal(tmp_path, outcomes=(replace(BELIEF, instrument="other"),)) == "OUTCOME_INSTRUMENT_MISSING"


def test_an_unknown_score_is_refused(tmp_path):
    assert refusal(tmp_path, outcomes=(replace(BELIEF, scale="k"),)) == "OUTCOME_SCALE_MISSING"


def test_a_sealed_allocation_is_not_analysed(tmp_path):
    with a_study(tmp_path / "s.pilot", revealed=False) as study, pytest.raises(UserError):
        TrialFrame.from_study(study)


def test_balance_lists_strata_background_and_baseline_but_nothing_constant(study):
    frame = TrialFrame.from_study(study)
    assert [v.name for v in frame.baseline] == ["station", "sex", "years", "b T0"]
    assert frame.redraws.shape == (1000, 24)


def test_a_cluster_draw_clusters_people_and_keeps_its_strata(tmp_path):
    design = replace(DESIGN, procedure=Procedure("cluster", ("station",)), units=UnitKinds("team", "officer"))
    with a_study(tmp_path / "s.pilot", design=design) as study:
        frame = TrialFrame.from_study(study)
    assert (frame.design, frame.cluster_name, frame.unit_name) == ("cluster, stratified", "team", "officer")
    assert (len(frame.clusters), len(frame.strata)) == (12, 3)


def test_unequal_probabilities_give_their_inverse_as_weights(tmp_path):
    procedure = Procedure("stratified", ("station",), misfits="global")
    arms = (Arm("later", "Later", 2), Arm("now", "Now", 1))
    with a_study(tmp_path / "s.pilot", design=replace(DESIGN, procedure=procedure, arms=arms), n=22) as study:
        frame = TrialFrame.from_study(study)
        allocation = study.allocation.get()
    own = allocation.probabilities[np.arange(22), allocation.arm]
    assert list(frame.weight) == pytest.approx(list(1 / own))


def test_a_followed_up_study_gives_the_estimate_of_its_plan(study):
    frame = TrialFrame.from_study(study)
    for i, code in enumerate(people(24)):
        beliefs(study, code, "T2", 1 + (i * 7 + int(frame.arm[i])) % 3, 1 + i % 3)
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert found.refusal is None
    assert found.estimator == "Linear regression on the arm with stratum effects, the centred baseline and sex"


def test_without_any_follow_up_every_outcome_is_refused(study):
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert found.refusal.code == "OUTCOME_ALL_MISSING"


def test_an_item_may_be_an_outcome_itself(tmp_path):
    item = Outcome("b_1", "First item", instrument="beliefs", wave="T2", baseline="T0")
    with a_study(tmp_path / "s.pilot", outcomes=(item,)) as study:
        beliefs(study, "P003", "T2", 3, 2)
        assert TrialFrame.from_study(study).rows("b_1").y[3] == 3
