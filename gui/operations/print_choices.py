"""How the documents of a run are printed."""

from __future__ import annotations

from dataclasses import dataclass

from gui.operations.saying import spoken


@dataclass(frozen=True, slots=True)
class Choices:
    """How the documents are printed; ``left_out`` holds keys of sections, ``logo`` names a PNG or JPG file.

    ``language`` is "" for that of the window; an internal version shows counts below five.
    """

    language: str = ""
    paper: str = "A4"
    digits: str = "western"
    organisation: str = ""
    logo: str = ""
    own_words: str = ""
    left_out: frozenset[str] = frozenset()
    is_internal: bool = False

    @property
    def spoken(self) -> str:
        """The language to print in."""
        return self.language or spoken()
