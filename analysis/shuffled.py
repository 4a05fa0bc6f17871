"""Arms drawn anew for a rehearsal of the analysis: whoever reads it learns nothing of the sealed ones."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.facts import Decision, Flow, StudyFacts
from analysis.problems import DESIGN_MISSING
from core.allocation import SealedAllocations
from core.errors import UserError
from core.randomise import Allocation, Roster, randomise
from core.values import SealAttempt, SealedAllocation

if TYPE_CHECKING:
    from core.study import Study

SEED = hashlib.sha256(b"pilotage shuffled arms 1").digest()
PROCEDURE = "arms drawn anew by the stored procedure for this rehearsal; the sealed draw was not opened"


class ShuffledAllocations(SealedAllocations):
    """Stands where the sealed allocation stood; it holds no key and no file, so that nothing sealed can be read."""

    def __init__(self, allocation: Allocation) -> None:
        self._shuffled = allocation

    def get(self) -> Allocation:
        """Return the shuffled arms."""
        return self._shuffled

    def sealed(self) -> SealedAllocation | None:
        """Return None: no seal belongs to these arms."""
        return None

    def attempts(self) -> tuple[SealAttempt, ...]:
        """Return none, for the same reason."""
        return ()


@contextmanager
def shuffled(study: Study) -> Iterator[Study]:
    """Open a private copy of a study in which arms are drawn anew from a fixed seed, sealed before or not.

    UserError DESIGN_MISSING, or what does not fit between design and people.
    """
    with study.snapshot() as copy:
        design = copy.design.get()
        if design is None:
            raise UserError(DESIGN_MISSING, study=study.title)
        copy.allocation = ShuffledAllocations(randomise(design, _roster(copy), SEED))
        yield copy


def _roster(study: Study) -> Roster:
    """Return who was drawn, where the public hash of the sealed roster tells; otherwise who would be drawn now."""
    now, sealed = study.allocation.roster(), study.allocation.sealed()
    if sealed is None or now.hash() == sealed.roster_hash:
        return now
    people = study.people.all()
    everyone = Roster(
        codes=tuple(person.code for person in people),
        attributes={name: tuple(p.attributes.get(name, "") for p in people) for name in now.attributes},
        clusters=None if now.clusters is None else tuple(person.cluster for person in people),
    )
    return everyone if everyone.hash() == sealed.roster_hash else now


def of_shuffled_arms(facts: StudyFacts, *, planned: bool) -> StudyFacts:
    """Return facts without what belongs to the true arms: delivery, cost, deviations, contamination, decision."""
    return replace(
        facts,
        randomised=True,
        planned_in_advance=planned,
        flow=None if facts.flow is None else _without_delivery(facts.flow),
        offered=None,
        attended=None,
        attended_fully=None,
        cost=None,
        decision=Decision(),
        commitment="",
        procedure=PROCEDURE,
        deviations=(),
        contamination=(),
    )


def _without_delivery(flow: Flow) -> Flow:
    return replace(flow, arms=tuple(replace(arm, received=()) for arm in flow.arms))
