"""What a certificate of the allocation says: no arm of any person, and counts of arms only after the reveal."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from core.design import TrialDesign
from core.errors import UserError
from core.practice import PracticeDraw
from core.problems import DESIGN_MISSING, SEAL_MISSING
from core.study import Study
from core.values import SealAttempt, SealedAllocation
from core.version import VERSION


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """The seal that stands, every attempt, draws for practice, and the units of each arm (empty before the reveal)."""

    title: str
    study_id: str
    version: str
    design: TrialDesign
    sealed: SealedAllocation
    attempts: tuple[SealAttempt, ...]
    counts: tuple[tuple[str, int], ...]
    unit_many: str
    made_up: bool
    practice: tuple[PracticeDraw, ...] = ()


def certificate_facts(study: Study) -> CertificateFacts:
    """Read what the certificate prints. UserError DESIGN_MISSING or SEAL_MISSING."""
    design, sealed = study.design.get(), study.allocation.sealed()
    if design is None:
        raise UserError(DESIGN_MISSING)
    if sealed is None:
        raise UserError(SEAL_MISSING)
    said = study.described()
    return CertificateFacts(
        title=study.title,
        study_id=study.id,
        version=VERSION,
        design=design,
        sealed=sealed,
        attempts=study.allocation.attempts(),
        counts=_counts(study, design) if sealed.revealed and not sealed.is_lists else (),
        unit_many=said.get("unit_many", "").strip() or f"{design.units.allocated}s",
        made_up=said.get("made_up", "").lower() not in {"", "no", "false", "0"},
        practice=study.practice.all(),
    )


def _counts(study: Study, design: TrialDesign) -> tuple[tuple[str, int], ...]:
    drawn = Counter(study.allocation.get().arm.tolist())
    return tuple((arm.label, drawn[place]) for place, arm in enumerate(design.arms))
