"""Set before Qt is imported: no display, one time zone, a quick disk, and nothing beside a person's own settings."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

from hypothesis import settings

# A study waits for its disk at each commit, thousands of times in a run: with room to spare, memory is that disk.
_MEMORY, _ROOM = Path("/dev/shm"), 4 << 30
if "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(_MEMORY)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"
for kept in ("CONFIG", "STATE", "DATA"):
    os.environ[f"XDG_{kept}_HOME"] = f"{tempfile.gettempdir()}/pilotage-tests/{kept.lower()}"

# A busy machine is no failure, and the same tree gives the same answer; `HYPOTHESIS_PROFILE=wide` searches anew.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.register_profile("wide", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

_MANY_MODULES = 50
_seen = [0]


def pytest_collection_finish():
    """Leave out of every later look for garbage what stays: thousands of tests and all that was imported."""
    _keep_what_there_is()


def pytest_runtest_logfinish():
    """Do so again when a test was the first to need a large package."""
    if len(sys.modules) > _seen[0] + _MANY_MODULES:
        _keep_what_there_is()


def _keep_what_there_is():
    gc.collect()
    gc.freeze()
    _seen[0] = len(sys.modules)
