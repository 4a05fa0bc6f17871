"""Designs whose arms are not compared with one control: sequences, starts, components, shares of people treated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis import effects_words as words
from analysis.designs.arms import factorial_effects
from analysis.designs.clustered import saturation_effects, stepped_wedge_effect
from analysis.designs.design_effects import DesignEffect, Frame
from analysis.designs.redrawn import Cells
from analysis.effects_case import Case, from_design, nothing, summary_of
from analysis.ratios import as_column
from analysis.redraw import LABEL
from analysis.results import ContrastKind, Estimate, Redrawn
from analysis.start_effects import start_estimate
from analysis.stored_procedure import BY_PERIOD
from analysis.variables import Ints
from core.design import TrialDesign
from core.errors import UserError
from core.procedures.wedge import LEFT_OUT, schedule

Columns = dict[str, npt.ArrayLike]
WITHOUT, WITH = "without", "with"


def designed(case: Case) -> list[Estimate] | None:
    """Return the estimates of a design that has a road of its own, or None where arms are compared with the control.

    A factorial has its margins and its interaction here; the comparisons inside the table come from the arms.
    """
    procedure = case.frame.procedure
    if procedure is None:
        return None
    design = procedure.design
    if design.procedure.name in ("wedge", "start") and case.sample.period is None and len(case.sample.y):
        return [replace(_blank(case, "wedge", "with vs without"), refusal=words.no_periods(case.outcome, design))]
    if design.procedure.name == "wedge":
        return [_wedge(case, design)]
    if design.procedure.name == "start":
        return [start_estimate(case, _blank(case, "start", "after vs before"), procedure)]
    if design.procedure.name == "saturation":
        return list(_saturation(case, design))
    return list(_factorial(case, design)) if design.factors else None


def _blank(case: Case, kind: ContrastKind, contrast: str) -> Estimate:
    sample = case.sample
    return replace(
        nothing(case.outcome, case.level, contrast), kind=kind, n=len(sample.y), units=len(np.unique(sample.unit)),
        clusters=None if sample.cluster is None else len(np.unique(sample.cluster)), missing=sample.missing,
        arms=case.arms, refusal=None if len(sample.y) else words.no_outcome(case.outcome),
    )  # fmt: skip


def _covariates(case: Case) -> tuple[Columns, tuple[str, ...]]:
    """Return the baseline and covariates of the rows as named columns."""
    columns: Columns = {f"{variable.name}": as_column(variable) for variable in case.sample.variables}
    return columns, tuple(columns)


def _wedge(case: Case, design: TrialDesign) -> Estimate:
    sample = case.sample
    blank = replace(_blank(case, "wedge", f"{WITH} vs {WITHOUT}"), treated=WITH, control=WITHOUT)
    if blank.refusal is not None or sample.period is None:
        return blank
    state = schedule(design)[sample.arm, sample.period]
    used = np.flatnonzero(state != LEFT_OUT)
    if not len(used):
        return replace(blank, refusal=words.no_outcome(case.outcome))
    kept, state = sample.keep(state != LEFT_OUT), state[used]
    case = replace(case, sample=kept)
    site = kept.unit if case.frame.cluster is None else case.frame.cluster[kept.unit]
    columns, names = _covariates(case)
    data: Columns = {**columns, "y": kept.y, WITH: state, "site": site, "period": _periods(kept.period)}
    effect = stepped_wedge_effect(data, "y", WITH, "site", "period", names, case.level)
    labels = ((WITHOUT, "Before the programme reached them", 0), (WITH, "With the programme", 1))
    arms = tuple(summary_of(code, label, kept, state == value) for code, label, value in labels)
    blank = replace(blank, arms=arms, n=len(kept.y), clusters=len(np.unique(site)))
    found = from_design(blank, effect, arms[0].sd)
    left = len(sample.y) - len(used)
    said = (words.left_out(left, "in the weeks of changing over, or not planned"),) if left else ()
    # Who is measured again counts as new: random effects of people would take minutes; the error is larger so.
    again = case.frame.cluster is not None and len(np.unique(kept.unit)) < len(kept.unit)
    said = (*said, words.SAME_PEOPLE) if again else said
    redraw = _sequences_redrawn(case, effect, site)
    return replace(found, warnings=(*found.warnings, *said), covariates=names, redraw=redraw)


def _periods(period: Ints | None) -> Ints:
    return np.zeros(0, dtype=np.intp) if period is None else period


def _sequences_redrawn(case: Case, effect: DesignEffect, site: Ints) -> Redrawn | None:
    """Deal the sequences again by the stored procedure; each site then takes the states of one that had its draw."""
    procedure = case.frame.procedure
    if procedure is None or effect.drawn is None:
        return None
    sites = np.unique(site)
    place = sites if case.frame.cluster is None else _roster_rows(procedure.roster.clusters or (), case, sites)
    arm_of = np.array([case.sample.arm[site == s][0] for s in sites])
    first = {int(a): int(np.flatnonzero(arm_of == a)[0]) for a in np.unique(arm_of)}
    dealt = procedure.redraw(case.draws, LABEL)[:, place]
    if not set(np.unique(dealt).tolist()) <= set(first):
        return None
    owners = np.array([first.get(a, 0) for a in range(len(case.frame.arms))])[dealt]
    return attempted(lambda: effect.redrawn(allocations=owners))


def _roster_rows(clusters: tuple[str, ...], case: Case, sites: Ints) -> Ints:
    return np.array([clusters.index(case.frame.clusters[s]) for s in sites], dtype=np.intp)


def attempted(compute: Callable[[], Redrawn]) -> Redrawn | None:
    """Return a redraw test, or None where no draw changes anything."""
    try:
        return compute()
    except UserError:
        return None


def _factorial(case: Case, design: TrialDesign) -> Iterator[Estimate]:
    """Yield both margins and the interaction; of more than two components, a refusal that says what is left."""
    if len(design.factors) != 2:
        blank = _blank(case, "margin", " and ".join(design.factors))
        yield replace(blank, refusal=blank.refusal or words.many_factors(case.outcome, len(design.factors)))
        return
    sample = case.sample
    first, second = ((sample.arm >> bit & 1).astype(np.float64) for bit in (1, 0))
    columns, names = _covariates(case)
    data: Columns = {**columns, "y": sample.y, "first": first, "second": second}
    keys: dict[str, str | None] = {"blocks": None, "clusters": None, "weights": None}
    for key, values in (("blocks", sample.stratum), ("clusters", sample.cluster), ("weights", sample.weight)):
        if values is not None:
            data[key], keys[key] = values, key
    effects = factorial_effects(
        data, "y", "first", "second", names, keys["blocks"], keys["clusters"], case.level, keys["weights"]
    )  # fmt: skip
    arms = case.frame.arms
    shown: tuple[tuple[ContrastKind, str, npt.NDArray[np.float64]], ...] = (
        ("margin", design.factors[0], first), ("margin", design.factors[1], second),
        ("interaction", f"{design.factors[0]} × {design.factors[1]}", first * second),
    )  # fmt: skip
    for (kind, name, here), effect, treated in zip(shown, effects, (arms[2], arms[1], arms[3]), strict=True):
        yield _component(case, (kind, name, treated), here == 1, effect)


def _component(
    case: Case, named: tuple[ContrastKind, str, str], here: npt.NDArray[np.bool_], effect: DesignEffect
) -> Estimate:
    kind, name, treated = named
    control = case.frame.arms[0]
    arms = (
        summary_of(control, f"Without {name}" if kind == "margin" else "Not both", case.sample, ~here),
        summary_of(treated, f"With {name}" if kind == "margin" else f"Interaction of {name}", case.sample, here),
    )
    contrast = f"{name}, over the other component" if kind == "margin" else f"interaction of {name}"
    blank = replace(_blank(case, kind, contrast), treated=treated, control=control, arms=arms)
    estimand = words.margin(case.outcome, name) if kind == "margin" else words.interaction(case.outcome, name)
    effect = replace(effect, estimand=estimand)
    if blank.refusal is not None:
        return replace(blank, estimand=estimand)
    found = from_design(blank, effect, case.arms[0].sd)
    redraw = None if effect.drawn is None else attempted(lambda: effect.redrawn(case.draws))
    return replace(found, redraw=redraw)


def _saturation(case: Case, design: TrialDesign) -> Iterator[Estimate]:
    """Yield for each share above none: the treated and the untreated against the pure control, and one another."""
    cells = cells_of(design)
    treated = np.array([own for _, own in cells], dtype=np.float64)[case.sample.arm]
    share = np.array([part for part, _ in cells])[case.sample.arm]
    if not len(case.sample.y):
        yield _blank(case, "direct", "treated vs pure control")
        return
    cluster = case.frame.cluster
    data: Columns = {"y": case.sample.y, "own": treated, "share": share}
    data["cluster"] = case.sample.unit if cluster is None else cluster[case.sample.unit]
    weighted = case.sample.weight is not None
    if weighted:
        data["weight"] = case.sample.weight  # type: ignore[assignment]
    effects = saturation_effects(data, "y", "own", "share", "cluster", "weight" if weighted else None, case.level)
    place = {cell: k for k, cell in enumerate(cells)}
    for name, effect in effects.items():
        word, _, level = name.partition(" at ")
        needed = (True, False) if word == "own treatment" else (word == "treated",)
        if any((float(level), own) not in place for own in needed):
            continue
        yield _cell(case, data, effect, word, float(level), place)


def _cell(
    case: Case, data: Frame, effect: DesignEffect, word: str, share: float, place: dict[tuple[float, bool], int]
) -> Estimate:
    kind: ContrastKind = "own" if word == "own treatment" else "direct" if word == "treated" else "spillover"
    one = place.get((share, word != "untreated"), 0)
    other = place.get((share, False) if kind == "own" else (0.0, False), 0)
    arms = case.frame.arms
    blank = _blank(case, kind, f"{arms[one]} vs {arms[other]}")
    blank = replace(blank, treated=arms[one], control=arms[other])
    found = from_design(blank, effect, case.arms[place.get((0.0, False), 0)].sd)
    procedure, sample = case.frame.procedure, case.sample
    if procedure is None or effect.effect is None:
        return found
    weights = None if sample.weight is None else 1 / np.maximum(procedure.probabilities[sample.unit], 1e-9)
    cluster = np.asarray(data["cluster"])
    cells = Cells(sample.y, sample.arm, np.empty((len(sample.y), 0)), cluster, weights, sample.unit)
    return replace(found, redraw=attempted(lambda: cells.test((one, other), procedure.redraw(case.draws, LABEL))))


def offered_arms(design: TrialDesign) -> frozenset[str]:
    """Return the arms whose people are offered the programme in the end: where arms are starts all of them."""
    codes = [arm.code for arm in design.arms]
    if design.procedure.name in BY_PERIOD:
        return frozenset(codes)
    if design.procedure.name == "saturation":
        return frozenset(code for code, (_, own) in zip(codes, cells_of(design), strict=True) if own)
    return frozenset(codes[1:])


def cells_of(design: TrialDesign) -> list[tuple[float, bool]]:
    """Return the share and the own treatment of each arm, in their order."""
    found = []
    for share in design.procedure.saturations:
        found += [(share, False)] * (share < 1) + [(share, True)] * (share > 0)
    return found
