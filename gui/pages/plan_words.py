"""Words for the codes of a plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.operations.planning import OutcomeLine


def _tr(words: str) -> str:
    return QCoreApplication.translate("plan_words", words)


def role_words() -> dict[str, str]:
    """Return what each role of an outcome is called."""
    return {
        "primary": _tr("Main"),
        "secondary": _tr("Other"),
        "exploratory": _tr("Exploring"),
        "harm": _tr("Harm"),
        "process": _tr("Process"),
    }


def better_words() -> dict[str, str]:
    """Return how each good direction is called."""
    return {"higher": _tr("Higher"), "lower": _tr("Lower"), "either": _tr("Either")}


def dimension_words() -> dict[str, str]:
    """Return what each dimension is called."""
    return {
        "knowledge": _tr("Knowledge"),
        "belief": _tr("Beliefs"),
        "behaviour": _tr("Behaviour"),
        "process": _tr("Process"),
        "routine": _tr("Routine data"),
        "harm": _tr("Harm"),
    }


def number(value: float | None) -> str:
    """Write a number without needless decimals, "" for none."""
    return "" if value is None else f"{value:g}"


def level(line: OutcomeLine) -> str:
    """Write the level of an outcome's interval."""
    return f"\u2066{line.level * 100:.3g} %\u2069"


def method_words() -> dict[str, str]:
    """Return how each allocation procedure is called."""
    return {
        "complete": _tr("Complete randomisation"),
        "stratified": _tr("Stratified randomisation"),
        "cluster": _tr("Randomisation of whole groups"),
    }
