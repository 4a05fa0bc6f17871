"""Studies that compare no arms: series, changes of the same people, surveys; from a study file to its results."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.arrays import SeriesRows
from analysis.designs.described import before_after_change, interrupted_series_effects, survey_estimate
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.series_effects import series_estimates
from analysis.study_facts import study_facts
from core.design import Procedure, TrialDesign, UnitKinds, Wave
from core.plan import AnalysisPlan, Outcome
from core.samples import SamplePlan
from core.study import Study
from core.values import Cluster, NewParticipant, SeriesPoint
from tests.analysis.a_study import BELIEFS, beliefs, people

COMPLETE = Procedure()
CLOSE = {"rel": 1e-10}
WAVES = (Wave("T0", "Before", instruments=("beliefs",)), Wave("T2", "After", instruments=("beliefs",)))
BELIEF = Outcome("b", "Beliefs", "belief", "beliefs", "b", "T2", "T0", role="primary")


def an_unarmed_study(path, kind, outcomes, *, n=30, groups=1, waves=WAVES, procedure=COMPLETE, crosses_on=""):
    study = Study.create(path / "u.pilot", "Unarmed", device="D", actor="A")
    study.people.add_clusters([Cluster(f"G{i}", "class") for i in range(groups)])
    study.people.add(
        [NewParticipant(c, f"G{i % groups}", {"area": "ab"[i % groups % 2]}) for i, c in enumerate(people(n))]
    )
    study.instruments.add("beliefs", "Beliefs", BELIEFS, "beliefs.md")
    study.design.set(
        TrialDesign(kind, (), UnitKinds("class", "officer", ("officer",)), procedure, waves, crosses_on=crosses_on)
    )
    study.plan.set(AnalysisPlan(outcomes))
    return study


def answered(study, n=30, after=range(30)):
    rng = np.random.default_rng(1)
    for i, code in enumerate(people(n)):
        beliefs(study, code, "T0", int(rng.integers(1, 4)), int(rng.integers(1, 4)))
        if i in after:
            beliefs(study, code, "T2", int(rng.integers(2, 4)), int(rng.integers(1, 3)))


def results_of(study):
    plan = study.plan.get()
    return estimate(TrialFrame.from_study(study), plan)


def same(found, effect):
    assert found.refusal is None
    got = (found.estimate, found.se, found.ci_low, found.ci_high)
    want = (effect.effect.estimate, effect.effect.se, effect.effect.ci_low, effect.effect.ci_high)
    assert got == pytest.approx(want, **CLOSE)


# Change of the same people


def test_a_class_is_the_mean_paired_change_without_a_causal_word(tmp_path):
    study = an_unarmed_study(tmp_path, "prepost", (BELIEF,))
    answered(study, after=range(25))
    results = results_of(study)
    found = results.estimates[0]
    rows = TrialFrame.from_study(study).rows("b")
    same(found, before_after_change({"x": rows.baseline.values, "y": rows.y}, "x", "y"))
    assert (found.kind, found.n, found.missing, found.contrast) == ("change", 25, 5, "T2 minus T0")
    assert [a.label for a in found.arms] == ["T0", "T2"]
    assert not any(word in found.estimand.lower() for word in ("effect", "impact", "led to"))
    assert "There is no comparison group" in found.warnings[0]
    assert (results.arms, results.balance) == (("everyone",), ())


def test_several_classes_are_clusters_of_the_change(tmp_path):
    study = an_unarmed_study(tmp_path, "prepost", (BELIEF,), groups=6)
    answered(study)
    frame = TrialFrame.from_study(study)
    rows = frame.rows("b")
    data = {"x": rows.baseline.values, "y": rows.y, "g": frame.cluster}
    found = estimate(frame, study.plan.get()).estimates[0]
    same(found, before_after_change(data, "x", "y", "g"))
    assert found.clusters == 6


def test_a_change_without_a_baseline_or_answers_is_refused_by_name(tmp_path):
    study = an_unarmed_study(tmp_path, "prepost", (replace(BELIEF, baseline=""), replace(BELIEF, code="c", scale="b")))
    found = results_of(study).estimates
    assert [e.refusal.code for e in found] == ["BASELINE_NOT_PLANNED", "OUTCOME_ALL_MISSING"]


# Survey


def test_a_survey_is_the_weighted_mean_of_its_sample(tmp_path):
    outcome = replace(BELIEF, wave="T0", baseline="")
    study = an_unarmed_study(tmp_path, "survey", (outcome,), groups=6, procedure=Procedure(groups=True))
    answered(study)
    plan = SamplePlan("people", "survey", "two_stage", size=3, groups=4)
    study.samples.draw(plan, bytes(range(32)), bytes(32), "A")
    frame = TrialFrame.from_study(study)
    rows = frame.rows("b")
    drawn = study.samples.opened("people")
    assert frame.units == drawn.codes
    data = {"y": rows.y, "w": np.array(drawn.weights), "c": frame.cluster}
    found = estimate(frame, study.plan.get()).estimates[0]
    same(found, survey_estimate(data, "y", "w", clusters="c"))
    assert (found.kind, found.n, found.clusters, found.p) == ("mean", 12, 4, None)
    assert found.ci80_low > found.ci95_low


def test_without_a_sample_everyone_counts_the_same(tmp_path):
    study = an_unarmed_study(tmp_path, "survey", (replace(BELIEF, wave="T0", baseline=""),))
    answered(study)
    frame = TrialFrame.from_study(study)
    found = estimate(frame, study.plan.get()).estimates[0]
    same(found, survey_estimate({"y": frame.rows("b").y}, "y"))


def test_strata_of_a_survey_are_those_the_design_names(tmp_path):
    outcome = replace(BELIEF, wave="T0", baseline="")
    study = an_unarmed_study(tmp_path, "survey", (outcome,), groups=2, procedure=Procedure("stratified", ("area",)))
    answered(study)
    frame = TrialFrame.from_study(study)
    found = estimate(frame, study.plan.get()).estimates[0]
    same(found, survey_estimate({"y": frame.rows("b").y, "s": frame.stratum}, "y", strata="s"))


def test_a_survey_nobody_answered_is_refused(tmp_path):
    study = an_unarmed_study(tmp_path, "survey", (replace(BELIEF, wave="T0", baseline=""),))
    assert results_of(study).estimates[0].refusal.code == "OUTCOME_ALL_MISSING"


# Interrupted time series

DETENTIONS = Outcome("detained", "Detentions", "routine", "series", "s136", role="primary", kind="count")


def counts(study, months=48, start=30, units=2, ratio=0.7, skip=()):
    rng = np.random.default_rng(3)
    points = []
    for unit in range(units):
        for k in range(months):
            rate = 40 * (ratio if k >= start else 1.0) * (1 + 0.1 * np.sin(2 * np.pi * k / 12))
            month = f"{2020 + k // 12}-{k % 12 + 1:02d}"
            if (unit, k) not in skip:
                points.append(SeriesPoint("s136", f"U{unit}", month, int(rng.poisson(rate)), 2.0))
    study.series.add(points)


def test_a_series_of_counts_is_quasi_poisson_with_its_exposure(tmp_path):
    study = an_unarmed_study(tmp_path, "its", (DETENTIONS,), crosses_on="2022-07-01")
    counts(study)
    frame = TrialFrame.from_study(study)
    rows = frame.rows("detained").series
    level, slope = estimate(frame, study.plan.get()).estimates
    data = {"y": rows.count, "t": np.arange(48), "e": rows.exposure}
    both = [interrupted_series_effects(data, "y", "t", 30, 12, "e", lag) for lag in (None, 0)]
    for found, name in ((level, "level"), (slope, "slope")):
        same(found, max((effects[name] for effects in both), key=lambda e: e.effect.se))
    assert (level.kind, slope.kind, level.units) == ("level", "slope", 2)
    assert level.ratios[0].ci_low < 0.7 < level.ratios[0].ci_high
    assert dict(level.numbers)["placebo_dates"] == 19
    assert any("made-up dates" in w for w in level.warnings)


def test_a_series_that_is_no_count_is_its_rate(tmp_path):
    study = an_unarmed_study(tmp_path, "its", (replace(DETENTIONS, kind="continuous"),), crosses_on="2022-07-01")
    counts(study)
    frame = TrialFrame.from_study(study)
    rows = frame.rows("detained").series
    level = estimate(frame, study.plan.get()).estimates[0]
    data = {"y": rows.count / rows.exposure, "t": np.arange(48)}
    both = [interrupted_series_effects(data, "y", "t", 30, 12, None, lag)["level"] for lag in (None, 0)]
    same(level, max(both, key=lambda e: e.effect.se))
    assert level.ratios == ()


@pytest.mark.parametrize(
    ("crosses_on", "given", "code"),
    [
        ("", {}, "SERIES_NO_START"),
        ("2030-01-01", {}, "SERIES_START_OUTSIDE"),
        ("2022-07-01", {"skip": {(0, 7)}}, "SERIES_GAPS"),
        ("2022-07-01", {"months": 0}, "SERIES_MISSING"),
        ("2020-03-01", {"months": 5}, "SERIES_SHORT"),
    ],
)
def test_a_series_that_cannot_be_split_is_refused_by_name(tmp_path, crosses_on, given, code):
    study = an_unarmed_study(tmp_path, "its", (DETENTIONS,), crosses_on=crosses_on)
    counts(study, **given)
    assert {e.refusal.code for e in results_of(study).estimates} == {code}


def test_the_change_of_a_series_is_covered():
    hits, months = 0, tuple(f"{2020 + k // 12}-{k % 12 + 1:02d}" for k in range(60))
    for seed in range(60):
        rng = np.random.default_rng(seed)
        count = rng.poisson(np.where(np.arange(60) >= 36, 30, 50)).astype(float)
        rows = SeriesRows(months, count, np.ones(60), months[36], 1)
        level = series_estimates(rows, DETENTIONS, 0.95)[0]
        hits += level.ci_low <= np.log(0.6) <= level.ci_high
    assert hits >= 52


def test_what_a_report_says_of_a_class_needs_no_allocation(tmp_path):
    study = an_unarmed_study(tmp_path, "prepost", (BELIEF,))
    answered(study)
    facts = study_facts(study, results_of(study))
    assert (facts.flow, facts.randomised, facts.design) == (None, False, "before and after, no comparison group")
