"""Question types that work, but not as in the field app."""

from __future__ import annotations

from instruments.findings import Finding, warning
from instruments.workbook_places import first_word
from instruments.workbook_tables import Table

_DIFFERENT = {
    "geopoint": "the place is typed in as latitude and longitude",
    "geotrace": "the line is typed in as points",
    "geoshape": "the area is typed in as points",
    "gps": "the place is typed in as latitude and longitude",
    "location": "the place is typed in as latitude and longitude",
    "start-geopoint": "no place is recorded",
    "background-geopoint": "no place is recorded",
    "barcode": "the code is typed in or read by a keyboard scanner",
    "image": "a file is attached, there is no camera",
    "photo": "a file is attached, there is no camera",
    "audio": "a file is attached, there is no recorder",
    "video": "a file is attached, there is no camera",
    "file": "a file is attached",
    "background-audio": "nothing is recorded",
    "audit": "times and changes are always recorded, whatever the form says",
    "simserial": "the value stays empty",
    "subscriberid": "the value stays empty",
    "phonenumber": "the value stays empty",
    "imei": "the value stays empty",
    "email": "the value stays empty",
    "xml-external": "the file is not read",
    "csv-external": "the table is read from beside the form",
}


def check_support(survey: Table) -> list[Finding]:
    """Return a warning for each type that works differently here, at its first row."""
    found: dict[str, Finding] = {}
    for row in survey.rows:
        kind = first_word(survey.cell(row, "type"))
        if kind in _DIFFERENT and kind not in found:
            found[kind] = warning(
                f"the type {kind} works differently here: {_DIFFERENT[kind]}.", "survey", row.number, "type"
            )
    return list(found.values())
