"""Check every reproduced value of published trials: ``python -m tests.conformance.replications DIR``.

DIR holds one folder a trial (data.csv, README.md), or is such a folder. One line a failure; the last line is
``N passed, N failed``, counting values; a value without a call is a failure.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from core.errors import UserError
from tests.reference.oracle import Simulated
from tests.reference.replications import CALLS, ITERATIVE, reproduced

PRINTED = 1e-7
SETTLED = 1e-5


def checks(folder: Path) -> Iterator[tuple[str, str | None]]:
    """Give the name of every reproduced value of one trial, and why ours differs or None."""
    data = pd.read_csv(folder / "data.csv", low_memory=False)
    for section, expected in reproduced(folder / "README.md"):
        key = (folder.name, section)
        call, tolerance = CALLS.get(key), SETTLED if key in ITERATIVE else PRINTED
        try:
            ours = {} if call is None else call(data)
            why = "no call" if call is None else ""
        except UserError as refusal:
            ours, why = {}, f"refused: {refusal}"
        for name, printed in expected.items():
            yield f"{folder.name} {section} {name}", why or _gap(printed, ours.get(name), tolerance)


def _gap(printed: str, ours: object, tolerance: float) -> str | None:
    expected = float(printed)
    if isinstance(ours, Simulated):
        return None if abs(ours.value - expected) <= 4 * float(ours.mc_se) else f"{ours.value}, expected {printed}"
    if ours is None:
        return "no value of ours"
    close = abs(float(ours) - expected) <= tolerance * max(abs(expected), abs(float(ours)))  # type: ignore[arg-type]
    return None if close else f"{ours}, expected {printed}"


def main(arguments: list[str]) -> int:
    """Run all trials of the folder."""
    root, passed, failed = Path(arguments[0]), 0, 0
    for readme in sorted({*root.glob("*/README.md"), *root.glob("README.md")}):
        if not (readme.parent / "data.csv").exists():
            continue
        for name, why in checks(readme.parent.resolve()):
            passed, failed = passed + (why is None), failed + (why is not None)
            if why is not None:
                print(f"{name}: {why}")
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
