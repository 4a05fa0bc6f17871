"""Offline help: an entry for every page, and links that find their control."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl

from gui.places import PLACES
from gui.widgets.help_sheet import FOLDER
from gui.widgets.pulse import Pulse

TEXT = (FOLDER / "en.html").read_text(encoding="utf-8")
OTHERS = ("start", "new", "capture", "observe", "settings")
KEYS = Qt.Key


@pytest.mark.parametrize("anchor", [p.code for p in PLACES] + list(OTHERS))
def test_every_page_has_an_entry(anchor):
    assert f'<a name="{anchor}">' in TEXT


def test_f1_opens_the_entry_of_the_page_and_escape_gives_the_keyboard_back(qtbot, opened):
    before = opened.focusWidget()
    qtbot.keyClick(before, KEYS.Key_F1)
    sheet = opened.beside.help
    assert sheet.isVisible()
    assert opened.beside.anchor() == "overview"
    qtbot.keyClick(sheet.text, KEYS.Key_Escape)
    assert not sheet.isVisible()
    assert opened.focusWidget() is before


@pytest.mark.parametrize("place", [p.code for p in PLACES])
def test_what_help_points_at_is_on_its_page(qtbot, opened, place):
    entry = TEXT.partition(f'<a name="{place}">')[2].partition("<h2>")[0]
    wanted = re.findall(r'href="show:([^"]+)"', entry)
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go(place)
    opened.beside.show_help()
    for words in wanted:
        opened.beside.help.text.anchorClicked.emit(QUrl(f"show:{words}"))
        (ring,) = [p for p in opened.findChildren(Pulse) if p.isVisible()]
        ring.deleteLater()
        qtbot.waitUntil(lambda: not opened.findChildren(Pulse), timeout=5_000)
