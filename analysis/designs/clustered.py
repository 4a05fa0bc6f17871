"""Effects when groups are allocated whole, or people meet the programme in groups; and when sites start in turn."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from analysis.designs.design_effects import (
    DesignEffect,
    Frame,
    arm_column,
    attempt,
    column,
    count_of,
    df_words,
    joined,
    mean_and_indicator,
    number_column,
    two_arms,
)
from analysis.designs.saturation_redraw import TwoStages
from analysis.designs.wedge_redraw import Sequences
from analysis.numbers.bases import orthonormal
from analysis.numbers.blocked import cluster_means_difference
from analysis.numbers.icc import cluster_correlation
from analysis.numbers.inputs import Floats, Ints, codes, dummies
from analysis.numbers.mixed import RandomTerm, fit_mixed
from analysis.numbers.problems_models import CLUSTER_SPLIT, EMPTY_CELL, FEW_CLUSTERS, MIXED_CELL, NO_VARIANCE
from analysis.numbers.regression import expanded, regression
from analysis.numbers.within_periods import within_period_effect
from analysis.results import Refusal
from core.errors import UserError

Names = tuple[str, ...]
FEW = 40
# Below this share of the outcome's square the rest is rounding.
NOTHING = 1e-20
FEW_DF = 10
LEAD = "a test by re-drawing the allocation should lead, its interval by inversion."


def clustered_effect(
    data: Frame, outcome: str, arm: str, clusters: str, strata: str | None = None, covariates: Names = (),
    average: Literal["people", "clusters"] = "people", level: float = 0.95,
) -> DesignEffect:  # fmt: skip
    """Estimate the effect when clusters were allocated: regression with strata and covariates, CR2, Satterthwaite df.

    Parameters
    ----------
    data : a data frame, or a mapping of names to (n,) columns
    outcome, arm, clusters, strata, covariates : names of columns; the arm is 0 or 1
    average : over ``people``, or over ``clusters`` (each then weighs the same)

    Returns
    -------
    DesignEffect
        Beside it the comparison of cluster means (``means_difference``, ``means_p``) and the ``icc``. Below 40 clusters
        and 10 degrees of freedom a warning says that a redraw test should lead.

    References
    ----------
    Pustejovsky & Tipton (2018); Su & Ding (2021); Hayes & Moulton (2017).
    """
    over = "people" if average == "people" else "clusters"
    estimand = f"Intention to treat: average effect of the offer on {outcome}, over {over}"
    blank = DesignEffect("clusters", "treated vs control", estimand, source="Pustejovsky & Tipton 2018; Su & Ding 2021")

    def compute() -> DesignEffect:
        y = number_column(data, outcome)
        kept = ~np.isnan(y)
        z = arm_column(data, arm, len(y), kept)
        group, labels = codes(column(data, clusters), clusters, len(y))
        _whole(z, group, labels)
        _two_a_side(z[kept], group[kept])
        added, said = mean_and_indicator(data, covariates, kept)
        weights = (
            None if average == "people" else 1 / np.maximum(np.bincount(group[kept], minlength=len(labels)), 1)[group]
        )
        stratum = None if strata is None else column(data, strata)
        found = regression(y, {**added, "arm": z}, clusters=group, weights=weights, absorb=stratum, level=level)
        effect = found.effect("arm")
        parts = (*(("stratum effects",) if strata else ()), *(n for n in added if not n.endswith(" missing")))
        how = "Difference in means" if not parts else f"Linear regression on the arm with {joined(parts)}"
        how += "" if average == "people" else ", each cluster weighing the same"
        return replace(
            blank, effect=effect, n=found.n, units=found.clusters, missing=len(y) - found.n, estimator=how,
            uncertainty=f"CR2 standard error, {found.clusters} clusters, {df_words(effect.df)} (Satterthwaite)",
            beside=_means_and_icc(y, z, group, level), warnings=(*said, *few_words(found.clusters or 0, effect.df)),
            drawn=two_arms(y, z, added, stratum, group),
        )  # fmt: skip

    return attempt(blank, compute)


def _whole(z: Floats, group: npt.NDArray[np.intp], labels: npt.NDArray[np.object_]) -> None:
    share = np.bincount(group, weights=z) / np.bincount(group)
    split = np.flatnonzero((share > 0) & (share < 1))
    if len(split):
        raise UserError(CLUSTER_SPLIT, cluster=labels[split[0]])


def _two_a_side(z: Floats, group: npt.NDArray[np.intp]) -> None:
    if min(len(np.unique(group[z == a])) for a in (0, 1)) < 2:
        raise UserError(FEW_CLUSTERS, found=len(np.unique(group)), wanted=4)


def few_words(clusters: int, df: float) -> Names:
    """Warn where clusters are so few that a redraw test should lead (fewer than 40, and below 10 df)."""
    if clusters < FEW and df < FEW_DF:
        return (f"Only {clusters} clusters and {df:.1f} degrees of freedom: {LEAD}",)
    return ()


def _means_and_icc(y: Floats, z: Floats, group: npt.NDArray[np.intp], level: float) -> tuple[tuple[str, float], ...]:
    found: list[tuple[str, float]] = []
    try:
        means = cluster_means_difference(y, z, group, level=level).effect
        found += [("means_difference", means.estimate), ("means_p", means.p)]
        found.append(("icc", cluster_correlation(y, group).icc))
    except UserError:
        return tuple(found)
    return tuple(found)


def partial_nesting_effect(
    data: Frame, outcome: str, arm: str, groups: str, covariates: Names = (), level: float = 0.95
) -> DesignEffect:
    """Estimate the effect when only the treated meet in groups: each control person is a group of one; CR2.

    Parameters
    ----------
    groups : name of the column of course groups, empty for controls

    References
    ----------
    Bauer, Sterba & Hallfors (2008); Pustejovsky & Tipton (2018).
    """
    estimand = f"Intention to treat: average effect of the offer on {outcome}, over people"
    blank = DesignEffect(
        "partial nesting", "treated vs control", estimand, source="Bauer, Sterba & Hallfors 2008; Pustejovsky & "
        "Tipton 2018", estimator="Difference in means" + (f" with {joined(covariates)}" if covariates else ""),
    )  # fmt: skip

    def compute() -> DesignEffect:
        y = number_column(data, outcome)
        kept = ~np.isnan(y)
        z = arm_column(data, arm, len(y), kept)
        raw = np.asarray(column(data, groups), dtype=object)
        empty = np.array([v is None or v != v or v == "" for v in raw])
        if (empty & kept & (z == 1)).any():
            raise UserError(EMPTY_CELL, cell="a group, though some treated people have none (give each a group)")
        label = np.array(
            [
                f"person {i}" if alone else f"group {v}"
                for i, (alone, v) in enumerate(zip(empty | (z == 0), raw, strict=True))
            ]
        )
        if len(np.unique(label[kept & (z == 1)])) < 2:
            raise UserError(FEW_CLUSTERS, found=len(np.unique(label[kept & (z == 1)])), wanted=2)
        added, said = mean_and_indicator(data, covariates, kept)
        found = regression(y, {**added, "arm": z}, clusters=label, level=level)
        effect = found.effect("arm")
        met = len(np.unique(label[kept & (z == 1)]))
        return replace(
            blank, effect=effect, n=found.n, units=found.clusters, missing=len(y) - found.n,
            beside=(("groups", float(met)),), warnings=(*said, *few_words(met, effect.df)),
            drawn=two_arms(y, z, added),
            uncertainty=f"CR2 standard error, {met} groups and single controls, {df_words(effect.df)} (Satterthwaite)",
        )  # fmt: skip

    return attempt(blank, compute)


def saturation_effects(
    data: Frame, outcome: str, treated: str, saturation: str, clusters: str, weights: str | None = None,
    level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate direct and spill-over effects when clusters drew the share of people to treat; CR2 by cluster.

    Parameters
    ----------
    treated : name of the 0/1 column of a person's own treatment
    saturation : name of the column of the share drawn for the cluster; 0 is the pure control
    weights : name of a column of inverse probabilities, where these differ

    Returns
    -------
    dict
        For each share above 0: ``treated at 0.5`` and ``untreated at 0.5`` (spill-over) against the pure control, and
        ``own treatment at 0.5``, treated against untreated in the same clusters.

    References
    ----------
    Baird, Bohren, McIntosh & Ozler (2018), *REStat* 100; Hudgens & Halloran (2008).
    """
    try:
        levels = _shares_above_none(data, saturation)
    except UserError as problem:
        blank = DesignEffect("saturation", "treated vs pure control", f"Average effect on {outcome}")
        return {"treated": replace(blank, refusal=Refusal(problem.code, str(problem)))}
    found: dict[str, DesignEffect] = {}
    for share in levels:
        one, other = f"treated at {share:g}", f"untreated at {share:g}"
        named = {one: {one: 1.0}, other: {other: 1.0}, f"own treatment at {share:g}": {one: 1.0, other: -1.0}}
        for name, contrast in named.items():
            against = "untreated in the same clusters" if len(contrast) == 2 else "pure control"
            blank = DesignEffect(
                "saturation", f"{name} vs {against}", f"Average effect on {outcome} of {name}, against {against}",
                estimator="Difference of weighted cell means", source="Baird et al. 2018; Hudgens & Halloran 2008",
            )  # fmt: skip
            found[name] = attempt(
                blank, lambda blank=blank, contrast=contrast: _cells(  # type: ignore[misc]
                    blank, data, outcome, (treated, saturation, clusters, weights), levels, contrast, level
                ),
            )  # fmt: skip
    return found


def _shares_above_none(data: Frame, saturation: str) -> list[float]:
    levels = sorted({float(v) for v in number_column(data, saturation) if v == v} - {0.0})
    if not levels:
        raise UserError(EMPTY_CELL, cell="a share above 0")
    return levels


def _cells(
    blank: DesignEffect, data: Frame, outcome: str, names: tuple[str, str, str, str | None], levels: list[float],
    contrast: dict[str, float], level: float,
) -> DesignEffect:  # fmt: skip
    treated, saturation, clusters, weights = names
    y = number_column(data, outcome)
    kept = ~np.isnan(y)
    z, share = number_column(data, treated, len(y)), number_column(data, saturation, len(y))
    cells = {f"treated at {s:g}": (share == s) & (z == 1) for s in levels}
    cells |= {f"untreated at {s:g}": (share == s) & (z == 0) for s in levels}
    cells = {name: rows for name, rows in cells.items() if (rows & kept).any()}
    for name in contrast:
        if name not in cells:
            raise UserError(EMPTY_CELL, cell=f"the cell “{name}”")
    if not (kept & (share == 0)).any() and len(contrast) == 1:
        raise UserError(EMPTY_CELL, cell="a share of 0 (the pure control)")
    columns = {name: rows.astype(np.float64) for name, rows in cells.items()}
    found = regression(
        y, columns, clusters=column(data, clusters), level=level,
        weights=None if weights is None else number_column(data, weights, len(y)),
    )  # fmt: skip
    effect = found.combination({name: v for name, v in contrast.items() if name not in found.dropped})
    return replace(
        blank, effect=effect, n=found.n, units=found.clusters, missing=len(y) - found.n,
        uncertainty=f"CR2 standard error, {found.clusters} clusters, {df_words(effect.df)} (Satterthwaite)",
        warnings=few_words(found.clusters or 0, effect.df),
        drawn=TwoStages(y, z, share, codes(column(data, clusters), clusters, len(y))[0], tuple(contrast.items())),
    )  # fmt: skip


def stepped_wedge_effect(
    data: Frame, outcome: str, treated: str, sites: str, periods: str, covariates: Names = (), level: float = 0.95,
    people: str | None = None,
) -> DesignEffect:  # fmt: skip
    """Estimate the effect when sites cross over in turn: mixed model, periods fixed, site and site-by-period random.

    Kenward-Roger standard error and df. Beside it the comparison within periods (``within_period``, its limits
    and p by permuting the sequences), unless a site changed within a period; and how the effect changes with each
    period since the start (``per_period_since`` and its p), which should be near 0 for one number to tell the story.

    Parameters
    ----------
    treated : name of the 0/1 column, 1 from the period in which the site has the programme
    sites, periods : names of columns of labels
    people : name of the column of who was measured, where the same people are measured in several periods: random
        too; takes minutes with hundreds of people, and without it the error is larger, if anything

    References
    ----------
    Hussey & Hughes (2007); Hooper et al. (2016); Kenward & Roger (1997); Thompson et al. (2018) for within-period;
    Kenny et al. (2022) for the time since the start.
    """
    estimand = f"Average effect of having the programme on {outcome}, over sites and periods"
    blank = DesignEffect(
        "stepped wedge", "treated vs control", estimand, source="Hussey & Hughes 2007; Hooper et al. 2016",
        estimator="Mixed model: period fixed, site and site-by-period random",
    )  # fmt: skip

    def compute() -> DesignEffect:
        y = number_column(data, outcome)
        kept = ~np.isnan(y)
        z = arm_column(data, treated, len(y), kept)
        site, period = (codes(column(data, name), name, len(y))[0] for name in (sites, periods))
        within = _within_periods(y[kept], z[kept], site[kept], period[kept])
        added, said = mean_and_indicator(data, covariates, kept)
        others = [term for name, v in added.items() for term in expanded(name, v, len(y))]
        times = dummies(period, drop_first=True)
        columns = np.column_stack([times, *(v for _, v in others), z])
        names = [*(f"period {j + 2}" for j in range(times.shape[1])), *(name for name, _ in others), "treated"]
        cell = site * (int(period.max()) + 1) + period
        random = [RandomTerm(site), RandomTerm(cell)] if _repeated(cell[kept]) else [RandomTerm(site)]
        if people is not None:
            person = codes(column(data, people), people, len(y))[0]
            random += [RandomTerm(person)] if _repeated(person[kept]) else []
        _something_left(y[kept], np.column_stack([dummies(site), columns])[kept])
        found = fit_mixed(y, columns, names, random)
        effect = found.kenward_roger("treated", level)
        beside = (*within, *_by_exposure(y, z, site, period, columns, names, random))
        warned = ("A variance was estimated as 0: the model is simpler than planned.",) if found.singular else ()
        return replace(
            blank, effect=effect, n=found.n, units=count_of(data, sites, kept), missing=len(y) - found.n,
            uncertainty=f"Kenward-Roger standard error, {df_words(effect.df)}", warnings=(*said, *warned),
            beside=beside, drawn=Sequences(y[kept], z[kept], site[kept], period[kept]) if within else None,
        )  # fmt: skip

    return attempt(blank, compute)


def _by_exposure(
    y: Floats, z: Floats, site: Ints, period: Ints, columns: Floats, names: list[str], random: list[RandomTerm]
) -> tuple[tuple[str, float], ...]:
    """Return the change of the effect a period since the start and its p; nothing where all have been in it as long."""
    start = np.full(int(site.max()) + 1, np.iinfo(np.intp).max)
    np.minimum.at(start, site[z == 1], period[z == 1])
    since = np.where(z == 1, period - start[site], 0).astype(np.float64)
    if len(np.unique(since[z == 1])) < 2:
        return ()
    try:
        found = fit_mixed(y, np.column_stack([columns, since]), [*names, "since"], random).kenward_roger("since")
    except UserError:
        return ()
    return (("per_period_since", found.estimate), ("per_period_since_p", found.p))


def _something_left(y: Floats, columns: Floats) -> None:
    """Refuse an outcome that periods, sites and the programme give exactly: nothing shows its error."""
    basis = orthonormal(columns)
    rest = y - basis @ (basis.T @ y)
    if rest @ rest <= NOTHING * (y @ y):
        raise UserError(NO_VARIANCE, name="the effect")


def _repeated(cell: npt.NDArray[np.intp]) -> bool:
    return bool((np.bincount(cell) > 1).any())


def _within_periods(y: Floats, z: Floats, site: Ints, period: Ints) -> tuple[tuple[str, float], ...]:
    try:
        found = within_period_effect(y, z, site, period)
    except UserError as refusal:
        if refusal.problem is MIXED_CELL:
            return ()
        raise
    limits = (("within_period_low", found.interval.ci_low), ("within_period_high", found.interval.ci_high))
    excluded = tuple((name, value) for name, value in limits if np.isfinite(value))
    return (("within_period", found.estimate), *excluded, ("within_period_p", found.p))
