"""What a study knows about its size: its own numbers before guesses, the user's before both, arms never apart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.study_size import size_of
from analysis.study_size_known import assumptions_from
from core.design import Procedure
from core.study import Study
from core.values import Attendance
from tests.analysis.a_study import BELIEF, DESIGN, a_study, beliefs, people


@pytest.fixture
def study(tmp_path):
    with a_study(tmp_path / "s.pilot", revealed=False) as opened:
        yield opened


def test_an_empty_study_is_guessed(tmp_path):
    with Study.create(tmp_path / "e.pilot", "Empty", device="D", actor="A") as study:
        study.design.set(DESIGN)
        known = assumptions_from(study)
    assert {one.source for one in known.known} == {"guess"}
    assert (known["units"].value, known["icc"].low, known["icc"].high) == (120, 0.02, 0.05)


def test_the_list_of_people_says_how_many_there_are(study):
    known = assumptions_from(study)
    assert (known["units"].value, known["units"].source) == (24, "list")
    assert known.values.strata == 3


def test_groups_and_their_sizes_come_from_the_list(tmp_path):
    design = replace(DESIGN, kind="cluster_rct", procedure=Procedure("cluster"))
    with a_study(tmp_path / "g.pilot", design=design, n=30, revealed=False) as study:
        known = assumptions_from(study)
    assert (known["units"].value, known["group_size"].value) == (12, 2.5)
    assert known["size_cv"].value == pytest.approx(0.2)


def test_sd_and_likeness_come_from_the_baseline_with_interval_and_n(study):
    known = assumptions_from(study)
    scores = [25 * (1 + i % 3 + 4 - (1 + i % 2) - 2) for i in range(24)]
    assert known["sd"].value == pytest.approx(np.std(scores, ddof=1))
    assert (known["sd"].source, known["sd"].n) == ("baseline", 24)
    assert known["sd"].low < known["sd"].value < known["sd"].high
    assert (known["icc"].source, known["icc"].n) == ("baseline", 24)


def test_a_few_answers_leave_the_guess(tmp_path):
    with a_study(tmp_path / "f.pilot", n=9, revealed=False) as study:
        known = assumptions_from(study)
    assert (known["sd"].source, known["icc"].source) == ("guess", "guess")
    assert known["sd"].value == pytest.approx(100 / 6)


def test_correlation_comes_from_a_later_wave_of_both_arms_together(study):
    for i, code in enumerate(people(24)):
        beliefs(study, code, "T2", 1 + i % 3, 1 + (i // 2) % 2)
    known = assumptions_from(study)
    before = [1 + i % 3 - i % 2 for i in range(24)]
    after = [1 + i % 3 - (i // 2) % 2 for i in range(24)]
    assert known["correlation"].value == pytest.approx(np.corrcoef(before, after)[0, 1])
    assert known["correlation"].low < known["correlation"].value < known["correlation"].high


def test_loss_is_read_only_from_a_wave_that_is_over(study):
    for code in people(18):
        beliefs(study, code, "T2", 2, 2)
    assert assumptions_from(study)["loss"].source == "guess"
    study.allocation.reveal("A")
    study.plan.lock_data("A")
    loss = assumptions_from(study)["loss"]
    assert (loss.value, loss.source, loss.n) == (0.25, "baseline", 24)


def test_take_up_comes_from_the_attendance_lists(study):
    study.sessions.record([Attendance("S1", code, 90 if i % 4 else 0, 90) for i, code in enumerate(people(20))])
    assert assumptions_from(study)["takeup"].value == 0.75


def test_what_the_user_states_wins_and_can_be_taken_back(study):
    study.describe_as({"size.icc": "0.2", "size.units": "80"})
    known = assumptions_from(study)
    assert (known["icc"].value, known["icc"].source, known.values.units) == (0.2, "yours", 80)
    assert next(one for one in known.without if one.name == "units").value == 24
    study.describe_as({"size.icc": ""})
    assert assumptions_from(study)["icc"].source == "baseline"


def test_the_difference_that_matters_is_put_into_sds(tmp_path):
    with a_study(tmp_path / "m.pilot", outcomes=(replace(BELIEF, matters=5.0),), revealed=False) as study:
        known = assumptions_from(study)
    assert known["difference"].source == "plan"
    assert known["difference"].value == pytest.approx(5 / known["sd"].value)


def test_a_yes_or_no_is_said_in_shares(tmp_path):
    outcome = replace(BELIEF, kind="binary", matters=10.0)
    with a_study(tmp_path / "b.pilot", outcomes=(outcome,), n=9, revealed=False) as study:
        known = assumptions_from(study)
    assert (known["difference"].value, "sd" in known, known["control_share"].value) == (0.1, False, 0.5)


def test_an_allocation_that_is_known_changes_nothing(tmp_path):
    found = []
    for name in ("sealed", "revealed"):
        with a_study(tmp_path / f"{name}.pilot", revealed=False) as study:
            if name == "revealed":
                study.allocation.reveal("A")
            for i, code in enumerate(people(24)):
                beliefs(study, code, "T2", 1 + i % 3, 1 + (i // 2) % 2)
            found.append(assumptions_from(study))
    assert found[0] == found[1]


def test_a_study_is_sized_from_what_it_knows(study):
    answer = size_of(study)
    assert answer.refused is None
    assert answer.x == 12
