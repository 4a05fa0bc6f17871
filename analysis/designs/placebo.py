"""Made-up dates before the start of a programme, to see how unusual the change at the true one is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.designs.described import interrupted_series_effects
from analysis.designs.design_effects import Frame, column, number_column
from analysis.designs.problems import NO_PLACEBO
from core.errors import UserError

# Periods that a fit needs on both sides of a made-up date.
FEWEST = 6


@dataclass(frozen=True, slots=True)
class Placebos:
    """Changes of level at made-up ``dates`` of the time before the start, and the true one.

    ``estimates`` and ``statistics`` belong to the dates; ``larger`` counts the dates whose statistic is at least as far
    from 0 as that of the true start.
    """

    dates: tuple[float, ...]
    estimates: tuple[float, ...]
    statistics: tuple[float, ...]
    true_estimate: float
    true_statistic: float

    @property
    def larger(self) -> int:
        """How many made-up dates show at least as much."""
        return sum(abs(value) >= abs(self.true_statistic) for value in self.statistics)


def placebo_dates(
    data: Frame, outcome: str, time: str, start: float, season: float | None = None, exposure: str | None = None,
    lag: int | None = None, fewest: int = FEWEST,
) -> Placebos:  # fmt: skip
    """Fit the same segmented model at every made-up date before the start, on the periods before it alone.

    Parameters
    ----------
    data, outcome, time, start, season, exposure, lag : as in `interrupted_series_effects`
    fewest : periods needed on both sides of a made-up date

    Returns
    -------
    Placebos
        Dates at which the model cannot be fitted are left out.

    Raises
    ------
    UserError
        ``SERIES_NO_PLACEBO`` when the time before the start holds no such date; what the true fit refuses.

    References
    ----------
    Wagner et al. (2002); Abadie, Diamond & Hainmueller (2015), *AJPS* 59, for placebos in time.
    """
    t = number_column(data, time)
    true = interrupted_series_effects(data, outcome, time, start, season, exposure, lag)["level"]
    before = t < start
    kept: dict[str, npt.ArrayLike] = {
        name: np.asarray(column(data, name))[before] for name in (outcome, time, exposure) if name is not None
    }
    dates = np.sort(t[before])[fewest : int(before.sum()) - fewest + 1]
    found = []
    for date in dates:
        effect = interrupted_series_effects(kept, outcome, time, float(date), season, exposure, lag)["level"].effect
        if effect is not None:
            found.append((float(date), effect.estimate, effect.statistic))
    if not found or true.effect is None:
        why = f"{int(before.sum())} periods lie before it" if true.refusal is None else true.refusal.sentence
        raise UserError(NO_PLACEBO, why=why.rstrip("."), wanted=2 * fewest)
    days, estimates, statistics = zip(*found, strict=True)
    return Placebos(days, estimates, statistics, true.effect.estimate, true.effect.statistic)
