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
NO_FIRST_ENTRY = Problem(
    "NO_FIRST_ENTRY", "{participant} has no finished {instrument} at {wave} to key again. Finish the first entry first."
)
SAME_PERSON_KEYS = Problem(
    "SAME_PERSON_KEYS",
    "{actor} keyed the first entry of {participant}. Let somebody else key it again, or write why it must be you.",
)
NO_SUCH_SECOND_ENTRY = Problem(
    "NO_SUCH_SECOND_ENTRY", "There is no such second entry to settle. Refresh the list and choose again."
)
NOT_SETTLED = Problem("NOT_SETTLED", "{question} is not settled yet. Choose the first, the second, or type the answer.")
