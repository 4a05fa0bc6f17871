"""The built demo and what is read in it, once for a whole run of tests: one worker makes them, the others wait."""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from analysis.demo.build import build_demo
from analysis.facts import StudyFacts
from analysis.interim import Interim, read_interim
from analysis.results import Results
from analysis.study_results import study_results
from core.study import Study

WAIT_S = 600


def built_demo(factory: pytest.TempPathFactory) -> Path:
    """Return the path of the demo study of this run; open it read-only."""
    path = _root(factory) / "demo.pilot"
    if _is_ours(path):
        return build_demo(path)
    _wait_for(path)
    return path


def demo_results(factory: pytest.TempPathFactory) -> tuple[Results, StudyFacts]:
    """Return what the demo's plan estimates, and its facts."""
    return _read_once(factory, "results", study_results)


def demo_interim(factory: pytest.TempPathFactory) -> Interim:
    """Return what the interim report reads in the demo."""
    return _read_once(factory, "interim", read_interim)


def _read_once(factory: pytest.TempPathFactory, name: str, read: Callable[[Study], Any]) -> Any:
    path = _root(factory) / f"demo.{name}"
    if _is_ours(path):
        part = path.with_name(f"{path.name}.part")
        with Study.open(built_demo(factory), read_only=True) as study:
            part.write_bytes(pickle.dumps(read(study)))
        part.rename(path)
    _wait_for(path)
    return pickle.loads(path.read_bytes())


def _root(factory: pytest.TempPathFactory) -> Path:
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def _is_ours(path: Path) -> bool:
    try:
        os.close(os.open(path.with_suffix(f"{path.suffix}.claimed"), os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def _wait_for(path: Path) -> None:
    for _ in range(WAIT_S * 2):
        if path.exists():
            return
        time.sleep(0.5)
    pytest.fail(f"the worker that makes {path.name} did not finish it")
