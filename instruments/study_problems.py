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
BACKCHECK_NONE = Problem(
    "BACKCHECK_NONE",
    "No finished {instrument} at {wave} is left to draw: each was in a draw already or was answered alone. Draw again "
    "when more interviews are finished.",
)
BACKCHECK_NOT_DRAWN = Problem(
    "BACKCHECK_NOT_DRAWN",
    "{participant} does not wait to be checked again for {instrument} at {wave}. Choose somebody under To check twice.",
)
BACKCHECK_OWN = Problem(
    "BACKCHECK_OWN",
    "{actor} asked {participant} the first time. Let somebody else ask again, and choose another person here.",
)
SHORTEN_NOTHING_LEFT = Problem("SHORTEN_NOTHING_LEFT", "No question would be left. Keep at least one.")
SHORTEN_NEEDED = Problem(
    "SHORTEN_NEEDED", "The question {by} refers to {name}, so {name} must stay. Keep it, or take {by} out too."
)
SHORTEN_ANSWERED = Problem(
    "SHORTEN_ANSWERED", "{title} was answered already, so its questions stay. Import the shorter form as another one."
)
SHORTEN_LOCKED = Problem(
    "SHORTEN_LOCKED", "The protocol is locked and fixes the questions of {title}. Change them by an amendment."
)
BELIEFS_NEED_EVALUATOR = Problem(
    "BELIEFS_NEED_EVALUATOR",
    "{title} asks about beliefs, and this class has no evaluator's key, so nobody could open the answers. "
    "Ask an evaluator to type a passphrase of their own into this file first.",
)
ANSWERED_ALONE = Problem(
    "ANSWERED_ALONE",
    "{participant} answered {instrument} alone and closed the answers, so nobody keys them again. Choose another.",
)
CONSENT_REFUSED = Problem(
    "CONSENT_REFUSED",
    "{participant} said no to taking part and is not asked {instrument}. "
    "Take the refusal back first if that was a slip.",
)
LINKING_STARTED = Problem(
    "LINKING_STARTED", "Codes were given already, so what makes a code stays as it is. Take those back first."
)
LINKING_OFF = Problem("LINKING_OFF", "This study asks for no code. Choose what makes a code first.")
LINKING_GAPS = Problem(
    "LINKING_GAPS", "More than one part of the code is not known, so it could be anybody's. Fill in all but one."
)
LINKING_UNSIGNED = Problem("LINKING_UNSIGNED", "The decision about two codes needs a name. Write who decides.")
GRID_BELIEF = Problem(
    "GRID_BELIEF",
    "{title} asks about beliefs, which each person answers alone. Choose Hand over instead of the class grid.",
)
GRID_QUESTIONS = Problem(
    "GRID_QUESTIONS",
    "{title} cannot be keyed in the class grid: {question} is not answered with one key. Choose Start in the list.",
)
GRID_ANSWER = Problem("GRID_ANSWER", "{value} is not an answer to this item. Use one of: {known}.")
GRID_NOT_PRESENT = Problem(
    "GRID_NOT_PRESENT", "{participant} is marked as not present. Press P in the row when the person is there after all."
)
GRID_LATE_CORRECTION = Problem(
    "GRID_LATE_CORRECTION",
    "{participant} finished this on {day}. Say why an answer changes; the reason is kept beside it.",
)
DATA_ARE_LOCKED = Problem("DATA_ARE_LOCKED", "The data are locked, so answers stay as they are. Amend the lock first.")
SESSION_NAME = Problem("SESSION_NAME", "There is no session name. Type one, for example Day 1.")
SESSION_TWICE = Problem("SESSION_TWICE", "There is a session {session} already. Choose another name.")
SESSION_UNKNOWN = Problem("SESSION_UNKNOWN", "There is no session {session}. Add it first.")
SESSION_MINUTES = Problem(
    "SESSION_MINUTES", "{minutes} minutes do not fit a session of {planned}. Enter a number from 0 to {planned}."
)
