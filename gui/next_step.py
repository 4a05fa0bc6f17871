"""What the study needs next, as a code and numbers. No Qt: the Overview page finds the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.design import TrialDesign, Wave
    from core.study import Study


@dataclass(frozen=True, slots=True)
class Step:
    """The one next step: its code, the place that does it ("" when no place does), and what it counts."""

    code: str
    place: str = ""
    wave: str = ""
    done: int = 0
    total: int = 0


def next_step(study: Study) -> Step:
    """Return the single most useful next step of a study."""
    people = study.people.count()
    if any(lock.kind == "data" for lock in study.plan.locks()):
        return Step("READ_RESULTS", "results", total=people)
    if not study.instruments.all():
        return Step("ADD_INSTRUMENT", "instruments")
    if not people:
        return Step("ADD_PEOPLE", "people")
    design = study.design.get()
    if design is None:
        return Step("DESCRIBE_DESIGN")
    locked = {lock.kind for lock in study.plan.locks()}
    compares = len(design.arms) > 1
    if compares and "protocol" not in locked:
        return Step("LOCK_PROTOCOL", "plan", total=people)
    drafts = len(study.responses.drafts())
    if drafts:
        return Step("CONTINUE_DRAFTS", "collect", done=drafts, total=people)
    progress = study.responses.progress()
    sealed = study.allocation.sealed() if compares else None
    for wave in design.waves:
        done = answered(wave, progress)
        if compares and wave.anchor != "allocation":
            if "plan" not in locked:
                return Step("LOCK_PLAN", "plan", total=people)
            if sealed is None or not sealed.revealed:
                return Step("ALLOCATE" if sealed is None else "REVEAL", "people", total=people)
        if done < people:
            return Step("COLLECT_WAVE", "collect", wave=wave.label, done=done, total=people)
    return _after_collecting(design, people)


def _after_collecting(design: TrialDesign, people: int) -> Step:
    """Lock the data; where nobody is compared with anybody, read the change at once."""
    if design.kind == "prepost" and not design.arms:
        return Step("READ_CHANGE", "results", total=people)
    return Step("LOCK_DATA", "plan", total=people)


def answered(wave: Wave, progress: dict[tuple[str, str], int]) -> int:
    """Return how many people have answered the wave's most answered instrument."""
    return max((progress.get((wave.code, code), 0) for code in wave.instruments), default=0)
