"""What a schedule says of a study's answers: in which period each was given, and who was measured later at a site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from analysis.study_answers import Answered, StudyAnswers
from analysis.variables import Ints
from core.design import TrialDesign
from core.plan import Outcome
from core.procedures.wedge import schedule
from core.randomise import Allocation

if TYPE_CHECKING:
    from core.study import Study

# Procedures that look at covariates: an analysis adjusts for what they looked at.
LOOKS = ("rerandomised", "constrained", "minimised", "wedge")


def crossed_over(design: TrialDesign, wave: str) -> bool:
    """Tell whether those who waited had had the programme by a wave (ruling M13)."""
    codes = [w.code for w in design.waves]
    if design.crosses_after not in codes or wave not in codes:
        return False
    return codes.index(wave) > codes.index(design.crosses_after)


def periods_of(design: TrialDesign, outcome: Outcome, answers: StudyAnswers) -> list[tuple[Answered, Ints]]:
    """Return responses with the period of each, or nothing where that cannot be told.

    Each wave is a period where there are as many waves as the schedule has periods; else the occasions of one wave
    are, numbered from 1.
    """
    periods = schedule(design).shape[1]
    if len(design.waves) == periods:
        found = [answers.answered(outcome.instrument, wave.code) for wave in design.waves]
        return [(a, np.full(len(a.participants), p, dtype=np.intp)) for p, a in enumerate(found)]
    waves = [outcome.wave] if outcome.wave else [w.code for w in design.waves]
    if len(waves) != 1:
        return []
    answered = answers.answered(outcome.instrument, waves[0])
    when = np.array(answered.occasions, dtype=np.intp) - 1
    return [(answered, when)] if len(np.unique(when)) > 1 else []


def with_later_people(study: Study, design: TrialDesign, allocation: Allocation) -> tuple[Allocation, Ints]:
    """Add to whole sites in a wedge the people who were enrolled there after the draw, with the sequence of the site.

    Returns the allocation and, for each of its people, a place in the roster that was drawn (n,) of the same site.
    """
    place = np.arange(len(allocation.codes))
    if design.procedure.name != "wedge" or not design.procedure.draws_groups or allocation.clusters is None:
        return allocation, place
    first = {site: i for i, site in reversed(list(enumerate(allocation.clusters)))}
    known = set(allocation.codes)
    later = [(p.code, first[p.cluster]) for p in study.people.all() if p.code not in known and p.cluster in first]
    if not later:
        return allocation, place
    place = np.concatenate([place, np.array([i for _, i in later], dtype=np.intp)])
    sites, strata = allocation.clusters, allocation.strata
    return replace(
        allocation, codes=(*allocation.codes, *(code for code, _ in later)), arm=allocation.arm[place],
        probabilities=allocation.probabilities[place], strata=tuple(strata[i] for i in place),
        clusters=tuple(sites[i] for i in place),
    ), place  # fmt: skip
