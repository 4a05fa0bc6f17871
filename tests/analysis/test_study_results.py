"""Results are closed until the data are locked; before that the plan runs on shuffled arms, which give nothing away."""

from __future__ import annotations

import pytest

from analysis.shuffled import shuffled
from analysis.study_results import study_results
from core.errors import UserError
from core.seal_secret import open_seal
from core.study import Study
from tests.analysis.a_study import a_study, beliefs, people
from tests.reports.made_up import CHANGE, SURVEY, build


def _followed(path, **options):
    study = a_study(path, **options)
    for i, code in enumerate(people(24)):
        beliefs(study, code, "T2", 1 + i % 3, 1 + (i // 2) % 3)
    return study


def test_results_stay_closed_until_the_data_are_locked(tmp_path):
    with _followed(tmp_path / "s.pilot") as study:
        with pytest.raises(UserError, match="are not locked"):
            study_results(study)
        study.plan.lock_data("A")
        assert study_results(study)[0].rehearsal == ""


def test_a_rehearsal_runs_the_plan_on_the_answers_there_are(tmp_path):
    with _followed(tmp_path / "s.pilot") as study:
        results, facts = study_results(study, rehearsal=True)
    assert results.rehearsal == "arms"
    assert results.of("b").n == 24
    assert results.of("b").estimate is not None
    assert facts.randomised
    assert "not opened" in facts.procedure


def test_shuffled_arms_do_not_depend_on_the_sealed_draw(tmp_path):
    with _followed(tmp_path / "s.pilot", revealed=False) as study:
        first, _ = study_results(study, rehearsal=True)
        study.allocation.void("Another secret", "A")
        without, _ = study_results(study, rehearsal=True)
        study.allocation.seal(bytes(range(1, 33)), bytes(32), "A")
        again, _ = study_results(study, rehearsal=True)
        study.allocation.reveal("A")
        revealed, _ = study_results(study, rehearsal=True)
    assert first == without == again == revealed


def test_the_sealed_allocation_is_not_opened(tmp_path, monkeypatch):
    opened = []
    with _followed(tmp_path / "s.pilot", revealed=True) as study:
        for room in ("core.allocation", "core.seal_secret"):
            monkeypatch.setattr(f"{room}.open_seal", lambda *a: opened.append(a) or open_seal(*a))
        study_results(study, rehearsal=True)
        assert not opened
        study.allocation.get()
        assert opened


def test_shuffled_arms_are_those_of_the_stored_procedure(tmp_path):
    with _followed(tmp_path / "s.pilot") as study, shuffled(study) as copy:
        arm = dict(zip(copy.allocation.get().codes, copy.allocation.get().arm.tolist(), strict=True))
        for station in range(3):
            assert sum(arm[code] for i, code in enumerate(people(24)) if i % 3 == station) == 4
        true = study.allocation.get()
    assert [arm[code] for code in true.codes] != true.arm.tolist()


def test_somebody_who_left_after_the_draw_stays_in_the_rehearsal(tmp_path):
    with _followed(tmp_path / "s.pilot", revealed=False) as study:
        study.people.withdraw("P003", "moved")
        assert sum(study_results(study, rehearsal=True)[0].allocated) == 24


def test_a_study_nobody_was_drawn_in_is_rehearsed_too(tmp_path):
    with _followed(tmp_path / "s.pilot", revealed=False) as study:
        study.allocation.void("Not yet", "A")
        results, facts = study_results(study, rehearsal=True)
    assert results.of("b").estimate is not None
    assert facts.commitment == ""


@pytest.mark.parametrize("one", [SURVEY, CHANGE], ids=lambda one: one.name)
def test_a_plan_locked_before_anyone_answered_was_fixed_beforehand(one, tmp_path):
    path = build(tmp_path / "study.pilot", one)
    with Study.open(path, read_only=True) as study:
        _, facts = study_results(study)
    assert facts.planned_in_advance
