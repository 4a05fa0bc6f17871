"""The built demo, once for a whole run of tests: with several workers one builds and the others wait for it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from analysis.demo.build import build_demo

WAIT_S = 300


def built_demo(factory: pytest.TempPathFactory) -> Path:
    """Return the path of the demo study of this run; open it read-only."""
    base = factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    path = root / "demo.pilot"
    try:
        os.close(os.open(root / "demo.claimed", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        _wait_for(path)
        return path
    return build_demo(path)


def _wait_for(path: Path) -> None:
    for _ in range(WAIT_S * 2):
        if path.exists():
            return
        time.sleep(0.5)
    pytest.fail("the worker that builds the demo did not finish it")
