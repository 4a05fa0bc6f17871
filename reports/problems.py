"""What a user can get wrong when a document is written."""

from __future__ import annotations

from core.errors import Problem

PDF_IN_USE = Problem(
    "PDF_IN_USE",
    "{path} could not be replaced: another program has it open. Close it there, or give another file name.",
)
FOLDER_NOT_WRITABLE = Problem(
    "FOLDER_NOT_WRITABLE",
    "{path} could not be written: {reason}. Choose a folder you may write to, with free space.",
)
FONTS_MISSING = Problem(
    "FONTS_MISSING",
    "The font file {name} is missing from this installation. Install Pilotage again, then make the document again.",
)
NO_TEXTS = Problem(
    "NO_TEXTS",
    "There are no report texts in the language {language}. Choose one of: {languages}.",
)
PAPER_UNREADABLE = Problem(
    "PAPER_UNREADABLE",
    "The instrument {title} cannot be printed: its form has errors. Open it under Instruments, mend what is listed "
    "there, then print it.",
)
PAPER_SCRIPT = Problem(
    "PAPER_SCRIPT",
    "The instrument {title} is written in letters that these pages cannot print ({script}). Choose another language "
    "of the form; on a screen it works as it is.",
)
NO_INSTRUMENTS = Problem(
    "NO_INSTRUMENTS", "{title} has no instrument to print. Add one under Instruments, or start from a template."
)
NOT_A_LOGO = Problem(
    "NOT_A_LOGO", "{name} is no picture that can be printed. Choose a PNG or JPG file of at most 4 MB as the logo."
)
