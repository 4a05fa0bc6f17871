"""Small counts are left out, and nothing left out can be worked out from what is printed."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.facts import HarmCount
from analysis.facts_logs import LoggedHarm
from analysis.results import BalanceRow
from analysis.results_beside import SubgroupRow, WaveLoss
from reports.documents.build import write_documents
from reports.documents.technical import technical
from reports.render_html import html_text
from reports.suppression import HIDDEN, LEAST, is_small, joined, possible, public
from reports.tables_who import harms_table
from reports.words import harm_sentence, harm_state, words
from tests.reports import builders as b

say = words("en")
REASONS = ("refused", "moved", "ill", "left")
counts = st.integers(0, 12)


def a_harm(*people, asked=(774, 801), outcome="hurt"):
    return HarmCount("Injuries", people, asked, outcome)


def hidden_and_shown(results=None, **facts):
    return public(results or b.flagship_results(), b.flagship_facts(**facts), say)


@given(st.lists(st.tuples(counts, counts, counts, counts), min_size=1, max_size=3))
def test_no_reason_is_named_with_few_people_and_no_joined_row_gives_one_back(tables):
    before = [tuple(zip(REASONS, row, strict=True)) for row in tables]
    after = joined(before, "Other")
    named = {name for table in after for name, _ in table} - {"Other"}
    for old, new in zip(before, after, strict=True):
        assert sum(n for _, n in new) == sum(n for _, n in old)
        assert not any(is_small(n) for name, n in new if name != "Other")
        rest = dict(new).get("Other", 0)
        gone = [n for name, n in old if name not in named]
        assert rest == sum(gone)
        if is_small(rest):
            assert named & {name for name, n in old if n} == set()
        elif any(is_small(n) for n in gone):
            assert ways(rest, sum(n > 0 for n in gone)) >= 2


def ways(total, parts):
    """Count how many values the first of so many hidden parts can have."""
    return len({v[0] for v in itertools.product(range(total + 1), repeat=max(parts, 1)) if sum(v) == total})


@settings(max_examples=25, deadline=None)
@given(st.tuples(counts, counts), st.tuples(st.integers(13, 40), st.integers(13, 40)))
def test_a_hidden_count_of_a_harm_fits_at_least_two_values_and_its_interval_is_not_printed(people, asked):
    _, facts = hidden_and_shown(harms=(a_harm(*people, asked=asked),))
    (harm,) = facts.harms
    (row,) = harms_table(say, b.flagship_results(), facts).rows
    for old, new in zip(people, harm.people, strict=True):
        assert new == (HIDDEN if is_small(old) else old)
        assert old in possible(new)
        assert new != HIDDEN or len(possible(new)) >= 2
    if HIDDEN in harm.people:
        assert row.cells[-2] == "–"
        assert "between" not in harm_sentence(say, harm, 1)


def test_the_state_of_a_harm_is_said_only_where_it_holds_for_every_hidden_count():
    assert harm_state(replace(a_harm(3, 200)), 1) == harm_state(a_harm(HIDDEN, 200), 1) == "more"
    assert harm_state(a_harm(HIDDEN, 9), 1) == "cannot_tell"


def test_nobody_is_no_small_count():
    _, facts = hidden_and_shown(harms=(a_harm(0, 0),))
    assert facts.harms[0].people == (0, 0)


def test_an_outcome_that_few_did_or_did_not_has_no_number_anywhere():
    outcome = b.an_outcome("hurt", "Injuries", "harm", kind="binary", role="harm", better="lower", matters=None)
    estimate = b.an_estimate(outcome, 0.3, -0.2, 0.8, (100 * 3 / 774, 100 * 4 / 801))
    results, facts = hidden_and_shown(replace(b.flagship_results(), estimates=(b.knowledge(), estimate)), harms=())
    found = results.of("hurt")
    assert found.refusal.code == "SMALL_COUNT"
    assert {found.estimate, found.p, found.ci_low, *(arm.mean for arm in found.arms)} == {None}
    assert results.of("k_pj") == b.knowledge()
    assert str(estimate.estimate) not in results.to_json().decode()
    assert "leaves the numbers out" in html_text(technical(results, facts))


def test_the_harm_counted_in_another_table_hides_its_outcome_there_too():
    outcome = b.an_outcome("hurt", "Injuries", "harm", kind="binary", role="harm", better="lower", matters=None)
    estimate = b.an_estimate(outcome, 0.3, -0.2, 0.8, (1.2, 1.5))
    results, facts = hidden_and_shown(
        replace(b.flagship_results(), estimates=(b.knowledge(), estimate)), harms=(a_harm(9, 3),)
    )
    assert results.of("hurt").estimate is None
    text = html_text(technical(results, facts))
    assert "fewer than 5 of 801 against 9 of 774 people asked" in text
    assert "<td>9 / 774</td><td>&lt; 5 / 801</td>" in text


@given(st.lists(st.tuples(counts, counts), min_size=1, max_size=4))
def test_a_level_that_few_have_goes_with_a_second_one(cells):
    sizes = tuple(sum(row[k] for row in cells) + (len(cells) == 1) * 20 for k in (0, 1))
    if 0 in sizes:
        return
    rows = tuple(
        BalanceRow("rank", "Rank", f"level {j}", tuple(x / n for x, n in zip(row, sizes, strict=True)), (None, None),
                   sizes, (0, 0), 0.1, 0.2, (0.1,), (0.2,))
        for j, row in enumerate(cells)
    )  # fmt: skip
    results, _ = hidden_and_shown(replace(b.flagship_results(), balance=rows))
    gone = [j for j, row in enumerate(results.balance) if row.means == (None, None)]
    assert all(j in gone for j, row in enumerate(cells) if any(is_small(x) for x in row))
    for k in (0, 1):
        rest = sizes[k] - sum(cells[j][k] for j in range(len(cells)) if j not in gone)
        assert not any(is_small(cells[j][k]) for j in gone) or len(cells) == 1 or ways(rest, len(gone)) >= 2
    assert all(
        row.difference is None and row.differences == (None,) for j, row in enumerate(results.balance) if j in gone
    )


def test_the_log_of_harms_hides_an_arm_and_the_totals_that_would_give_it_back():
    logged = LoggedHarm("Threat", (2, 9), (3, 11), (900, 900), 2, 1, 4, 1, 2, "told the keeper")
    facts = b.flagship_facts()
    facts = replace(facts, logged=replace(facts.logged, harms=(logged,)))
    _, shown = public(b.flagship_results(), facts, say)
    (harm,) = shown.logged.harms
    assert (harm.people, harm.events, harm.asked) == ((HIDDEN, 9), (HIDDEN, 11), HIDDEN)
    text = html_text(technical(b.flagship_results(), shown))
    row = re.search(r"<tr><th scope=\"row\">Threat</th>.*?</tr>", text)[0]
    assert "&lt; 5" in row
    assert not re.search(r"\b(12|14|15)\b", row)


def test_a_group_of_few_hides_the_groups_it_is_compared_with():
    row = SubgroupRow("k_pj", "course - control", "rank", "Rank", "level", "chief", 3, 0.95, 1.0, 0.5, 1.5)
    rows = (row, replace(row, level="officer", n=900), replace(row, kind="difference", level="", n=903))
    results = replace(b.flagship_results(), beside=replace(b.flagship_results().beside, subgroups=rows))
    shown, _ = hidden_and_shown(results)
    assert {(r.estimate, r.n) for r in shown.beside.subgroups} == {(None, 0)}


def test_reasons_are_joined_alike_in_the_flow_and_over_the_waves():
    results, facts = b.flagship_results(), b.flagship_facts()
    waves = tuple(
        WaveLoss("T2", "Five months", arm.arm, 900, 774, (*arm.lost[:-1], ("Refused", 14 - 11 * k), ("Ill", 3)))
        for k, arm in enumerate(facts.flow.arms)
    )
    shown, told = public(replace(results, beside=replace(results.beside, losses=waves)), facts, say)
    names = [{name for name, _ in table} for table in
             (*(arm.lost for arm in told.flow.arms), *(w.reasons for w in shown.beside.losses))]  # fmt: skip
    assert all("Refused" not in each and "Ill" not in each and "Other reasons" in each for each in names)


def test_what_came_through_to_few_is_said_in_words():
    results, facts = hidden_and_shown(contamination=(("Heard of the course", 3, 774),))
    text = html_text(technical(results, facts))
    assert "fewer than 5 of 774" in text
    assert not re.search(r"\b3 of 774", text)


@pytest.mark.parametrize(("internal", "mark"), [(False, "counts below 5 left out"), (True, "all counts")])
def test_the_foot_says_which_version_it_is_and_outside_is_the_rule(tmp_path, internal, mark):
    facts = b.flagship_facts(harms=(a_harm(3, 9),))
    more = {"internal": True} if internal else {}
    paths = write_documents(b.flagship_results(), facts, tmp_path, **more)
    for path in paths:
        pages = [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in pdfium.PdfDocument(path)]
        assert all(mark in page for page in pages)
        assert ("< 5" in " ".join(pages)) is not internal
    assert len(pdfium.PdfDocument(paths[0])) == 1


def test_what_has_no_small_count_is_left_as_it_is():
    results, facts = b.flagship_results(), b.flagship_facts()
    assert all(n == 0 or n >= LEAST for harm in facts.harms for n in harm.people)
    assert hidden_and_shown() == (results, facts)
