"""Who is in a study that compares no arms, and what each stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from analysis.variables import Floats
from core.design import TrialDesign
from core.randomise import Allocation

if TYPE_CHECKING:
    from core.study import Study

# What studies without arms are called in a report.
UNARMED = {
    "prepost": "before and after, no comparison group", "its": "interrupted time series", "survey": "survey",
    "monitoring": "monitoring", "rubric": "rubric", "feasibility": "feasibility",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Everyone:
    """The people as one arm; ``groups`` are their groups, empty where these are not units of the sample."""

    allocation: Allocation
    groups: tuple[str, ...]
    weight: Floats | None
    warnings: tuple[str, ...]


def everyone(study: Study, design: TrialDesign) -> Everyone:
    """Return the people of a study, with the inverse of the probability that the lot of a sample gave each.

    Where the study drew one sample, only who was drawn is in it. Strata are those the design names; groups count as
    sampled whole where the design says that groups are drawn, and as classes in a comparison of before and after.
    """
    people = study.people.all()
    samples = study.samples.all()
    weight: dict[str, float] = {}
    warnings: tuple[str, ...] = ()
    if len(samples) == 1:
        drawn = study.samples.opened(samples[0].name)
        weight = dict(zip(drawn.codes, drawn.weights, strict=True))
        people = tuple(person for person in people if person.code in weight)
    elif samples:
        warnings = ("Several samples were drawn, so none weighs the people: everyone counts the same.",)
    names = design.procedure.strata
    strata = tuple(" × ".join(p.attributes.get(name, "") for name in names) or "all" for p in people)
    grouped = design.procedure.draws_groups or design.kind == "prepost"
    groups = tuple(p.cluster for p in people)
    whole = grouped and all(groups) and len(set(groups)) > 1
    n = len(people)
    allocation = Allocation(
        tuple(p.code for p in people), np.zeros(n, dtype=np.int8), np.ones((n, 1)), strata, groups, "", 1
    )  # fmt: skip
    values = np.array([weight[p.code] for p in people]) if weight else None
    if values is not None and np.ptp(values) == 0:
        values = None
    return Everyone(allocation, groups if whole else (), values, warnings)
