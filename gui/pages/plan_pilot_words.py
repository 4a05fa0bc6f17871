"""Words for what a criterion of a pilot is read from, its bands, and what is decided."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.feasibility import Criterion, Measure
from gui.numbers import fill, number


def _tr(words: str) -> str:
    return QCoreApplication.translate("plan_pilot_words", words)


def source_words() -> dict[str, str]:
    """Return what a criterion can be read from, as it is chosen."""
    return {
        "noted": _tr("what somebody notes by hand"),
        "consent": _tr("the consent that was asked for"),
        "before_consent": _tr("arms made known before consent"),
        "attended": _tr("the attendance lists"),
        "finished": _tr("who was reached at a wave"),
        "items_in_range": _tr("test questions neither too easy nor too hard"),
        "answered": _tr("questions answered"),
        "reliability": _tr("how well the items of a scale go together"),
        "minutes": _tr("minutes the questions take"),
        "harms": _tr("serious harms in the log"),
    }


def measured_words() -> dict[str, str]:
    """Return what is counted, as the sentence under a criterion says it."""
    return {
        "noted": _tr("Noted by hand in each round."),
        "consent": _tr("Counted from the first consent question: those who agreed, of those asked."),
        "before_consent": _tr("Counted from the history: people whose arm was known before they had agreed."),
        "attended": _tr("Counted from the attendance: those who came to every session they were listed for."),
        "finished": _tr("Counted from the responses: people of the round who answered at that wave."),
        "items_in_range": _tr("Counted from the responses: questions that 30 to 85 % of the round answer right."),
        "answered": _tr("Counted from the responses: questions answered, of those asked."),
        "reliability": _tr("Computed from the responses: Cronbach’s alpha, once 30 people have answered every item."),
        "minutes": _tr("Computed from the responses: the median of the minutes a person takes at that wave."),
        "harms": _tr("Counted from the log: harms of severity 3 or 4, possibly or likely linked."),
    }


def band_words() -> dict[str, str]:
    """Return the bands."""
    return {"go": _tr("go"), "amend": _tr("amend"), "stop": _tr("stop")}


def kept_words() -> dict[str, str]:
    """Return whether a change stays in the trial."""
    return {"yes": _tr("Yes"), "no": _tr("No"), "changed again": _tr("Changed again later")}


def measure_words() -> dict[Measure, str]:
    """Return what a number noted by hand can be."""
    return {"share": _tr("a share in percent"), "count": _tr("a count"), "value": _tr("a value")}


def bands_sentence(one: Criterion, go: float, stop: float) -> str:
    """Say what two borders mean; a value on a border belongs to the better band."""
    unit = " %" if one.measure == "share" else ""
    best, worst = (f"{number(value, 'g')}{unit}" for value in (go, stop))
    if go == stop:
        words = (
            _tr("Go at {0} or more; stop below.") if one.better == "higher" else _tr("Go at {0} or less; else stop.")
        )
    elif one.better == "higher":
        words = _tr("Go from {0}; amend from {1} up to it; stop below {1}.")
    else:
        words = _tr("Go up to {0}; amend up to {1}; stop above {1}.")
    return fill(words, best, worst)


def is_crossed(one: Criterion, go: float, stop: float) -> bool:
    """Tell whether go would be worse than stop."""
    return go < stop if one.better == "higher" else go > stop
