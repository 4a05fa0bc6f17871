"""Words for types, rules, problems and changes in the instrument editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from instruments.rules import Operator

if TYPE_CHECKING:
    from instruments.editing_consequences import Consequence
    from instruments.editing_outline import Line

ICONS = {
    "select_one": "record", "select_multiple": "check-square-offset", "rank": "list-numbers", "integer": "hash",
    "decimal": "hash", "range": "hash", "text": "text-t", "date": "calendar-blank", "time": "clock",
    "datetime": "calendar-blank", "note": "info", "acknowledge": "check-circle", "calculate": "math-operations",
    "group": "folder-simple", "repeat": "repeat",
}  # fmt: skip
OTHER_ICON = "file"


def _tr(words: str) -> str:
    return QCoreApplication.translate("editor_words", words)


def type_words() -> dict[str, str]:
    """Return the types a question can be given, by XLSForm's word."""
    return {
        "select_one": _tr("Choose one"),
        "select_multiple": _tr("Choose several"),
        "integer": _tr("Whole number"),
        "decimal": _tr("Number with decimals"),
        "text": _tr("Text"),
        "date": _tr("Date"),
        "time": _tr("Time"),
        "rank": _tr("Put in order"),
        "note": _tr("Text to read, no answer"),
        "acknowledge": _tr("Box to tick"),
        "calculate": _tr("Calculation, not shown"),
        "image": _tr("Picture"),
        "geopoint": _tr("Place"),
    }


def line_type(line: Line) -> str:
    """Return what kind of line this is, in words."""
    if line.kind == "group":
        return _tr("group")
    if line.kind == "repeat":
        return _tr("repeated group")
    return type_words().get(line.type.type, line.type.type).lower()


def operator_words(kind: str) -> dict[Operator, str]:
    """Return the operators that make sense for a type, with their words."""
    if kind in ("select_multiple", "rank"):
        return {
            "has": _tr("includes"), "has not": _tr("does not include"), "answered": _tr("is answered"),
            "empty": _tr("is not answered"),
        }  # fmt: skip
    same: dict[Operator, str] = {"=": _tr("is"), "!=": _tr("is not")}
    if kind in ("integer", "decimal", "range", "calculate", "date"):
        same |= {">": _tr("is more than"), ">=": _tr("is at least"), "<": _tr("is less than"), "<=": _tr("is at most")}
    return {**same, "answered": _tr("is answered"), "empty": _tr("is not answered")}


def spoken(line: Line, rule: str) -> str:
    """Return a line of the outline as a screen reader says it: "2.1 conf_crisis, choose one, required, …"."""
    parts = [f"{line.number} {line.name or line.label}", line_type(line)]
    if line.is_required:
        parts.append(_tr("required"))
    if rule:
        parts.append(_tr("shown only if {}").format(rule))
    return ", ".join(parts)


def change_words(change: Consequence) -> str:
    """Return one consequence as a sentence."""
    words = {
        "added": _tr("“{label}” is new. Responses so far have no answer to it."),
        "removed": _tr("“{label}” is no longer asked. Its answers stay, as asked in earlier versions."),
        "renamed": _tr("{name} is now called {detail}. In results, old and new answers stay together."),
        "moved": _tr("“{label}” stands in another group. Its answers go with it."),
        "type": _tr("“{label}” takes another kind of answer ({detail}). Answers that do not fit are not carried over."),
        "choice gone": _tr("“{label}” no longer offers {detail}."),
        "choice added": _tr("“{label}” also offers {detail}. Nobody could choose it so far."),
        "words": _tr("“{label}” now reads “{detail}”."),
        "rule": _tr("“{label}” is shown to other people than before."),
        "check": _tr("“{label}” takes other values than before. Answers so far are not checked again."),
        "required": _tr("“{label}” must be answered now, or no longer must be."),
        "scale": _tr("The score “{label}” is made in another way. Responses so far keep the way of their version."),
        "key": _tr("The right answer of {name} changes ({detail}). Responses so far are scored with the old one."),
    }
    return words[change.kind].format(name=change.name, label=change.label, detail=change.detail)


def dimension_words() -> dict[str, str]:
    """Return what a score can be about."""
    return {
        "knowledge": _tr("Knowledge"),
        "belief": _tr("Beliefs"),
        "behaviour": _tr("Behaviour"),
        "process": _tr("How it went"),
        "routine": _tr("Routine records"),
        "harm": _tr("Harm"),
    }


def score_words() -> dict[str, str]:
    """Return how a score is made of its items."""
    return {
        "mean": _tr("mean of the items"),
        "sum": _tr("sum of the items"),
        "percent_correct": _tr("percent right"),
        "percent_done": _tr("percent done"),
        "share_top2": _tr("share of the two highest answers"),
        "count": _tr("number of items"),
        "value": _tr("the answer itself"),
        "zindex": _tr("mean of the standardised items"),
    }
