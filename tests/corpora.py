"""Where the shared corpora are: ``PILOTAGE_SHARED``, else the folder ``shared`` beside the checkout."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def shared(relative: str) -> Path:
    """Return a path inside the shared corpora, or skip the test with the reason."""
    base = Path(os.environ.get("PILOTAGE_SHARED", ROOT.parent / "shared"))
    path = base / relative
    if not path.exists():
        pytest.skip(f"the shared corpus {relative} is not on this machine")
    return path
