"""Digits of any script."""

from __future__ import annotations

import unicodedata


def western(text: str) -> str:
    """Write digits of any script as 0-9; other characters stay."""
    return "".join(str(unicodedata.decimal(c, c)) for c in text)
