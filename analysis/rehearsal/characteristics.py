"""What many rehearsals say of a design: power, bias, coverage, width, refusals, each with its Monte-Carlo error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analysis.rehearsal.trial import Found
from analysis.results import ContrastKind
from analysis.variables import Floats
from core.plan import Outcome


@dataclass(frozen=True, slots=True)
class Simulated:
    """A number found by simulation and its Monte-Carlo standard error."""

    value: float
    error: float


@dataclass(frozen=True, slots=True)
class Characteristics:
    """How the analysis of one main outcome and contrast does over all rehearsals.

    ``truth`` is what being offered the programme changes on average. ``power`` is the share of all runs whose one
    interval leaves zero out; a refused run finds nothing. ``bias``, ``coverage`` and ``width`` are over the runs that
    were estimated, None where none was. ``wrong_sign`` (type S) and ``exaggeration`` (type M: how many times too
    large) are over the runs that found something, None where fewer than two did or nothing is there to be found.
    ``refusals`` are sentences with their number.
    """

    outcome: Outcome
    contrast: str
    treated: str
    level: float
    runs: int
    refused: int
    refusals: tuple[tuple[str, int], ...]
    truth: float
    power: Simulated
    bias: Simulated | None
    coverage: Simulated | None
    width: Simulated | None
    wrong_sign: Simulated | None
    exaggeration: Simulated | None
    kind: ContrastKind = "arms"
    control: str = ""


def characteristics(
    outcome: Outcome, contrast: str, treated: str, level: float, found: Sequence[Found]
) -> Characteristics:
    """Sum the runs of one contrast up.

    References
    ----------
    Morris, White & Crowther (2019), *Statistics in Medicine* 38, tables 5 and 6; Gelman & Carlin (2014).
    """
    kept = [one for one in found if not one.refusal]
    truth = float(np.mean([one.truth for one in found]))
    estimates, low, high, own = (
        np.array([getattr(one, name) for one in kept], dtype=np.float64)
        for name in ("estimate", "low", "high", "truth")
    )
    clear = (low > 0) | (high < 0)
    some = truth != 0 and np.count_nonzero(clear) > 1
    return Characteristics(
        outcome=outcome,
        contrast=contrast,
        treated=treated,
        level=level,
        runs=len(found),
        refused=len(found) - len(kept),
        refusals=tuple(Counter(one.refusal for one in found if one.refusal).most_common()),
        truth=truth,
        power=_share(int(np.count_nonzero(clear)), len(found)),
        bias=_mean(estimates - own),
        coverage=_share(int(np.count_nonzero((low <= truth) & (truth <= high))), len(kept)) if kept else None,
        width=_mean(high - low),
        wrong_sign=_share(int(np.count_nonzero(estimates[clear] * truth < 0)), int(clear.sum())) if some else None,
        exaggeration=_mean(np.abs(estimates[clear]) / abs(truth)) if some else None,
        kind=found[0].kind,
        control=found[0].control,
    )


def _share(count: int, of: int) -> Simulated:
    share = count / of
    return Simulated(share, float(np.sqrt(share * (1 - share) / of)))


def _mean(values: Floats) -> Simulated | None:
    if len(values) < 2:
        return None
    return Simulated(float(values.mean()), float(values.std(ddof=1) / np.sqrt(len(values))))
