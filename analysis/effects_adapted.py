"""What single designs change in the rows before an effect is estimated: washed-out time, pairs, course groups."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis import effects_words as words
from analysis.arrays import TrialArrays
from analysis.designs.redrawn import Cells
from analysis.effects_sample import PAIR, Sample
from analysis.numbers.inputs import dummies
from analysis.redraw import LABEL
from analysis.results import Redrawn
from analysis.variables import Ints, numbers_in
from core.errors import UserError
from core.procedures.factorial import washed_out
from core.randomise import Roster


def adapted(frame: TrialArrays, sample: Sample) -> tuple[Sample, tuple[str, ...]]:
    """Return the rows as their design wants them, and what a reader should know of it.

    Time drawn by lot loses the units too soon after a change. Matched pairs that are adjusted for more are clustered
    by pair. Where people are drawn one by one and those treated meet in groups, these are what varies together.

    References
    ----------
    De Chaisemartin & Ramirez-Cuellar (2024) for pairs; Bauer, Sterba & Hallfors (2008) for groups of the treated.
    """
    procedure = frame.procedure
    if procedure is None:
        return sample, ()
    design = procedure.design
    if design.procedure.name == "time" and design.procedure.washout:
        early = washed_units(procedure.roster, frame.arm, design.procedure.order, design.procedure.washout)
        kept = sample.keep(~early[sample.unit])
        count = len(sample.y) - len(kept.y)
        return kept, (words.left_out(count, "too soon after a change"),) if count else ()
    if design.procedure.name == "pairs" and sample.stratum is not None and (sample.variables or sample.repeated):
        return replace(sample, cluster=sample.stratum, cluster_name=PAIR), ()
    if nested(frame) and sample.cluster is None:
        groups = group_of(frame)[sample.unit]
        met = len(np.unique(groups[sample.arm > 0]))
        said = f"Those offered it meet in groups: {met} groups or single people count in the uncertainty."
        return replace(sample, cluster=groups, cluster_name=design.units.treated), (said,)
    return sample, ()


def nested(frame: TrialArrays) -> bool:
    """Tell whether people are drawn one by one, the design treats groups, and attendance lists say which."""
    procedure = frame.procedure
    if procedure is None or procedure.design.procedure.draws_groups or not any(frame.groups):
        return False
    return procedure.design.units.treated != procedure.design.units.allocated


def group_of(frame: TrialArrays) -> Ints:
    """Return (n,) the course group of each unit: controls, and treated people on no list, are groups of one."""
    labels = [
        f"group {group}" if group and arm > 0 else f"unit {i}"
        for i, (group, arm) in enumerate(zip(frame.groups, frame.arm, strict=True))
    ]
    return np.unique(labels, return_inverse=True)[1].astype(np.intp)


def washed_units(roster: Roster, arm: Ints, order: str, washout: int) -> npt.NDArray[np.bool_]:
    """Mark (n,) units of time too soon after a change; each place has its own line, in the order of an attribute."""
    return washed_out(arm.astype(np.int8), lines_of(roster, order), washout)


def lines_of(roster: Roster, order: str) -> list[npt.NDArray[np.int64]]:
    """Return the units of each place in order of time: by an attribute, or by their codes where none is named."""
    cells = roster.attributes.get(order, roster.codes)
    numbers = numbers_in(cells)
    when = np.unique(cells, return_inverse=True)[1] if numbers is None else numbers
    place = np.unique(roster.clusters or ("",) * len(roster.codes), return_inverse=True)[1]
    lines = [np.flatnonzero(place == p) for p in np.unique(place)]
    return [line[np.argsort(when[line], kind="stable")] for line in lines]


def redrawn_time(frame: TrialArrays, sample: Sample, arm: int, count: int) -> Redrawn | None:
    """Test time drawn by lot with a wash-out: each draw leaves out its own units, too soon after its own changes.

    ``sample`` holds the rows before any was left out. None where no draw changes anything.
    """
    procedure = frame.procedure
    if procedure is None:
        return None
    design, washed = procedure.design.procedure, len(frame.arms)
    dealt = procedure.redraw(count, LABEL).copy()
    for line in lines_of(procedure.roster, design.order):
        changed = np.zeros((len(dealt), len(line)), dtype=bool)
        changed[:, 1:] = np.diff(dealt[:, line], axis=1) != 0
        early = changed.copy()
        for later in range(1, min(design.washout, len(line))):
            early[:, later:] |= changed[:, :-later]
        dealt[:, line] = np.where(early, washed, dealt[:, line])
    own = washed_units(procedure.roster, frame.arm, design.order, design.washout)
    cell = np.where(own[sample.unit], washed, sample.arm)
    blocks = np.empty((len(sample.y), 0)) if sample.stratum is None else dummies(sample.stratum, drop_first=True)
    clusters = sample.unit if sample.repeated else None
    try:
        return Cells(sample.y, cell, blocks, clusters, None, sample.unit).test((arm, 0), dealt)
    except UserError:
        return None
