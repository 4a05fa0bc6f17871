"""Documents that need no result, from the command line."""

from __future__ import annotations

import pytest

from tests.door.runs import door


@pytest.fixture
def study(tmp_path, capsys):
    assert door(capsys, "new", "--template", "mexico-pj", tmp_path / "s.pilot").code == 0
    return tmp_path / "s.pilot"


def test_the_protocol_is_written_with_its_twin(capsys, study, tmp_path):
    run = door(capsys, "report", study, "--document", "protocol", "--out", tmp_path / "out")
    assert run.code == 0
    assert run.out.split() == [str(tmp_path / "out" / "protocol.pdf")]
    assert (tmp_path / "out" / "protocol.html").exists()


def test_one_instrument_is_printed_in_the_language_asked_for(capsys, study, tmp_path):
    out = tmp_path / "out"
    run = door(capsys, "report", study, "--document", "paper", "--instrument", "b_pj", "--language", "es", "--out", out)
    assert run.code == 0
    assert sorted(path.name for path in out.iterdir()) == ["paper-b_pj.html", "paper-b_pj.pdf"]
    assert "Muy en desacuerdo" in (out / "paper-b_pj.html").read_text(encoding="utf-8")


def test_an_instrument_that_is_not_there_is_named_and_nothing_is_written(capsys, study, tmp_path):
    run = door(capsys, "report", study, "--document", "paper", "--instrument", "zz", "--out", tmp_path / "out")
    assert run.code == 1
    assert "zz" in run.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("document", ["certificate", "envelopes"])
def test_without_a_seal_there_is_none(capsys, study, tmp_path, document):
    run = door(capsys, "report", study, "--document", document, "--out", tmp_path / "out")
    assert run.code == 1
    assert "sealed" in run.err
