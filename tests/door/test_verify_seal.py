"""`pilotage verify-seal`: agrees with the stand-alone script on what a verification file holds."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.core.builders import a_full_study
from tests.door.runs import door


@pytest.fixture
def files(tmp_path):
    with a_full_study(tmp_path) as study:
        yield study.allocation.write_verification(tmp_path)


def _script(file, script):
    return subprocess.run([sys.executable, "-I", str(script), str(file)], capture_output=True, text=True, check=False)


def test_an_untouched_file_is_identical(capsys, files):
    run = door(capsys, "verify-seal", files[0])
    assert (run.code, run.out, run.err) == (0, "identical\n", "")
    assert _script(*files).stdout == run.out


def test_a_changed_file_says_what_differs_by_both(capsys, files):
    text = files[0].read_text(encoding="utf-8").replace('"chief"', '"chieg"', 1)
    files[0].write_text(text, encoding="utf-8")
    run = door(capsys, "verify-seal", files[0])
    assert (run.code, run.out) == (1, "The roster is not the one that was sealed.\n")
    script = _script(*files)
    assert (script.returncode, script.stdout) == (1, run.out)


def test_the_answer_may_be_had_as_json(capsys, files):
    assert json.loads(door(capsys, "verify-seal", files[0], "--json").out) == {"identical": True, "differences": []}


def test_another_file_is_refused_in_one_sentence(capsys, files):
    run = door(capsys, "verify-seal", files[1])
    assert run.code == 1
    assert "is not a verification file" in run.err
