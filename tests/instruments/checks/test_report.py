from instruments.checks.report import check_form
from tests.instruments.forms import YES_NO, choose, integer, sheet


def report(tmp_path, survey):
    path = tmp_path / "f.md"
    path.write_text(sheet("survey", survey) + "\n" + sheet("choices", YES_NO), encoding="utf-8")
    return check_form(path)


def test_a_good_form_is_counted(tmp_path):
    found = report(tmp_path, [choose("a", "yn"), integer("b"), integer("c")])
    assert (found.usable, found.questions, dict(found.types)) == (True, 3, {"integer": 2, "select_one": 1})
    assert found.lines()[-1] == "It can be used: no problems found."


def test_a_bad_form_lists_its_problems_by_place(tmp_path):
    found = report(tmp_path, [choose("a", "yn"), integer("b", relevant="${c} = 1")])
    assert found.usable is False
    assert found.lines()[-2] == "It cannot be used yet: 1 error."
    assert found.to_json()["findings"][0]["row"] == 6
