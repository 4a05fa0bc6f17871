"""Raw items of a table are scored through the form that asked them."""

from __future__ import annotations

import pytest

from analysis.analyse import analyse_table
from analysis.frames import TrialFrame
from core.errors import UserError
from core.plan import Outcome
from instruments.workbook import read_workbook_bytes
from tests.analysis.a_study import BELIEFS
from tests.analysis.builders import a_plan, a_table

FORM = read_workbook_bytes(BELIEFS, "beliefs.md")
ITEMS = {"z": [0, 0, 0, 1, 1, 1], "b_1": [1, 2, 3, 3, 3, -98], "g/b_2": [1, 2, 3, 1, 2, 1]}


def test_an_outcome_may_name_a_scale_of_the_form():
    frame = TrialFrame.from_table(a_table(**ITEMS), a_plan("b"), FORM)
    assert list(frame.rows("b").y[:5]) == [50, 50, 50, 100, 75]


def test_a_scale_half_of_which_is_refused_is_missing():
    y = TrialFrame.from_table(a_table(**ITEMS), a_plan("b"), FORM).rows("b").y
    assert y[5] != y[5]


def test_a_column_wins_over_a_scale_of_the_same_name():
    frame = TrialFrame.from_table(a_table(**(ITEMS | {"b": [1, 2, 3, 4, 5, 6]})), a_plan("b"), FORM)
    assert list(frame.rows("b").y) == [1, 2, 3, 4, 5, 6]


def test_a_baseline_may_be_a_scale_too():
    plan = a_plan([Outcome("y", "Y", baseline="b")])
    frame = TrialFrame.from_table(a_table(**(ITEMS | {"y": [1, 2, 3, 4, 5, 6]})), plan, FORM)
    assert frame.rows("y").baseline.values[3] == 100


def test_a_missing_item_is_refused_by_name():
    items = {name: cells for name, cells in ITEMS.items() if name != "b_1"}
    with pytest.raises(UserError, match="b_1"):
        TrialFrame.from_table(a_table(**items), a_plan("b"), FORM)


def test_a_form_with_a_mistake_is_refused_with_its_place():
    broken = read_workbook_bytes(BELIEFS.replace(b"b_1 -b_2", b"b_1 b_9"), "beliefs.md")
    with pytest.raises(UserError, match="scales") as caught:
        TrialFrame.from_table(a_table(**ITEMS), a_plan("b"), broken)
    assert caught.value.code == "DATA_FORM_HAS_ERRORS"


def test_a_table_a_plan_and_a_form_go_in_and_results_come_out(tmp_path):
    (tmp_path / "form.md").write_bytes(BELIEFS)
    (tmp_path / "data.csv").write_text("z,b_1,g/b_2\n0,1,1\n0,2,1\n0,3,3\n1,3,1\n1,3,2\n1,2,2\n", encoding="utf-8")
    (tmp_path / "plan.toml").write_text(
        'title = "T"\n[columns]\narm = "z"\ncontrol = "0"\n[[outcome]]\ncode = "b"\nlabel = "Beliefs"\n'
        'dimension = "belief"\nrole = "primary"\n[plan]\nadjust = "design"\n',
        encoding="utf-8",
    )
    plan, frame, results = analyse_table(tmp_path / "data.csv", tmp_path / "plan.toml", tmp_path / "form.md")
    assert (plan.title, len(frame.units)) == ("T", 6)
    assert results.of("b").estimate == pytest.approx((100 + 75 + 50) / 3 - (50 + 75 + 50) / 3)
