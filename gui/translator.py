"""Reads the translations of the window and gives them to Qt: by context and words, else by words alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QObject, QTranslator

FOLDER = Path(__file__).resolve().parent / "translations"
RIGHT_TO_LEFT = ("ar",)
_PLACE = re.compile(r"(?<![\u2066-\u2068]){\w*}(?!\s?[%٪])")
_KEYS = re.compile(r"(^|[^\u2066-\u2068+\w])((?:(?:Ctrl|Alt|Shift)\+)+[^\s،؛.:)]*(?: [↑↓←→])*)")

Form = Callable[[int], int]


def _arabic_form(n: int) -> int:
    if n < 3:
        return max(n, 0)
    hundred = n % 100
    return 3 if 3 <= hundred <= 10 else 4 if hundred > 10 else 5


FORMS: dict[str, tuple[int, Form]] = {
    "es": (2, lambda n: int(n != 1)),
    "fr": (2, lambda n: int(n not in (0, 1))),
    "ar": (6, _arabic_form),
}


class _Page:
    """Collects the sentences of one file while it is read."""

    def __init__(self) -> None:
        self.exact: dict[tuple[str, str], tuple[str, ...]] = {}
        self.by_words: dict[str, tuple[str, ...]] = {}
        self._text: list[str] = []
        self._context = self._source = ""
        self._forms: list[str] = []
        self._is_done = True

    def read(self, path: Path) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(path.read_bytes(), True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        if name == "translation":
            self._forms, self._is_done = [], attributes.get("type") != "unfinished"

    def _end(self, name: str) -> None:
        if name == "name":
            self._context = "".join(self._text)
        elif name == "source":
            self._source = "".join(self._text)
        elif name == "numerusform":
            self._forms.append("".join(self._text))
        elif name == "translation" and self._is_done:
            forms = tuple(self._forms) or ("".join(self._text),)
            self.exact[self._context, self._source] = forms
            self.by_words.setdefault(self._source, forms)


def read_translations(path: Path) -> tuple[dict[tuple[str, str], tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Return the finished sentences of a ``.ts`` file: by context and English words, and by English words alone.

    Each has one form, or as many as the language has plurals.
    """
    page = _Page()
    page.read(path)
    return page.exact, page.by_words


def isolate(words: str) -> str:
    """Keep keys, and what will be put in for ``{}``, in their own order in a sentence that runs from the right."""
    return _KEYS.sub("\\1\u2066\\2\u2069", _PLACE.sub(lambda place: f"\u2068{place[0]}\u2069", words))


KEYS = "QShortcut"  # keys are called as the keyboards of offices have them: Ctrl, Shift


class Translations(QTranslator):
    """The window's sentences in one language. What is not translated yet stays as it is written."""

    def __init__(self, language: str, parent: QObject | None = None, *, folder: Path = FOLDER) -> None:
        super().__init__(parent)
        self._count, self._form = FORMS[language]
        self._is_mirrored = language in RIGHT_TO_LEFT
        path = folder / f"{language}.ts"
        self._exact, self._by_words = read_translations(path) if path.exists() else ({}, {})

    def isEmpty(self) -> bool:
        """Tell Qt whether there is something in here."""
        return not self._exact

    def translate(
        self, context: str | bytes, source_text: str | bytes, _disambiguation: str | bytes | None = None, n: int = -1
    ) -> str | None:
        """Return the words in this language; None where there are none, so that Qt goes on looking."""
        source = source_text.decode() if isinstance(source_text, bytes) else source_text
        name = context.decode() if isinstance(context, bytes) else context
        if name == KEYS:
            return source
        forms = self._exact.get((name, source)) or self._by_words.get(source)
        if forms is None:
            return None
        words = forms[self._form(n)] if len(forms) == self._count and n >= 0 else forms[0]
        return isolate(words) if self._is_mirrored else words
