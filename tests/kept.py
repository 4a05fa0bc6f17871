"""Study files that many tests begin with: made once by a worker, then copied. Copies are one and the same study."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Hashable
from pathlib import Path

from core.study import Study

_MADE: dict[Hashable, bytes] = {}


def copy_of(path: Path, key: Hashable, make: Callable[[Path], Study]) -> Path:
    """Put at ``path`` the file that ``make`` makes; ``key`` names the maker and everything it depends on."""
    if key not in _MADE:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "made.pilot"
            make(made).close()
            _MADE[key] = made.read_bytes()
    with path.open("xb") as file:
        file.write(_MADE[key])
    return path
