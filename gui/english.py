"""English plurals: Qt chooses plural forms only through a translator, and English is the source language."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

SINGULAR = {
    "%Ln people": "%Ln person",
    "after %Ln minutes": "after %Ln minute",
    "%Ln facts are missing. Documents print each as “not stated by the study team”.": (
        "%Ln fact is missing. Documents print it as “not stated by the study team”."
    ),
    "Added %Ln people": "Added %Ln person",
    "%Ln groups": "%Ln group",
    "%Ln answers were set aside because an earlier answer changed.": (
        "%Ln answer was set aside because an earlier answer changed."
    ),
    "%Ln questions were added before this one.": "%Ln question was added before this one.",
    "There are %Ln things to fix": "There is %Ln thing to fix",
    "%Ln pages": "%Ln page",
    "Checks (%Ln notes)": "Checks (%Ln note)",
    "%Ln chosen": "%Ln chosen",
    "Added %Ln groups": "Added %Ln group",
    "%Ln lists": "%Ln list",
    "%Ln people chosen": "%Ln person chosen",
    "Moved %Ln people": "Moved %Ln person",
    "Counted as left; the %Ln responses given stay in the analysis.": (
        "Counted as left; the %Ln response given stays in the analysis."
    ),
    "Counted as left and missing; %Ln responses are taken back.": (
        "Counted as left and missing; %Ln response is taken back."
    ),
    "%Ln instruments": "%Ln instrument",
    "%Ln questions": "%Ln question",
    "%Ln problems": "%Ln problem",
    "Also used by %Ln questions": "Also used by %Ln question",
    "A group of %Ln questions": "A group of %Ln question",
    "%Ln answers so far.": "%Ln answer so far.",
    "And %Ln more changes.": "And %Ln more change.",
    "%Ln points to look at stay in the list of problems.": "%Ln point to look at stays in the list of problems.",
    "What changes for the %Ln responses there are:": "What changes for the %Ln response there is:",
    "{}: {} of %Ln items": "{}: {} of %Ln item",
    ", %Ln of them turned round": ", %Ln of them turned round",
    "%Ln TEST responses will be taken back.": "%Ln TEST response will be taken back.",
    "%Ln open TEST interviews will be thrown away.": "%Ln open TEST interview will be thrown away.",
    "%Ln earlier draws were given up; the report prints why.": "%Ln earlier draw was given up; the report prints why.",
    "With %Ln amendments the fingerprint that holds now is {}.": (
        "With %Ln amendment the fingerprint that holds now is {}."
    ),
    "from your baseline: {} to {}, %Ln people": "from your baseline: {} to {}, %Ln person",
    "from your baseline, %Ln people": "from your baseline, %Ln person",
    "%Ln people have not answered": "%Ln person has not answered",
    "%Ln people are in this study now.": "%Ln person is in this study now.",
    "%Ln groups are in this study now.": "%Ln group is in this study now.",
    "%Ln strata;": "%Ln stratum;",
    "%Ln of them have fewer than the {} arms: use fewer strata, or join them.": (
        "%Ln of them has fewer than the {} arms: use fewer strata, or join them."
    ),
    "%Ln interviews are in progress": "%Ln interview is in progress",
    "Fill %Ln empty cells below with {}?": "Fill %Ln empty cell below with {}?",
    "%Ln cells refused": "%Ln cell refused",
    "Put %Ln answers  Enter": "Put %Ln answer  Enter",
    "%Ln queries wait for a decision. Enter opens one.": "%Ln query waits for a decision. Enter opens it.",
    "Decided. %Ln questions now apply and have no answer.": "Decided. %Ln question now applies and has no answer.",
    "%Ln files written to {}.": "%Ln file written to {}.",
    "Changed. %Ln questions now apply and have no answer.": "Changed. %Ln question now applies and has no answer.",
    "open %Ln days": "open %Ln day",
    "{}, %Ln need a decision": "{}, %Ln needs a decision",
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
