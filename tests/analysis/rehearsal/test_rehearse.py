"""The whole trial, simulated through the real analysis: what is planted is found again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.rehearsal.assumptions import Assumptions, OutcomeAssumption, assumptions_of
from analysis.rehearsal.rehearse import rehearse
from analysis.rehearsal.setting import setting_of
from analysis.rehearsal.trial import arms_of, frame_of, simulate
from core.design import Arm, Procedure
from core.errors import Cancelled, UserError
from core.randomise import randomise
from core.study import Study
from instruments.templates import new_from_template
from tests.analysis.a_study import DESIGN, a_study
from tests.analysis.rehearsal.a_trial import ANY_NUMBER, BELIEF, a_trial


class _StopsAt:
    def __init__(self, done: int) -> None:
        self.done = done
        self.seen: list[int] = []

    def step(self, done: int, total: int, label: str) -> None:
        self.seen.append(done)
        if done >= self.done:
            raise Cancelled


def test_the_power_of_a_formula_is_found_again(tmp_path):
    with a_trial(tmp_path / "s.pilot", n=120, adjust="none", outcome=replace(BELIEF, baseline="")) as study:
        (one,) = rehearse(study, ANY_NUMBER, 400, workers=1).outcomes
    assert abs(one.power.value - 0.8) < 4 * one.power.error
    assert abs(one.bias.value) < 4 * one.bias.error
    assert abs(one.coverage.value - 0.95) < 4 * one.coverage.error
    assert one.truth == pytest.approx(0.516)


def test_a_programme_without_effect_is_found_as_often_as_the_level_says(tmp_path):
    nothing = replace(ANY_NUMBER, outcomes=(OutcomeAssumption("b", 0.0, 1.0, 0.0),))
    with a_trial(tmp_path / "s.pilot", n=60) as study:
        (one,) = rehearse(study, nothing, 400, workers=1).outcomes
    assert abs(one.power.value - 0.05) < 4 * one.power.error
    assert one.wrong_sign is None


def test_the_numbers_do_not_depend_on_who_ran_which(tmp_path):
    with a_trial(tmp_path / "s.pilot", Procedure("stratified", ("station",))) as study:
        alone = rehearse(study, runs=40, workers=1)
        assert rehearse(study, runs=40, workers=2) == alone
        with ThreadPoolExecutor(3) as threads:
            assert rehearse(study, runs=40, executor=threads) == alone
        assert rehearse(study, runs=40, workers=1, seed="another") != alone


def test_a_cluster_of_machines_gives_the_same(tmp_path):
    distributed = pytest.importorskip("distributed", reason="The extra `cluster` is not installed.")
    with (
        a_trial(tmp_path / "s.pilot") as study,
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
        client.get_executor() as executor,
    ):
        assert rehearse(study, runs=24, executor=executor) == rehearse(study, runs=24, workers=1)


def test_arms_are_drawn_as_the_stored_procedure_draws_them(tmp_path):
    import hashlib

    with a_trial(tmp_path / "s.pilot", Procedure("stratified", ("station",))) as study:
        setting = setting_of(study, assumptions_of(study), "seed")
        seed = hashlib.sha256(b"seed\x1frun 3 arms").digest()
        drawn = randomise(study.design.get(), study.allocation.roster(), seed)
    assert arms_of(setting, "run 3").tolist() == drawn.arm.tolist()


def test_stopping_leaves_nothing_running(tmp_path):
    stop = _StopsAt(8)
    with a_trial(tmp_path / "s.pilot") as study, ThreadPoolExecutor(1) as threads:
        with pytest.raises(Cancelled):
            rehearse(study, runs=4000, executor=threads, progress=stop)
        assert threads.submit(lambda: "free").result(timeout=5) == "free"
    assert stop.seen[-1] < 4000


def test_people_who_stay_away_thin_the_effect_and_bias_nothing(tmp_path):
    half = replace(ANY_NUMBER, taken_up=0.5)
    with a_trial(tmp_path / "s.pilot", n=120) as study:
        (one,) = rehearse(study, half, 200, workers=1).outcomes
    assert one.truth == pytest.approx(0.258, abs=0.01)
    assert abs(one.bias.value) < 4 * one.bias.error


def test_scores_stay_on_the_scale_of_the_instrument(tmp_path):
    with a_trial(tmp_path / "s.pilot") as study:
        assumed = assumptions_of(study)
        high = replace(assumed, outcomes=(replace(assumed.outcomes[0], mean=90.0, effect=30.0),))
        trial = simulate(setting_of(study, high, "seed"), "run 1")
    scores = trial.scores["b"]
    assert set(scores.after.tolist()) <= {0.0, 25.0, 50.0, 75.0, 100.0}
    assert 0 < scores.means[1] - scores.means[0] < 30


def test_more_are_lost_where_it_is_said(tmp_path):
    with a_trial(tmp_path / "s.pilot", n=400) as study:
        trial = simulate(setting_of(study, replace(ANY_NUMBER, loss=(0.0, 0.5)), "seed"), "run 1")
    assert not trial.lost[trial.arm == 0].any()
    assert 0.35 < trial.lost[trial.arm == 1].mean() < 0.65


def test_a_study_without_people_is_rehearsed_with_made_up_ones(tmp_path):
    with a_trial(tmp_path / "s.pilot", Procedure("cluster"), n=0) as study:
        found = rehearse(study, replace(assumptions_of(study), people=90, groups=12), 20, workers=1)
    assert (found.people, found.groups, found.made_up_people) == (90, 12, True)


def test_what_cannot_be_estimated_is_counted_with_its_reason(tmp_path):
    with a_trial(tmp_path / "s.pilot", n=4) as study:
        (one,) = rehearse(study, replace(ANY_NUMBER, loss=(0.9,)), 30, workers=1).outcomes
    assert one.refused > 20
    assert one.refusals[0][0].endswith(".")


@pytest.mark.parametrize("wrong", [{"taken_up": 1.5}, {"loss": (-0.1,)}, {"people": 1}])
def test_what_cannot_be_is_refused_by_name(tmp_path, wrong):
    with a_trial(tmp_path / "s.pilot") as study, pytest.raises(UserError, match="must lie between"):
        rehearse(study, Assumptions(ANY_NUMBER.outcomes, **wrong), 20)


def test_a_handful_of_rehearsals_is_refused(tmp_path):
    with a_trial(tmp_path / "s.pilot") as study, pytest.raises(UserError, match="say too little"):
        rehearse(study, runs=3)


def test_a_study_without_arms_is_not_rehearsed(tmp_path):
    with Study.create(tmp_path / "s.pilot", "Other") as study:
        new_from_template(study, "class")
        with pytest.raises(UserError, match="compares no arms"):
            rehearse(study, runs=20)


@pytest.mark.parametrize("template", ["two-arm-people", "two-arm-groups"])
def test_a_template_can_be_rehearsed_before_anybody_is_enrolled(tmp_path, template):
    with Study.create(tmp_path / "s.pilot", "Other") as study:
        new_from_template(study, template)
        found = rehearse(study, runs=20, workers=1)
    assert found.made_up_people
    assert [one.refused for one in found.outcomes] == [0] * len(found.outcomes)


def test_each_arm_of_several_is_compared_with_the_control(tmp_path):
    with a_trial(tmp_path / "s.pilot", n=60) as study:
        arms = (Arm("later", "Later"), Arm("now", "Now"), Arm("more", "More"))
        study.design.set(replace(study.design.get(), arms=arms))
        found = rehearse(study, ANY_NUMBER, 30, workers=1)
    assert [one.contrast for one in found.outcomes] == ["now vs later", "more vs later"]
    assert [one.treated for one in found.outcomes] == ["Now", "More"]


@pytest.mark.parametrize("procedure", [Procedure("stratified", ("station",)), Procedure("cluster")])
def test_the_simulated_trial_is_laid_out_as_the_study_itself(tmp_path, procedure):
    design = replace(DESIGN, procedure=procedure)
    with a_study(tmp_path / "s.pilot", design=design) as study:
        own = TrialFrame.from_study(study)
        made = setting_of(study, assumptions_of(study), "seed").frame
    names = ("design", "unit_name", "units", "arms", "arm_labels", "strata", "strata_names", "clusters", "cluster_name")
    assert [getattr(made, name) for name in names] == [getattr(own, name) for name in names]
    assert str(made.stratum) == str(own.stratum)
    assert str(made.cluster) == str(own.cluster)


@pytest.mark.parametrize("procedure", [Procedure("complete"), Procedure("stratified", ("station",))])
def test_leaving_the_test_beside_an_estimate_out_changes_no_number(tmp_path, procedure):
    with a_study(tmp_path / "s.pilot", design=replace(DESIGN, procedure=procedure)) as study:
        setting = setting_of(study, assumptions_of(study), "seed")
        whole = TrialFrame.from_study(study).procedure
    frame = frame_of(setting, simulate(setting, "run 1"))
    quick, full = (estimate(one, setting.plan).estimates[0] for one in (frame, replace(frame, procedure=whole)))
    assert (quick.estimate, quick.ci_low, quick.ci_high) == (full.estimate, full.ci_low, full.ci_high)
