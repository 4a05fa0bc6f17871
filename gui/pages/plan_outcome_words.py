"""Words for what an outcome is and how it is analysed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("plan_outcome_words", words)


def kind_words() -> dict[str, str]:
    """Return what kinds of values there are."""
    return {
        "continuous": _tr("Points"),
        "binary": _tr("Yes or no"),
        "count": _tr("Counts"),
        "ordinal": _tr("Ordered steps"),
    }


def adjust_words() -> dict[str, str]:
    """Return how the comparison is adjusted."""
    return {
        "design": _tr("as the design asks"),
        "none": _tr("not at all: a plain difference"),
        "ancova": _tr("by one regression"),
        "lin": _tr("by a regression in each arm"),
    }


def beside_words() -> dict[str, str]:
    """Return what can stand beside the main estimate."""
    return {
        "unadjusted": _tr("Without any adjustment"),
        "no_covariates": _tr("Without covariates"),
        "imputed": _tr("Missing values imputed by arm"),
        "lee": _tr("Bounds for those who would answer in either arm"),
        "extreme": _tr("Missing values at their extremes"),
        "tipping": _tr("How wrong the missing would have to be"),
        "nested": _tr("Course groups as partial nesting"),
        "redraw": _tr("A test by drawing again"),
        "bootstrap": _tr("Drawing whole groups again with replacement"),
        "tolerance": _tr("Other cut-offs of missing answers"),
    }


def lock_words() -> dict[str, str]:
    """Return what each lock is called inside a sentence."""
    return {"protocol": _tr("protocol"), "plan": _tr("analysis plan"), "data": _tr("data")}


def seen_words() -> dict[str, str]:
    """Return what had been seen when something was amended."""
    return {
        "nothing": _tr("Before any response had come in."),
        "responses": _tr("Before any response on an outcome after its baseline had come in."),
        "outcomes": _tr("After responses on an outcome had come in, before results were opened."),
        "results": _tr("After results had been opened with the real arms."),
    }


def field_words() -> dict[str, str]:
    """Return what each field of an outcome or a plan is called."""
    return {
        "label": _tr("name"),
        "instrument": _tr("instrument"),
        "scale": _tr("score"),
        "wave": _tr("measured at"),
        "baseline": _tr("baseline"),
        "kind": _tr("values"),
        "role": _tr("role"),
        "better": _tr("better is"),
        "matters": _tr("difference that matters"),
        "because": _tr("because"),
        "covariates": _tr("adjusted for"),
        "dimension": _tr("dimension"),
        "adjust": _tr("adjusted"),
        "sensitivity": _tr("beside the main estimate"),
        "question": _tr("question"),
        "population": _tr("among whom"),
        "order": _tr("order"),
        "arms": _tr("arm"),
        "waves": _tr("wave"),
        "share": _tr("share"),
        "description": _tr("description"),
        "anchor": _tr("days count from"),
        "target": _tr("target day"),
        "opens": _tr("opens on day"),
        "closes": _tr("closes on day"),
        "instruments": _tr("asked"),
        "procedure": _tr("method"),
        "strata": _tr("strata"),
        "units": _tr("units"),
        "crosses_after": _tr("the waiting list gets the programme after"),
        "crosses_on": _tr("on the date"),
    }
