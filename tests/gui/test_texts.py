"""Rules of the house that nobody would see broken: colours, sizes, words."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest

from gui.tokens import CONTRAST, DARK, LIGHT, Tokens

GUI = Path(__file__).resolve().parents[2] / "gui"
SOURCES = sorted(GUI.rglob("*.py"))
BANNED = re.compile(
    r"\b(invalid|illegal|forbidden|oops|please|sorry|successfully|significant|subjects?)\b", re.IGNORECASE
)
PAIRS = [
    ("text", "surface", 4.5),
    ("text2", "surface", 4.5),
    ("text3", "surface", 4.5),
    ("text3", "sunken", 4.5),
    ("text", "selected", 4.5),
    ("accent", "surface", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("border_strong", "surface", 3.0),
    ("ok", "ok_soft", 4.5),
    ("warn", "warn_soft", 4.5),
    ("error", "error_soft", 4.5),
    ("focus", "bg", 3.0),
]


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(("one", "other", "least"), PAIRS)
def test_words_stand_out_from_their_ground(tokens, one, other, least):
    assert contrast(getattr(tokens, one), getattr(tokens, other)) >= least


def test_every_token_is_a_colour():
    assert all(
        re.fullmatch("#[0-9A-F]{6}", getattr(t, f.name)) for t in (LIGHT, DARK, CONTRAST) for f in fields(Tokens)
    )


def test_colours_stand_in_one_file():
    holders = {p.name for p in SOURCES if re.search(r"#[0-9A-Fa-f]{6}\b", p.read_text(encoding="utf-8"))}
    assert holders == {"tokens.py"}


def test_the_style_sheet_sizes_no_text_in_pixels():
    assert not re.search(r"font-size:[^;]*px", (GUI / "style_sheet.py").read_text(encoding="utf-8"))


def test_no_text_of_the_window_uses_a_banned_word():
    found = [
        (path.name, node.value)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and BANNED.search(node.value)
    ]
    assert found == []


def test_texts_for_translation_are_literals():
    calls = [
        (path.name, node.lineno)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not isinstance(node.args[0], ast.Constant)
    ]
    assert calls == []
