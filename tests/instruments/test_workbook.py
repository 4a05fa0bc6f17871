import json

import pytest

from core.errors import UserError
from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes, read_xlsform
from tests.corpora import shared
from tests.instruments.forms import YES_NO, calculate, choose, integer, text, workbook


def errors(read):
    return [each.message for each in read.findings if each.severity == "error"]


def corpus():
    folder = shared("forms/xlsx")
    return folder, json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["forms"]


def test_real_forms_that_convert_are_accepted():
    folder, forms = corpus()
    converting = [each["file"] for each in forms if each["pyxform"]["converts"]]
    assert [name for name in converting if read_xlsform(folder / name).form is None] == []


def test_each_bad_form_names_the_place():
    folder, forms = corpus()
    bad = [each["file"] for each in forms if not each["pyxform"]["converts"]]
    assert [name for name in bad if not _names_a_place(folder / name)] == []


def _names_a_place(path):
    try:
        return any(each.sheet for each in read_xlsform(path).findings if each.severity == "error")
    except UserError as error:
        return path.name in str(error)


def test_a_reference_to_no_question_suggests_the_nearest():
    read = workbook([text("shift"), text("why", relevant="${shif} = 'night'")])
    assert errors(read) == [
        "Sheet survey, row 6, column relevant: the skip rule uses ${shif}, but no question has that name. "
        "Did you mean shift?"
    ]


def test_a_rule_that_cannot_be_read_shows_the_spot():
    read = workbook([integer("age", constraint=". > 1 and (. < 3")])
    assert (
        "row 5, column constraint: the check cannot be read: a closing ) is missing (at character 17" in errors(read)[0]
    )


def test_all_mistakes_are_found_at_once():
    read = workbook([text("a", relevant="foo(1)"), text("b", relevant="1 +"), text("c", relevant="${x} = 1")])
    assert len(errors(read)) == 3


def test_calculations_that_wait_for_each_other_are_an_error():
    read = workbook([calculate("a", "${b} + 1"), calculate("b", "${a} + 1"), text("c")])
    assert "wait for each other: a → b → a" in errors(read)[0]


def test_a_list_that_is_not_there_is_named():
    read = workbook([choose("a", "yesno")], choices=YES_NO)
    assert "uses the list yesno, which the sheet choices does not have" in errors(read)[0]


def test_a_table_that_is_not_beside_the_form_is_a_warning():
    read = workbook([{"type": "select_one_from_file v.csv", "name": "a", "label": "A"}])
    assert read.form is not None
    assert "the table v.csv is not here" in read.findings[0].message


def test_a_type_that_works_differently_is_a_warning():
    read = workbook([{"type": "geopoint", "name": "a", "label": "A"}])
    assert read.form is not None
    assert [each.severity for each in read.findings] == ["warning"]


def test_curly_quotation_marks_in_a_rule_are_read_as_straight_ones():
    assert workbook([text("a"), text("b", relevant="${a} = ‘x’")]).form is not None


def test_the_same_form_has_the_same_hash():
    survey = [text("a")]
    assert workbook(survey).form.hash == workbook(survey).form.hash


def test_a_missing_file_is_one_sentence(tmp_path):
    with pytest.raises(UserError, match=r"There is no file .*Check the name"):
        read_xlsform(tmp_path / "no.xlsx")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(UserError, match="is a folder"):
        read_xlsform(tmp_path)


def test_another_kind_of_file_is_refused():
    with pytest.raises(UserError, match="not a form this program reads"):
        read_workbook_bytes(b"%PDF-1.7", "form.pdf")


def test_a_file_without_a_survey_says_which_sheets_it_has():
    read = read_workbook_bytes(b"## notes\n\n| a |\n|---|\n| 1 |\n", "f.md")
    assert errors(read) == [
        "The form: the workbook has no sheet called survey (its sheets: notes). Name the sheet of questions survey."
    ]


def test_a_control_character_in_a_cell_is_an_error_with_its_place():
    read = workbook([text("a"), text("b", hint="x\x01y")])
    assert errors(read) == [
        "Sheet survey, row 6, column hint: the text holds a control character, which cannot be seen. "
        "Type the text anew."
    ]


def test_a_filter_on_a_translated_column_is_read_as_that_column():
    read = workbook(
        [choose("a", "l", choice_filter="label::English != ''")],
        choices=[
            {"list_name": "l", "name": "x", "label::English": "X", "label::French": "X"},
            {"list_name": "l", "name": "y", "label::French": "Y"},
        ],
    )
    assert [each.value for each in FormSession(read.form).choices("/data/a")] == ["x"]
    assert any("only this program can do" in each.message for each in read.findings)
