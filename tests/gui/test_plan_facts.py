"""What only the study team can say is listed, written in place, and printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from analysis.protocol_facts import protocol_facts
from gui.operations.report_facts import PARTS, read_facts, state_fact
from gui.pages.plan_facts_words import question_words
from reports.checklists.annex import asked
from reports.documents.protocol import protocol
from tests.gui.small_study import make_study


@pytest.fixture
def facts(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("plan")
    plan = opened.shell.page("plan")
    plan.tabs.bar.setCurrentIndex(plan.tabs.number(plan.facts))
    qtbot.waitUntil(lambda: plan.facts.current is not None, timeout=20_000)
    return plan.facts


def test_every_fact_that_a_checklist_asks_for_is_listed_with_its_question():
    listed = {key for _, keys in PARTS for key in keys}
    assert {one.key for one in asked()} <= listed
    assert {key: words for key, words in question_words().items() if key in {a.key for a in asked()}} == {
        one.key: one.question for one in asked()
    }
    assert listed == set(question_words())


def test_a_fact_is_kept_and_the_next_that_is_missing_is_shown(qtbot, opened, facts):
    key = facts.current.key
    facts.table.setFocus()
    qtbot.keyClick(facts.table, Qt.Key.Key_Return)
    qtbot.keyClicks(facts.text, "Trust was low in 2024")
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        qtbot.keyClick(facts.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.session.study.describe(key) == "Trust was low in 2024"
    assert facts.current.key != key
    assert facts.text.hasFocus()


def test_groups_are_only_asked_about_where_they_are_drawn(tmp_path):
    with make_study(tmp_path / "small.pilot") as study:
        before = read_facts(study)
        assert "why_clusters" not in {line.key for line in before.lines}
        state_fact(study, "ethics", "Board of the university, 2026-114")
        assert read_facts(study).missing == before.missing - 1
        assert "2026-114" in repr(protocol(protocol_facts(study)))
