"""The table of calls: entry id to the call of our public function that must reproduce it.

Each ``tests/reference/oracle_<family>.py`` holds a dictionary ``CALLS``; this module merges them. A call takes a
`Loader` and returns a mapping with at least the keys of the entry's ``values``. A leaf that comes from our own
simulation is a `Simulated` value with its Monte-Carlo error.
"""

from __future__ import annotations

import importlib
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Simulated:
    """A number (or vector) of our own simulation and its Monte-Carlo standard error."""

    value: Any
    mc_se: Any


class Loader:
    """Gives the files of ``DIR/data``: ``load("x.csv")`` is a frame, ``load.text("x.txt")`` the raw text."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._texts: dict[str, str] = {}

    def text(self, name: str) -> str:
        """Return the content of a file, read once."""
        if name not in self._texts:
            self._texts[name] = (self.folder / "data" / name).read_text(encoding="utf-8")
        return self._texts[name]

    def __call__(self, name: str) -> pd.DataFrame:
        """Return a fresh frame of a CSV; empty cells and NA are missing."""
        return pd.read_csv(io.StringIO(self.text(name)))


Call = Callable[[Loader], Values]


@cache
def calls() -> dict[str, Call]:
    """Merge ``CALLS`` of every oracle module; two calls for one id are an error."""
    merged: dict[str, Call] = {}
    for path in sorted(Path(__file__).parent.glob("oracle_*.py")):
        module = importlib.import_module(f"tests.reference.{path.stem}")
        twice = merged.keys() & module.CALLS.keys()
        if twice:
            raise KeyError(f"{path.name} repeats {sorted(twice)}")
        merged |= module.CALLS
    return merged


def entries(folder: Path) -> dict[str, dict[str, Any]]:
    """Return every entry of every file of ``folder/ref``, by id."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((folder / "ref").glob("*.json")):
        for entry in json.loads(path.read_text(encoding="utf-8")).get("entries", []):
            found[entry["id"]] = entry | {"family": path.stem}
    return found
