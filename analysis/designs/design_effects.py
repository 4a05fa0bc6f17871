"""One contrast of one design as a frozen value: the number or its refusal, and the words a methods section needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from analysis.designs.problems import NOTHING_TO_REDRAW
from analysis.designs.redrawn import DRAWS, TwoArms
from analysis.numbers.inputs import Bools, Floats, binary, codes, numbers
from analysis.numbers.problems_models import ALL_MISSING, NO_COLUMN, ONE_ARM
from analysis.numbers.regression import expanded
from analysis.numbers.wald import Wald
from analysis.results import Redrawn, Refusal
from core.errors import UserError

Frame = Mapping[str, npt.ArrayLike]


class Redrawing(Protocol):
    """What can be drawn again and tested."""

    def test(self, draws: int, allocations: npt.ArrayLike | None, seed: int) -> Redrawn:
        """Test that nobody is changed."""
        ...


@dataclass(frozen=True, slots=True)
class DesignEffect:
    """What a design gave for one contrast; ``effect`` is None when ``refusal`` says why.

    ``design``, ``estimand``, ``estimator``, ``uncertainty`` and ``source`` are words. ``n`` rows were analysed and
    ``missing`` had no outcome (or no covariate); ``units`` counts what was allocated (clusters where these were).
    ``beside`` holds numbers that belong next to the effect, by name. ``p_adjusted`` is the p-value within its family.
    ``drawn`` is what `redrawn` draws again, None where no lot decided this contrast alone.
    """

    design: str
    contrast: str
    estimand: str
    estimator: str = ""
    uncertainty: str = ""
    source: str = ""
    effect: Wald | None = None
    n: int = 0
    units: int | None = None
    missing: int = 0
    p_adjusted: float | None = None
    beside: tuple[tuple[str, float], ...] = ()
    warnings: tuple[str, ...] = ()
    refusal: Refusal | None = None
    drawn: TwoArms | Redrawing | None = field(default=None, repr=False, compare=False)

    def redrawn(self, draws: int = DRAWS, allocations: npt.ArrayLike | None = None, seed: int = 1) -> Redrawn:
        """Return the randomisation p-value beside the effect: the allocation drawn again, the statistic studentised.

        Parameters
        ----------
        draws : how many, unless all allocations can be listed (20,000 at most)
        allocations : (draws, units) arms given by the procedure that was run; a unit is a row, or a cluster in sorted
            order of its label. Without them arms are permuted within blocks (pairs, strata), clusters whole.
        seed : of the permutations

        Raises
        ------
        UserError
            ``REDRAW_NOTHING_DRAWN`` where the contrast is not decided by lot (before and after, a survey, an
            interaction), ``REDRAW_NO_CHOICE`` where every draw gives the same comparison.

        References
        ----------
        Wu & Ding (2021), *JASA* 116; Phipson & Smyth (2010).
        """
        if self.drawn is None:
            why = self.refusal.sentence.rstrip(".") if self.refusal else "no lot decided it by itself"
            raise UserError(NOTHING_TO_REDRAW, contrast=self.contrast, why=why)
        return self.drawn.test(draws, allocations, seed)

    def number(self, name: str) -> float:
        """Return a number of ``beside``; KeyError when it is not there."""
        return dict(self.beside)[name]


def attempt(blank: DesignEffect, compute: Callable[[], DesignEffect]) -> DesignEffect:
    """Return what ``compute`` gives, or the blank with the refusal that it met."""
    try:
        return compute()
    except UserError as problem:
        return replace(blank, refusal=Refusal(problem.code, str(problem)))


def column(data: Frame, name: str) -> npt.ArrayLike:
    """Return a named column; refuses a name that the frame does not have."""
    if name not in data:
        raise UserError(NO_COLUMN, name=name, known=", ".join(str(key) for key in data))
    return data[name]


def number_column(data: Frame, name: str, n: int | None = None) -> Floats:
    """Return a named column of numbers, NaN where missing."""
    values = numbers(column(data, name), name, n)
    if not len(values):
        raise UserError(ALL_MISSING, name=name)
    return values


def arm_column(data: Frame, name: str, n: int, kept: Bools | None = None) -> Floats:
    """Return a 0/1 column; refuses one with a single arm among the rows kept."""
    z = binary(column(data, name), name, n)
    if len(np.unique(z if kept is None else z[kept])) < 2:
        raise UserError(ONE_ARM)
    return z


def count_of(data: Frame, name: str, kept: Bools) -> int:
    """Count the distinct labels of a column among some rows."""
    return len(np.unique(codes(column(data, name), name, len(kept))[0][kept]))


def joined(names: tuple[str, ...]) -> str:
    """Write names as a list in words."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def df_words(df: float) -> str:
    """Write degrees of freedom."""
    return (
        "normal distribution" if not np.isfinite(df) else f"t with {df:.1f}".removesuffix(".0") + " degrees of freedom"
    )


def mean_and_indicator(
    data: Frame, names: tuple[str, ...], kept: Bools
) -> tuple[dict[str, npt.ArrayLike], tuple[str, ...]]:
    """Return covariates with gaps set to the mean of the rows kept and an indicator added, and words about it.

    Valid because the arm was decided by lot (Zhao & Ding 2024). A covariate without any value is left out.
    """
    columns: dict[str, npt.ArrayLike] = {}
    said: list[str] = []
    for name in names:
        raw = np.asarray(column(data, name))
        if raw.dtype.kind in "OUS" and any(isinstance(v, str) for v in raw):
            columns[name] = np.array(["(missing)" if v is None or v != v or v == "" else str(v) for v in raw])
            continue
        values = np.asarray(raw, dtype=np.float64)
        gaps = np.isnan(values)
        if gaps[kept].all():
            said.append(f"{name} is left out: it has no value.")
            continue
        if np.ptp(values[kept & ~gaps]) == 0 and not gaps[kept].any():
            said.append(f"{name} is left out: it does not vary.")
            continue
        columns[name] = np.where(gaps, values[kept & ~gaps].mean(), values)
        if gaps[kept].any():
            columns[f"{name} missing"] = gaps.astype(np.float64)
            rows = int(gaps[kept].sum())
            said.append(f"{name} is missing in {rows} row{'s' * (rows > 1)}: set to its mean, with an indicator.")
    return columns, tuple(said)


def blank_effect(design: str, outcome: str, source: str, contrast: str = "treated vs control") -> DesignEffect:
    """Return an effect without numbers yet."""
    estimand = f"Intention to treat: average effect of the offer on {outcome}, over all with the outcome"
    return DesignEffect(design, contrast, estimand, source=source)


def measured(data: Frame, outcome: str) -> tuple[Floats, Bools]:
    """Return an outcome and the rows that have it."""
    y = number_column(data, outcome)
    return y, ~np.isnan(y)


def filled(blank: DesignEffect, effect: Wald, n: int, rows: int, **words: object) -> DesignEffect:
    """Return the blank with its numbers and words."""
    return replace(blank, effect=effect, n=n, missing=rows - n, **words)  # type: ignore[arg-type]


def two_arms(
    y: Floats, z: Floats, added: Mapping[str, npt.ArrayLike], blocks: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None, kept: Bools | None = None, weights: Floats | None = None,
) -> TwoArms:  # fmt: skip
    """Gather what a redraw of two arms needs: (n,) outcome and arm, covariates by name, labels of blocks, clusters."""
    others = [values for name, column_ in added.items() for _, values in expanded(name, column_, len(y))]
    matrix = np.column_stack(others) if others else np.empty((len(y), 0))
    groups = (None if part is None else codes(part, name, len(y))[0] for part, name in
              ((blocks, "block"), (clusters, "cluster")))  # fmt: skip
    block, cluster = groups
    return TwoArms(y, z, matrix, block, cluster, weights, kept)
