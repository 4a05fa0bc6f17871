import re
from dataclasses import replace

import pypdfium2 as pdfium

from analysis.instrument_quality import ItemQuality, ScaleQuality
from reports.documents.instruments import instruments, proposal, reasons
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words

say = words("en")
ITEM = ItemQuality("b1", "People should be heard.", False, 3.2, 1.1, 0.01, 0.0, 0.02, 0.45, 0.71)
SCALE = ScaleQuality(
    instrument="b_pj", title="B-PJ", wave="T0", code="b_pj", label="Voice", dimension="belief", test=False,
    responses=420, n=400, mean=58.0, sd=12.0, alpha=0.76, alpha_low=0.72, alpha_high=0.80, error=5.9,
    floor=0.01, ceiling=0.02, unscored=0.01, items=(ITEM, replace(ITEM, name="b2", reversed=True)),
)  # fmt: skip


def text_of(*scales):
    document = pdfium.PdfDocument(pdf_bytes(instruments(scales, "Demo", made_up=True)))
    return " ".join(re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document)


def test_a_scale_without_a_reason_for_care_is_proposed_as_planned():
    assert reasons(say, SCALE) == ()
    assert proposal(SCALE, ()) == "as_planned"


def test_every_reason_for_care_is_printed():
    weak = replace(
        SCALE, n=80, alpha_high=0.62, floor=0.2, unscored=0.15, items=(ITEM, replace(ITEM, rest_r=0.05))
    )  # fmt: skip
    why = reasons(say, weak)
    assert len(why) == 5
    assert proposal(weak, why) == "with_care"
    assert "Items that hardly go with the rest: 2" in text_of(weak) or "hardly go with the rest: 2" in text_of(weak)


def test_no_reliability_is_not_for_decisions_and_says_why():
    few = replace(SCALE, n=12, alpha=None, alpha_low=None, alpha_high=None, why="fewer than 30 complete answers")
    assert proposal(few, reasons(say, few)) == "not_for_decisions"
    assert "no reliability: fewer than 30 complete answers" in text_of(few)


def test_the_report_prints_the_numbers_it_was_given_and_a_place_to_confirm():
    text = text_of(SCALE)
    for words_there in ("0.76 [0.72, 0.80]", "58.0 (12.0)", "400 of 420", "(reversed)", "Who confirms the use"):
        assert words_there in text
    assert "The data are made up." in text


def test_nothing_is_answered_yet():
    assert "No scale of two items or more has been answered yet." in text_of()


def test_the_twin_holds_the_item_table():
    text = html_text(instruments((SCALE,), "Demo", made_up=False))
    assert "<caption>Items</caption>" in text
    assert "made up" not in text
