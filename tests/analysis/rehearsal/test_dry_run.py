"""One trial is lived through item by item, in a study of its own; the real one is only read."""

from __future__ import annotations

import tempfile

import pytest

from analysis.rehearsal.answering import START
from analysis.rehearsal.assumptions import assumptions_of
from analysis.rehearsal.dry_run import dry_run
from analysis.rehearsal.improvise import improvise
from analysis.rehearsal.respondents import Intended
from analysis.rehearsal.setting import setting_of
from analysis.rehearsal.trial import simulate
from core.design import Procedure
from core.errors import Cancelled
from core.study import Study
from core.values import NewParticipant
from instruments.templates import new_from_template
from instruments.workbook import read_workbook_bytes
from tests.analysis.rehearsal.a_trial import a_trial


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_scores_meant_are_the_scores_analysed(tmp_path):
    with a_trial(tmp_path / "s.pilot", Procedure("stratified", ("station",)), n=90) as study:
        results, facts = dry_run(study)
        trial = simulate(setting_of(study, assumptions_of(study), "pilotage rehearsal 1"), "dry run")
    estimate = results.of("b")
    meant = trial.scores["b"].after[~trial.lost]
    given = [value for arm in estimate.arms for value in arm.values]
    assert sorted(given) == pytest.approx(sorted(meant.tolist()))
    assert results.rehearsal == "answers"
    assert facts.flow.randomised == 90
    assert facts.offered == facts.attended == 45


def test_the_study_itself_is_left_as_it_was(tmp_path, temporary):
    path = tmp_path / "s.pilot"
    with a_trial(path) as study:
        before = path.read_bytes()
        dry_run(study)
    assert path.read_bytes() == before
    assert list(temporary.iterdir()) == []


def test_stopping_leaves_no_file_behind(tmp_path, temporary):
    class Stop:
        def step(self, done, total, label):
            if label == "Estimating the outcomes":
                raise Cancelled

    with a_trial(tmp_path / "s.pilot") as study, pytest.raises(Cancelled):
        dry_run(study, progress=Stop())
    assert list(temporary.iterdir()) == []


def test_the_same_seed_gives_the_same_results(tmp_path):
    with a_trial(tmp_path / "s.pilot") as study:
        assert dry_run(study) == dry_run(study)


@pytest.fixture(scope="module")
def flagship(tmp_path_factory):
    study = Study.create(tmp_path_factory.mktemp("f") / "f.pilot", "Flagship")
    new_from_template(study, "mexico-pj")
    given = [{"sector": f"S{i % 3}", "rank": "patrol", "sex": "f"} for i in range(36)]
    study.people.add([NewParticipant(f"P{i:02d}", attributes=said) for i, said in enumerate(given)])
    yield study
    study.close()


def test_every_form_of_a_template_can_be_finished(flagship):
    for version in flagship.instruments.all():
        form = read_workbook_bytes(version.source, version.source_name).form
        one = Intended("P00", version.code, "T0", {}, START, START)
        answers, _ = improvise(form, one)
        assert any(answers.values()), version.code


def test_a_harm_is_as_rare_as_assumed_though_the_form_works_it_out(flagship):
    _, facts = dry_run(flagship)
    assert sum(facts.harms[0].people) <= 8


def test_every_outcome_of_a_template_is_estimated(flagship):
    results, _ = dry_run(flagship)
    refused = [one.outcome.code for one in results.estimates if one.refusal and one.outcome.role == "primary"]
    assert refused == []
    assert len(results.estimates) == len(flagship.plan.get().outcomes)
