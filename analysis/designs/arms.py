"""Effects of several treatments at once, and of a treatment that the control gets later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis.designs.design_effects import (
    DesignEffect,
    Frame,
    arm_column,
    attempt,
    blank_effect,
    column,
    count_of,
    df_words,
    filled,
    joined,
    mean_and_indicator,
    measured,
    two_arms,
)
from analysis.designs.individual import blocked_effect, individual_effect
from analysis.designs.redrawn import TwoArms
from analysis.numbers.multiplicity import holm
from analysis.numbers.problems_models import CROSSED_OVER, EMPTY_CELL
from analysis.numbers.regression import Regression, regression
from core.errors import UserError

Names = tuple[str, ...]


def factorial_effects(
    data: Frame, outcome: str, first: str, second: str, covariates: Names = (), blocks: str | None = None,
    clusters: str | None = None, level: float = 0.95, weights: str | None = None,
) -> tuple[DesignEffect, DesignEffect, DesignEffect]:  # fmt: skip
    """Estimate both components of a 2x2 and their interaction, effect-coded (-1/2, 1/2) in one regression.

    A component's effect is the mean of its effects with and without the other; the interaction is the difference
    between these two. HC2, or CR2 with clusters.

    Parameters
    ----------
    weights : name of a column of inverse probabilities, where these differ

    References
    ----------
    Kahan et al. (2023), *JAMA* 330; Muralidharan, Romero & Wuthrich (2023).
    """
    source = "Kahan et al. 2023; Muralidharan, Romero & Wuthrich 2023"
    contrasts = (first, second, f"interaction of {first} and {second}")
    blanks = [blank_effect("factorial 2x2", outcome, source, contrast) for contrast in contrasts]

    def fitted() -> tuple[Regression, Names, int, dict[str, TwoArms]]:
        y, kept = measured(data, outcome)
        a, b = (arm_column(data, name, len(y), kept) for name in (first, second))
        for i, j in ((0, 0), (0, 1), (1, 0), (1, 1)):
            if not (kept & (a == i) & (b == j)).any():
                raise UserError(EMPTY_CELL, cell=f"{first} = {i} and {second} = {j}")
        added, said = mean_and_indicator(data, covariates, kept)
        terms = {**added, "first": a - 0.5, "second": b - 0.5, "both": (a - 0.5) * (b - 0.5)}
        found = regression(
            y, terms, level=level, absorb=None if blocks is None else column(data, blocks),
            clusters=None if clusters is None else column(data, clusters),
            weights=None if weights is None else column(data, weights),
        )  # fmt: skip
        group = None if clusters is None else column(data, clusters)
        inside = "all" if blocks is None else np.asarray(column(data, blocks), dtype=object).astype(str)
        drawn = {
            term: two_arms(
                y, z, added, np.char.add(np.char.add(np.asarray(inside, dtype=str), " "), w.astype(str)), group
            )
            for term, z, w in (("first", a, b), ("second", b, a))
        }
        return found, said, len(y), drawn

    def one(blank: DesignEffect, term: str) -> DesignEffect:
        found, said, rows, drawn = fitted()
        effect = found.effect(term)
        how = "Linear regression on both components, effect-coded, and their interaction"
        return filled(blank, effect, found.n, rows, estimator=how, units=found.clusters or found.n, warnings=said,
                       drawn=drawn.get(term),
                       uncertainty=f"{found.error} standard error, {df_words(effect.df)}")  # fmt: skip

    results = [
        attempt(blank, lambda blank=blank, term=term: one(blank, term))  # type: ignore[misc]
        for blank, term in zip(blanks, ("first", "second", "both"), strict=True)
    ]
    return results[0], results[1], results[2]


def several_arms_effects(
    data: Frame, outcome: str, arm: str, control: str, contrasts: Sequence[tuple[str, str]] = (),
    covariates: Names = (), blocks: str | None = None, clusters: str | None = None, level: float = 0.95,
) -> tuple[DesignEffect, ...]:  # fmt: skip
    """Estimate each arm against the control, or the declared contrasts, in one regression; Holm over the family.

    Parameters
    ----------
    arm : name of the column of arm labels
    control : label of the control
    contrasts : pairs (one, other) of labels, each "one minus other"; without them every arm against the control

    References
    ----------
    Holm (1979); Hothorn, Bretz & Westfall (2008).
    """
    source = "Gerber & Green 2012, ch. 9; Holm 1979"
    try:
        labels = np.asarray(column(data, arm), dtype=object).astype(str)
    except UserError as problem:
        blank = blank_effect("several arms", outcome, source)

        def again(problem: UserError = problem) -> DesignEffect:
            raise problem

        return (attempt(blank, again),)
    others = sorted(set(labels) - {control})
    pairs = tuple(contrasts) or tuple((other, control) for other in others)
    results = [
        attempt(
            blank := blank_effect("several arms", outcome, source, f"{one} vs {other}"),
            lambda blank=blank, pair=(one, other): _arm_contrast(  # type: ignore[misc]
                blank, data, outcome, (labels, control, others), pair, covariates, blocks, clusters, level
            ),
        )
        for one, other in pairs
    ]
    given = [r.effect.p for r in results if r.effect is not None]
    family = iter(holm(given).tolist() if given else [])
    return tuple(r if r.effect is None else replace(r, p_adjusted=float(next(family))) for r in results)


def _arm_contrast(
    blank: DesignEffect, data: Frame, outcome: str, arms: tuple[npt.NDArray[np.str_], str, list[str]],
    pair: tuple[str, str], covariates: Names, blocks: str | None, clusters: str | None, level: float,
) -> DesignEffect:  # fmt: skip
    y, kept = measured(data, outcome)
    labels, control, others = arms
    for label in pair:
        if not (kept & (labels == label)).any():
            raise UserError(EMPTY_CELL, cell=f"the arm {label}")
    added, said = mean_and_indicator(data, covariates, kept)
    indicators = {
        f"arm {other}": (labels == other).astype(np.float64) for other in others if (kept & (labels == other)).any()
    }
    found = regression(
        y, {**added, **indicators}, level=level, absorb=None if blocks is None else column(data, blocks),
        clusters=None if clusters is None else column(data, clusters),
    )  # fmt: skip
    one, other = pair
    weights = {f"arm {one}": 1.0} if one != control else {}
    weights |= {f"arm {other}": -1.0} if other != control else {}
    effect = found.combination(weights)
    parts = (*(("block effects",) if blocks else ()), *(n for n in added if not n.endswith(" missing")))
    how = "Linear regression on all arms" + (f" with {joined(parts)}" if parts else "")
    return filled(blank, effect, found.n, len(y), estimator=how, warnings=said,
                   units=int(kept.sum()) if clusters is None else count_of(data, clusters, kept),
                   drawn=_pair_drawn(data, y, labels, pair, added, blocks, clusters),
                   uncertainty=f"{found.error} standard error, {df_words(effect.df)}")  # fmt: skip


def _pair_drawn(
    data: Frame, y: npt.NDArray[np.float64], labels: npt.NDArray[np.str_], pair: tuple[str, str],
    added: Mapping[str, npt.ArrayLike], blocks: str | None, clusters: str | None,
) -> TwoArms:  # fmt: skip
    """Gather two arms of several: those of the others keep theirs when it is drawn again."""
    z = (labels == pair[0]).astype(np.float64)
    block, group = (None if name is None else column(data, name) for name in (blocks, clusters))
    return two_arms(y, z, added, block, group, kept=np.isin(labels, pair))


def waitlist_effects(
    data: Frame, outcomes: Mapping[str, str], arm: str, crossed: str, covariates: Names = (),
    blocks: str | None = None, level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate the effect at each wave before the waiting arm crossed over; later waves are described only.

    Parameters
    ----------
    outcomes : wave to the name of its outcome column, in order of time
    crossed : the first wave at which the waiting arm had had the programme

    Returns
    -------
    dict
        Wave to effect; from ``crossed`` on a refusal, with the mean of each arm beside it (ruling M13).
    """
    found: dict[str, DesignEffect] = {}
    over = False
    for wave, outcome in outcomes.items():
        over = over or wave == crossed
        if over:
            found[wave] = _described(data, outcome, arm, wave)
        elif blocks is None:
            found[wave] = replace(individual_effect(data, outcome, arm, covariates, level), design="waitlist")
        else:
            found[wave] = replace(
                blocked_effect(data, outcome, arm, blocks, covariates, None, level), design="waitlist"
            )
    return found


def _described(data: Frame, outcome: str, arm: str, wave: str) -> DesignEffect:
    blank = blank_effect("waitlist", outcome, "ruling M13")

    def refuse() -> DesignEffect:
        raise UserError(CROSSED_OVER, wave=wave)

    def means() -> DesignEffect:
        y, kept = measured(data, outcome)
        z = arm_column(data, arm, len(y), kept)
        beside = tuple((f"mean_{int(a)}", float(y[kept & (z == a)].mean())) for a in (0.0, 1.0))
        return replace(blank, n=int(kept.sum()), missing=int((~kept).sum()), beside=beside)

    described = attempt(blank, means)
    return attempt(described, refuse) if described.refusal is None else described
