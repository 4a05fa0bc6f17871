"""The Overview's facts, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.canonical import fingerprint
from gui.next_step import Step, answered, next_step
from gui.operations.classes import ClassDay, read_class
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
    class_day: ClassDay | None = None


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
        class_day=read_class(study),
    )


def _stops(study: Study, waves: tuple[WaveProgress, ...]) -> tuple[Stop, ...]:
    """Return the stops of the study's own life; where no arms are compared, nothing is drawn."""
    design = study.design.get()
    if design is not None and len(design.arms) < 2:
        is_open = design.kind == "prepost"
        return _in_order(_waves_reached(study, waves) if is_open else _without_draw(study, waves))
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
    return _in_order([(code, note is not None, note or _share(code, share)) for code, note in reached.items()])


def _waves_reached(study: Study, waves: tuple[WaveProgress, ...]) -> list[tuple[str, bool, str]]:
    """Return people, each wave, and the results that are open as soon as the last wave is in."""
    people = study.people.count()
    stops = [("people", people > 0, f"{people:,}")]
    stops += [(f"wave {w.label}", 0 < w.total <= w.done, f"{w.done:,}/{w.total:,}") for w in waves]
    return [*stops, ("results", False, "")]


def _without_draw(study: Study, waves: tuple[WaveProgress, ...]) -> list[tuple[str, bool, str]]:
    """Return protocol, collection and data: what a study without arms locks."""
    locks: dict[str, str] = {lock.kind: fingerprint(lock.hash) for lock in study.plan.locks()}
    total = sum(w.total for w in waves)
    share = sum(w.done for w in waves) / total if total else 0.0
    kinds = ("protocol", "plan", "data") if "plan" in locks else ("protocol", "data")
    stops = [(kind, kind in locks, locks.get(kind, "")) for kind in kinds]
    stops.insert(len(stops) - 1, ("collect", "data" in locks, f"{share:.0%}"))
    return stops


def _share(code: str, share: float) -> str:
    return f"{share:.0%}" if code == "collect" else ""


def _in_order(reached: list[tuple[str, bool, str]]) -> tuple[Stop, ...]:
    """Mark what is done, the first that is not as under way, and the rest as still to come."""
    stops: list[Stop] = []
    is_now_given = False
    for code, is_done, note in reached:
        stops.append(Stop(code, "done" if is_done else "later" if is_now_given else "now", note))
        is_now_given = is_now_given or not is_done
    return tuple(stops)


def lock_state(study: Study) -> tuple[str, str]:
    """Return the state the top bar shows: the latest lock's kind ("" for a draft) and the fingerprint that holds."""
    held = study.plan.fingerprints()
    return (held[-1].kind, fingerprint(held[-1].now)) if held else ("", "")
