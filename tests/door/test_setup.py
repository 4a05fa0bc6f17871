"""Set-up tells a person without root exactly what to run, and never goes on half ready."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def libraries(monkeypatch):
    spec = importlib.util.spec_from_file_location("qt_libraries", ROOT / "packaging" / "qt_libraries.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(sys, "platform", "linux")
    return module


def test_missing_libraries_without_root_print_the_exact_command_and_fail(libraries, monkeypatch, capsys):
    monkeypatch.setattr(libraries, "_missing", lambda wanted: ["libgl1", "libegl1"])
    monkeypatch.setattr(libraries.os, "geteuid", lambda: 1000, raising=False)
    assert libraries.main() == 1
    assert "sudo apt-get install -y --no-install-recommends libgl1 libegl1" in capsys.readouterr().err


def test_nothing_missing_is_silent(libraries, monkeypatch, capsys):
    monkeypatch.setattr(libraries, "_missing", lambda wanted: [])
    assert libraries.main() == 0
    assert capsys.readouterr().out == ""


def test_other_systems_bring_what_qt_needs(libraries, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(libraries, "_missing", lambda wanted: ["libgl1"])
    assert libraries.main() == 0


def test_the_lock_has_a_hash_for_every_version_and_names_no_host():
    lines = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8").splitlines()
    heads = [number for number, line in enumerate(lines) if "==" in line]
    assert len(heads) > 30
    assert all("--hash=sha256:" in lines[number + 1] for number in heads)
    assert not any("://" in line for line in lines)
