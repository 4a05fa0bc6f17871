import pytest

from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_workbook_bytes
from instruments.workbook_write import write_xlsform
from tests.instruments.forms import choose, text, workbook

FILES = {"villages.csv": b"key,label,region\nv1,Badia,A\nv2,Senko,A\nv3,Gogui,B\n"}
COLUMNS = [{"list_name": "v", "name": "key", "label": "label"}]


def read(appearance, **columns):
    survey = [text("reg"), choose("vil", "v", appearance=appearance, **columns)]
    return workbook(survey, FILES, choices=COLUMNS)


def offered(appearance, region="A", **columns):
    session = FormSession(read(appearance, **columns).form, context=SessionContext(seed=1))
    session.answer("/data/reg", region)
    return [(choice.value, choice.label) for choice in session.choices("/data/vil")]


BADIA, SENKO, GOGUI = ("v1", "Badia"), ("v2", "Senko"), ("v3", "Gogui")


@pytest.mark.parametrize(
    ("appearance", "expected"),
    [
        ("search('villages')", [BADIA, SENKO, GOGUI]),
        ("minimal search('villages', 'matches', 'region', ${reg})", [BADIA, SENKO]),
        ("search('villages', 'contains', 'label', 'nk')", [SENKO]),
        ("search('villages', 'startswith', 'label', concat('Go', 'g'))", [GOGUI]),
        ("search('villages', 'endswith', 'label', 'a')", [BADIA]),
        ("search('villages', 'contains', 'label', 'a', 'region', ${reg})", [BADIA]),
        ("search('villages', 'contains', 'key,label', 'o')", [SENKO, GOGUI]),
    ],
)
def test_a_search_offers_the_rows_of_the_table_that_match(appearance, expected):
    assert offered(appearance) == expected


def test_the_rest_of_the_appearance_is_kept():
    assert read("minimal search('villages')").form.question("vil").appearance == "minimal"


@pytest.mark.parametrize(
    ("appearance", "why"),
    [
        ("search('villages', 'near', 'label', 'x')", "there is no match called near"),
        ("search('villages', 'contains')", "after the table it takes nothing"),
        ("search()", "write the table first"),
    ],
)
def test_a_search_that_cannot_be_read_is_an_error_with_its_place(appearance, why):
    messages = [each.message for each in read(appearance).findings if each.severity == "error"]
    assert messages[0].startswith("Sheet survey, row 6, column appearance: the search cannot be read:")
    assert why in messages[0]


def test_a_form_with_a_search_is_written_as_it_was_given():
    form = read("search('villages', 'matches', 'region', ${reg})").form
    again = read_workbook_bytes(write_xlsform(form), "f.xlsx", FILES)
    assert again.form.hash == form.hash
    assert again.tables.sheets["survey"].rows[1].cells["appearance"].startswith("search(")
