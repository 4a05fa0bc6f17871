"""What the checks beside an estimate need of a study: who came to which sessions, who was asked, the ends of scales."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from analysis.study_flow import DRAWN
from analysis.variables import Floats
from core.plan import Outcome

if TYPE_CHECKING:
    from core.study import Study
    from instruments.scales import Scale
    from instruments.workbook import Workbook

# Rules whose score is a share of the items, and whether it is written from 0 to 100.
_PERCENT, _OWN = ("percent_correct", "percent_done", "share_top2"), ("mean", "value", "sum")
_ENDS = {"dont_know": (0.0, 1.0), "all_critical": (0.0, 1.0)}


def course_of(study: Study, codes: Sequence[str]) -> tuple[Floats | None, tuple[str, ...]]:
    """Return (n,) sessions each participant came to and the course group of each; (None, ()) without lists.

    A group is named by the first session its members stand on the list of.
    """
    rows = study.sessions.all()
    if not rows:
        return None, ()
    came = Counter(row.participant for row in rows if row.minutes > 0)
    group: dict[str, str] = {}
    for row in rows:
        group.setdefault(row.participant, row.session)
    return np.array([float(came[code]) for code in codes]), tuple(group.get(code, "") for code in codes)


def asked_of(study: Study, codes: Sequence[str]) -> dict[str, npt.NDArray[np.bool_]]:
    """Return by instrument (n,) who was drawn by lot to be measured with it; instruments for everyone are left out."""
    drawn: dict[str, set[str]] = {}
    for entry in study.logs.all("register"):
        if entry.body.get("what") == DRAWN:
            drawn.setdefault(entry.body.get("instrument", ""), set()).add(entry.participant)
    return {name: np.array([code in those for code in codes]) for name, those in drawn.items()}


def limits_of(outcome: Outcome, workbook: Workbook | None) -> tuple[float, float] | None:
    """Return the ends of an outcome's scale, or None where it has none that is known."""
    if outcome.kind == "binary":
        return 0.0, 1.0
    code, _, part = (outcome.scale or outcome.code).partition("__")
    if part:
        return _ENDS.get(part)
    scale = None if workbook is None else next((s for s in workbook.scales if s.code == code), None)
    return None if scale is None else _ends(scale)


def _ends(scale: Scale) -> tuple[float, float] | None:
    if scale.rescale or scale.rule in _PERCENT:
        return 0.0, 100.0
    if scale.low is None or scale.high is None or scale.rule not in _OWN:
        return None
    items = len(scale.items) if scale.rule == "sum" else 1
    return items * scale.low, items * scale.high
