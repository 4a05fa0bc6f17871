"""What each log is called in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject


def kind_words(owner: QObject) -> dict[str, str]:
    """Return the name of each kind of log."""
    return {
        "contact": owner.tr("Contact"),
        "harm": owner.tr("Harm"),
        "deviation": owner.tr("Deviation"),
        "cost": owner.tr("Cost"),
        "meeting": owner.tr("Meeting"),
        "register": owner.tr("Register"),
    }
