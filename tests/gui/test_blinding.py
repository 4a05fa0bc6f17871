"""Who chooses to stay blinded sees no allocation, no log that names arms, and results on shuffled arms only."""

from __future__ import annotations

import pytest

from tests.gui.small_study import make_locked


@pytest.fixture
def revealed(qtbot, window, tmp_path):
    make_locked(tmp_path / "r.pilot").close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "r.pilot")
    return window


def _go(qtbot, window, place):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go(place)
    return window.shell.page(place)


def test_the_allocation_and_the_real_results_are_out_of_reach_until_it_is_lifted(qtbot, revealed):
    people = _go(qtbot, revealed, "people")
    last = people.tabs.bar.count() - 1
    assert people.tabs.bar.isTabVisible(last)
    with qtbot.waitSignal(revealed.place_shown, timeout=20_000):
        revealed.switch_blinding()
    assert not people.tabs.bar.isTabVisible(last)
    results = _go(qtbot, revealed, "results")
    assert results._standing.is_rehearsal
    with qtbot.waitSignal(revealed.place_shown, timeout=20_000):
        revealed.switch_blinding()
    assert not results._standing.is_rehearsal


def test_the_choice_is_of_one_study_on_one_computer(settings):
    settings.set_blinded("one", is_blinded=True)
    assert settings.is_blinded("one")
    assert not settings.is_blinded("two")
    settings.set_blinded("one", is_blinded=False)
    assert not settings.is_blinded("one")
