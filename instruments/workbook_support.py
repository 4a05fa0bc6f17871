"""What a form asks for that works, but not as in the field app: types, appearances, columns, sheets, settings."""

from __future__ import annotations

import re

from instruments.findings import Finding, warning
from instruments.workbook_places import first_word
from instruments.workbook_tables import Row, Table, Tables

_TYPES = {
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
    "osm": "the map feature is typed in",
    "audit": "times and changes are always recorded, whatever the form says",
    "simserial": "the value stays empty",
    "sim_id": "the value stays empty",
    "subscriberid": "the value stays empty",
    "subscriber_id": "the value stays empty",
    "phonenumber": "the value stays empty",
    "phone_number": "the value stays empty",
    "imei": "the value stays empty",
    "email": "the value stays empty",
    "xml-external": "the file is not read",
    "csv-external": "the table is read from beside the form",
}
_APPEARANCES = {
    "signature": "a picture of the signature is attached",
    "draw": "a picture is attached, there is nothing to draw on",
    "annotate": "a picture is attached, there is nothing to draw on",
    "new": "a file is attached, there is no camera",
    "new-front": "a file is attached, there is no camera",
    "maps": "the place is typed in, there is no map",
    "placement-map": "the place is typed in, there is no map",
    "map": "the choices are a list, there is no map",
    "image-map": "the choices are a list, there is no picture to point at",
    "bearing": "the direction is typed in, there is no compass",
    "printer": "nothing is printed",
    "ethiopian": "dates are written in the Gregorian calendar",
    "coptic": "dates are written in the Gregorian calendar",
    "islamic": "dates are written in the Gregorian calendar",
    "bikram-sambat": "dates are written in the Gregorian calendar",
    "myanmar": "dates are written in the Gregorian calendar",
    "persian": "dates are written in the Gregorian calendar",
    "buddhist": "dates are written in the Gregorian calendar",
}
_SETTINGS = {
    "public_key": "answers are kept encrypted in the study file, not with this key",
    "submission_url": "answers stay in the study file and are sent nowhere",
    "auto_send": "answers stay in the study file and are sent nowhere",
    "auto_delete": "nothing is deleted",
}
_SHEETS = {"entities": "no entities are made from answers", "osm": "the tags are not offered"}
_EXTERNAL = re.compile(r"\b(?:ex|intent):\s*[\w.]+", re.IGNORECASE)
_LAST_SAVED = "${last-saved#"


def check_support(tables: Tables) -> list[Finding]:
    """Return a warning for each thing that works differently here, at its first place."""
    survey = tables.sheets["survey"]
    found: dict[str, Finding] = {}
    for row in survey.rows:
        for name, (column, message) in _differences(survey, row).items():
            if name not in found:
                found[name] = warning(f"{name} works differently here: {message}.", "survey", row.number, column)
    return [*found.values(), *_beyond_survey(tables)]


def _differences(survey: Table, row: Row) -> dict[str, tuple[str | None, str]]:
    """Return what a row asks for that differs, by name: its column and how."""
    found: dict[str, tuple[str | None, str]] = {}
    kind = first_word(survey.cell(row, "type"))
    if kind in _TYPES:
        found[f"the type {kind}"] = (survey.header("type"), _TYPES[kind])
    column = survey.header("appearance", "control::appearance", "body::appearance")
    appearance = row.cells.get(column or "", "")
    for word in re.split(r"[\s:(]+", appearance.lower()):
        if word in _APPEARANCES:
            found[f"the appearance {word}"] = (column, _APPEARANCES[word])
    intent = survey.header("body::intent", "control::intent", "intent")
    if _EXTERNAL.search(appearance) or row.cells.get(intent or ""):
        found["another app"] = (intent or column, "it is not started, the answer is typed in")
    for header, text in row.cells.items():
        if _LAST_SAVED in text:
            found["a value of the last saved response"] = (header, "it is blank, each response starts anew")
    saved_to = survey.header("save_to")
    if row.cells.get(saved_to or ""):
        found["the column save_to"] = (saved_to, _SHEETS["entities"])
    return found


def _beyond_survey(tables: Tables) -> list[Finding]:
    found = [
        warning(f"the sheet {name} works differently here: {message}.", name)
        for name, message in _SHEETS.items()
        if (table := tables.get(name)) is not None and any(row.cells for row in table.rows)
    ]
    settings = tables.get("settings")
    first = settings.rows[0] if settings is not None and settings.rows else None
    for name, message in _SETTINGS.items():
        if settings is not None and first is not None and settings.cell(first, name):
            found.append(
                warning(f"the setting {name} works differently here: {message}.", "settings", first.number, name)
            )
    return found
