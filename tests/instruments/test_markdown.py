import pytest

from core.errors import UserError
from instruments.markdown import read_markdown, split_row
from instruments.workbook import read_workbook_bytes


def test_each_heading_names_the_table_below_it():
    tables, _ = read_markdown(b"# Title\n\ntext\n\n## survey\n| a | b |\n|---|:-:|\n| 1 | |\n", "f.md")
    assert [(row.number, dict(row.cells)) for row in tables.sheets["survey"].rows] == [(8, {"a": "1"})]


def test_a_pipe_in_a_cell_is_written_with_a_backslash():
    assert split_row(r"| count(a \| b) | x<br>y |") == ["count(a | b)", "x\ny"]


def test_a_row_with_too_many_cells_is_named():
    read = read_workbook_bytes(b"## survey\n| type | name |\n|---|---|\n| text | a | b |\n", "f.md")
    assert "row 4: the row has 3 cells, but the table has 2 columns" in read.findings[0].message


def test_text_in_another_encoding_is_refused():
    with pytest.raises(UserError, match="UTF-8"):
        read_markdown(b"\xff\xfe\x00", "f.md")
