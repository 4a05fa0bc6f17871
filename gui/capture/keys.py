"""Digits by key position, so that AZERTY, Arabic and Persian keyboards answer as any other."""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_WINDOWS_ROW = {0x30 + digit: digit for digit in range(10)}
_LINUX_ROW = {10 + place: (place + 1) % 10 for place in range(10)}
_MAC_ROW = {29: 0, 18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9}


def digit_of(event: QKeyEvent, platform: str = sys.platform) -> int | None:
    """Return the digit a key press means, or None: by character of any script, else by the key's place."""
    blocking = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    if event.modifiers() & blocking:
        return None
    text = event.text()
    if len(text) == 1 and unicodedata.decimal(text, None) is not None:
        return unicodedata.decimal(text)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    if platform == "win32":
        return _WINDOWS_ROW.get(event.nativeVirtualKey())
    if platform == "darwin":
        return _MAC_ROW.get(event.nativeVirtualKey()) if event.nativeVirtualKey() else None
    return _LINUX_ROW.get(event.nativeScanCode())
