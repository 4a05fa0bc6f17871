"""Small studies at the edge of what can be estimated, each taken through the real analysis: nothing in them is set."""

from __future__ import annotations

from analysis.beside.stand import with_beside
from analysis.effects import estimate
from analysis.facts import StudyFacts
from analysis.frames import TrialFrame
from analysis.results import Results
from analysis.study_facts import facts_from_table
from core.plan import Outcome, TablePlan
from tests.analysis.builders import a_plan, a_table

N = 24
ARM = ["0", "1"] * (N // 2)
SCORE = [40 + (7 * k) % 23 + (6 if k % 2 else 0) for k in range(N)]


def analysed(plan: TablePlan, **columns: list[object]) -> tuple[Results, StudyFacts]:
    """Return what a plan gives on a table, as `pilotage analyse` does."""
    frame = TrialFrame.from_table(a_table(**columns), plan)
    results = with_beside(frame, plan.plan, estimate(frame, plan.plan), randomised=plan.randomised)
    return results, facts_from_table(plan, frame, results)


def empty_arm() -> tuple[Results, StudyFacts]:
    """Nobody of the programme's arm has an outcome."""
    return analysed(a_plan(), z=ARM, y=[None if k % 2 else SCORE[k] for k in range(N)])


def zero_events() -> tuple[Results, StudyFacts]:
    """A harm that nobody reported, beside an outcome that everybody has."""
    outcomes = (
        Outcome("y", "Score", role="primary"),
        Outcome("h", "Injuries", "harm", kind="binary", role="harm", better="lower"),
    )
    return analysed(a_plan(outcomes), z=ARM, y=SCORE, h=[0] * N)


def one_cluster_per_arm() -> tuple[Results, StudyFacts]:
    """Two classes, one in each arm: what is the class's and what is the programme's cannot be told apart."""
    return analysed(a_plan(cluster="c"), z=ARM, y=SCORE, c=["b" if k % 2 else "a" for k in range(N)])


def all_missing() -> tuple[Results, StudyFacts]:
    """The main outcome was never collected; a second one was."""
    outcomes = (Outcome("y", "Never asked", role="primary"), Outcome("s", "Asked", role="secondary"))
    return analysed(a_plan(outcomes), z=ARM, y=[None] * N, s=SCORE)


def no_baseline() -> tuple[Results, StudyFacts]:
    """One outcome, measured once."""
    return analysed(a_plan(), z=ARM, y=SCORE)


EDGES = {
    "empty arm": empty_arm,
    "zero events": zero_events,
    "one cluster per arm": one_cluster_per_arm,
    "all-missing outcome": all_missing,
    "no baseline": no_baseline,
}
