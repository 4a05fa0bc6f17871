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
    bomb = zipped(**{"xl/workbook.xml": b"x", "xl/media/picture.png": b"0" * 210_000_000})
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


NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"
ENTITY = b'<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
LAUGHS = b'<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'


def changed(part, data):
    """The good workbook with one part replaced; None takes it out."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert part in parts
    kept = {name: old for name, old in parts.items() if name != part}
    return zipped(**kept, **({} if data is None else {part: data}))


def sheet_of(*rows):
    """A worksheet's XML with these rows of texts."""
    cells = [
        b"".join(
            b'<c r="%c%d" t="inlineStr"><is><t>%b</t></is></c>' % (65 + at, number, text) for at, text in enumerate(row)
        )
        for number, row in enumerate(rows, 1)
    ]
    lines = b"".join(b'<row r="%d">%b</row>' % (number, row) for number, row in enumerate(cells, 1))
    return b"<worksheet " + NAMESPACE + b"><sheetData>" + lines + b"</sheetData></worksheet>"


def messages(data):
    return [each.message for each in read_workbook_bytes(data, "f.xlsx").findings if each.severity == "error"]


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml", "_rels/.rels"])
@pytest.mark.parametrize("declared", [ENTITY, LAUGHS, ENTITY.decode().encode("utf-16-le")])
def test_a_workbook_that_defines_entities_is_not_read(part, declared):
    with pytest.raises(UserError) as caught:
        read_excel(changed(part, declared + b"<w/>"), "f.xlsx")
    assert caught.value.code == "FORM_UNSAFE"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels", SHEET])
@pytest.mark.parametrize("data", [None, b"", b"hello", b"<w/>", b"<w"])
def test_a_workbook_without_a_part_it_needs_is_one_message(part, data):
    try:
        found = messages(changed(part, data))
    except UserError as refusal:
        found = [str(refusal)]
    assert len(found) == 1


def test_a_cell_longer_than_excel_allows_is_named():
    rows = sheet_of((b"type", b"name", b"label"), (b"text", b"a", b"x" * 1_000_000))
    assert messages(changed(SHEET, rows)) == [
        "Sheet survey, row 2, column label: the text has 1000000 letters; a cell holds 32767. Shorten it."
    ]


def test_a_sheet_that_unpacks_to_too_much_is_refused_unparsed():
    with pytest.raises(UserError) as caught:
        read_excel(changed(SHEET, b" " * 61_000_000), "f.xlsx")
    assert caught.value.code == "FORM_TOO_BIG"


def test_a_part_that_hides_its_size_is_refused():
    data = bytearray(changed("docProps/app.xml", b"0" * 1_000_000))
    place = data.index(b"docProps/app.xml", data.index(b"PK\x01\x02")) - 46
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UserError) as caught:
        read_excel(bytes(data), "f.xlsx")
    assert caught.value.code == "FORM_DAMAGED"


def book(*rows, merge=()):
    from openpyxl import Workbook

    made, out = Workbook(), io.BytesIO()
    made.active.title = "survey"
    for row in rows:
        made.active.append(row)
    for area in merge:
        made.active.merge_cells(area)
    made.save(out)
    return out.getvalue()


HEADER = ["type", "name", "label", "hint"]


def test_a_formula_without_a_stored_result_is_named_and_not_run():
    assert messages(book(HEADER, ["text", "a", "=1+1"])) == [
        "Sheet survey, row 2, column label: the cell holds a formula without a stored result. Type the text itself."
    ]


def test_merged_cells_are_named_where_they_leave_a_needed_cell_blank():
    assert messages(book(HEADER, ["text", "a", "A"], ["text", "b", "B"], merge=["A2:A3"])) == [
        "Sheet survey, row 3, column type: the cell is merged with A2 above and counts as blank. "
        "Unmerge the cells and fill each."
    ]


def test_merged_cells_in_other_columns_are_a_warning():
    read = read_workbook_bytes(book(HEADER, ["text", "a", "A", "H"], ["text", "b", "B"], merge=["D2:D3"]), "f.xlsx")
    assert read.form is not None
    assert "row 3, column hint: the cell is merged with D2 above" in read.findings[0].message


def test_a_fault_of_excel_is_a_warning():
    read = read_workbook_bytes(book(HEADER, ["text", "a", "#REF!"]), "f.xlsx")
    assert "the cell shows #REF!" in read.findings[0].message


def test_a_workbook_with_other_sheets_names_the_first_of_them():
    found = messages(as_xlsx({f"page{number}": [{"a": "1"}] for number in range(20)}))
    assert len(found) == 1
    assert "(its sheets: page0, page1," in found[0]
    assert "page19" not in found[0]


def test_groups_nested_too_deep_are_named():
    deep = [{"type": "begin_group", "name": f"g{at}", "label": "G"} for at in range(400)]
    rows = [*deep, {"type": "text", "name": "a", "label": "A"}, *[{"type": "end_group"}] * 400]
    assert messages(as_xlsx({"survey": rows})) == [
        "Sheet survey, row 52, column type: groups are nested more than 50 deep here. Take some of them out."
    ]


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_part_may_be_damaged_without_a_traceback(data):
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        name = data.draw(st.sampled_from(archive.namelist()))
        body = bytearray(archive.read(name))
    start = data.draw(st.integers(0, len(body) - 1))
    body[start : start + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=12))
    with contextlib.suppress(UserError):
        read_workbook_bytes(changed(name, bytes(body)), "f.xlsx")


def test_reading_a_workbook_opens_no_connection(monkeypatch):
    def refuse(*_arguments, **_named):
        raise AssertionError("a connection was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.create_connection", refuse)
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        rels = archive.read("xl/_rels/workbook.xml.rels")
    linked = rels.replace(b"/xl/worksheets/sheet1.xml", b"http://127.0.0.1:9/x.xml")
    assert linked != rels
    with contextlib.suppress(UserError):
        read_workbook_bytes(changed("xl/_rels/workbook.xml.rels", linked), "f.xlsx")
