"""What a report shows of single designs: cells, starts, comparisons, places, size, what each arm gets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reportlab.graphics.shapes import String

from analysis.facts_annex import Annex, Site
from analysis.facts_process import Blinding, Funnel, FunnelStep
from analysis.results_cells import CellMean, Detected, FactorialCells, StartSeries
from analysis.size_record import RECORD
from core.canonical import canonical_json
from core.design import Arm, TrialDesign
from reports import content as c
from reports.documents.technical import technical
from reports.figures.funnel import funnels
from reports.figures.sites import sites_blocks
from reports.figures.starts import starts
from reports.figures.two_by_two import two_by_two
from reports.locales import locale_of, writing
from reports.suppression import public
from reports.tables_blinding import blinding_table
from reports.tables_pairs import pairs_table
from reports.tables_size import size_blocks
from reports.tables_tidier import tidier_blocks
from reports.theme import COLUMN_PT, SMALL_PT
from reports.words import words
from tests.reports import builders as b
from tests.reports.test_figures import box, cross

CELLS = FactorialCells(
    "k_pj",
    "Knowledge of procedural justice",
    ("Course", "Card"),
    (
        CellMean("Neither", False, False, 94, 56.3, 52.2, 60.3),
        CellMean("Card", False, True, 94, 57.5, 53.9, 61.1),
        CellMean("Course", True, False, 3, 61.7, 58.2, 65.4),
        CellMean("Course and card", True, True, 91, 64.6, 61.4, 67.7),
    ),
    0.95,
)
STARTS = StartSeries(
    "k_pj", "Minutes of talk", tuple(str(k + 1) for k in range(8)), (3, 5, 8),
    ((1.0, 2.0, None, 5.0, 6.0, 5.5, 6.0, 7.0), (2.0, 1.0, 1.5, 2.5, 2.0, 6.0, 6.5, 7.0), (1.0,) * 8),
)  # fmt: skip
SITES = tuple(Site(f"S{k:02d}", "" if k else "Northern bridge", (10 + k, 10), 20 - k) for k in range(12))
FACTS = replace(b.flagship_facts(), annex=Annex(sites=SITES, site_wave="Five months after"))

STEPS = (
    FunnelStep("Raised at the forum by residents or officers", 120),
    FunnelStep("Agreed", 84, 0.7, 0.61, 0.78, (3.0, 8.0, 14.0)),
    FunnelStep("The person was told", 0, 0.0, 0.0, 0.04),
)
PROCESS = replace(FACTS, annex=Annex(funnels=(Funnel("Issues of the forum", STEPS),)))


def results_with(**beside):
    results = b.flagship_results()
    return replace(results, beside=replace(results.beside, **beside))


def drawn(language):
    say = words(language)
    with writing(locale_of(language)):
        found = [
            *two_by_two(say, results_with(factorial=(CELLS,)), COLUMN_PT),
            *(c.FigureBlock(figure) for figure in starts(say, results_with(starts=(STARTS,)), COLUMN_PT)),
            *sites_blocks(say, b.flagship_results(), FACTS, COLUMN_PT),
            *(c.FigureBlock(figure) for figure in funnels(say, PROCESS, COLUMN_PT)),
        ]
    return [block.figure for block in found if isinstance(block, c.FigureBlock)]


@pytest.mark.parametrize("language", ["en", "es", "fr", "ar"])
def test_text_is_large_enough_inside_the_drawing_and_never_overlaps(language):
    figures = drawn(language)
    assert [figure.code for figure in figures] == ["F-2x2", "F-SCED", "F-SITES", "F-FUNNEL"]
    for figure in figures:
        texts = [s for s in figure.drawing.contents if isinstance(s, String) and s.text]
        boxes = [box(s) for s in texts]
        assert min(s.fontSize for s in texts) >= SMALL_PT
        assert all(left >= -0.5 and right <= figure.drawing.width + 0.5 for left, _, right, _ in boxes)
        assert all(low >= -2 and high <= figure.drawing.height + 1 for _, low, _, high in boxes)
        if language != "ar":
            assert not any(cross(boxes[i], boxes[j]) for i in range(len(boxes)) for j in range(i))
        assert figure.alt
        assert all(len(row) == len(figure.header) for row in figure.rows)


def test_a_cell_in_which_few_answered_keeps_its_mean_to_itself():
    say = words("en")
    shown, _ = public(results_with(factorial=(CELLS,)), FACTS, say)
    figure, table = two_by_two(say, shown, COLUMN_PT)
    assert figure.figure.rows[2] == ("Course", "–", "3")
    assert table.rows[1].cells[:2] == ("With Course", "–, n = 3")


def test_units_of_drawn_starts_have_numbers_and_no_names():
    (figure,) = starts(words("en"), results_with(starts=(STARTS,)), COLUMN_PT)
    assert [row[:2] for row in figure.rows] == [("1", "4"), ("2", "6"), ("3", "never")]
    assert figure.rows[0][4] == "–"


def test_places_are_counted_by_arm_and_a_study_in_one_place_has_none():
    figure, table = sites_blocks(words("en"), b.flagship_results(), FACTS, COLUMN_PT)
    assert figure.figure.title == "12 places: 174 of 306 people answered (57 %)"
    assert table.rows[1].cells == ("S01", "11", "10", "19", "90")
    one = replace(FACTS, annex=Annex(sites=SITES[:1]))
    assert sites_blocks(words("en"), b.flagship_results(), one, COLUMN_PT) == []


def test_a_funnel_and_what_could_be_told_of_the_arm_leave_small_counts_out():
    say = words("en")
    raised, agreed = FunnelStep("Raised", 40), FunnelStep("Agreed", 30, 0.75, 0.6, 0.86, (3.0, 8.0, 14.0))
    few = FunnelStep("Told", 3, 0.1, 0.03, 0.26)
    told = Blinding("Scenes", "Could you tell?", ("Later", "Now"), ("No", "Yes"), ((90, 10), (80, 20)))
    facts = replace(FACTS, annex=Annex(funnels=(Funnel("Issues", (raised, agreed, few)),), blinding=(told,)))
    _, shown = public(b.flagship_results(), facts, say)
    (figure,) = funnels(say, shown, COLUMN_PT)
    assert figure.rows == (("Raised", "40", "–", "–"), ("Agreed", "30", "75 of 100 [60, 86]", "8 (3 to 14)"))
    assert blinding_table(say, shown).rows[1].cells == ("No", "90 of 100 (90 %)", "80 of 100 (80 %)")
    three = replace(told, answers=("No", "I suspected it", "Yes"), counts=((88, 10, 2), (80, 15, 5)))
    _, joined = public(b.flagship_results(), replace(facts, annex=Annex(blinding=(three,))), say)
    assert blinding_table(say, joined).rows[2].cells[:2] == ("I suspected it / Yes", "12 of 100 (12 %)")
    rare = replace(facts, annex=Annex(blinding=(replace(told, counts=((97, 3), (80, 20))),)))
    assert blinding_table(say, public(b.flagship_results(), rare, say)[1]) is None


def test_only_the_declared_comparisons_of_three_arms_or_more_are_listed():
    assert pairs_table(words("en"), b.flagship_results()) is None
    table = pairs_table(words("en"), b.three_arm_results())
    compared = [row for row in table.rows if row.kind != "group"]
    assert len(compared) == len(b.three_arm_results().estimates)


def test_what_could_be_found_is_said_for_each_stage_that_is_known():
    say, one = words("en"), Detected("k_pj", "Knowledge", "", 1575, 2.4, 2.76, 17.0)
    results = results_with(detected=(one,))
    bare = size_blocks(say, results, FACTS)
    assert bare[1].text.startswith("What the size of the study rested on was not recorded")
    assert bare[-1].rows[0].cells == ("As analysed: Knowledge", "1,575 answers", "2.4 (0.14 SD)", "2.8 (0.16 SD)")
    design = TrialDesign("rct", (Arm("control", "Usual"), Arm("course", "Course")))
    said = canonical_json({"known": [], "values": {"units": 1800.0}}).decode()
    known = replace(FACTS, trial=design, said=((RECORD, said),))
    table = size_blocks(say, results, known)[-1]
    assert [row.cells[0] for row in table.rows] == [
        "As planned, at the lock of the protocol", "As drawn, with those who were allocated", "As analysed: Knowledge",
    ]  # fmt: skip


def test_what_each_arm_got_says_how_many_came_and_what_nobody_wrote():
    design = TrialDesign("rct", (Arm("control", "Course later"), Arm("course", "Course now", description="Three days")))
    facts = replace(FACTS, trial=design, said=(("tidier.course.where", "At the academy"),))
    table, note = tidier_blocks(words("en"), b.flagship_results(), facts)
    cells = {row.cells[0]: row.cells[1:] for row in table.rows}
    assert cells["4 What is done"] == ("–", "Three days")
    assert cells["7 Where"] == ("–", "At the academy")
    assert "came at least once" in cells["12 Delivery, as it happened"][1]
    assert "3 Materials" in note.text


def test_the_report_has_them_in_their_places():
    results = results_with(factorial=(CELLS,), starts=(STARTS,))
    codes = [figure.code for figure in technical(results, FACTS).figures()]
    assert codes.index("F-FLOW") < codes.index("F-SITES") < codes.index("F-FOREST") < codes.index("F-2x2")
    assert codes.index("F-2x2") < codes.index("F-SCED") < codes.index("F-STAIR")
