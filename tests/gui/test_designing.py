"""Changes to the design, what does not fit the people there are, and where it is said."""

from __future__ import annotations

import pytest

from core.choosing import next_question
from core.design import Arm, Procedure, TrialDesign, Wave
from core.errors import UserError
from core.strata import Roster
from gui.operations import designing
from gui.operations.choosing import blend
from gui.operations.designing import FIELDS, read_design
from gui.operations.judging import judge, judge_whole
from tests.gui.small_study import make_study

ARMS = (Arm("control", "Usual"), Arm("course", "Course"))
WAVES = (Wave("T0", "Before"), Wave("T1", "After"))
DESIGN = TrialDesign("rct", ARMS, waves=WAVES)


def roster(n=12, **attributes):
    return Roster(tuple(f"P{i:02d}" for i in range(n)), {k: tuple(v) for k, v in attributes.items()})


def stratified(**parameters):
    return TrialDesign("rct", ARMS, procedure=Procedure("stratified", ("area",), **parameters))


@pytest.fixture
def draft(tmp_path):
    with make_study(tmp_path / "draft.pilot", 12, is_locked=False) as study:
        yield study


def test_the_first_arm_brings_the_one_to_compare_with():
    design = designing.add_arm("Course")(TrialDesign("prepost", ()))
    assert [(a.code, a.label) for a in design.arms] == [("control", "Comparison"), ("programme", "Course")]
    assert design.kind == "rct"


def test_arms_are_named_moved_and_taken_out_under_codes_of_their_own():
    design = designing.add_arm("New")(DESIGN)
    design = designing.add_arm("Newer")(design)
    assert len({arm.code for arm in design.arms}) == 4
    code = design.arms[3].code
    design = designing.move_arm(code, -9)(designing.change_arm(code, label="First", share=2)(design))
    assert (design.control.label, design.control.share) == ("First", 2)
    assert designing.remove_arm(code)(design).control == ARMS[0]


def test_a_wave_takes_the_next_free_code():
    assert [w.code for w in designing.add_wave("Later")(DESIGN).waves] == ["T0", "T1", "T2"]
    assert designing.add_wave("First")(TrialDesign("rct", ARMS)).waves[0].code == "T0"


@pytest.mark.parametrize("name", list(FIELDS))
def test_another_procedure_keeps_only_what_it_uses(name):
    held = Procedure("stratified", ("area",), "within area", "stratum", coin=0.7, covariates=("age",), washout=3)
    after = designing.change_method(name)(TrialDesign("rct", ARMS, procedure=held)).procedure
    used = {field for field in ("strata", "pool", "misfits", "coin", "covariates", "washout") if field in FIELDS[name]}
    default = Procedure()
    for field in ("strata", "pool", "coin", "covariates", "washout"):
        assert getattr(after, field) == getattr(held if field in used else default, field)


def test_every_procedure_has_its_fields_words_and_notes():
    from typing import get_args

    from core.design import ProcedureName
    from gui.pages.plan_words import method_notes, method_words

    assert set(FIELDS) == set(method_words()) == set(method_notes()) == set(get_args(ProcedureName))


def test_the_arms_of_a_saturation_follow_its_shares():
    design = designing.change_method("saturation")(DESIGN)
    assert (len(design.arms), design.kind) == (4, "saturation")
    design = designing.change_parameter("saturations", (0.0, 0.25, 0.5, 1.0))(design)
    assert len(design.arms) == 6


def test_a_pooling_rule_goes_with_its_stratum():
    design = designing.change_parameter("strata", ("rank",))(stratified(pool="within area"))
    assert design.procedure.pool == ""


def test_thin_strata_are_said_beside_the_strata_and_counted():
    found = judge(stratified(), roster(9, area="aaaabbbbc"))
    assert [(p.field, p.code) for p in found.problems] == [("strata", "STRATUM_TOO_SMALL")]
    assert (found.cells.drawn, found.cells.smallest, found.cells.too_thin) == (3, 1, 1)


def test_joining_cells_makes_thin_strata_good():
    areas, ranks = "aaaaaabbbbbb", "xxxxxyyyyyyx"
    design = TrialDesign("rct", ARMS, procedure=Procedure("stratified", ("area", "rank"), "within area"))
    found = judge(design, roster(12, area=areas, rank=ranks))
    assert found.problems == ()
    assert (found.cells.crossed, found.cells.drawn, found.cells.too_thin) == (4, 2, 0)


def test_what_somebody_lacks_is_said_beside_the_field_that_needs_it():
    design = TrialDesign("rct", ARMS, procedure=Procedure("pairs", covariates=("age",)))
    (problem,) = judge(design, roster(4, age=("30", "", "40", "50"))).problems
    assert (problem.field, problem.code) == ("covariates", "ATTRIBUTE_MISSING")


def test_block_sizes_are_judged_before_anybody_is_enrolled():
    design = TrialDesign("rct", ARMS, procedure=Procedure("blocks", block_sizes=(3,)))
    assert [p.field for p in judge(design, roster(0)).problems] == ["block_sizes"]
    assert judge(DESIGN, roster(0)).problems == ()


def test_a_factorial_that_loses_a_cell_says_so_beside_the_arms():
    design = TrialDesign("factorial", ARMS, factors=("A", "B"))
    assert [p.field for p in judge(design, roster()).problems] == ["arms"]


def test_a_wave_that_an_outcome_needs_stays(draft):
    with pytest.raises(UserError) as refused:
        designing.edit(draft, designing.remove_wave("T2"))
    assert refused.value.code == "WAVE_USED"
    designing.edit(draft, designing.remove_wave("T1"))
    assert [w.code for w in draft.design.get().waves] == ["T0", "T2"]


def test_a_change_after_the_lock_is_refused(draft):
    draft.plan.lock_protocol("A")
    with pytest.raises(UserError) as refused:
        designing.edit(draft, designing.add_arm("Late"))
    assert refused.value.code == "DESIGN_LOCKED"


def test_facts_about_people_are_offered_and_those_with_one_value_are_no_strata(draft):
    view = read_design(draft)
    assert set(view.attributes) == {"sector", "sex"}
    assert set(view.groupings) == {"sector", "sex"}


def test_new_arms_replace_those_of_a_wedge():
    wedge = TrialDesign("stepped_wedge", ARMS, procedure=Procedure("wedge", groups=True))
    answers = {"LOT": "yes", "AIM": "effect", "UNIT": "people", "PEOPLE": "40to99", "END": "some"}
    choice = next_question(answers | {"ARRIVAL": "arrive", "FACTORS": "few"})
    assert [a.label for a in blend(choice, wedge, {"programme": "Kurs"}).arms] == ["Comparison", "Kurs"]
    assert blend(choice, DESIGN, {}).arms == ARMS


def test_a_waiting_list_crosses_over_after_the_last_wave_there_is():
    answers = {"LOT": "yes", "AIM": "effect", "UNIT": "people", "PEOPLE": "40to99", "END": "all"}
    choice = next_question(answers | {"ARRIVAL": "list", "KNOWN": "nothing"})
    assert blend(choice, DESIGN, {}).crosses_after == "T1"


def test_what_takes_long_is_tried_apart_and_remembered(draft):
    design = TrialDesign("cluster_rct", ARMS, procedure=Procedure("constrained", covariates=("age",), groups=True))
    groups = tuple(f"G{i % 4}" for i in range(12))
    few = Roster(tuple(f"P{i:02d}" for i in range(12)), {"age": tuple("1234" * 3)}, groups)
    quick = judge(design, few)
    assert (quick.problems, quick.is_whole) == ((), False)
    draft.design.set(TrialDesign("cluster_rct", ARMS, procedure=Procedure("constrained", ("rank",), groups=True)))
    assert judge_whole(draft).is_whole
    assert read_design(draft).judgement.is_whole


def test_a_name_of_an_arm_changes_nothing_that_is_tried(draft):
    before = read_design(draft).judgement
    designing.edit(draft, designing.change_arm("course", label="Another"))
    assert read_design(draft).judgement is before


def test_hundreds_of_pairs_are_judged_without_matching_them():
    design = TrialDesign("rct", ARMS, procedure=Procedure("pairs", covariates=("age",)))
    found = judge(design, roster(1200, age=[str(i % 97) for i in range(1200)]))
    assert (found.problems, found.is_whole) == ((), True)
    uneven = TrialDesign("rct", (ARMS[0], Arm("course", "Course", 2)), procedure=design.procedure)
    assert [p.field for p in judge(uneven, roster(1200, age=[str(i % 97) for i in range(1200)])).problems] == ["arms"]
