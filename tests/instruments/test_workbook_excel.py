import contextlib
import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from instruments.workbook import read_workbook_bytes
from instruments.workbook_excel import read_excel, text_of
from tests.conformance.scenarios import as_xlsx

GOOD = as_xlsx({"survey": [{"type": "text", "name": "a", "label": "A"}], "choices": [], "settings": []})


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "FORM_DAMAGED"),
        (b"hello", "FORM_NOT_EXCEL"),
        (GOOD[: len(GOOD) // 2], "FORM_DAMAGED"),
        (zipped(**{"word/document.xml": b"x"}), "FORM_IS_WORD"),
        (zipped(**{"theme.xml": b"x"}), "FORM_DAMAGED"),
        (zipped(**{"xl/workbook.xml": b"x"}), "FORM_DAMAGED"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "FORM_IS_WORD"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "FORM_IS_LOCKED"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "FORM_IS_OLD_EXCEL"),
    ],
)
def test_what_is_no_workbook_is_one_sentence(data, code):
    with pytest.raises(UserError) as caught:
        read_excel(data, "form.xlsx")
    assert caught.value.code == code


def test_a_file_that_unpacks_to_too_much_is_refused_unpacked():
    bomb = zipped(**{"xl/workbook.xml": b"x", "xl/worksheets/sheet1.xml": b"0" * 210_000_000})
    with pytest.raises(UserError) as caught:
        read_excel(bomb, "form.xlsx")
    assert caught.value.code == "FORM_TOO_BIG"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_workbook_never_ends_in_a_traceback(changes):
    data = bytearray(GOOD)
    for place, byte in changes:
        data[place] = byte
    with contextlib.suppress(UserError):
        read_workbook_bytes(bytes(data), "form.xlsx")


def test_two_columns_with_one_heading_are_named_by_letter():
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    book.active.title = "survey"
    book.active.append(["type", "name", "label", "label"])
    book.active.append(["text", "a", "A", "B"])
    book.save(out)
    read = read_workbook_bytes(out.getvalue(), "f.xlsx")
    assert "the heading “label” stands over columns C and D" in read.findings[0].message


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (2.5, "2.5"), (True, "TRUE"), (date(2026, 3, 1), "2026-03-01"), (datetime(2026, 3, 1), "2026-03-01")],
)
def test_a_cell_becomes_the_text_a_form_means(value, text):
    assert text_of(value) == text
