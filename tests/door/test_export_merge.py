"""Answers go out by `export`, collectors' files come in by `merge`."""

from __future__ import annotations

import json

import pytest

from core.study import Study
from tests.door.runs import door
from tests.gui.small_study import answer_all, make_study


@pytest.fixture
def study_path(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *a, **k: str(tmp_path / "data"))
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *a, **k: str(tmp_path / "config"))
    with make_study(tmp_path / "s.pilot") as study:
        answer_all(study, ["P-0001", "P-0002"])
        study.collector_file(tmp_path / "a.pilot", "long enough words")
        study.collector_file(tmp_path / "b.pilot", "long enough words")
    for name, person in (("a", "P-0003"), ("b", "P-0003")):
        with Study.open(tmp_path / f"{name}.pilot", "long enough words", device=name, actor=name) as collector:
            answer_all(collector, [person], value="3" if name == "a" else "2")
    monkeypatch.setenv("PILOTAGE_RETURN_PASSPHRASE", "long enough words")
    return tmp_path / "s.pilot"


@pytest.mark.parametrize("kind", ["csv", "xlsx", "sav", "dta"])
def test_export_names_what_it_wrote(capsys, study_path, tmp_path, kind):
    run = door(capsys, "export", study_path, "--format", kind, "--out", tmp_path / "out")
    assert run.code == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(
        [f"b_pj.{kind}", "codebook.csv", "codebook.xlsx"]
    )
    assert str(tmp_path / "out" / f"b_pj.{kind}") in run.out


def test_export_says_why_arms_stay_in(capsys, study_path, tmp_path):
    run = door(capsys, "export", study_path, "--format", "csv", "--out", tmp_path / "out", "--with-arms")
    assert run.code == 1
    assert "data lock" in run.err
    assert not (tmp_path / "out").exists()


def test_merge_prints_what_came_in_and_leaves_differences_as_queries(capsys, study_path, tmp_path):
    run = door(capsys, "merge", study_path, tmp_path / "a.pilot", tmp_path / "b.pilot", "--json")
    assert run.code == 0
    first, second = json.loads(run.out)
    assert (first["responses"], first["differ"]) == (1, 0)
    assert (second["responses"], second["differ"]) == (0, 1)
    with Study.open(study_path) as study:
        assert len(study.queries.all()) == 1
    again = door(capsys, "merge", study_path, tmp_path / "a.pilot")
    assert "nothing new in this file" in again.out


def test_merge_brings_in_all_files_or_none(capsys, study_path, tmp_path):
    with Study.create(tmp_path / "other.pilot", "Other"):
        pass
    run = door(capsys, "merge", study_path, tmp_path / "a.pilot", tmp_path / "other.pilot")
    assert run.code == 1
    assert "other.pilot" in run.err
    with Study.open(study_path) as study:
        assert study.responses.count() == 2
        assert study.verify().ok


def test_a_corrected_answer_travels_back_with_its_reason(capsys, study_path, tmp_path):
    from instruments.correcting import correct

    with Study.open(tmp_path / "a.pilot", "long enough words", device="a", actor="a") as collector:
        (response,) = collector.responses.all()
        node = next(iter(response.answers))
        correct(collector, response.id, {node: "1"}, "Misheard", "a")
    door(capsys, "merge", study_path, tmp_path / "a.pilot")
    with Study.open(study_path) as study:
        held = next(r for r in study.responses.all() if r.participant == "P-0003")
        assert held.answers[node] == "1"
        assert study.corrections.versions(held.id)[-1].reason == "Misheard"
