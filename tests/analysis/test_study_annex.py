"""What the annexes say of a study, read from a made-up trial."""

from __future__ import annotations

import pytest

from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.study_annex import study_annex
from core.study import Study
from core.values import Attendance
from tests.reports.made_up import CLUSTER, build


@pytest.fixture(scope="module")
def annex(tmp_path_factory):
    path = build(tmp_path_factory.mktemp("annex") / "study.pilot", CLUSTER)
    with Study.open(path) as study:
        results = estimate(TrialFrame.from_study(study), study.plan.get())
        people = [person.code for person in study.people.all()][:3]
        study.sessions.record([Attendance(f"Group {k} day 2", code, 120, 240) for k, code in enumerate(people)])
        return study_annex(study, results), results, study.responses.count()


def test_every_response_is_counted_and_each_check_is_listed(annex):
    found, _, responses = annex
    assert found.responses == responses
    assert {"duplicates", "backchecks"} <= {one.code for one in found.checks}
    assert all(one.settled <= one.found for one in found.checks)


def test_each_item_is_counted_by_arm_as_often_as_it_was_answered(annex):
    found, results, _ = annex
    (scale,) = found.scales
    arms = {arm.label: arm.n for arm in results.of("contact_score").arms}
    assert scale.arms == tuple(arms)
    for item in scale.items:
        assert [sum(counts) for counts in item.counts] == list(arms.values())
    assert [item.is_reversed for item in scale.items] == [False, False, True, False, True, False]


def test_sessions_of_several_groups_are_numbered_in_the_order_each_had_them(annex):
    dose = annex[0].dose
    assert dose.sessions == ("1", "2")
    assert sum(n for row, n in dose.rows if row[1] == 0.5 or row[0] == 0.5) == 3


def test_locks_draw_and_waves_have_their_days(annex):
    kinds = [one.kind for one in annex[0].timeline]
    assert sorted(kinds) == ["data", "plan", "protocol", "revealed", "sealed", "wave", "wave"]
    assert {one.n for one in annex[0].timeline if one.kind == "wave"} == {440, 413}
