"""What a person can get wrong with a form, an answer or a table of answers."""

from __future__ import annotations

from core.errors import Problem

FORM_MISSING = Problem("FORM_MISSING", "There is no file {path}. Check the name and the folder.")
FORM_UNREADABLE = Problem("FORM_UNREADABLE", "{path} cannot be read: {reason}. Check that it is not open elsewhere.")
FORM_IS_FOLDER = Problem("FORM_IS_FOLDER", "{path} is a folder. Name the form file inside it (.xlsx or .md).")
FORM_IS_WORD = Problem("FORM_IS_WORD", "{name} is a Word file. Open an Excel file (.xlsx) that holds the form.")
FORM_IS_OLD_EXCEL = Problem(
    "FORM_IS_OLD_EXCEL", "{name} is an old Excel file (.xls). Open it in Excel and save it as .xlsx."
)
FORM_IS_LOCKED = Problem("FORM_IS_LOCKED", "{name} is protected by a password. Save a copy without one and open that.")
FORM_NOT_EXCEL = Problem("FORM_NOT_EXCEL", "{name} is not an Excel workbook. Open the form's .xlsx file.")
FORM_DAMAGED = Problem(
    "FORM_DAMAGED", "{name} is damaged or incomplete: {reason}. Get the file again, or save it anew from Excel."
)
FORM_TOO_BIG = Problem(
    "FORM_TOO_BIG", "{name} unpacks to more than {limit_mb} MB, which no form needs. Save the form alone in a new file."
)
FORM_UNSAFE = Problem(
    "FORM_UNSAFE",
    "{name} defines entities or a document type (in {part}), which no workbook needs. It is not read. "
    "Save the form anew from Excel.",
)
FORM_OTHER_KIND = Problem("FORM_OTHER_KIND", "{name} is not a form this program reads. Use an .xlsx or .md file.")
FORM_NOT_TEXT = Problem("FORM_NOT_TEXT", "{name} is not plain text in UTF-8. Save it again with that encoding.")

UNKNOWN_LANGUAGE = Problem("UNKNOWN_LANGUAGE", "The form has no language {language}. It has: {languages}.")
NO_SUCH_QUESTION = Problem("NO_SUCH_QUESTION", "The form has no question at {path}.")
NOT_A_QUESTION = Problem("NOT_A_QUESTION", "{path} is a group, not a question, and takes no answer.")
NOT_A_REPEAT = Problem("NOT_A_REPEAT", "{path} is not a part of the form that can be repeated.")
REPEAT_IS_COUNTED = Problem(
    "REPEAT_IS_COUNTED", "How often {path} is asked follows from an answer. Change that answer instead."
)
ANSWER_NOT_NUMBER = Problem("ANSWER_NOT_NUMBER", "“{value}” is not a number. {name} takes numbers only.")
ANSWER_NOT_WHOLE = Problem("ANSWER_NOT_WHOLE", "“{value}” is not a whole number. {name} takes whole numbers only.")
ANSWER_NOT_DATE = Problem(
    "ANSWER_NOT_DATE", "“{value}” is not a date. Write {name} as year-month-day, like 2026-03-31."
)
ANSWER_NOT_TIME = Problem("ANSWER_NOT_TIME", "“{value}” is not a time. Write {name} as hours:minutes, like 14:30.")
ANSWER_NOT_CHOICE = Problem("ANSWER_NOT_CHOICE", "“{value}” is not one of the choices of {name}.")
ANSWER_NOT_IN_RANGE = Problem("ANSWER_NOT_IN_RANGE", "Choose a number from {start} to {end}, in steps of {step}.")
DRAFT_OTHER_FORM = Problem(
    "DRAFT_OTHER_FORM", "The saved answers belong to another version of the form. Open them with that version."
)
DRAFT_DAMAGED = Problem("DRAFT_DAMAGED", "The saved answers cannot be read. Go back to the last finished response.")

SCORE_TEXT = Problem(
    "SCORE_TEXT", "Column {column}, row {row}: “{value}” is not a number. Correct the cell or leave it empty."
)
SCORE_COLUMN_MISSING = Problem(
    "SCORE_COLUMN_MISSING",
    "The table has no column {column}, which the scale {scale} needs. Add it or change the scale.",
)
SCORE_COLUMN_TWICE = Problem(
    "SCORE_COLUMN_TWICE", "The table has more than one column for {item}: {columns}. Keep one of them."
)
SCORE_RANGE = Problem(
    "SCORE_RANGE",
    "Column {column}, row {row}: {value} is outside the range {low} to {high} of the scale {scale}. "
    "Correct the cell, or the range in the sheet scales.",
)
SCORE_NO_KEY = Problem(
    "SCORE_NO_KEY", "The scale {scale} is a knowledge test, but {item} has no right answer. Fill its column key."
)

SUBMISSION_NO_QUESTION = Problem(
    "SUBMISSION_NO_QUESTION", "The form has no question at {path}, so its answer cannot be written. Use its own form."
)
SUBMISSION_CHARACTER = Problem(
    "SUBMISSION_CHARACTER", "The answer at {path} holds a control character, which XML cannot hold. Take it out."
)
SUBMISSION_TOO_BIG = Problem(
    "SUBMISSION_TOO_BIG", "The submission is larger than {limit_mb} MB, which no response needs. Check the file."
)
SUBMISSION_DAMAGED = Problem("SUBMISSION_DAMAGED", "The submission cannot be read: {reason}. Get the file again.")
SUBMISSION_UNSAFE = Problem(
    "SUBMISSION_UNSAFE", "The submission defines entities or a document type, which no response needs. It is not read."
)
SUBMISSION_SEALED = Problem(
    "SUBMISSION_SEALED", "The submission is encrypted. Export it decrypted from the server and open that."
)
SUBMISSION_OTHER_FORM = Problem(
    "SUBMISSION_OTHER_FORM", "The submission belongs to the form {found}, not to {wanted}. Open it with its own form."
)

WRITE_NO_TABLES = Problem(
    "WRITE_NO_TABLES", "The form was not read from a workbook, so there is none to write. Open its .xlsx or .md file."
)
WRITE_LONG_CELL = Problem(
    "WRITE_LONG_CELL",
    "Sheet {sheet}, row {row}: a text has more than {limit} letters, which Excel cannot hold. Cut it.",
)
WRITE_CHARACTER = Problem(
    "WRITE_CHARACTER", "Sheet {sheet}, row {row}: a text holds a control character. Take it out and write again."
)

LANGUAGE_EMPTY = Problem("LANGUAGE_EMPTY", "Write the name of the language with its code, such as French (fr).")
LANGUAGE_TWICE = Problem("LANGUAGE_TWICE", "The form has {language} already. Write its texts there.")
NAME_NOT_ALLOWED = Problem(
    "NAME_NOT_ALLOWED", "“{name}” cannot be a name. Start with a letter, then letters, digits and _ without spaces."
)
NAME_TAKEN = Problem("NAME_TAKEN", "Another question is called {name}. Choose another name.")
NOTHING_PASTED = Problem("NOTHING_PASTED", "There is no line of text to paste. Copy one question or answer a line.")
RULE_VALUE = Problem("RULE_VALUE", "“{value}” holds both kinds of quotation marks, which a rule cannot. Take one out.")

LOG_NO_REGISTER = Problem(
    "LOG_NO_REGISTER",
    "This study has no register. Add an instrument whose code begins with l_, such as l_forum, under Instruments.",
)
LOG_FORM_BROKEN = Problem("LOG_FORM_BROKEN", "The form of “{title}” cannot be used. Check it under Instruments.")
