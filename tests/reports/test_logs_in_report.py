"""Logs in the technical report: harms the gravest first, cost by arm, voices beside results."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.facts_logs import ArmCost, Logged, LoggedCosts, LoggedHarm, SaidTheme
from reports.content import FigureBlock, Paragraph, TableBlock
from reports.documents.technical import technical
from reports.documents.technical_logs import cost_blocks
from reports.figures.cost import cost_lines
from reports.words import words
from tests.reports.builders import flagship_facts, flagship_results

SAY = words("en")


def _costs(course=800.0, control=0.0):
    setup, running = 300 * course, 600 * course
    arms = (
        ArmCost("control", "Course later", 0.0, control, 0.0, 900, (("Staff", control),)),
        ArmCost("course", "Course now", setup, running, 1200.0, 900, (("Staff", setup + running),)),
    )
    return LoggedCosts("MXN", ("2026",), arms, ("the city",))


def _blocks(logged):
    results, facts = flagship_results(), flagship_facts()
    return technical(results, replace(facts, logged=logged)).parts[0].blocks


def _table(blocks, code):
    return next(b for b in blocks if isinstance(b, TableBlock) and b.code == code)


def test_a_serious_harm_stands_first_with_people_events_and_interval():
    harms = (
        LoggedHarm("Distress", (0, 2), (0, 3), (900, 900), 3, 2, 0, 1, 0, "talked"),
        LoggedHarm("", (1, 0), (1, 0), (900, 900), 1, 0, 1, 0, 1, ""),
    )
    table = _table(_blocks(Logged(harms=harms)), "T-HARMS-LOG")
    first, second = (row.cells for row in table.rows)
    assert first[:2] == ("Distress", "serious")
    assert "2 of 900 people, 3 events" in first
    assert first[5].endswith("cannot tell")
    assert first[6] == "talked; 1 open"
    assert second[0] == "Kind not told"
    assert "watched unequally" in table.note
    assert "nobody who was allocated: 1" in table.note


def test_an_empty_log_of_harms_is_no_finding():
    said = [b.text for b in _blocks(Logged()) if isinstance(b, Paragraph)]
    assert any("That is no finding" in text for text in said)


def test_cost_stands_by_arm_with_what_a_unit_of_a_settled_effect_cost():
    blocks = _blocks(Logged(costs=_costs()))
    table = _table(blocks, "T-COST")
    assert table.rows[-1].cells == ("For one person allocated", "0.00", "800.00")
    figure = next(b.figure for b in blocks if isinstance(b, FigureBlock) and b.figure.code == "F-COST")
    assert any("MXN" in row[-1] for row in figure.rows)


def test_the_cost_of_an_effect_that_may_be_none_cannot_be_stated():
    results = flagship_results()
    lines = cost_lines(SAY, results, _costs())
    open_ones = [e for e in results.estimates if e.outcome.role == "primary" and e.ci_low * e.ci_high < 0]
    assert sum(line.found == "open" for line in lines) == len(open_ones)
    assert all(line.found in ("cheaper", "open") for line in cost_lines(SAY, results, _costs(-1.0)))


def test_several_currencies_are_named_and_not_added_up():
    results, facts = flagship_results(), flagship_facts()
    blocks = cost_blocks(SAY, results, replace(facts, logged=Logged(currencies=("EUR", "MXN"))))
    assert "EUR, MXN" in blocks[1].text


@pytest.mark.parametrize(("agreed", "words_"), [(7, "7 of 9 agreed"), (None, "Said, not counted")])
def test_a_theme_stands_beside_the_results_of_its_step(agreed, words_):
    theme = SaidTheme("Knowing more", "knowledge", 1, 9, agreed, ("partly",), ("I know why now",))
    (row,) = _table(_blocks(Logged(themes=(theme,))), "T-JOINT").rows
    assert row.cells[0] == "Knowing more"
    assert "Knowledge" in row.cells[1]
    assert words_ in row.cells[2]
    assert "“I know why now”" in row.cells[2]
    assert row.cells[3] == "fits in part"
