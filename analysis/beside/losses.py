"""Who answered at which wave, by arm, and why the others did not, where the contact log says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from analysis.results import Results
from analysis.results_beside import WaveLoss
from analysis.study_flow import UNTOLD, arms_of

if TYPE_CHECKING:
    from core.study import Study

REACHED = frozenset({"complete", "partial"})
WITHDREW = "withdrew"
OBSERVED = "observation"


def losses_by_wave(study: Study, results: Results) -> tuple[WaveLoss, ...]:
    """Count by wave and arm; an arm that nobody of answered at a wave was not asked then and has no row.

    Reasons are those of the contact log for that wave, or for no wave in particular; withdrawals count as such.
    """
    design = study.design.get()
    arms = arms_of(study)
    sizes = Counter(arms.values())
    left = {person.code for person in study.people.all() if person.status == "withdrawn"}
    told: dict[tuple[str, str], str] = {}
    for entry in study.logs.all("contact"):
        if entry.participant in arms and entry.body.get("result") not in REACHED:
            told[entry.participant, entry.body.get("wave", "")] = entry.body.get("result", UNTOLD)
    found: list[WaveLoss] = []
    for wave in design.waves if design else ():
        answered = {r.participant for r in study.responses.all(wave=wave.code) if r.mode != OBSERVED}
        for arm in results.arms:
            own = {code for code, of in arms.items() if of == arm}
            reached = own & answered
            if not reached:
                continue
            reasons = Counter(_why(code, wave.code, told, left) for code in sorted(own - reached))
            ordered = sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
            found.append(WaveLoss(wave.code, wave.label, arm, sizes[arm], len(reached), tuple(ordered)))
    return tuple(found)


def _why(code: str, wave: str, told: dict[tuple[str, str], str], left: set[str]) -> str:
    said = told.get((code, wave)) or told.get((code, ""))
    return said or (WITHDREW if code in left else UNTOLD)
