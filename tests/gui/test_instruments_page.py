"""A questionnaire file is a report first; only what works is added."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.errors import UserError
from gui.operations.instruments import check_form, import_form, read_instruments, retire
from instruments.workbook import read_workbook_bytes, read_xlsform
from tests.gui.small_study import make_study
from tests.gui.test_flow import FORM

CTRL = Qt.KeyboardModifier.ControlModifier
BROKEN = FORM.replace("${shift} = 'y'", "${shif} = 'y'", 1)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "Night form.md"
    path.write_text(FORM, encoding="utf-8")
    return path


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "s.pilot", 2, is_locked=False) as study:
        yield study


@pytest.fixture
def page(qtbot, window, prompts, tmp_path, file):
    make_study(tmp_path / "d.pilot", 2, is_locked=False).close()
    prompts.path = file
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "d.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3, CTRL)
    return window.shell.page("instruments")


def read_report(qtbot, page):
    page.import_requested.emit()
    qtbot.waitUntil(page.report.isVisible, timeout=20_000)


def test_the_list_says_what_is_asked_when(study):
    lines = {line.code: line for line in read_instruments(study)}
    assert (lines["b_pj"].questions, lines["b_pj"].version) == (16, 1)
    assert lines["b_pj"].waves == ("Before the draw", "Five months after the course")


def test_a_report_counts_what_works(study, file):
    report = check_form(study, file)
    assert (report.code, report.title, report.can_import) == ("night_form", "Night shift", True)
    assert ("select_one yn", 1) in report.types or ("select_one", 1) in report.types


def test_what_must_be_fixed_names_its_row(study, tmp_path):
    (tmp_path / "b.md").write_text(BROKEN, encoding="utf-8")
    report = check_form(study, tmp_path / "b.md")
    assert not report.can_import
    assert "row" in report.to_fix[0]


def test_the_locked_protocol_takes_no_more_instruments(study, file):
    study.plan.lock_protocol("A")
    with pytest.raises(UserError, match="Night form"):
        import_form(study, check_form(study, file), "night")


def test_a_form_is_brought_by_keyboard(qtbot, window, page):
    read_report(qtbot, page)
    assert page.report.add.hasFocus()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(page.report.add, Qt.Key.Key_Return)
    assert window.session.study.instruments.get("night_form").title == "Night shift"
    assert "17 instruments" in page.note.text()


def test_a_mended_file_is_checked_again_with_f5(qtbot, page, file):
    file.write_text(BROKEN, encoding="utf-8")
    read_report(qtbot, page)
    assert not page.report.add.isEnabled()
    file.write_text(FORM, encoding="utf-8")
    qtbot.keyClick(page.report, Qt.Key.Key_F5)
    qtbot.waitUntil(page.report.add.isEnabled, timeout=20_000)


def test_escape_leads_back_and_nothing_is_added(qtbot, window, page):
    read_report(qtbot, page)
    qtbot.keyClick(page.report, Qt.Key.Key_Escape)
    assert page.table.isVisible()
    assert len(window.session.study.instruments.all()) == 16


def test_a_word_file_is_named_in_one_sentence(qtbot, page, prompts, tmp_path):
    prompts.path = tmp_path / "letter.docx"
    prompts.path.write_bytes(b"PK\x03\x04 no workbook")
    page.import_requested.emit()
    qtbot.waitUntil(lambda: page.messages.texts != (), timeout=20_000)
    assert "letter.docx" in page.messages.texts[0]


def test_the_way_to_add_is_a_menu_of_letters(qtbot, window, page):
    page.add.setFocus()
    qtbot.keyClick(page.add, Qt.Key.Key_Space)
    qtbot.waitUntil(page.add_menu.isVisible, timeout=5_000)
    qtbot.keyClick(page.add_menu, Qt.Key.Key_N)
    editor = window._desks["instruments"].editing.editor
    assert editor.is_open
    assert page.view is editor


def test_an_instrument_of_the_library_is_found_and_added(qtbot, window, page):
    page.library_requested.emit()
    desk = window._desks["instruments"]
    qtbot.waitUntil(lambda: desk._library is not None and desk._library.isVisible(), timeout=30_000)
    qtbot.keyClicks(desk._library.search, "confidence in a crisis")
    assert "mean of the items of 6 items" in desk._library._score(desk._library.chosen.scores[0])
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        qtbot.keyClick(desk._library.search, Qt.Key.Key_Return)
    assert window.session.study.instruments.get("conf").title.startswith("Confidence")


def test_an_instrument_of_another_study_is_taken_over(qtbot, window, page, prompts, tmp_path):
    make_study(tmp_path / "other.pilot", 1).close()
    prompts.path = tmp_path / "other.pilot"
    page.other_study_requested.emit()
    desk = window._desks["instruments"]
    qtbot.waitUntil(lambda: desk._library is not None and desk._library.isVisible(), timeout=30_000)
    assert len(desk._library._shown) == 16
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        qtbot.keyClick(desk._library.search, Qt.Key.Key_Return)
    assert len(window.session.study.instruments.all()) == 17


def test_a_wave_keeps_its_instrument_in_use(study):
    with pytest.raises(UserError, match="Take it out of these waves"):
        retire(study, "b_pj")


def test_what_no_wave_asks_is_retired_and_comes_back(study):
    study.instruments.add("mine", "Mine", FORM.encode(), "mine.md")
    retire(study, "mine")
    assert [line.is_retired for line in read_instruments(study) if line.code == "mine"] == [True]
    retire(study, "mine", is_retired=False)
    assert not any(line.is_retired for line in read_instruments(study))


def test_translations_are_counted_by_language(study):
    lines = {line.code: line for line in read_instruments(study)}
    ((language, done, total),) = lines["b_pj"].translated
    assert (language, done) == ("Español (es)", total)


def test_a_copy_waits_as_a_draft_and_the_xlsform_reads_back(qtbot, window, page, prompts, tmp_path):
    page.choose("b_pj")
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_D, CTRL)
    desk = window._desks["instruments"]
    qtbot.waitUntil(lambda: desk.editing.editor.is_open, timeout=20_000)
    assert desk.editing.drafts.codes() == ("b_pj_2",)
    desk.editing.leave()
    prompts.path = tmp_path / "out.xlsx"
    page.export_requested.emit("b_pj")
    qtbot.waitUntil(prompts.path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
    assert read_xlsform(prompts.path).form.hash == read_workbook_bytes(*_kept(window, "b_pj")).form.hash


def _kept(window, code):
    version = window.session.study.instruments.get(code)
    return version.source, version.source_name
