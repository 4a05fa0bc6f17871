"""Two hundred kills of an automated interview."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.gui.small_study import make_study


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system starts no process like itself")
def test_two_hundred_kills_lose_nothing_that_was_shown_as_saved(tmp_path):
    path = tmp_path / "interviews.pilot"
    make_study(path, 1_500).close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.killing", str(path), "200"],
        capture_output=True, text=True, timeout=3_000, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
