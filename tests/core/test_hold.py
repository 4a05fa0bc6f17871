"""One opener at a time, and what a process that was killed leaves behind."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from core.hold import Held, beside, hold

KILLED = """
import os, signal, sys
from pathlib import Path
from core.hold import hold
kept = hold(Path(sys.argv[1]), "Amina", "LAPTOP-07")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_second_opener_learns_who_and_where(tmp_path):
    study = tmp_path / "a.pilot"
    first = hold(study, "Amina", "LAPTOP-07")
    with pytest.raises(Held) as found:
        hold(study, "Karim", "LAPTOP-07")
    assert (found.value.holder.who, found.value.holder.device) == ("Amina", "LAPTOP-07")
    first.release()
    hold(study, "Karim", "LAPTOP-07").release()


def test_nothing_stays_beside_a_study_that_was_closed(tmp_path):
    kept = hold(tmp_path / "a.pilot", "Amina", "LAPTOP-07")
    assert beside(tmp_path / "a.pilot").exists()
    kept.release()
    kept.release()
    assert list(tmp_path.iterdir()) == []


def test_a_note_of_another_computer_is_taken_only_by_force(tmp_path):
    study = tmp_path / "a.pilot"
    kept = hold(study, "Amina", "LAPTOP-07")
    note = beside(study).read_bytes()
    kept.release()
    beside(study).write_bytes(note)
    with pytest.raises(Held):
        hold(study, "Karim", "LAPTOP-09")
    forced = hold(study, "Karim", "LAPTOP-09", by_force=True)
    assert forced.before.who == "Amina"
    forced.release()


def test_a_folder_that_takes_no_file_holds_nothing(tmp_path):
    kept = hold(tmp_path / "missing" / "a.pilot", "Amina", "LAPTOP-07")
    assert kept.before is None
    kept.release()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_killed_process_leaves_its_name_and_no_lock(tmp_path):
    study = tmp_path / "a.pilot"
    subprocess.run([sys.executable, "-c", KILLED, str(study)], timeout=60, check=False)
    kept = hold(study, "Karim", "LAPTOP-07")
    assert kept.before.who == "Amina"
    kept.release()
