import re

import pypdfium2 as pdfium
import pytest
import segno

from analysis.certificate_facts import certificate_facts
from core.design import Arm, Procedure, TrialDesign
from core.errors import UserError
from core.positions import ListPlan
from core.values import NewParticipant
from instruments.templates import make_study
from reports.documents.certificate import certificate
from reports.documents.procedure_words import procedure_sentences
from reports.figures.seal import code_text, seal_figure
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words

say = words("en")
KEYS = bytes(range(32)), bytes(range(32, 64))
EVENT = "dice thrown in room 4"


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "trial.pilot", "mexico-pj") as opened:
        people = [NewParticipant(f"P{i:03d}", attributes={"sector": f"S{i % 5}", "rank": "line"}) for i in range(60)]
        opened.people.add(people)
        opened.plan.lock_protocol("R. Haddad")
        opened.plan.lock_plan("R. Haddad")
        yield opened


def page_of(study):
    document = pdfium.PdfDocument(pdf_bytes(certificate(certificate_facts(study))))
    assert len(document) == 1
    return re.sub(r"\s+", " ", document[0].get_textpage().get_text_bounded())


def test_before_the_value_is_known_it_certifies_the_commitment(study):
    sealed = study.allocation.commit(*KEYS, "R. Haddad", EVENT)
    page = page_of(study)
    assert "Certificate of commitment" in page
    assert sealed.commitment in html_text(certificate(certificate_facts(study)))
    for there in ("Dice thrown in room 4", "not known yet", sealed.roster_hash, "nothing is drawn yet"):
        assert there in page


def test_after_the_draw_value_and_second_person_are_on_it(study):
    study.allocation.commit(*KEYS, "R. Haddad", EVENT)
    study.allocation.draw("4 2 6", "426", "R. Haddad", ["S. Ortiz"])
    page = page_of(study)
    assert "Allocation certificate" in page
    assert "426" in page
    assert page.count("S. Ortiz") == 2


def test_counts_stand_on_it_only_after_the_reveal(study):
    study.allocation.seal(*KEYS, "R. Haddad")
    assert "In each arm" not in page_of(study)
    study.allocation.reveal("R. Haddad")
    assert "Course after follow-up: 30; Course now: 30" in page_of(study)


def test_a_keepers_lock_and_who_saw_it_open_are_on_it(study):
    study.allocation.seal(*KEYS, "R. Haddad", keeper_passphrase="only the keeper")
    assert "under the keeper’s own passphrase" in page_of(study)
    study.allocation.reveal("R. Haddad", keeper_passphrase="only the keeper", witness="S. Ortiz")
    assert "before S. Ortiz" in page_of(study)


def test_nobody_is_named_on_it(study):
    study.allocation.seal(*KEYS, "R. Haddad")
    study.allocation.reveal("R. Haddad")
    text = page_of(study) + html_text(certificate(certificate_facts(study)))
    assert [code for code in study.allocation.get().codes if code in text] == []


def test_seals_given_up_are_listed_with_their_reason_on_the_one_page(study):
    for k in range(12):
        study.allocation.seal(*KEYS, "R. Haddad")
        study.allocation.void(f"reason {k} " + "in many words " * 12, "R. Haddad")
    study.allocation.seal(*KEYS, "R. Haddad")
    page = page_of(study)
    assert "Seals made: 13" in page
    assert "reason 11" in page
    assert "earlier ones are in the study file" in page


def test_lists_are_certified_as_lists(tmp_path):
    with make_study(tmp_path / "lists.pilot", "mexico-pj") as opened:
        opened.design.set(TrialDesign("rct", (Arm("a", "A"), Arm("b", "B")), procedure=Procedure("blocks")))
        opened.positions.seal([ListPlan("laptop", 8, {})], *KEYS, "R. Haddad")
        assert "Certificate of sealed lists" in page_of(opened)


def test_there_is_no_certificate_without_a_seal(study):
    with pytest.raises(UserError) as refusal:
        certificate_facts(study)
    assert refusal.value.code == "SEAL_MISSING"


def test_equal_seals_give_equal_bytes(study):
    study.allocation.seal(*KEYS, "R. Haddad")
    first, second = (pdf_bytes(certificate(certificate_facts(study))) for _ in range(2))
    assert first == second


def test_the_drawn_code_has_the_dark_modules_of_the_text():
    figure = seal_figure(say, "ab" * 32, "id", (), 499.0)
    dark = sum(map(sum, segno.make(code_text(say, "ab" * 32, "id"), error="m", micro=False).matrix))
    rects = [shape for shape in figure.drawing.contents if type(shape).__name__ == "Rect"][1:]
    module = min(rect.width for rect in rects)
    assert round(sum(rect.width for rect in rects) / module) == dark


PROCEDURES = (
    "simple", "complete", "blocks", "big_stick", "biased_coin", "maximal", "stratified", "cluster", "pairs",
    "rerandomised", "constrained", "minimised", "wedge", "saturation", "time", "start", "lottery",
)  # fmt: skip


@pytest.mark.parametrize("name", PROCEDURES)
def test_every_procedure_is_said_in_words_without_its_block_sizes(name):
    procedure = Procedure(name, ("area",), covariates=("age",), block_sizes=(46, 64), pool="within area")
    said = " ".join(procedure_sentences(say, TrialDesign("rct", (Arm("a", "A"), Arm("b", "B")), procedure=procedure)))
    assert said.endswith(".")
    assert "46" not in said
    assert "{" not in said


def test_draws_for_practice_are_named_on_it(study):
    for _ in range(2):
        study.practice.note(1000, study.design.get(), study.allocation.roster(), "2026-11-21")
    study.allocation.seal(*KEYS, "R. Haddad")
    assert "Drawn for practice 2 times, from a seed everybody can see: 2,000 draws" in page_of(study)
