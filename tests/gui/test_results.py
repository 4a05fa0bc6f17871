"""The plan is run on a copy, off the thread; sentences and PDF pages stand in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.progress import Silent
from gui.operations.results import run_plan
from gui.theme import tokens_now
from gui.widgets.pdf_view import render_pages
from tests.gui.small_study import make_locked


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    path = tmp_path_factory.mktemp("locked") / "locked.pilot"
    make_locked(path).close()
    return path


@pytest.fixture
def results(qtbot, window, locked):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(locked)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    return window.shell.page("results")


def test_f5_runs_the_plan_and_shows_sentences_and_pages(qtbot, results):
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        qtbot.keyClick(results.run, Qt.Key.Key_F5)
    words = " ".join(w.text() for w in results.findChildren(type(results.title)))
    assert "Endorsement of procedural justice" in words
    assert results.pdf.page_count == 1
    assert results.document.count() == 2


def test_stopping_a_run_changes_nothing_and_says_so(qtbot, window, results):
    tasks = []
    window.tasks.started.connect(tasks.append)
    results.run.click()
    tasks[0].cancel()
    qtbot.waitUntil(lambda: results.messages.texts != () or results.has_run, timeout=60_000)
    assert results.run.isEnabled()


def test_the_pdf_is_saved_where_asked(qtbot, window, results, prompts, tmp_path):
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        results.run.click()
    prompts.path = tmp_path / "out.pdf"
    results.save.click()
    assert prompts.path.read_bytes().startswith(b"%PDF")
    assert window.toast.text == "Saved out.pdf"


def test_once_opened_a_run_reads_a_copy_and_leaves_the_study_as_it_was(locked, tmp_path):
    from core.study import Study

    with Study.open(locked) as study:
        study.plan.note_results_opened("A")
    before = locked.read_bytes()
    with Study.open(locked) as study:
        found = run_plan(study, tmp_path / "out", Silent())
    assert locked.read_bytes() == before
    assert [p.suffix for p in found.documents] == [".pdf", ".pdf"]
    assert len(found.findings) >= 1


def test_pages_are_drawn_as_wide_as_asked(locked, tmp_path):
    from core.study import Study

    with Study.open(locked) as study:
        found = run_plan(study, tmp_path / "out", Silent())
    (page,) = render_pages(found.documents[0], 400, Silent())
    assert page.width() in (400, 401)
    assert tokens_now()


def test_a_page_is_shown_whole(qtbot, results):
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        results.run.click()
    results.tabs.setCurrentIndex(1)
    (page,) = results.pdf._labels
    qtbot.waitUntil(lambda: page.height() * page.devicePixelRatio() >= page.pixmap().height(), timeout=5_000)
    assert results.pdf.verticalScrollBar().value() == 0
