"""Effects when people are allocated one by one: complete, blocked, pairs, unequal chances, factorial, several arms."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from analysis.designs.design_effects import (
    DesignEffect,
    Frame,
    arm_column,
    attempt,
    blank_effect,
    column,
    df_words,
    filled,
    joined,
    mean_and_indicator,
    measured,
    number_column,
    two_arms,
)
from analysis.numbers.blocked import Difference, design_difference, hybrid_difference
from analysis.numbers.inputs import Floats, codes
from analysis.numbers.problems_models import EMPTY_CELL, PROBABILITY
from analysis.numbers.regression import Regression, lin_regression, regression
from core.errors import UserError

Names = tuple[str, ...]


def _gap_words(left_out: Names) -> Names:
    if not left_out:
        return ()
    return (f"Left out, because one arm was not observed there: {joined(left_out)}.",)


def individual_effect(data: Frame, outcome: str, arm: str, covariates: Names = (), level: float = 0.95) -> DesignEffect:
    """Estimate the effect under complete randomisation.

    With covariates Lin's regression with HC2 and the plain difference beside it (``difference``); without, Welch.

    Parameters
    ----------
    data : a data frame, or a mapping of names to (n,) columns
    outcome, arm : names of columns; the arm is 0 or 1
    covariates : names of columns known before; gaps are set to the mean, with an indicator

    References
    ----------
    Lin (2013); Imbens & Rubin (2015), ch. 6-7.
    """
    blank = blank_effect("complete randomisation", outcome, "Lin 2013; Imbens & Rubin 2015, ch. 6")

    def compute() -> DesignEffect:
        y, kept = measured(data, outcome)
        z = arm_column(data, arm, len(y), kept)
        plain = design_difference(y, z, level=level)
        added, said = mean_and_indicator(data, covariates, kept)
        if not added:
            words = f"Neyman standard error, {df_words(plain.effect.df)} (Welch)"
            return filled(blank, plain.effect, plain.n, len(y), estimator="Difference in means", uncertainty=words,
                           units=plain.n, warnings=said, drawn=two_arms(y, z, {}))  # fmt: skip
        found, how, more = _adjusted(y, z, added, level)
        effect = found.effect("arm")
        return filled(
            blank, effect, found.n, len(y), estimator=how, uncertainty=f"HC2 standard error, {df_words(effect.df)}",
            units=found.n, beside=_beside(plain), warnings=(*said, *more), drawn=two_arms(y, z, added),
        )  # fmt: skip

    return attempt(blank, compute)


def _beside(plain: Difference) -> tuple[tuple[str, float], ...]:
    return (("difference", plain.effect.estimate), ("difference_se", plain.effect.se))


def _adjusted(
    y: Floats, z: Floats, added: Mapping[str, npt.ArrayLike], level: float
) -> tuple[Regression, str, tuple[str, ...]]:
    names = joined(tuple(name for name in added if not name.endswith(" missing")))
    lin = lin_regression(y, z, added, level=level)
    if "arm" in lin.terms:
        return lin, f"Linear regression on the arm with {names}, centred and crossed with the arm (Lin)", ()
    said = "The covariates are not crossed with the arm: one row alone would decide a crossed term."
    return regression(y, {"arm": z, **added}, level=level), f"Linear regression on the arm with {names}", (said,)


def blocked_effect(
    data: Frame,
    outcome: str,
    arm: str,
    blocks: str,
    covariates: Names = (),
    probability: str | None = None,
    level: float = 0.95,
) -> DesignEffect:
    """Estimate the effect when arms were drawn within blocks (strata).

    The same chance in all blocks: block effects and centred covariates, HC2, the blocked difference beside it.
    Different chances: the blocked difference, with covariates inverse-probability weights; never plain pooling. A
    single unit in an arm of a block, and no covariates: the hybrid of Pashley and Miratrix.

    Parameters
    ----------
    data, outcome, arm, covariates : as in `individual_effect`
    blocks : name of the column of block labels
    probability : name of the column of the chance of treatment; without it, the share treated in each block

    References
    ----------
    Gerber & Green (2012), ch. 4; Imbens & Rubin (2015), ch. 9; Pashley & Miratrix (2021).
    """
    blank = blank_effect("blocked", outcome, "Gerber & Green 2012, ch. 4; Pashley & Miratrix 2021")

    def compute() -> DesignEffect:
        y, kept = measured(data, outcome)
        z = arm_column(data, arm, len(y), kept)
        block, _ = codes(column(data, blocks), blocks, len(y))
        chance, same = _chances(z, block, None if probability is None else number_column(data, probability, len(y)))
        added, said = mean_and_indicator(data, covariates, kept)
        if not added and _has_lone_unit(z[kept], block[kept]):
            return _hybrid(blank, y, z, column(data, blocks), level, said)
        if not added:
            found = design_difference(y, z, blocks=column(data, blocks), level=level)
            words = f"Neyman variance within blocks, {df_words(found.effect.df)}"
            how = "Mean of the differences within blocks, weighted by their size"
            return filled(blank, found.effect, found.n, len(y), estimator=how, uncertainty=words, units=found.n,
                           warnings=(*said, *_gap_words(found.left_out)), drawn=two_arms(y, z, {}, block))  # fmt: skip
        return _within(blank, y, z, block, None if same else chance, added, level, said)

    return attempt(blank, compute)


def _within(
    blank: DesignEffect, y: Floats, z: Floats, block: npt.ArrayLike, chance: Floats | None,
    added: Mapping[str, npt.ArrayLike], level: float, said: Names,
) -> DesignEffect:  # fmt: skip
    weights = None if chance is None else np.where(z == 1, 1 / chance, 1 / (1 - chance))
    found = regression(y, {**added, "arm": z}, absorb=block, weights=weights, level=level)
    names = joined(tuple(name for name in added if not name.endswith(" missing")))
    how = f"Linear regression on the arm with block effects and {names}"
    how += "" if chance is None else ", weighted by the inverse probability of the arm"
    effect = found.effect("arm")
    beside: tuple[tuple[str, float], ...] = ()
    try:
        beside = _beside(design_difference(y, z, blocks=block, level=level))
    except UserError as problem:
        said = (*said, f"No blocked difference beside it: {problem}")
    return filled(blank, effect, found.n, len(y), estimator=how, units=found.n, beside=beside, warnings=said,
                   drawn=two_arms(y, z, added, block),
                   uncertainty=f"HC2 standard error, {df_words(effect.df)}")  # fmt: skip


def _hybrid(
    blank: DesignEffect, y: Floats, z: Floats, blocks: npt.ArrayLike, level: float, said: Names
) -> DesignEffect:
    found = hybrid_difference(y, z, blocks, level)
    return filled(
        blank, found.effect, found.n, len(y), units=found.n, estimator="Mean of the differences within blocks, "
        "weighted by their size", uncertainty=f"Hybrid of Pashley and Miratrix ({found.n_small_blocks} blocks have a "
        "single unit in an arm), normal distribution", warnings=(*said, *_gap_words(found.dropped_blocks)),
        drawn=two_arms(y, z, {}, blocks),
    )  # fmt: skip


def _has_lone_unit(z: Floats, block: npt.NDArray[np.intp]) -> bool:
    counts = np.array([np.bincount(block[z == arm], minlength=int(block.max()) + 1) for arm in (0, 1)])
    both = counts[:, (counts > 0).all(axis=0)]
    # Pairs alone have an estimator of their own.
    return bool((both == 1).any() and (both != 1).any())


def _chances(z: Floats, block: npt.NDArray[np.intp], given: Floats | None) -> tuple[Floats, bool]:
    """Return each row's chance of treatment and whether it is the same for all but for rounding to whole units."""
    if given is not None:
        if not ((given > 0) & (given < 1)).all():
            raise UserError(PROBABILITY, found=f"{given[~((given > 0) & (given < 1))][0]:g}")
        return given, bool(np.ptp(given) < 1e-9)
    sizes = np.bincount(block)
    treated = np.bincount(block, weights=z)
    same = bool((np.abs(treated - z.mean() * sizes) < 1).all())
    share = treated[block] / sizes[block]
    # A block all of one arm has no comparison; block effects take it out, whatever its weight.
    return np.where((share > 0) & (share < 1), share, 0.5), same


def pairs_effect(
    data: Frame, outcome: str, arm: str, pairs: str, clusters: str | None = None, level: float = 0.95
) -> DesignEffect:
    """Estimate the effect when one of each pair was treated: people, or whole clusters.

    People: the mean difference within pairs, df pairs - 1. Clusters: Imai, King and Nall. A pair that lost a member is
    left out and named.

    References
    ----------
    Imai, King & Nall (2009), *Statistical Science* 24; Student (1908).
    """
    design = "matched pairs" if clusters is None else "matched pairs of clusters"
    blank = blank_effect(design, outcome, "Imai, King & Nall 2009")

    def compute() -> DesignEffect:
        y, kept = measured(data, outcome)
        z = arm_column(data, arm, len(y), kept)
        group = None if clusters is None else column(data, clusters)
        found = design_difference(y, z, blocks=column(data, pairs), clusters=group, level=level)
        if not found.design.startswith("Matched-pair"):
            found = _only_pairs(y, z, column(data, pairs), group, level)
        how = "Mean difference within pairs" + ("" if clusters is None else ", weighted by the size of the pair")
        words = f"spread of the pair differences, {df_words(found.effect.df)}"
        return filled(blank, found.effect, found.n, len(y), estimator=how, uncertainty=words,
                       units=found.clusters or found.n, warnings=_gap_words(found.left_out),
                       beside=(("pairs", float(found.blocks or 0)),),
                       drawn=two_arms(y, z, {}, column(data, pairs), group))  # fmt: skip

    return attempt(blank, compute)


def _only_pairs(y: Floats, z: Floats, pairs: npt.ArrayLike, clusters: npt.ArrayLike | None, level: float) -> Difference:
    """Refuse blocks that are not pairs, by naming one."""
    pair, names = codes(pairs, "pair", len(y))
    unit = np.arange(len(y)) if clusters is None else codes(clusters, "cluster", len(y))[0]
    for p, name in enumerate(names):
        members = len(np.unique(unit[pair == p]))
        if members > 2:
            raise UserError(EMPTY_CELL, cell=f"a single partner (the pair “{name}” has {members} members)")
    return design_difference(y, z, blocks=pairs, clusters=clusters, level=level)


def weighted_effect(
    data: Frame, outcome: str, arm: str, probability: str, covariates: Names = (), clusters: str | None = None,
    level: float = 0.95,
) -> DesignEffect:  # fmt: skip
    """Estimate the effect when units had different chances: weights 1 / probability of the arm each is in (Hajek).

    Parameters
    ----------
    probability : name of the column of the chance of treatment, strictly between 0 and 1
    clusters : name of the column of clusters that were allocated whole; CR2 then

    References
    ----------
    Hajek (1971); Gerber & Green (2012), ch. 4.
    """
    blank = blank_effect("unequal probabilities", outcome, "Hajek 1971; Gerber & Green 2012, ch. 4")

    def compute() -> DesignEffect:
        y, kept = measured(data, outcome)
        z = arm_column(data, arm, len(y), kept)
        chance, _ = _chances(z, np.zeros(len(y), dtype=np.intp), number_column(data, probability, len(y)))
        added, said = mean_and_indicator(data, covariates, kept)
        group = None if clusters is None else column(data, clusters)
        weights = np.where(z == 1, 1 / chance, 1 / (1 - chance))
        found = regression(y, {**added, "arm": z}, weights=weights, clusters=group, level=level)
        effect = found.effect("arm")
        how = "Difference in means weighted by the inverse probability of the arm"
        how += f", with {joined(tuple(added))}" if added else ""
        both = np.column_stack([1 / (1 - chance), 1 / chance])
        # Units of the same chance could have changed places.
        drawn = two_arms(y, z, added, chance, group, weights=both)
        return filled(blank, effect, found.n, len(y), estimator=how, units=found.clusters or found.n, warnings=said,
                       uncertainty=f"{found.error} standard error, {df_words(effect.df)}", drawn=drawn)  # fmt: skip

    return attempt(blank, compute)
