"""The window's words in each language: all of them, with the same fields, in the words of the house."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from functools import cache

import pytest

from gui.told import sentences as problem_sentences
from gui.translator import FOLDER, FORMS, Translations, isolate, read_translations
from gui.widgets.help_sheet import FOLDER as HELP
from tests.house.test_rules import ROOT, _problems

LANGUAGES = sorted(FORMS)
FIELDS = re.compile(r"\{[^}]*\}")
PLACE = re.compile(r'(?:id|name)="([^"]+)"')
TAGS = re.compile(r"</?\w+[^>]*>")
BANNED = {
    "es": r"\b(inv[aá]lid|no v[aá]lid|ilegal|prohibid|por favor|lo siento|lo sentimos|significativ|ups)|[!¡]",
    "fr": r"\b(invalide|ill[eé]gal|interdit|s.il vous pla[iî]t|veuillez|d[eé]sol[eé]|significati|oups)|!",
    "ar": r"غير صالح|غير قانوني|ممنوع|من فضلك|يرجى|الرجاء|عذر[اً]|آسف|دلالة إحصائية|!",
}


@cache
def wanted():
    spec = importlib.util.spec_from_file_location("texts", ROOT / "packaging" / "texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.sentences()


@cache
def held(language):
    return read_translations(FOLDER / f"{language}.ts")[0]


@cache
def problems():
    return {problem.code: problem.sentence for problem in _problems()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_window_is_translated(language):
    count = {True: FORMS[language][0], False: 1}
    wrong = [key for key, counts in wanted().items() if len(held(language).get(key, ())) != count[counts]]
    assert (wrong, set(held(language)) - set(wanted())) == ([], set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_has_the_same_fields_and_marks(language):
    wrong = []
    for (_, source), forms in held(language).items():
        for form in forms:
            same = all(Counter(marks.findall(form)) == Counter(marks.findall(source)) for marks in (FIELDS, TAGS))
            counted = form.count("%Ln") == source.count("%Ln") or (language == "ar" and form in forms[:3])
            if not (same and counted and form.count("&") == source.count("&") and form.strip()):
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_uses_a_banned_word(language):
    banned = re.compile(BANNED[language], re.IGNORECASE)
    texts = [form for forms in held(language).values() for form in forms] + list(problem_sentences(language).values())
    assert [text for text in texts if banned.search(FIELDS.sub("", text))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_is_said_with_the_same_fields(language):
    said = problem_sentences(language)
    assert set(said) == set(problems())
    fields = {code: [set(FIELDS.findall(text)) for text in (words, said[code])] for code, words in problems().items()}
    assert {code: pair for code, pair in fields.items() if pair[0] != pair[1]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_has_the_same_places_in_every_language(language):
    english, other = (PLACE.findall((HELP / f"{code}.html").read_text("utf-8")) for code in ("en", language))
    assert english
    assert other == english


@pytest.mark.parametrize(("n", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3)])
def test_arabic_has_six_forms(n, form):
    assert FORMS["ar"][1](n) == form


def test_a_sentence_is_found_by_its_words_where_its_context_is_another():
    words = Translations("es")
    assert words.translate("AnyClass", "Overview") == words.translate("Shell", "Overview")
    assert words.translate("AnyClass", "No such sentence") is None


def test_keys_and_fields_keep_their_order_in_arabic():
    assert isolate("قبل {} بعد Ctrl+, {}%") == "قبل \u2068{}\u2069 بعد \u2066Ctrl+,\u2069 {}%"
