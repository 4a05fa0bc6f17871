"""What a user can get wrong when a study is filled from a template or an answer is captured."""

from __future__ import annotations

from core.errors import Problem

NO_TEMPLATE = Problem(
    "TEMPLATE_UNKNOWN",
    'There is no template "{template}". Choose one of these: {known}. `pilotage templates` lists them.',
)
NOT_EMPTY = Problem(
    "TEMPLATE_STUDY_NOT_EMPTY",
    "{title} already has instruments or people in it. Make a new study and fill that one from the template.",
)
NO_INSTRUMENT = Problem(
    "CAPTURE_NO_INSTRUMENT", 'This study has no instrument "{instrument}". Add it, or choose one of these: {known}.'
)
NO_FORM = Problem(
    "CAPTURE_NO_FORM",
    'The instrument "{instrument}" cannot be filled in: {why}. Correct its workbook and add it again.',
)
NO_PERSON = Problem(
    "CAPTURE_NO_PERSON", 'Nobody with the code "{participant}" is in this study. Enrol the person first.'
)
WITHDRAWN = Problem(
    "CAPTURE_WITHDRAWN", "{participant} has withdrawn from the study, so nothing more may be asked of this person."
)
NO_BANK_INSTRUMENT = Problem(
    "NO_BANK_INSTRUMENT", "There is no instrument {code} in the library. Choose among these: {known}."
)
