import pytest

from tests.instruments.forms import YES_NO, choose, text, workbook


def warnings(survey, **sheets):
    read = workbook(survey, **sheets)
    assert read.form is not None, [each.message for each in read.findings]
    return [each.message for each in read.findings if "works differently" in each.message]


@pytest.mark.parametrize(
    "kind",
    [
        "geopoint",
        "geotrace",
        "geoshape",
        "barcode",
        "image",
        "audio",
        "video",
        "file",
        "background-audio",
        "start-geopoint",
    ],
)
def test_a_type_a_laptop_cannot_serve_is_listed(kind):
    assert len(warnings([{"type": kind, "name": "a", "label": "A"}])) == 1


@pytest.mark.parametrize("kind", ["phonenumber", "email", "simserial", "subscriberid", "audit"])
def test_metadata_that_is_not_known_here_is_listed(kind):
    name = "audit" if kind == "audit" else "a"
    assert len(warnings([{"type": kind, "name": name}, text("b")])) == 1


@pytest.mark.parametrize("kind", ["integer", "decimal", "text", "date", "time", "dateTime", "acknowledge", "note"])
def test_a_type_that_works_alike_is_not_listed(kind):
    assert warnings([{"type": kind, "name": "a", "label": "A"}]) == []


@pytest.mark.parametrize(
    ("appearance", "words"),
    [
        ("map", "there is no map"), ("w1 signature", "the appearance signature"),
        ("ex:org.app.scan(a='1')", "another app"), ("printer:org.print", "nothing is printed"),
        ("ethiopian", "Gregorian"),
    ],
)  # fmt: skip
def test_an_appearance_that_needs_another_device_is_listed(appearance, words):
    assert words in warnings([{"type": "text", "name": "a", "label": "A", "appearance": appearance}])[0]


@pytest.mark.parametrize("appearance", ["minimal", "likert", "numbers", "multiline", "field-list", "w2 horizontal"])
def test_an_appearance_that_is_only_a_hint_is_not_listed(appearance):
    assert warnings([choose("a", "yn", appearance=appearance)], choices=YES_NO) == []


def test_values_of_the_last_saved_response_are_listed_at_their_place():
    assert warnings([text("a"), text("b", default="${last-saved#a}")]) == [
        "Sheet survey, row 6, column default: a value of the last saved response works differently here: it is blank, "
        "each response starts anew."
    ]


def test_entities_are_listed():
    read = warnings([text("a", save_to="nick")], entities=[{"list_name": "people", "label": "${a}"}])
    assert [each.partition(" works")[0] for each in read] == [
        "Sheet entities: the sheet entities",
        "Sheet survey, row 5, column save_to: the column save_to",
    ]


def test_settings_that_send_or_encrypt_are_listed():
    read = warnings(
        [text("a")], settings=[{"form_id": "f", "submission_url": "https://example.org", "auto_send": "true"}]
    )
    assert len(read) == 2


def test_a_type_is_listed_once():
    assert len(warnings([{"type": "image", "name": name, "label": "A"} for name in ("a", "b")])) == 1
