"""Documents before the results: saved from the page where they belong, with their twin beside them."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt

from core.study import Study
from gui.operations import allocating, saying
from gui.operations.documents import save_document
from tests.gui.small_study import answer_all, make_study

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path):
    with make_study(tmp_path / "s.pilot") as study:
        answer_all(study, ["P-0001"])
        study.plan.lock_plan("A")
        allocating.commit(study, "Dice", "R. Haddad")
    return tmp_path / "s.pilot"


def open_place(qtbot, window, path, key):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(window.focusWidget(), key, CTRL)


def words_of(path):
    return pdfium.PdfDocument(path)[0].get_textpage().get_text_bounded()


def test_the_certificate_is_saved_from_the_allocation(qtbot, window, prompts, path, tmp_path):
    prompts.path = tmp_path / "seal.pdf"
    open_place(qtbot, window, path, Qt.Key.Key_4)
    page = window.shell.page("people")
    page.tabs.bar.setCurrentIndex(2)
    qtbot.keyClick(page.allocation.certificate, Qt.Key.Key_Space)
    qtbot.waitUntil(prompts.path.exists, timeout=20_000)
    assert prompts.asked == ["save"]
    assert "Certificate of commitment" in words_of(prompts.path)
    assert prompts.path.with_suffix(".html").exists()


def test_the_chosen_instrument_is_saved_as_a_paper_form(qtbot, window, prompts, path, tmp_path):
    prompts.path = tmp_path / "form.pdf"
    open_place(qtbot, window, path, Qt.Key.Key_3)
    page = window.shell.page("instruments")
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    chosen = page.table.words.index(page.table.currentIndex().row(), 0).data()
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    qtbot.waitUntil(prompts.path.exists, timeout=20_000)
    assert chosen in words_of(prompts.path)


def test_the_protocol_is_exported_from_the_locks(qtbot, window, prompts, path, tmp_path):
    prompts.path = tmp_path / "protocol.pdf"
    open_place(qtbot, window, path, Qt.Key.Key_2)
    page = window.shell.page("plan")
    page.tabs.bar.setCurrentIndex(page.tabs.bar.count() - 1)
    qtbot.keyClick(page.locks.export, Qt.Key.Key_Space)
    qtbot.waitUntil(prompts.path.exists, timeout=20_000)
    assert "protocol of a stratified randomised trial" in words_of(prompts.path).replace("\r\n", " ")


def test_the_protocol_is_written_where_asked(path, tmp_path):
    from core.study import Study

    with Study.open(path) as study:
        written = save_document(study, "protocol", tmp_path / "protocol.pdf")
    assert "Protocol and analysis plan" in words_of(written)


def test_a_document_speaks_the_language_of_the_window_unless_another_is_chosen(path, tmp_path):
    with Study.open(path) as study:
        saying.speak("es")
        try:
            save_document(study, "protocol", tmp_path / "protocol.pdf")
            save_document(study, "certificate", tmp_path / "certificate.pdf", language="fr")
        finally:
            saying.speak("en")
    assert "Protocolo" in words_of(tmp_path / "protocol.pdf")
    assert "Certificat d" in words_of(tmp_path / "certificate.pdf")
