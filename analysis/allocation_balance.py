"""How many of each stratum came to each arm: of a revealed allocation only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.design import TrialDesign
from core.randomise import Allocation

MOST_STRATA = 14


@dataclass(frozen=True, slots=True)
class AllocationBalance:
    """Counts by stratum and arm, all strata first summed in ``whole``; ``left_out`` counts strata too many to show.

    ``lead`` is, for two arms that people joined one by one, by how many the second led after each of them.
    """

    arms: tuple[str, ...]
    shares: tuple[int, ...]
    whole: tuple[int, ...]
    strata: tuple[tuple[str, tuple[int, ...]], ...]
    left_out: int = 0
    lead: tuple[int, ...] = ()


def allocation_balance(
    design: TrialDesign, allocation: Allocation, joined: tuple[str, ...] = ()
) -> AllocationBalance | None:
    """Count a revealed allocation; ``joined`` are the codes in the order of arrival where there was one.

    None where nobody is in it. Matched tuples are not listed: each holds one of each arm by design.
    """
    arm = np.asarray(allocation.arm, dtype=np.int64)
    if not len(arm):
        return None
    k = len(design.arms)
    by_stratum: dict[str, list[int]] = {}
    for name, one in zip(allocation.strata, arm.tolist(), strict=True):
        by_stratum.setdefault(name, [0] * k)[one] += 1
    listed = sorted(by_stratum.items()) if len(by_stratum) > 1 and design.procedure.name != "pairs" else []
    place = dict(zip(allocation.codes, arm.tolist(), strict=True))
    steps = [2 * place[code] - 1 for code in joined if code in place] if k == 2 else []
    return AllocationBalance(
        arms=tuple(a.label for a in design.arms),
        shares=tuple(a.share for a in design.arms),
        whole=tuple(np.bincount(arm, minlength=k).tolist()),
        strata=tuple((_said(name, design), tuple(counts)) for name, counts in listed[:MOST_STRATA]),
        left_out=max(0, len(listed) - MOST_STRATA),
        lead=tuple(np.cumsum(steps).tolist()) if steps else (),
    )


def _said(stratum: str, design: TrialDesign) -> str:
    """Say a stratum by its values alone."""
    for name in design.procedure.strata:
        stratum = stratum.replace(f"{name}=", "")
    return stratum
