"""Tables from outside: read as text, refused with the place and the remedy."""

from __future__ import annotations

import zipfile

import openpyxl
import pandas as pd
import pyreadstat
import pytest

from analysis.table import read_table
from core.errors import UserError


@pytest.fixture
def write(tmp_path):
    def write_file(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file


def refusal(path):
    with pytest.raises(UserError) as caught:
        read_table(path)
    return caught.value


def test_a_csv_keeps_the_row_numbers_of_the_file(write):
    table = read_table(write("d.csv", "y,z\n1,0\n\n3,1\n"))
    assert table.rows == (2, 4)


def test_a_byte_order_mark_is_not_part_of_the_first_name(write):
    assert read_table(write("d.csv", b"\xef\xbb\xbfy,z\n1,0\n")).columns == ("y", "z")


def test_a_semicolon_table_may_use_decimal_commas(write):
    table = read_table(write("d.csv", "y;z\n1,5;0\n2;1\n"))
    assert list(table.numbers("y", "an outcome")) == [1.5, 2.0]


def test_quotes_hold_a_comma(write):
    assert read_table(write("d.csv", 'y,z\n"1, really",0\n')).cells["y"] == ("1, really",)


def test_one_and_one_point_zero_are_one_code(write):
    assert read_table(write("d.csv", "z\n1.0\n1\n")).cells["z"] == ("1", "1")


def test_all_four_kinds_of_file_read_alike(tmp_path):
    frame = pd.DataFrame({"y": [1.25, None, 3.0], "z": [0, 1, 1]})
    frame.to_csv(tmp_path / "d.csv", index=False)
    frame.to_excel(tmp_path / "d.xlsx", index=False)
    pyreadstat.write_dta(frame, str(tmp_path / "d.dta"))
    pyreadstat.write_sav(frame, str(tmp_path / "d.sav"))
    tables = [read_table(tmp_path / f"d{suffix}") for suffix in (".csv", ".xlsx", ".dta", ".sav")]
    assert {tuple(t.cells["y"]) for t in tables} == {("1.25", "", "3")}
    assert {tuple(t.cells["z"]) for t in tables} == {("0", "1", "1")}


def test_a_missing_file_is_named(tmp_path):
    assert "There is no file" in str(refusal(tmp_path / "nowhere.csv"))


def test_an_unknown_ending_lists_the_known_ones(write):
    assert ".csv, .xlsx, .dta or .sav" in str(refusal(write("d.ods", "x")))


@pytest.mark.parametrize("name", ["d.xlsx", "d.csv", "d.dta"])
def test_a_renamed_word_file_is_called_one(tmp_path, name):
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refusal(tmp_path / name).code == "DATA_FILE_WORD"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("d.xlsx", b"y,z\n1,0\n"),
        ("d.csv", b"\xd0\xcf\x11\xe0old excel"),
        ("d.csv", b"%PDF-1.7"),
        ("d.csv", b"y\0z"),
    ],
)
def test_a_file_of_another_kind_is_refused(write, name, content):
    assert refusal(write(name, content)).code == "DATA_FILE_OTHER"


@pytest.mark.parametrize("content", [b"", b"y,z\n", b"\n\n\n"])
def test_a_table_without_rows_is_refused(write, content):
    assert refusal(write("d.csv", content)).code == "DATA_FILE_EMPTY"


@pytest.mark.parametrize("name", ["d.dta", "d.sav"])
def test_a_damaged_statistics_file_is_refused(write, name):
    assert refusal(write(name, b"nothing of the kind")).code == "DATA_FILE_DAMAGED"


def test_a_damaged_workbook_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "d.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<broken")
    assert refusal(tmp_path / "d.xlsx").code == "DATA_FILE_DAMAGED"


def test_another_encoding_is_refused_with_its_line(write):
    assert "line 2" in str(refusal(write("d.csv", "y,z\nse\xf1or,1\n".encode("latin-1"))))


def test_a_row_with_too_many_cells_is_refused_with_its_row(write):
    assert "row 3" in str(refusal(write("d.csv", "y,z\n1,0\n1,0,7\n")))


def test_two_columns_of_one_name_are_refused(write):
    assert refusal(write("d.csv", "y,y\n1,0\n")).code == "DATA_COLUMN_TWICE"


def test_a_missing_column_suggests_the_near_one(write):
    table = read_table(write("d.csv", "turnout,z\n1,0\n"))
    with pytest.raises(UserError, match="Did you mean “turnout”") as caught:
        table.numbers("turnuot", "an outcome")
    assert caught.value.code == "DATA_COLUMN_MISSING"


def test_text_in_a_number_column_is_refused_with_row_and_content(write):
    table = read_table(write("d.csv", "y,z\n1,0\nabout 5,0\n"))
    with pytest.raises(UserError, match=r"row 3.*about 5"):
        table.numbers("y", "an outcome")


@pytest.mark.parametrize("cell", ["inf", "-Infinity", "1e999"])
def test_an_infinite_value_is_refused(write, cell):
    table = read_table(write("d.csv", f"y,z\n1,0\n{cell},0\n"))
    with pytest.raises(UserError, match=r"row 3.*infinite"):
        table.numbers("y", "an outcome")


@pytest.mark.parametrize("cell", ["", "NA", "NaN", ".", " "])
def test_an_empty_cell_is_missing(write, cell):
    table = read_table(write("d.csv", f"y,z\n1,0\n{cell},0\n"))
    assert pd.isna(table.numbers("y", "an outcome")[1])


def test_a_workbook_cell_of_any_type_becomes_text(tmp_path):
    book = openpyxl.Workbook()
    for row in (["a", "b", "c"], [True, 2.5, None], [False, 3.0, "x"]):
        book.active.append(row)
    book.save(tmp_path / "d.xlsx")
    assert read_table(tmp_path / "d.xlsx").cells == {"a": ("1", "0"), "b": ("2.5", "3"), "c": ("", "x")}
