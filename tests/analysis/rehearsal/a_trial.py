"""Small studies to be rehearsed."""

from __future__ import annotations

from pathlib import Path

from analysis.rehearsal.assumptions import Assumptions, OutcomeAssumption
from core.design import Arm, Procedure, TrialDesign, UnitKinds, Wave
from core.plan import Adjust, AnalysisPlan, Outcome
from core.study import Study
from core.values import Cluster, NewParticipant
from tests.analysis.a_study import BELIEFS

BELIEF = Outcome("b", "Beliefs", "belief", "beliefs", "b", "T2", "T0", role="primary", matters=10.0)
ANY_NUMBER = Assumptions((OutcomeAssumption("b", 0.0, 1.0, 0.516, correlation=0.0),), loss=(0.0,))


def a_trial(
    path: Path,
    procedure: Procedure | None = None,
    *,
    n: int = 60,
    groups: int = 0,
    adjust: Adjust = "design",
    outcome: Outcome = BELIEF,
) -> Study:
    """Return an open study with a plan and people, nobody asked yet and nothing locked."""
    study = Study.create(path, "Small trial", device="D", actor="A")
    study.people.add_clusters([Cluster(f"C{i:02d}", "team") for i in range(groups)])
    study.people.add(
        [
            NewParticipant(f"P{i:03d}", f"C{i % groups:02d}" if groups else "", {"station": f"S{i % 3}"})
            for i in range(n)
        ]
    )
    study.instruments.add("beliefs", "Beliefs", BELIEFS, "beliefs.md")
    waves = (Wave("T0", "Before", instruments=("beliefs",)), Wave("T2", "After", instruments=("beliefs",)))
    arms = (Arm("later", "Course later"), Arm("now", "Course now"))
    units = UnitKinds("team", "officer") if groups else UnitKinds("officer", "officer")
    study.design.set(TrialDesign("rct", arms, units, procedure or Procedure("complete"), waves))
    study.plan.set(AnalysisPlan((outcome,), adjust=adjust))
    return study
