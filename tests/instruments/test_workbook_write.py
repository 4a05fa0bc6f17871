import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from core.errors import UserError
from instruments.workbook import read_workbook_bytes, read_xlsform
from instruments.workbook_write import write_xlsform
from instruments.workbook_xform import build_form
from tests.corpora import ROOT
from tests.instruments.forms import choose, integer, options, text, workbook

SCALES = [{"scale": "k", "items": "q", "rule": "percent_correct", "minimum": "2/3", "label::es": "Saber"}]


def test_a_form_written_and_read_again_is_equal():
    read = workbook([choose("q", "l", key="b"), integer("n", constraint=". > 1")], choices=options("l", "a", "b"))
    again = read_workbook_bytes(write_xlsform(read.form), "f.xlsx")
    assert (again.form.hash, again.keys) == (read.form.hash, {"q": "b"})


def test_scales_are_kept():
    read = workbook([choose("q", "l", key="b")], choices=options("l", "a", "b"), scales=SCALES)
    assert read_workbook_bytes(write_xlsform(read), "f.xlsx").scales == read.scales


@pytest.mark.parametrize("path", sorted((ROOT / "instruments/library").glob("*/*.md")), ids=lambda path: path.name)
def test_each_form_of_the_library_comes_back_equal(path):
    read = read_xlsform(path)
    again = read_workbook_bytes(write_xlsform(read), "f.xlsx")
    assert (again.form.hash, again.scales, again.keys) == (read.form.hash, read.scales, read.keys)


def test_a_text_that_looks_like_a_formula_stays_text():
    read = workbook([{"type": "text", "name": "a", "label": "=1+1"}])
    cell = load_workbook(io.BytesIO(write_xlsform(read)))["survey"]["C2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


@settings(max_examples=30, deadline=None)
@given(st.from_regex(r"[ -z{}~\u00a1-\u02ff\u0600-\u06ff]{1,30}", fullmatch=True).filter(lambda each: "${" not in each))
def test_any_label_comes_back(label):
    read = workbook([{"type": "text", "name": "a", "label": label.replace("\\", "/")}])
    if read.form is not None:
        assert read_workbook_bytes(write_xlsform(read), "f.xlsx").form.hash == read.form.hash


def test_a_text_longer_than_a_cell_is_refused_with_its_row():
    with pytest.raises(UserError, match="Sheet survey, row 2: a text has more than 32767 letters"):
        write_xlsform(workbook([text("a", hint="x" * 40_000)]))


def test_a_control_character_is_refused_with_its_row():
    with pytest.raises(UserError, match="Sheet survey, row 2: a text holds a control character"):
        write_xlsform(workbook([text("a", hint="x\x01y")]))


def test_a_form_that_came_from_no_workbook_cannot_be_written():
    xform = (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title>'
        '<model><instance><data id="f"><a/></data></instance></model></h:head><h:body/></h:html>'
    )
    with pytest.raises(UserError, match="was not read from a workbook"):
        write_xlsform(build_form(xform, {}, {}).form)
