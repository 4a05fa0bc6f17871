"""What is planted in the demo study is found by the checks, and no arm stands anywhere."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from analysis.demo import timeline
from analysis.quality.progress import fieldwork
from analysis.quality.run import look
from core.study import Study
from tests.demo_study import built_demo


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    with Study.open(built_demo(tmp_path_factory), read_only=True) as study:
        yield study


@pytest.fixture(scope="module")
def looked(study):
    return look(study)


@pytest.fixture(scope="module")
def quality(looked):
    return looked.quality


def test_the_twelve_codes_that_came_twice_are_found(quality):
    found = quality.of("duplicates").findings
    assert (len(found), {f.words for f in found}) == (12, {"refused_twice"})


def test_the_hasty_enumerator_is_found_by_time_and_by_round_numbers(quality):
    assert quality.of("too_fast").findings[0].about == timeline.HASTY
    assert {f.about for f in quality.of("heaping").findings} == {timeline.HASTY}


def test_the_slow_laptop_is_found_with_its_forty_minutes(quality):
    (finding,) = quality.of("clocks").findings
    assert (finding.words, finding.about) == ("clock_slow", timeline.SLOW_DEVICE)
    assert finding.said["minutes"] == pytest.approx(timeline.SLOW_BY.total_seconds() / 60, abs=10)


def test_deviations_and_substitutes_are_counted_without_persons(quality):
    found = quality.of("allocation").findings
    counts = sorted(int(f.said["n"]) for f in found if f.words == "deviation")
    assert (counts, [f.said["n"] for f in found if f.words == "substitutes"]) == ([1, 1, 6, 9], [6])
    assert {f.participant for f in found} == {""}


def test_those_lost_to_follow_up_are_counted(quality):
    said = quality.of("reach").said
    assert (said["target"], said["reached"]) == (1800, 1575)


def test_sound_parts_of_the_demo_are_not_flagged(quality):
    clean = ("near_identical", "versions", "required_missing", "rules", "consent", "as_recruited", "windows", "chain")
    assert {code: len(quality.of(code).findings) for code in clean} == dict.fromkeys(clean, 0)


def test_every_check_has_a_result_or_says_why_not(quality):
    assert len(quality.checks) == 27
    assert {c.number for c in quality.checks} == set(range(1, 23))
    assert all(check.n > 0 or check.why for check in quality.checks)


def test_no_arm_is_in_what_the_window_is_given(study, quality):
    arms = {arm.code for arm in study.design.get().arms} | {arm.label for arm in study.design.get().arms}
    texts = {str(v) for c in quality.checks for f in c.findings for v in asdict(f).values() if isinstance(v, str)}
    texts |= {g.group for g in fieldwork(study).groups}
    assert not arms & texts


def test_progress_ends_at_everybody_who_was_seen(study):
    work = fieldwork(study)
    assert [(w.code, w.finished[-1]) for w in work.waves] == [("T0", 1800), ("T1", 792), ("T2", 1575)]
    assert sum(c.responses for c in work.collectors) == study.responses.count()
    left = [g.begun + g.to_do for g in work.groups if g.wave == "T2"]
    assert sum(left) == 225
