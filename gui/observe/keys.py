"""Letters by key position: states on the upper row of letters, events on the middle one, whatever the layout."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent

UPPER, MIDDLE = "QWERTYUIOP", "ASDFGHJKL"
_LINUX = {24 + k: c for k, c in enumerate(UPPER)} | {38 + k: c for k, c in enumerate(MIDDLE)}
_WINDOWS = {0x10 + k: c for k, c in enumerate(UPPER)} | {0x1E + k: c for k, c in enumerate(MIDDLE)}
_MAC_KEYS = {"Q": 12, "W": 13, "E": 14, "R": 15, "T": 17, "Y": 16, "U": 32, "I": 34, "O": 31, "P": 35}
_MAC_KEYS |= {"A": 0, "S": 1, "D": 2, "F": 3, "G": 5, "H": 4, "J": 38, "K": 40, "L": 37}
_MAC = {code: letter for letter, code in _MAC_KEYS.items()}


def letter_of(event: QKeyEvent, platform: str = sys.platform) -> str:
    """Return the letter that stands at the place of the pressed key on a Latin keyboard, "" for another key."""
    by_place = {"win32": _WINDOWS, "darwin": _MAC}.get(platform, _LINUX)
    code = event.nativeVirtualKey() if platform == "darwin" else event.nativeScanCode()
    if code:
        return by_place.get(code, "")
    text = event.text().upper() or (chr(event.key()) if 0 < event.key() < 128 else "")
    return text if text in UPPER + MIDDLE and text else ""
