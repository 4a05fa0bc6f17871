import csv
import dataclasses
import io
import re

import pypdfium2 as pdfium
import pytest

from analysis.protocol_facts import protocol_facts
from core.amended import Seen
from core.design import Arm, Procedure, TrialDesign, Wave
from instruments.templates import make_study
from reports import content as c
from reports.checklists.annex import checklist
from reports.documents.protocol import protocol
from reports.documents.protocol_analysis import sentence
from reports.figures.design import design_figure
from reports.figures.schedule import schedule_figure
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.reports.test_words import FORBIDDEN

say = words("en")


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    with make_study(tmp_path_factory.mktemp("protocol") / "trial.pilot", "mexico-pj") as opened:
        yield opened


@pytest.fixture(scope="module")
def draft(study):
    return protocol_facts(study)


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    with make_study(tmp_path_factory.mktemp("locked") / "trial.pilot", "mexico-pj") as opened:
        opened.describe_as({"ethics": "Approved by the board, 12/2025.", "size.loss": "0.2"})
        opened.plan.lock_protocol("R. Haddad")
        opened.plan.lock_plan("R. Haddad")
        opened.amendments.make("question", "Does it work?", "The question is shorter", "Nobody read it", "S. Ortiz")
        return protocol_facts(opened)


def pages_of(facts):
    document = pdfium.PdfDocument(pdf_bytes(protocol(facts)))
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]


def rows(facts):
    document = pdfium.PdfDocument(pdf_bytes(protocol(facts)))
    attached = next(document.get_attachment(k) for k in range(document.count_attachments()))
    return {row[1]: row[3] for row in csv.reader(io.StringIO(bytes(attached.get_data()).decode()))}


def test_spirit_has_thirty_four_items():
    assert {int(re.sub(r"\D", "", item.number)) for item in checklist("spirit-2025").items} == set(range(1, 35))


def test_every_spirit_item_has_a_page_or_says_not_stated(draft):
    pages, filled = pages_of(draft), rows(draft)
    assert len(filled) == len(checklist("spirit-2025").items)
    assert all(page == "not stated" or 1 <= int(page) <= len(pages) for page in filled.values())


def test_a_section_that_an_item_points_to_is_a_heading(draft):
    headings = {block.text for block in protocol(draft).blocks() if isinstance(block, c.Heading)}
    sections = {say(f"protocol.{item.section}") for item in checklist("spirit-2025").items if item.section}
    assert sections <= headings


def test_what_the_team_states_fills_the_gap(draft, locked):
    assert rows(draft)["30"] == "not stated"
    filled = rows(locked)
    assert "Approved by the board" in pages_of(locked)[int(filled["30"]) - 1]


def test_the_size_is_given_with_every_assumption_and_its_source(locked):
    (table,) = (b for b in protocol(locked).blocks() if isinstance(b, c.TableBlock) and b.code == "T-ASSUMED")
    found = {row.cells[0]: row.cells[1:] for row in table.rows}
    assert found["Lost before the outcome"] == ("20\u00a0%", "stated by the study team")
    assert found["How alike people of a group are (ICC)"] == ("0.075", "a guess; elsewhere 0.050 to 0.100")
    assert any(isinstance(b, c.TableBlock) and b.code == "T-SAMPLE" for b in protocol(locked).blocks())


def test_a_draft_says_so_on_every_page(draft):
    assert all("Draft, not locked" in page for page in pages_of(draft))
    assert "Draft" not in "".join(protocol(draft).footer[2:])


def test_a_locked_plan_prints_fingerprints_names_and_amendments(locked):
    text = " ".join(pages_of(locked))
    assert "Draft, not locked" not in text
    for there in ("R. Haddad", "S. Ortiz", "The question is shorter. Nobody read it", "since the amendments"):
        assert there in text


def test_data_seen_before_an_amendment_are_counted(locked):
    seen = dataclasses.replace(locked.changes[0], seen=Seen(40, 12, "", ""))
    text = " ".join(pages_of(dataclasses.replace(locked, changes=(seen,))))
    assert "yes: 12 responses on outcomes" in text


def test_each_outcome_has_a_sentence_with_its_method_and_level(draft):
    main = sentence(say, draft, draft.outcomes[0])
    assert "stratum effects, the centred baseline (T0) and sex, HC2 standard errors" in main
    assert "one interval at 98.3\u00a0%; a difference of 8 points matters" in main
    assert "exact interval" in sentence(say, draft, draft.outcomes[-1])
    text = " ".join(pages_of(draft))
    assert all(f"H{k} {o.outcome.label}" in text for k, o in enumerate(draft.outcomes, 1))


def test_the_family_of_main_outcomes_is_stated(draft):
    assert "1 − 0.05/3 = 98.3\u00a0%" in html_text(protocol(draft))


def test_equal_facts_give_equal_bytes(study, draft):
    assert pdf_bytes(protocol(draft)) == pdf_bytes(protocol(protocol_facts(study)))


def test_the_version_changes_with_what_is_said(study, draft):
    study.describe_as({"setting": "somewhere else"})
    changed = protocol_facts(study)
    study.describe_as({"setting": draft.told("setting")})
    assert changed.state != draft.state
    assert protocol_facts(study).state == draft.state


def test_a_study_without_design_or_plan_still_has_a_protocol(draft):
    bare = dataclasses.replace(draft, design=None, plan=None, outcomes=(), instruments=(), said=(), size=None)
    assert "Nothing is allocated" in " ".join(pages_of(bare))


def test_no_forbidden_phrase_is_printed(locked):
    text = " ".join(pages_of(locked))
    assert [phrase for phrase in FORBIDDEN if re.search(rf"\b{phrase}", text, re.IGNORECASE)] == []


def test_the_twin_holds_the_schedule_as_a_table(draft):
    text = html_text(protocol(draft))
    assert "<caption>What is asked when</caption>" in text
    assert "\ue000" not in text


WEDGE = TrialDesign(
    "wedge", tuple(Arm(f"s{k}", f"Start in month {k}") for k in (2, 3, 4)), procedure=Procedure("wedge", groups=True)
)
FOUR = TrialDesign(
    "rct", tuple(Arm(f"a{k}", f"Arm with a rather long name {k}") for k in range(4)), waves=(Wave("T1", "End"),)
)


@pytest.mark.parametrize("design", [WEDGE, FOUR, dataclasses.replace(FOUR, waves=())])
def test_the_drawing_of_arms_says_the_same_as_its_table(design):
    figure = design_figure(say, design, 120, "groups", 499.0)
    assert [row[0] for row in figure.rows] == [arm.label for arm in design.arms]
    assert all(arm.label in figure.alt for arm in design.arms)


def test_the_schedule_marks_only_what_is_due(draft):
    figure = schedule_figure(say, draft.design, {}, 499.0)
    due = {row[0]: row[1:] for row in figure.rows}
    assert due["k_pj1"] == ("–", "due", "–")
    assert due["b_pj"] == ("due", "–", "due")


@pytest.mark.parametrize(
    ("template", "there", "absent"),
    [
        ("stepped-wedge", "mixed model with fixed periods", "which is the comparison"),
        ("survey", "There is no arm to compare with", "intention to treat"),
        ("two-arm-groups", "CR2 standard errors", "mixed model"),
    ],
)
def test_the_analysis_follows_the_design(tmp_path, template, there, absent):
    with make_study(tmp_path / "t.pilot", template) as opened:
        text = " ".join(pages_of(protocol_facts(opened)))
    assert there in text
    assert absent not in text
