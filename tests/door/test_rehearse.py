"""`pilotage rehearse` writes the dry-run report; a study that cannot be rehearsed is refused in one sentence."""

from __future__ import annotations

from pilotage import main
from tests.analysis.rehearsal.a_trial import a_trial


def test_a_trial_is_rehearsed_from_the_command_line(tmp_path, capsys):
    path = tmp_path / "s.pilot"
    a_trial(path, n=24).close()
    assert main(["rehearse", str(path), "--out", str(tmp_path), "--runs", "20", "--workers", "1"]) == 0
    assert capsys.readouterr().out.strip().endswith("rehearsal.pdf")
    assert (tmp_path / "rehearsal.pdf").read_bytes().startswith(b"%PDF")
    assert "Rehearsal: made-up answers" in (tmp_path / "rehearsal.html").read_text(encoding="utf-8")


def test_too_few_rehearsals_are_refused_in_one_sentence(tmp_path, capsys):
    path = tmp_path / "s.pilot"
    a_trial(path, n=24).close()
    assert main(["rehearse", str(path), "--out", str(tmp_path), "--runs", "2"]) == 1
    assert capsys.readouterr().err == "2 rehearsals say too little. Ask for at least 20; 1,000 are usual.\n"
    assert not (tmp_path / "rehearsal.pdf").exists()


def test_a_number_of_workers_that_cannot_be_is_refused(tmp_path, capsys):
    path = tmp_path / "s.pilot"
    a_trial(path, n=24).close()
    assert main(["rehearse", str(path), "--out", str(tmp_path), "--runs", "20", "--workers", "0"]) == 1
    assert "at least 1" in capsys.readouterr().err
