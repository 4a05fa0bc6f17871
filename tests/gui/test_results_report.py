"""A run is read block by block and printed as chosen; nothing is computed again for it."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from core.errors import UserError
from core.progress import Silent
from core.study import Study
from gui.operations.print_choices import Choices
from gui.operations.results import run_plan
from gui.operations.results_blocks import Grid, ResultBlock
from gui.operations.results_documents import offers_of
from gui.operations.results_explore import look
from gui.operations.results_report import keep_logo, print_document
from gui.pages.results_block import BlockCard
from gui.pages.results_copy import as_lines, as_table
from tests.gui.small_study import make_locked, make_study


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    path = tmp_path_factory.mktemp("locked") / "locked.pilot"
    make_locked(path).close()
    return path


@pytest.fixture(scope="module")
def ran(locked, tmp_path_factory):
    with Study.open(locked, read_only=True) as study:
        return run_plan(study, tmp_path_factory.mktemp("ran"), Silent(), choices=Choices(organisation="Academy"))


@pytest.fixture
def results(qtbot, window, locked):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(locked)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    page = window.shell.page("results")
    with qtbot.waitSignal(page.pdf.shown, timeout=60_000):
        page.run.click()
    return page


def test_a_run_has_a_block_for_who_balance_each_outcome_sensitivity_and_checks(ran):
    parts = [block.part for block in ran.blocks]
    assert parts[:2] == ["who", "balance"]
    assert parts[2:-2] == ["outcome"] * (len(parts) - 4)
    assert parts[-2:] == ["sensitivity", "checks"]
    main = next(block for block in ran.blocks if block.is_main)
    assert {"estimator", "n", "plan", "data"} <= {kind for kind, _ in main.how}


def test_the_note_under_one_outcome_is_that_of_the_whole_table(ran):
    notes = {block.tables[0].note for block in ran.blocks if block.part == "outcome"}
    assert len(notes) == 1


def test_a_document_is_printed_again_as_chosen(ran, tmp_path):
    choices = Choices(language="es", paper="Letter", left_out=frozenset({"limits"}), is_internal=True)
    printed = print_document(ran.source, "technical", tmp_path, choices, Silent())
    pdf = pdfium.PdfDocument(str(printed.path))
    assert pdf[0].get_size() == (612, 792)
    words = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert "Informe técnico" in words
    assert "omite estas secciones" in words.replace("\r\n", " ")
    assert printed.path.with_suffix(".html").exists()


def test_a_look_beside_the_plan_says_so_on_screen_and_in_what_is_copied(qtbot, ran, locked):
    outcome, _ = ran.explorable.outcomes[0]
    fact, _ = next(pair for pair in ran.explorable.facts if pair[0] == "sex")
    with Study.open(locked, read_only=True) as study:
        block = look(study, ran.source, outcome, fact, Silent())
    card = BlockCard(block)
    qtbot.addWidget(card)
    card.open()
    card.copy_text()
    assert QGuiApplication.clipboard().text().startswith("Not in the plan\n")


def test_before_the_data_lock_no_look_is_made(ran, tmp_path):
    with make_study(tmp_path / "open.pilot") as study, pytest.raises(UserError) as refused:
        look(study, ran.source, ran.explorable.outcomes[0][0], "sex", Silent())
    assert refused.value.code == "DATA_NOT_LOCKED"


def test_nothing_of_a_rehearsal_is_copied(qtbot):
    QGuiApplication.clipboard().setText("before")
    block = ResultBlock("outcome k", "Knowledge", "outcome", sentences=("A gain.",), tables=(Grid("T", ("a",), ()),))
    card = BlockCard(block, "Rehearsal", is_rehearsal=True)
    qtbot.addWidget(card)
    card.copy_text()
    card.copy_table()
    assert QGuiApplication.clipboard().text() == "before"


def test_a_table_is_copied_as_cells_and_as_a_table():
    grid = Grid("Main", ("Outcome", "n"), (("A & B", "12"),))
    assert as_lines((grid,), "Not in the plan") == "Not in the plan\nMain\nOutcome\tn\nA & B\t12"
    assert "<td>A &amp; B</td>" in as_table((grid,)).html()


def test_a_logo_is_kept_beside_the_settings(tmp_path):
    drawn = io.BytesIO()
    Image.new("RGB", (8, 8)).save(drawn, "PNG")
    (tmp_path / "mark.png").write_bytes(drawn.getvalue())
    assert keep_logo(tmp_path / "mark.png", tmp_path / "kept").read_bytes() == drawn.getvalue()


def test_documents_without_results_say_why_they_cannot_be_made(tmp_path):
    with make_study(tmp_path / "open.pilot") as study:
        said = {offer.name: offer.why for offer in offers_of(study, stays_blinded=True)}
    assert said == {
        "protocol": "", "paper": "", "certificate": "blinded", "interim": "no_answers", "instruments": "no_answers",
        "feasibility": "no_criteria", "survey": "no_survey",
    }  # fmt: skip


def test_keys_copy_a_card_open_its_table_and_lead_through_the_outline(qtbot, window, results):
    outline = results.analysis.outline
    outline.list.setFocus()
    for _ in range(3):
        qtbot.keyClick(outline.list, Qt.Key.Key_Down)
    card = results.analysis.cards[outline.key]
    assert card.block.is_main
    assert card.head.isChecked()
    qtbot.keyClick(outline.list, Qt.Key.Key_T)
    assert card.folds["table"].isChecked()
    qtbot.keyClick(outline.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert card.block.sentences[0] in QGuiApplication.clipboard().text() or card.block.refusal
    assert window.toast.text.startswith("Copied as text")


def test_a_section_left_out_prints_the_report_again_without_it(qtbot, results):
    results.tabs.setCurrentIndex(1)
    before = results.document.itemData(1)
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        results.report.boxes["limits"].click()
    assert results.report.name == "technical"
    assert results.document.itemData(1) != before
    assert not results.report.boxes["methods"].isEnabled()


def test_a_chart_is_saved_as_a_picture_and_the_pdf_with_its_twin(qtbot, window, results, prompts, tmp_path):
    card = next(card for card in results.analysis.cards.values() if card.block.figures)
    prompts.path = tmp_path / "chart.png"
    card.save_chart()
    qtbot.waitUntil(prompts.path.exists, timeout=20_000)
    assert not QImage(str(prompts.path)).isNull()
    prompts.path = tmp_path / "report.pdf"
    results.save.click()
    assert (tmp_path / "report.html").exists()


def test_documents_are_listed_and_escape_leads_back(qtbot, results, prompts, tmp_path):
    results.others.click()
    qtbot.waitUntil(results.documents.isVisible, timeout=20_000)
    assert "protocol" in results.documents.buttons
    prompts.path = tmp_path / "protocol.pdf"
    results.documents.buttons["protocol"].click()
    qtbot.waitUntil(prompts.path.exists, timeout=60_000)
    qtbot.keyClick(results.documents.buttons["protocol"], Qt.Key.Key_Escape)
    assert results.tabs.isVisible()
