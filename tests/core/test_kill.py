"""What was acknowledged survives SIGKILL at any moment."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from core.study import Study
from tests.core.builders import a_study, with_people
from tests.corpora import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not on this system")


def _run_and_kill(path, run, lines, after_s):
    """Start a writer, kill it ``after_s`` after so many lines, return all the lines it got out."""
    command = [sys.executable, "-m", "tests.core.killed_writer", str(path), run]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        first = "".join(writer.stdout.readline() for _ in range(lines))
        time.sleep(after_s)
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read()
    return [line.split() for line in (first + rest).splitlines()[1:] if line]


def _lost(study, lines):
    """List what was acknowledged but is not in the file."""
    kept = {response.id for response in study.responses.all()}
    lost = [word for kind, word in lines if kind == "response" and word not in kept]
    last_kind, last = lines[-1] if lines else ("response", "")
    drafts = [draft.state.decode() for draft in study.responses.drafts()]
    if last_kind == "draft" and not drafts and int(last.split("/")[1]) % 3 != 2:
        lost.append(last)
    if last_kind == "draft" and drafts and int(drafts[0].split("/")[1]) < int(last.split("/")[1]):
        lost.append(last)
    return lost


def _survive(folder, passphrase, kills):
    with with_people(a_study(folder)) as study:
        path = study.path
    acknowledged = 0
    for number in range(kills):
        lines = _run_and_kill(path, f"run{number}", number % 13 + 1, (number * 37 % 101) / 10_000)
        with Study.open(path, passphrase) as study:
            assert _lost(study, lines) == []
            assert study.verify().problems == ()
            for draft in study.responses.drafts():
                study.responses.discard_draft(draft.key)
        acknowledged += len(lines)
    return acknowledged


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed_15_times(tmp_path):
    assert _survive(tmp_path, None, 15) > 70


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_when_the_writer_is_killed_1000_times(tmp_path):
    assert _survive(tmp_path, None, 1000) > 3000
