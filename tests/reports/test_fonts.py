import importlib.util

import pytest

from core.errors import UserError
from reports import fonts, measures


def test_a_static_cut_is_made_once_and_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "_cache_folder", lambda: tmp_path)
    first = fonts.static_cut(400)
    made = first.stat().st_mtime_ns
    assert first.parent == tmp_path
    assert fonts.static_cut(400).stat().st_mtime_ns == made


def test_two_cuts_are_the_same_bytes(tmp_path, monkeypatch):
    folders = iter([tmp_path / "a", tmp_path / "b"])
    monkeypatch.setattr(fonts, "_cache_folder", lambda: next(folders))
    assert fonts.static_cut(600).read_bytes() == fonts.static_cut(600).read_bytes()


def test_without_a_home_the_cut_goes_to_the_temporary_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "")
    monkeypatch.setattr(fonts.tempfile, "gettempdir", lambda: str(tmp_path))
    assert tmp_path in fonts.static_cut(400).parents


def test_a_missing_font_package_is_named(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(UserError, match=r"NotoSans\[wdth,wght\]\.ttf is missing"):
        fonts.static_cut(400)


def test_lines_fit_their_room():
    lines = measures.wrap("Two municipal police forces and a Donaudampfschifffahrtsgesellschaftskapitän", 9, 90)
    assert len(lines) > 2
    assert all(measures.width(line, 9) <= 90 for line in lines)


def test_signs_the_typeface_lacks_are_spelled():
    assert fonts.printable("a ≥ b → c") == "a >= b -> c"
