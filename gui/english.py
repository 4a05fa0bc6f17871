"""English plurals: Qt chooses plural forms only through a translator, and English is the source language."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

SINGULAR = {
    "%n people": "%n person",
    "Added %n people": "Added %n person",
    "%n groups": "%n group",
    "%n answers were set aside because an earlier answer changed.": (
        "%n answer was set aside because an earlier answer changed."
    ),
    "%n questions were added before this one.": "%n question was added before this one.",
    "There are %n things to fix": "There is %n thing to fix",
    "%n pages": "%n page",
    "%n chosen": "%n chosen",
    "%n people have not answered": "%n person has not answered",
    "%n interviews are in progress": "%n interview is in progress",
}


class EnglishPlurals(QTranslator):
    """Gives the singular of each counted sentence when the count is one."""

    def isEmpty(self) -> bool:
        """Tell Qt that there is something in here."""
        return False

    def translate(
        self, _context: str | bytes, source_text: str | bytes, _disambiguation: str | bytes | None = None, n: int = -1
    ) -> str | None:
        """Return the singular for one, else nothing: Qt then uses the source text."""
        text = source_text.decode() if isinstance(source_text, bytes) else source_text
        return SINGULAR.get(text) if n == 1 else None  # None, not "": an empty text would be shown as such
