"""Check every entry of ``DIR/ref`` against our public functions: ``python -m tests.conformance.oracle DIR``.

One line a failure; the last line is ``N passed, N failed``. An entry without a call is a failure.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.errors import UserError
from tests.reference.comparison import mismatches
from tests.reference.imprecise import IMPRECISE
from tests.reference.oracle import Loader, calls, entries


def check(entry: Mapping[str, Any], load: Loader) -> str | None:
    """Return why an entry is not reproduced, or None."""
    call = calls().get(entry["id"])
    if call is None:
        return "no call"
    try:
        found = mismatches(entry, call(load))
    except UserError as refusal:
        return f"refused: {refusal}"
    except Exception as error:  # noqa: BLE001 - a crash in one entry is that entry's failure, not the run's
        return f"{type(error).__name__}: {error}"
    return None if not found else "; ".join(found[:4]) + (f"; and {len(found) - 4} more" if len(found) > 4 else "")


def main(arguments: list[str]) -> int:
    """Run all entries; further arguments name the families to check."""
    folder, families = Path(arguments[0]), set(arguments[1:])
    load, passed, failed = Loader(folder), 0, 0
    for entry_id, entry in entries(folder).items():
        if families and entry["family"] not in families:
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            why = check(entry, load)
        if why is None:
            passed += 1
        else:
            failed += 1
            print(f"{entry['family']} {entry_id}: {why}")
            if entry_id in IMPRECISE:
                print(f"    the reference is imprecise: {IMPRECISE[entry_id]}")
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
