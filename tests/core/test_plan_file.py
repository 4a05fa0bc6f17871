import json
from pathlib import Path

import pytest

from core.canonical import canonical_json
from core.errors import UserError
from core.plan import AnalysisPlan, Outcome
from core.plan_file import read_plan_toml, read_study_toml

PLAN = """
title = "Street canvassing"
[columns]
arm = "treat"
control = "0"
cluster = "street"
strata = ["ward"]
weight = "weights"
[[outcome]]
code = "voted"
label = "Voted"
dimension = "behaviour"
kind = "binary"
role = "primary"
[plan]
adjust = "none"
"""
STUDY = """
id = "tiny"
title = "Tiny"
kind = "rct"
[facts]
programme = "A course"
[[arm]]
code = "control"
[[arm]]
code = "course"
share = 2
[design]
procedure = "stratified"
strata = ["sector", "rank"]
pool = "within sector"
[[wave]]
code = "T2"
target = 150
instruments = ["k_pj_b"]
[[outcome]]
code = "k"
wave = "T2"
matters = 8
[demo]
n = 12
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "PLAN.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(UserError) as caught:
        read_plan_toml(written(folder, text))
    return str(caught.value)


def test_a_plan_for_a_table_is_read_whole(tmp_path):
    plan = read_plan_toml(written(tmp_path, PLAN))
    assert (plan.title, plan.columns.arm, plan.columns.control) == ("Street canvassing", "treat", "0")
    assert (plan.columns.cluster, plan.columns.strata, plan.columns.weight) == ("street", ("ward",), "weights")
    assert plan.plan.adjust == "none"
    assert plan.plan.primaries[0].kind == "binary"


def test_what_is_left_out_takes_the_default_of_the_plan(tmp_path):
    plan = read_plan_toml(written(tmp_path, '[columns]\narm = "a"\ncontrol = 0\n[[outcome]]\ncode = "y"\n'))
    assert (plan.title, plan.columns.control, plan.plan.adjust, plan.plan.alpha) == ("PLAN", "0", "design", 0.05)
    assert plan.plan.outcomes[0].label == "y"


def test_a_plan_says_whether_the_arms_were_decided_by_lot(tmp_path):
    assert read_plan_toml(written(tmp_path, PLAN)).randomised
    assert not read_plan_toml(written(tmp_path, f"randomised = false\n{PLAN}")).randomised
    assert "`true` or `false`" in refusal(tmp_path, f'randomised = "no"\n{PLAN}')


def test_a_byte_order_mark_does_not_matter(tmp_path):
    path = tmp_path / "PLAN.toml"
    path.write_bytes(b"\xef\xbb\xbf" + PLAN.encode())
    assert read_plan_toml(path).title == "Street canvassing"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('control = "0"\n', "", "[columns] needs the key `control`"),
        ('weight = "weights"', 'wieght = "weights"', "no key `wieght`"),
        ('adjust = "none"', 'adjust = "covariates"', "design, none, ancova, lin"),
        ('kind = "binary"', 'kind = "yes/no"', "continuous, binary, count, ordinal"),
        ('role = "primary"', 'role = "main"', "primary, secondary"),
        ('role = "primary"', 'better = "up"', "higher, lower, either"),
        ('role = "primary"', "matters = 0", "a number above 0"),
        ('role = "primary"', 'matters = "eight"', 'holds the text "eight"'),
        ('adjust = "none"', 'se = "robust"', "CR2"),
        ('adjust = "none"', "alpha = 5", "between 0 and 0.5"),
        ('strata = ["ward"]', "strata = [1]", "a list of names in quotes"),
        ('label = "Voted"', "label = 3", '[[outcome]] number 1 ("voted"), key `label` holds the number 3'),
        ('title = "Street canvassing"', "titel = 1", "the top of the file has no key `titel`"),
        ('title = "Street canvassing"', "title = Street", "line 2"),
    ],
)
def test_each_mistake_is_named_with_its_place(tmp_path, old, new, said):
    assert said in refusal(tmp_path, PLAN.replace(old, new))


def test_a_plan_without_an_outcome_is_refused(tmp_path):
    assert "has no [[outcome]] table" in refusal(tmp_path, '[columns]\narm = "a"\ncontrol = "0"\n')


def test_two_outcomes_with_one_code_are_refused(tmp_path):
    assert '"voted" twice' in refusal(tmp_path, PLAN + '[[outcome]]\ncode = "voted"\n')


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UserError, match="There is no file"):
        read_plan_toml(tmp_path / "none.toml")


def test_a_word_file_renamed_is_refused_as_no_text(tmp_path):
    path = tmp_path / "PLAN.toml"
    path.write_bytes(b"PK\x03\x04\xff\xfe\x00")
    with pytest.raises(UserError, match="not a UTF-8 text file"):
        read_plan_toml(path)


def test_a_study_template_is_read_whole(tmp_path):
    template = read_study_toml(written(tmp_path, STUDY))
    assert [a.share for a in template.design.arms] == [1, 2]
    assert (template.design.procedure.strata, template.design.procedure.pool) == (("sector", "rank"), "within sector")
    assert template.design.waves[0].instruments == ("k_pj_b",)
    assert (template.plan.outcomes[0].matters, template.facts["programme"], template.demo["n"]) == (8, "A course", 12)


def test_an_outcome_at_a_wave_nobody_planned_is_refused(tmp_path):
    with pytest.raises(UserError, match='names the wave "T9"'):
        read_study_toml(written(tmp_path, STUDY.replace('wave = "T2"', 'wave = "T9"')))


def test_a_study_with_one_arm_is_refused(tmp_path):
    with pytest.raises(UserError, match="at least two"):
        read_study_toml(written(tmp_path, STUDY.replace('[[arm]]\ncode = "course"\nshare = 2\n', "")))


def test_a_plan_for_a_table_can_say_what_the_study_was(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text(
        '[facts]\nprogramme = "the course"\n[columns]\narm = "z"\ncontrol = "0"\n[[outcome]]\ncode = "y"\nlabel = "Y"\n'
        'dimension = "belief"\n',
        encoding="utf-8",
    )
    assert read_plan_toml(path).facts == {"programme": "the course"}


def test_a_fact_nobody_prints_is_refused_with_those_that_are(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text('[facts]\nplace = "here"\n[columns]\narm = "z"\ncontrol = "0"\n', encoding="utf-8")
    with pytest.raises(UserError, match="setting"):
        read_plan_toml(path)


def test_what_stands_beside_the_estimates_is_declared(tmp_path):
    declared = '[plan]\nsubgroups = ["rank"]\nsensitivity = ["lee", "tipping"]\ncompliance = "days"'
    plan = read_plan_toml(written(tmp_path, PLAN.replace("[plan]", declared, 1))).plan
    assert (plan.subgroups, plan.sensitivity, plan.compliance) == (("rank",), ("lee", "tipping"), "days")


def test_an_unknown_check_is_refused_by_its_name(tmp_path):
    with pytest.raises(UserError, match="jackknife"):
        read_plan_toml(written(tmp_path, PLAN.replace("[plan]", '[plan]\nsensitivity = ["jackknife"]', 1)))


def test_a_plan_that_declares_nothing_beside_keeps_its_hash():
    plain = json.loads(canonical_json(AnalysisPlan((Outcome("y", "y"),))))
    assert plain.keys() == {"outcomes", "adjust", "se", "covariates", "alpha", "draws"}
