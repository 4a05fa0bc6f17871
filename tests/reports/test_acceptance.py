"""The acceptance list of every document, over the demo study and over small studies at the edge of the possible."""

from __future__ import annotations

import ast
import copy
import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from reportlab.graphics.shapes import String

from analysis.frames import TrialFrame
from analysis.instrument_quality import instrument_quality
from analysis.protocol_facts import protocol_facts
from core.canonical import canonical_json, sha256_hex
from core.study import Study
from reports.checklists.annex import annexes, checklists
from reports.documents.instruments import instruments
from reports.documents.protocol import protocol
from reports.documents.summary import summary
from reports.documents.technical import technical
from reports.figures.flow import adds_up, flow
from reports.figures.forest import forest
from reports.locales import locale_of, writing
from reports.numbers import number, read
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.suppression import is_small, public
from reports.tables import main_table
from reports.theme import COLUMN_PT, LIGHT, color
from reports.words import counted_harm, verdict, words
from tests.demo_study import built_demo, demo_results
from tests.reports.acceptance import (
    PHRASES,
    contrast,
    luminance,
    outline_faults,
    p_values_in,
    pale_texts,
    phrases_in,
    strange_numbers,
    words_of,
)
from tests.reports.edges import EDGES

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = tuple(PHRASES)
say = words("en")


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    with Study.open(built_demo(tmp_path_factory), read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return demo_results(tmp_path_factory)


@pytest.fixture(scope="module")
def documents(study, demo):
    scales = instrument_quality(study)
    made = {f"summary {language}": summary(*demo, language) for language in LANGUAGES}
    made |= {f"summary {language} public": summary(*public(*demo, words(language)), language) for language in LANGUAGES}
    return made | {
        "technical": technical(*demo),
        "technical public": technical(*public(*demo, say)),
        "instruments": instruments(scales, study.title, made_up=True),
        "protocol": protocol(protocol_facts(study)),
    }


@pytest.fixture(scope="module", params=EDGES)
def edge(request):
    return EDGES[request.param]()


def attached(data):
    document = pdfium.PdfDocument(data)
    found = (document.get_attachment(k) for k in range(document.count_attachments()))
    return {one.get_name(): bytes(one.get_data()) for one in found}


def page_count(content):
    return len(pdfium.PdfDocument(pdf_bytes(content)))


# --- numbers


def test_the_flow_of_the_demo_adds_up_at_each_level(demo):
    counted = demo[1].flow
    assert adds_up(counted)
    for arm in counted.arms:
        assert sum(n for _, n in arm.received) == arm.allocated
        assert all(n <= arm.allocated for _, n in (*arm.followed, *arm.analysed))
        assert arm.followed[-1][1] + sum(n for _, n in arm.lost) == arm.allocated


def test_a_flow_that_does_not_add_up_is_marked_and_not_mended(demo):
    results, facts = demo
    wrong = replace(facts, flow=replace(facts.flow, randomised=facts.flow.randomised + 1))
    assert not adds_up(wrong.flow)
    drawn = [[shape.text for shape in flow(say, results, told, COLUMN_PT).drawing.contents if isinstance(shape, String)]
             for told in (wrong, facts)]  # fmt: skip
    assert say("flow.mismatch") in drawn[0]
    assert say("flow.mismatch") not in drawn[1]


def test_every_outcome_of_the_plan_stands_in_the_main_table(study, demo):
    cells = " ".join(row.cells[0] for row in main_table(say, *demo).rows)
    assert [o.label for o in study.plan.get().outcomes if o.label not in cells] == []


def test_at_the_edge_too_and_what_was_not_estimated_says_why(edge):
    results, facts = edge
    rows = [row.cells[0] for row in main_table(say, results, facts).rows]
    for e in results.estimates:
        (own,) = [cell for cell in rows if cell.startswith(e.outcome.label)]
        assert e.refusal is None or e.refusal.sentence in own or counted_harm(facts, e)


@pytest.mark.parametrize("name", ["summary en", "summary en public", "technical", "technical public"])
def test_no_number_is_said_that_the_results_do_not_hold(documents, demo, name):
    assert strange_numbers(documents[name], *demo) == []


def test_a_number_that_was_changed_on_the_way_is_found(documents, demo):
    results, facts = demo
    ends = ("estimate", "ci_low", "ci_high", "ci50_low", "ci50_high", "ci80_low", "ci80_high", "ci95_low", "ci95_high")
    moved = tuple(
        e if e.se is None else replace(e, **{name: getattr(e, name) + 9.4 * e.se for name in ends})
        for e in results.estimates
    )
    assert strange_numbers(documents["summary en"], replace(results, estimates=moved), facts)
    assert strange_numbers(documents["technical"], replace(results, estimates=moved), facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_outcome_has_one_interval_in_sentence_and_figure_and_table(demo, language):
    results, facts = demo
    here = words(language)
    with writing(locale_of(language)):
        shown = [e for e in results.estimates if counted_harm(facts, e) is None and read(e) is not None]
        drawn = {row[0]: row for row in forest(here, results, COLUMN_PT, shown).rows}
        for e in shown:
            reading = read(e)
            ends = {number(abs(end), reading.decimals) for end in (reading.low, reading.high)}
            spoken = verdict(here, e, facts)
            assert all(end in spoken for end in ends), spoken
            assert all(any(end in cell for cell in drawn[e.outcome.label]) for end in ends)
            if language == "en":
                row = next(r for r in main_table(here, results, facts).rows if r.cells[0].startswith(e.outcome.label))
                assert all(end in row.cells[3] for end in ends)


def test_a_small_count_of_the_demo_is_in_no_public_document(documents, demo):
    (harm,) = [harm for harm in demo[1].harms if any(is_small(x) for x in harm.people)]
    for name in ("summary en", "technical"):
        shown = [f"{x} of {number(n)}" for x, n in zip(harm.people, harm.asked, strict=True)]
        found = [[text in words_of(documents[f"{name}{kind}"]) for text in shown] for kind in ("", " public")]
        assert not any(found[1])
        assert name != "technical" or any(found[0])


# --- words


def test_no_document_holds_a_phrase_that_says_too_much(documents):
    found = {name: phrases_in(words_of(content), content.language) for name, content in documents.items()}
    assert {name: phrases for name, phrases in found.items() if phrases} == {}


def test_no_document_at_the_edge_does(edge):
    assert [phrases_in(words_of(make(*edge))) for make in (summary, technical)] == [[], []]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_does(language):
    texts = [str(text) for section in words(language).sections.values() for text in section.values()]
    assert [hit for text in texts for hit in phrases_in(text, language)] == []


def test_no_window_does():
    said = [
        (path.name, node.value)
        for path in sorted((ROOT / "gui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in {"tr", "translate"}
        for node in call.args
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert len(said) > 500
    assert [(name, text) for name, text in said if phrases_in(text)] == []


def test_the_managers_page_prints_no_p(documents, edge):
    assert {name: p_values_in(documents[name]) for name in documents if name.startswith("summary")} == {
        f"summary {language}{kind}": [] for language in LANGUAGES for kind in ("", " public")
    }
    assert p_values_in(summary(*edge)) == []


def test_a_p_would_be_found(documents):
    assert p_values_in(documents["technical"])


# --- legibility


@pytest.mark.parametrize("ink", ["text", "text2", "text3", "accent", "warn", "arm1", "arm2", "arm4"])
@pytest.mark.parametrize("ground", ["surface"])
def test_words_stand_out_in_black_and_white(ink, ground):
    assert contrast(luminance(color(ink)), luminance(color(ground))) >= 4.5


@pytest.mark.parametrize(("ink", "ground"), [("text", g) for g in LIGHT if g.endswith(("soft", "sunken", "bg"))])
def test_words_stand_out_from_shaded_grounds(ink, ground):
    assert contrast(luminance(color(ink)), luminance(color(ground))) >= 4.5


def test_every_text_of_every_figure_stands_out(documents):
    pale = {
        f"{name} {figure.code}": found
        for name, content in documents.items()
        for figure in content.figures()
        if (found := pale_texts(figure.drawing))
    }
    assert pale == {}


def test_the_twin_has_headings_in_order_and_words_for_every_figure(documents, edge):
    faults = {name: outline_faults(content) for name, content in documents.items()}
    assert {name: found for name, found in faults.items() if found} == {}
    assert outline_faults(technical(*edge)) == outline_faults(summary(*edge)) == []


# --- proofs


def test_the_fingerprint_recomputes(study, demo, documents):
    results, facts = demo
    plan = study.plan.get()
    assert sha256_hex(canonical_json(plan)) == results.plan_hash
    assert TrialFrame.from_study(study).data_hash() == results.data_hash
    assert {lock.kind: lock.hash for lock in study.plan.locks()}["protocol"] == facts.protocol_hash
    assert study.allocation.sealed().commitment == facts.commitment
    text = words_of(documents["technical"])
    marks = (results.plan_hash, results.data_hash, facts.protocol_hash, facts.commitment, facts.study_id)
    assert [mark for mark in marks if mark not in text] == []


def test_the_results_attached_are_those_printed(documents, demo):
    files = attached(pdf_bytes(documents["technical"]))
    assert files["results.json"] == demo[0].to_json()


def test_every_item_of_every_active_checklist_has_its_page_or_a_gap(demo):
    data = pdf_bytes(technical(*demo))
    lines = attached(data)["checklist.csv"].decode().strip().splitlines()
    pages = [line.rsplit(",", 1)[1].strip('"') for line in lines]
    items = sum(len(one.items) for one in checklists(*demo))
    assert len(pages) == items
    for page in pages:
        assert page == say("checklist.not_stated") or 1 <= int(page) <= len(pdfium.PdfDocument(data))
    numbers = {re.sub(r"\D", "", row.cells[0]) for row in annexes(say, *demo)[0].rows}
    assert numbers == {str(k) for k in range(1, 31)}


def test_equal_input_gives_equal_bytes(documents, demo):
    again = copy.deepcopy(demo)
    for name, made in (("summary ar", summary(*again, "ar")), ("technical", technical(*again))):
        one, two = (hashlib.sha256(pdf_bytes(content)).hexdigest() for content in (documents[name], made))
        assert one == two
        assert html_text(documents[name]) == html_text(made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_is_one_page(documents, language):
    assert page_count(documents[f"summary {language}"]) == page_count(documents[f"summary {language} public"]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_at_the_edge_is_one_page(edge, language):
    assert page_count(summary(*edge, language)) == 1


# --- the edge


def test_a_study_at_the_edge_gives_a_readable_report(edge):
    results, facts = edge
    content = technical(results, facts)
    assert page_count(content) >= 2
    text = words_of(content)
    assert not re.search(r"\b(nan|inf)\b", text)
    assert not re.search(r">\s*None\s*<", html_text(content))
    assert [e.refusal.sentence for e in results.estimates if e.refusal and not counted_harm(facts, e)
            and e.refusal.sentence not in text.replace("&quot;", '"')] == []  # fmt: skip


def test_an_arm_that_nobody_was_allocated_to_is_printed_with_zero():
    results, facts = EDGES["empty arm"]()
    nobody = replace(
        results, allocated=(12, 0), attrition=(results.attrition[0], replace(results.attrition[1], allocated=0))
    )
    text = words_of(technical(nobody, facts))
    assert "0 / 12" in text or "0 of 12" in text or ": 0" in text
    assert page_count(summary(nobody, facts)) == 1


def test_no_events_is_said_with_those_asked_and_never_as_safe():
    results, facts = EDGES["zero events"]()
    text = words_of(technical(results, facts))
    assert "none was recorded, 0 of 12 and 0 of 12 people asked; we cannot tell" in text
    assert "safe" not in text
