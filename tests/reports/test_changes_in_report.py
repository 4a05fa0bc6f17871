"""An amendment made after the lock stands in the technical report with its reason."""

from __future__ import annotations

from analysis.study_results import study_results
from core.deviations import Deviation
from gui.operations.plan_edits import change_outcome
from reports.content import TableBlock
from reports.documents.technical import technical
from tests.gui.small_study import make_locked


def test_the_report_prints_amendments_and_deviations_by_date(tmp_path):
    with make_locked(tmp_path / "s.pilot") as study:
        study.plan.note_results_opened("R. Haddad")
        smaller = change_outcome("b_pj", matters=2.0)(study.plan.get())
        study.amendments.make("plan", smaller, "A smaller difference", "The pilot said so", "R. Haddad")
        study.logs.add([Deviation("late", "2020-01-02", "A strike", done="two days later").entry()])
        results, facts = study_results(study)
    blocks = technical(results, facts).parts[0].blocks
    table = next(b for b in blocks if isinstance(b, TableBlock) and b.code == "T-CHANGES")
    late, amended = [row.cells for row in table.rows]
    assert late[1:] == ("Late", "–", "two days later", "A strike", "no outcome data", "Not stated by the study team")
    assert amended[1:] == (
        "Amendment 1: A smaller difference", "b_pj matters: 4", "b_pj matters: 2", "The pilot said so",
        "results; arms revealed", "R. Haddad",
    )  # fmt: skip
