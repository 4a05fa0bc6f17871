"""The door itself: help, mistakes on the command line, crashes."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import pilotage
from core.version import VERSION
from tests.door.runs import door

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_the_one_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_packaging_is_no_package_so_that_the_library_of_that_name_is_found():
    import packaging

    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert ROOT not in Path(packaging.__file__).parents or ".venv" in packaging.__file__


def test_a_misspelt_command_is_the_users_to_fix(capsys):
    run = door(capsys, "analyze", "x.csv")
    assert run.code == 1
    assert "analyse" in run.err


def test_help_lists_every_command(capsys):
    run = door(capsys, "--help")
    assert run.code == 0
    assert all(word in run.out for word in ("demo", "form", "analyse", "report", "verify", "templates", "new"))


def test_a_crash_names_an_incident_file_and_shows_no_traceback(capsys, monkeypatch, tmp_path):
    def broken(_arguments):
        secret = "what she said"
        raise ZeroDivisionError(f"she answered {secret}")

    monkeypatch.setattr(pilotage, "_templates", broken)
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *a, **k: str(tmp_path))
    run = door(capsys, "templates")
    assert run.code == 2
    assert "Traceback" not in run.err
    assert "answered what she said" not in next(tmp_path.glob("incident-*.txt")).read_text(encoding="utf-8")


def test_without_a_display_the_window_says_so(capsys, monkeypatch):
    monkeypatch.setattr("gui.app.has_display", lambda: False)
    run = door(capsys)
    assert run.code == 1
    assert "display" in run.err


@pytest.mark.parametrize("words", [["verify", "missing.pilot"], ["report", "missing.pilot", "--out", "x"]])
def test_a_study_that_is_not_there_is_named(capsys, words):
    run = door(capsys, *words)
    assert run.code == 1
    assert "missing.pilot" in run.err
