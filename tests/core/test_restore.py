"""What canonical JSON wrote comes back as the same dataclass."""

from __future__ import annotations

import json

from core.canonical import canonical_json
from core.design import Arm, Procedure, TrialDesign, UnitKinds, Wave
from core.plan import AnalysisPlan, Outcome
from core.restore import restore


def test_a_design_with_everything_in_it_comes_back():
    design = TrialDesign(
        "rct",
        (Arm("c", "C"), Arm("t", "T", 2, "said so")),
        UnitKinds("officer", "officer", ("officer", "encounter")),
        Procedure("stratified", ("sector", "rank"), "within sector"),
        (Wave("T2", "Follow-up", "last session", 150, 120, 183, ("k", "b")),),
    )
    assert restore(TrialDesign, json.loads(canonical_json(design))) == design


def test_a_plan_with_and_without_a_difference_that_matters_comes_back():
    plan = AnalysisPlan((Outcome("k", "K", matters=8), Outcome("b", "B", covariates=("sex",))), covariates=("age",))
    again = restore(AnalysisPlan, json.loads(canonical_json(plan)))
    assert again == plan
    assert canonical_json(again) == canonical_json(plan)
