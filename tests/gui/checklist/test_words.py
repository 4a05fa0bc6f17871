"""No document, checklist or help page says a word that blames, begs or judges, in any language."""

from __future__ import annotations

import re
import tomllib

import pytest

from gui.widgets.help_sheet import FOLDER as HELP
from tests.gui.test_language_files import BANNED as TRANSLATED
from tests.gui.test_texts import BANNED
from tests.house.test_rules import ROOT

TEXTS = ROOT / "reports" / "texts"
WORDS = {"en": BANNED, **{code: re.compile(words, re.IGNORECASE) for code, words in TRANSLATED.items()}}
TAG = re.compile(r"<[^>]+>|\{[^}]*\}|<!--.*?-->", re.DOTALL)


def sentences(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from sentences(inner)


@pytest.mark.parametrize("language", WORDS)
def test_no_document_uses_a_banned_word(language):
    files = [path for path in TEXTS.rglob("*.toml") if path.stem == language]
    assert files
    said = [text for path in files for text in sentences(tomllib.loads(path.read_text("utf-8")))]
    assert [text for text in said if WORDS[language].search(TAG.sub("", text))] == []


@pytest.mark.parametrize("language", WORDS)
def test_no_page_of_the_help_uses_a_banned_word(language):
    said = TAG.sub(" ", (HELP / f"{language}.html").read_text("utf-8"))
    assert WORDS[language].findall(said) == []
