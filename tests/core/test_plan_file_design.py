"""The `[design]` table of a study template: every parameter comes through, every mistake is named."""

from __future__ import annotations

import dataclasses

import pytest

from core.design import Procedure, Tier
from core.errors import UserError
from core.plan_file import read_study_toml
from core.plan_file_design import DESIGN_KEYS
from tests.core.test_plan_file import STUDY, written

STRATIFIED = STUDY[STUDY.index("[design]\n") : STUDY.index("[[wave]]")]


def _design(folder, lines):
    return read_study_toml(written(folder, STUDY.replace(STRATIFIED, f"[design]\n{lines}\n"))).design


def test_every_parameter_of_a_procedure_can_be_written():
    elsewhere = {"procedure": "name", "tier": "tiers"}
    parameters = {elsewhere.get(key, key) for key in DESIGN_KEYS} - {"crosses_after", "crosses_on", "factors"}
    assert parameters == {f.name for f in dataclasses.fields(Procedure)} - {"version"}


def test_tiers_are_tables_of_their_own(tmp_path):
    lines = """procedure = "rerandomised"
[[design.tier]]
covariates = ["age", "score"]
acceptance = 0.1
[[design.tier]]
covariates = ["sex"]
acceptance = 0.5"""
    assert _design(tmp_path, lines).procedure.tiers == (Tier(("age", "score"), 0.1), Tier(("sex",), 0.5))


def test_numbers_and_truths_come_through(tmp_path):
    lines = """procedure = "constrained"
groups = true
covariates = ["age", "size"]
weights = [1, 2.5]
limits = [4, 0]
keep = 0.2"""
    expected = Procedure(
        "constrained", groups=True, covariates=("age", "size"), weights=(1.0, 2.5), limits=(4.0, 0.0), keep=0.2
    )
    assert _design(tmp_path, lines).procedure == expected


def test_a_waiting_list_says_after_which_wave_it_crosses_over(tmp_path):
    design = _design(tmp_path, 'crosses_after = "T2"\ncrosses_on = "2026-09-01"')
    assert (design.crosses_after, design.crosses_on) == ("T2", "2026-09-01")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('crosses_after = "T9"', "T9"),
        ('procedure = "dice"', "dice"),
        ("block_sizes = [4.5]", "whole numbers"),
        ('weights = ["a"]', "list of numbers"),
        ("acceptance = 2", "from 0 to 1"),
        ("groups = 1", "true"),
        ("height = 1", "height"),
    ],
)
def test_each_mistake_in_the_design_is_named(tmp_path, lines, said):
    with pytest.raises(UserError) as caught:
        _design(tmp_path, lines)
    assert said in str(caught.value)
