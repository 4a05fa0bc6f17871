"""Frames of designs drawn by their own procedure, with outcomes made from the draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.stored_procedure import StoredProcedure
from core.design import Arm, Procedure, TrialDesign, UnitKinds
from core.plan import AnalysisPlan, Outcome
from core.randomise import Roster, randomise

PLAN = AnalysisPlan((Outcome("y", "Score", role="primary"),), draws=500)
SEED = bytes(range(32))


def arms(count: int) -> tuple[Arm, ...]:
    """Return so many arms."""
    return tuple(Arm(f"a{i}", f"Arm {i}") for i in range(count))


def a_frame(
    procedure: Procedure,
    outcome: Callable[[np.ndarray, np.ndarray | None], np.ndarray],
    *,
    design_arms: tuple[Arm, ...] | None = None,
    n: int = 60,
    per_cluster: int = 0,
    attributes: Mapping[str, tuple[str, ...]] | None = None,
    rows: Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]] | None = None,
    seed: bytes = SEED,
    units: UnitKinds | None = None,
    factors: tuple[str, ...] = (),
    **frame: object,
) -> TrialArrays:
    """Draw a design and give each row ``outcome(arm of the row, cluster of the row)``; one row a unit unless ``rows``
    gives unit and period of each.
    """
    codes = tuple(f"P{i:04d}" for i in range(n))
    clusters = tuple(f"C{i // per_cluster:03d}" for i in range(n)) if per_cluster else None
    design = TrialDesign("rct", design_arms or arms(2), units or UnitKinds(), procedure, factors=factors)
    roster = Roster(codes, attributes or {}, clusters)
    drawn = randomise(design, roster, seed)
    arm = drawn.arm.astype(np.intp)
    strata, stratum = np.unique(drawn.strata, return_inverse=True)
    grouped = procedure.draws_groups and clusters is not None
    labels, cluster = np.unique(clusters, return_inverse=True) if grouped else ((), None)
    unit, period = (np.arange(n), None) if rows is None else rows(arm)
    y = outcome(unit, period) if rows is not None else outcome(arm, cluster)
    own = drawn.probabilities[np.arange(n), arm]
    uneven = np.ptp(drawn.probabilities, axis=0).max() > 1e-9
    return TrialArrays(
        title="t", design=procedure.name, unit_name="person", arm_name="arm", units=codes,
        arms=tuple(a.code for a in design.arms), arm_labels=tuple(a.label for a in design.arms), arm=arm,
        stratum=stratum.astype(np.intp) if len(strata) > 1 else None, strata=tuple(strata) if len(strata) > 1 else (),
        strata_names=procedure.strata, cluster=None if cluster is None else cluster.astype(np.intp),
        clusters=tuple(labels), cluster_name="site" if grouped else "", weight=1 / own if uneven else None,
        outcomes=(OutcomeRows("y", unit, y, period=period),),
        procedure=StoredProcedure(design, roster, drawn), **frame,
    )  # type: ignore[arg-type] # fmt: skip
