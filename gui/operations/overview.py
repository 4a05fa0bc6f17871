"""The Overview's facts, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.canonical import fingerprint
from gui.next_step import Step, answered, next_step
from gui.operations.lines import Stop, WaveProgress
from gui.operations.logs import UrgentHarm, read_urgent

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the Overview page shows."""

    step: Step
    stops: tuple[Stop, ...]
    waves: tuple[WaveProgress, ...]
    people: int
    groups: int
    question: str
    drafts: int
    harms: tuple[UrgentHarm, ...] = ()


def read_overview(study: Study) -> Overview:
    """Read what the Overview shows."""
    design = study.design.get()
    people = study.people.count()
    progress = study.responses.progress()
    waves = tuple(
        WaveProgress(w.label, answered(w, progress), people) for w in (design.waves if design else ()) if w.instruments
    )
    return Overview(
        step=next_step(study),
        stops=_stops(study, waves),
        waves=waves,
        people=people,
        groups=len(study.people.clusters()),
        question=study.describe("question") or "",
        drafts=len(study.responses.drafts()),
        harms=read_urgent(study),
    )


def _stops(study: Study, waves: tuple[WaveProgress, ...]) -> tuple[Stop, ...]:
    locks = {lock.kind: fingerprint(lock.hash) for lock in study.plan.locks()}
    sealed = study.allocation.sealed()
    total = sum(w.total for w in waves)
    share = sum(w.done for w in waves) / total if total else 0.0
    reached = {
        "protocol": locks.get("protocol"),
        "plan": locks.get("plan"),
        "allocated": f"{sealed.n:,}" if sealed else None,
        "collect": f"{share:.0%}" if "data" in locks else None,
        "data": locks.get("data"),
    }
    stops: list[Stop] = []
    is_now_given = False
    for code, note in reached.items():
        if note is not None:
            stops.append(Stop(code, "done", note))
        else:
            stops.append(Stop(code, "later" if is_now_given else "now", f"{share:.0%}" if code == "collect" else ""))
            is_now_given = True
    return tuple(stops)


def lock_state(study: Study) -> tuple[str, str]:
    """Return the state the top bar shows: the latest lock's kind ("" for a draft) and the fingerprint that holds."""
    held = study.plan.fingerprints()
    return (held[-1].kind, fingerprint(held[-1].now)) if held else ("", "")
