import pytest

from core.errors import UserError
from core.study import Study
from instruments.session import FormSession
from instruments.templates import (
    BANK,
    LIBRARY,
    add_from_bank,
    bank,
    make_study,
    new_from_template,
    read_template,
    templates,
)
from instruments.workbook import read_xlsform

WORKBOOKS = sorted(LIBRARY.glob("*/*.md"))


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "new.pilot", "New") as study:
        yield study


def test_the_library_lists_the_flagship():
    assert ("mexico-pj", "Procedural-justice training") in [(code, title) for code, title, _ in templates()]


@pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)
def test_every_instrument_of_the_library_reads_without_a_finding(path):
    workbook = read_xlsform(path)
    assert workbook.findings == ()
    assert workbook.form is not None


def test_an_unknown_template_names_the_known_ones():
    with pytest.raises(UserError, match="mexico-pj"):
        read_template("nowhere")


def test_a_path_is_no_template():
    with pytest.raises(UserError, match="There is no template"):
        read_template("../library/mexico-pj")


@pytest.mark.parametrize("code", [code for code, _, _ in templates()])
def test_every_outcome_names_a_scale_of_its_instrument(code):
    template = read_template(code)
    for outcome in (o for o in template.plan.outcomes if o.instrument != "series"):
        own = LIBRARY / template.id / f"{outcome.instrument}.md"
        path = own if own.exists() else BANK / f"{outcome.instrument}.md"
        scales = {scale.code for scale in read_xlsform(path).scales}
        assert outcome.scale.split("__")[0] in scales, outcome.code


@pytest.mark.parametrize("code", [code for code, _, _ in templates()])
def test_every_template_makes_a_study_whose_waves_name_instruments_it_has(tmp_path, code):
    with make_study(tmp_path / "s.pilot", code) as study:
        held = {version.code for version in study.instruments.all()}
        assert {i for wave in study.design.get().waves for i in wave.instruments} <= held
        assert study.verify().ok


@pytest.mark.parametrize("path", sorted(BANK.glob("*.md")), ids=lambda path: path.stem)
def test_the_right_answer_is_the_longest_in_at_most_a_third_of_a_tests_items(path):
    workbook = read_xlsform(path)
    longest = 0
    for name, key in workbook.keys.items():
        labels = {c.value: len(c.label) for c in FormSession(workbook.form).choices(f"/data/{name}")}
        longest += labels[key] == max(labels.values())
    assert longest * 3 <= len(workbook.keys)


def test_an_instrument_of_the_bank_is_added_to_any_study(study):
    assert ("quick_test", "Quick test: crisis contacts") in bank()
    add_from_bank(study, "quick_test")
    assert study.instruments.get("quick_test").title == "Quick test: crisis contacts"
    with pytest.raises(UserError, match="quick_test"):
        add_from_bank(study, "nothing")


def test_every_instrument_a_wave_names_is_in_the_folder():
    template = read_template("mexico-pj")
    named = {code for wave in template.design.waves for code in wave.instruments}
    assert named == {path.stem for path in (LIBRARY / template.id).glob("*.md")}


def test_both_orders_of_the_knowledge_test_have_the_same_items_and_keys():
    first, second = (read_xlsform(LIBRARY / "mexico-pj" / name) for name in ("k_pj.md", "k_pj_b.md"))
    assert first.keys == second.keys
    assert first.scales == second.scales
    assert [q.name for q in first.form.questions] != [q.name for q in second.form.questions]


def test_i_do_not_know_stands_last_in_every_knowledge_item():
    form = read_xlsform(LIBRARY / "mexico-pj" / "k_pj.md").form
    session = FormSession(form)
    assert {session.choices(path)[-1].value for path in session.questions()} == {"-99"}


def test_a_third_of_the_belief_items_is_reversed():
    scale = read_xlsform(LIBRARY / "mexico-pj" / "b_pj.md").scales[0]
    assert len(scale.reversed) / len(scale.items) >= 0.3


def test_a_template_fills_an_empty_study(study):
    new_from_template(study, "mexico-pj")
    assert [version.code for version in study.instruments.all()][:3] == ["consent", "q_off", "k_pj"]
    assert len(study.plan.get().primaries) == 3
    assert study.design.get().procedure.pool == "within sector"
    assert study.describe("template") == "mexico-pj"


def test_a_study_with_instruments_is_not_filled_again(study):
    new_from_template(study, "mexico-pj")
    with pytest.raises(UserError, match="already has instruments"):
        new_from_template(study, "mexico-pj")


def test_a_study_that_cannot_be_filled_leaves_no_file(tmp_path, monkeypatch):
    def broken(*_):
        raise OSError("disk full")

    monkeypatch.setattr("instruments.templates.new_from_template", broken)
    with pytest.raises(OSError, match="disk full"):
        make_study(tmp_path / "s.pilot", "mexico-pj")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("given", "borne"), [("", "Procedural-justice training"), ("Mine", "Mine")])
def test_a_new_study_bears_the_templates_title_unless_given_one(tmp_path, given, borne):
    with make_study(tmp_path / "s.pilot", "mexico-pj", given) as study:
        assert study.title == borne
