"""All that a simulated trial needs, as plain values that can be sent to another process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from analysis.arrays import TrialArrays
from analysis.effects_adapted import lines_of
from analysis.effects_words import FEW_CLUSTERS
from analysis.frames_study import design_words
from analysis.power.simulated_assumptions import made_up_roster
from analysis.rehearsal import problems
from analysis.rehearsal.assumptions import Assumptions
from analysis.rehearsal.offers import Offers, offers_of
from analysis.stored_procedure import StoredProcedure
from analysis.variables import Ints, Variable, categorical, index_of
from core.canonical import canonical_json, sha256_hex
from core.design import TrialDesign
from core.errors import UserError
from core.plan import AnalysisPlan
from core.randomise import Allocation, Roster, randomise
from core.strata import GROUP_SIZE

if TYPE_CHECKING:
    from core.study import Study

# Redraws of a test that leads where clusters are few; fewer than in an analysis, since it is run in each rehearsal.
MOST_DRAWS = 999
# Designs whose estimates come from the stored procedure itself.
_BY_PROCEDURE = ("wedge", "start", "time", "saturation", "pairs")


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A trial to be simulated.

    ``key`` tells design and roster apart. ``plan`` holds the main outcomes only. ``frame`` has everything of the trial
    but arms and outcomes. ``first`` is one draw, of which strata and probabilities hold for all. ``group`` (n,) is the
    group of each person, None without any; ``offers`` is what the arms hold, and ``lines`` are units that follow each
    other in time. ``left_out`` are covariates of the plan about which nothing is known before
    people answer.
    """

    key: str
    seed: str
    design: TrialDesign
    roster: Roster
    plan: AnalysisPlan
    assumptions: Assumptions
    frame: TrialArrays
    first: Allocation
    group: Ints | None
    offers: Offers
    lines: tuple[Ints, ...]
    covariates: tuple[Variable, ...]
    left_out: tuple[str, ...]
    made_up: bool


def setting_of(study: Study, assumptions: Assumptions, seed: str) -> Setting:
    """Read what a rehearsal needs from a study; its answers and its sealed arms are not looked at.

    UserError REHEARSAL_NO_DESIGN, REHEARSAL_NO_PRIMARY, or what does not fit between design and people.
    """
    assumptions.check()
    design, plan = study.design.get(), study.plan.get()
    if design is None or len(design.arms) < 2:
        raise UserError(problems.NO_DESIGN, study=study.title)
    if plan is None or not plan.primaries:
        raise UserError(problems.NO_PRIMARY, study=study.title)
    for outcome in plan.primaries:
        assumptions.of(outcome.code)
    own = study.allocation.roster()
    roster = own if own.codes else invented_roster(design, assumptions)
    attributes = _attributes(study, roster) if own.codes else dict(roster.attributes)
    first = randomise(design, roster, bytes(32))
    names = tuple(dict.fromkeys((*plan.covariates, *(c for o in plan.primaries for c in o.covariates))))
    known = tuple(categorical(name, attributes[name]) for name in names if name in attributes)
    frame = _frame(study.title, design, first, attributes)
    # A test beside an estimate changes nothing in it: it is redrawn only where it leads.
    leads = 0 < len(frame.clusters) < FEW_CLUSTERS or design.procedure.name == "start"
    return Setting(
        key=sha256_hex(canonical_json(design)) + roster.hash(),
        seed=seed,
        design=design,
        roster=roster,
        plan=replace(plan, outcomes=plan.primaries, draws=min(plan.draws, MOST_DRAWS if leads else 1)),
        assumptions=assumptions,
        frame=frame,
        first=first,
        group=None if roster.clusters is None else index_of(roster.clusters)[1],
        offers=offers_of(design, assumptions),
        lines=tuple(lines_of(roster, design.procedure.order)) if design.procedure.name == "time" else (),
        covariates=known,
        left_out=tuple(name for name in names if name not in attributes),
        made_up=not own.codes,
    )


def invented_roster(design: TrialDesign, assumptions: Assumptions) -> Roster:
    """Make people up for a study that has none: each attribute the draw reads has two values, taken in turn."""
    procedure = design.procedure
    count, groups = assumptions.people, assumptions.groups
    sizes = [count // groups + (k < count % groups) for k in range(groups)]
    names = [name for name in procedure.attributes if name not in (GROUP_SIZE, procedure.order)]
    strata = dict.fromkeys(names, ("1", "2"))
    roster = made_up_roster(groups, cluster_sizes=sizes, strata=strata)
    if not procedure.draws_groups and strata:
        alone = made_up_roster(count, strata=strata)
        roster = replace(roster, attributes=alone.attributes)
    if procedure.order:
        order = tuple(f"{k + 1:06d}" for k in range(count))
        roster = replace(roster, attributes={**roster.attributes, procedure.order: order})
    return roster


def _attributes(study: Study, roster: Roster) -> dict[str, tuple[str, ...]]:
    people = {person.code: person.attributes for person in study.people.all()}
    names = sorted({name for code in roster.codes for name in people[code]})
    return {name: tuple(people[code].get(name, "") for code in roster.codes) for name in names}


def _frame(
    title: str, design: TrialDesign, first: Allocation, attributes: Mapping[str, tuple[str, ...]]
) -> TrialArrays:
    """Return the frame that `analysis.frames_study` would make of this study, without outcomes and redraws."""
    clustered = design.procedure.draws_groups and first.clusters is not None
    clusters, cluster = index_of(first.clusters or ()) if clustered else ((), None)
    strata, stratum = index_of(first.strata)
    stratified = len(strata) > 1
    # Probabilities of a two-stage draw are those of any draw; a simple one is redrawn with sizes of its own.
    actual = None if design.procedure.name == "simple" else first
    few = 0 < len(clusters) < FEW_CLUSTERS
    needed = few or design.procedure.name in _BY_PROCEDURE or bool(design.factors)
    return TrialArrays(
        title=title,
        design=design_words(design, stratified=stratified),
        unit_name=design.units.treated if clustered else design.units.allocated,
        arm_name="arm",
        units=first.codes,
        arms=tuple(arm.code for arm in design.arms),
        arm_labels=tuple(arm.label for arm in design.arms),
        arm=first.arm.astype(np.intp),
        stratum=stratum if stratified else None,
        strata=strata if stratified else (),
        strata_names=design.procedure.strata,
        cluster=cluster,
        clusters=clusters,
        cluster_name=design.units.allocated if clustered else "",
        weight=None,
        outcomes=(),
        procedure=StoredProcedure(design, Roster(first.codes, attributes, first.clusters), actual) if needed else None,
    )
