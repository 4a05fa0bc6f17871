"""Rules of the house that nobody checks are wishes: sizes, words of messages, names of machines."""

from __future__ import annotations

import importlib
import re
import subprocess
from pathlib import Path

import pytest

from core.errors import Problem

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("core", "instruments", "analysis", "reports", "gui")
BANNED = re.compile(
    r"\b(invalid|illegal|forbidden|oops|please|sorry|successfully|significant|subjects?|unhandled|fatal)\b|!",
    re.IGNORECASE,
)


def _tracked(pattern: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", pattern], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    return [ROOT / name for name in listed if name and (ROOT / name).exists()]


def _problem_modules() -> list[str]:
    paths = [path for room in ROOMS for path in (ROOT / room).rglob("*problems*.py")]
    return sorted(".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths)


def _problems() -> list[Problem]:
    modules = [importlib.import_module(name) for name in _problem_modules()]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Problem)]


def test_every_message_uses_plain_words_and_blames_nobody():
    loud = [problem.code for problem in _problems() if BANNED.search(re.sub(r"\{[^}]*\}", "", problem.sentence))]
    assert loud == []


def test_every_code_names_one_problem():
    sentences: dict[str, set[str]] = {}
    for problem in _problems():
        sentences.setdefault(problem.code, set()).add(problem.sentence)
    assert {code for code, texts in sentences.items() if len(texts) > 1} == set()


def test_no_file_of_the_project_is_longer_than_one_can_hold_in_the_head():
    long = {
        path.name: lines for path in _tracked("*.py") if (lines := path.read_text(encoding="utf-8").count("\n")) > 600
    }
    assert long == {}


@pytest.mark.parametrize("pattern", ["*.py", "*.md", "*.toml", "*.lock", "Makefile", "*.sh"])
def test_no_file_names_a_machine_or_a_registry(pattern):
    trace = re.compile(
        r"(?<![\w/])/(?:work|home|Users)/[a-z]|https?://[^ ]*/(?:simple|packages)/|--(?:extra-)?index-url"
    )
    named = [
        path.name for path in _tracked(pattern) if path != Path(__file__) and trace.search(path.read_text("utf-8"))
    ]
    assert named == []
