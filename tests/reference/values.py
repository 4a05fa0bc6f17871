"""The entries of the reference corpus by their id; a missing id is a KeyError, never a skip."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tests.corpora import shared


@cache
def entries() -> dict[str, dict[str, Any]]:
    """Return every reference entry."""
    files = sorted(shared("oracle/ref").glob("*.json"))
    return {e["id"]: e for f in files for e in json.loads(f.read_text(encoding="utf-8")).get("entries", [])}
