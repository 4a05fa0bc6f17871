from dataclasses import replace

from analysis.facts import HarmCount, Subsample
from analysis.numbers.exact_difference import exact_difference
from reports.numbers import number
from reports.tables import main_table, statistics_table
from reports.tables_outcomes import named, outcomes_of, outcomes_table
from reports.tables_who import attrition_table, base_table, harms_table
from reports.words import verdict, words
from tests.reports import builders as b

say = words("en")


def test_the_main_table_prints_the_one_interval_of_an_outcome():
    row = main_table(say, b.flagship_results(), b.flagship_facts()).rows[1]
    assert row.cells == (
        "Knowledge of procedural justice", "46.0 (17.0), 774", "58.0 (17.0), 801", "+12 [10, 14]", "0.71 [0.60, 0.81]",
        "1,575 / 1,800",
    )  # fmt: skip


def test_primary_rows_are_strong_and_their_level_is_named():
    rows = main_table(say, b.flagship_results(), b.flagship_facts()).rows
    assert rows[0].cells == ("Main outcomes (98.3 % intervals)",)
    assert [row.kind for row in rows[:4]] == ["group", "strong", "strong", "strong"]


def test_the_baseline_table_has_no_test_of_difference():
    table = base_table(say, b.flagship_results())
    assert [column.label for column in table.columns][-2:] == ["Missing", "Std. difference"]
    assert "no test" in table.note


def test_loss_is_compared_with_the_control_arm():
    row = attrition_table(say, b.flagship_results(), b.flagship_facts()).rows[0]
    assert row.cells[0] == "Knowledge of procedural justice, Belief in procedural justice"
    assert row.cells[-1] == "−3.0"


def test_harms_say_cannot_tell_with_counts():
    row = harms_table(say, b.flagship_results(), b.flagship_facts()).rows[0]
    assert row.cells == ("Injuries on duty", "12 / 774", "9 / 801", "−17 to 8", "cannot tell")


def test_holm_p_stands_in_the_annex_for_main_outcomes_only():
    rows = statistics_table(say, b.flagship_results(), b.flagship_facts()).rows
    assert [row.cells[-1] for row in rows[:4]] == ["0.001", "0.001", "0.140", "–"]


def test_a_table_without_baseline_or_counts_is_left_to_the_report_to_say():
    results = replace(b.table_results(), attrition=())
    assert base_table(say, results) is None
    assert attrition_table(say, results, b.flagship_facts()) is None


def test_an_observed_outcome_is_counted_against_those_drawn_for_it():
    results = b.flagship_results()
    outcome = next(o for o in outcomes_of(results) if o.instrument == "O-PJ")
    facts = b.flagship_facts(subsamples=(Subsample("O-PJ", (114, 114)),))
    rows = {row.cells[0]: row.cells for row in main_table(say, results, facts).rows}
    assert rows[outcome.label][-1].endswith("/ 228 drawn")
    lost = next(row for row in attrition_table(say, results, facts).rows if outcome.label in row.cells[0])
    assert "of 114 drawn" in lost.cells[1]


def test_a_share_of_dont_know_is_printed_of_100():
    outcome = b.an_outcome("k_dk", "Answers “I don’t know”", scale="k__dont_know", role="secondary", matters=None)
    estimate = b.an_estimate(outcome, -0.094, -0.104, -0.084, (0.19, 0.096), (0.11, 0.09))
    results = replace(b.flagship_results(), estimates=(estimate,))
    row = main_table(say, results, b.flagship_facts()).rows[1]
    assert row.cells[0].endswith("of 100")
    assert row.cells[1:4] == ("19.0 (11.0), 774", "9.6 (9.0), 801", "−9 [−10, −8]")
    assert "−9 percentage points" in verdict(say, estimate, b.flagship_facts())


def test_a_counted_harm_has_one_interval_everywhere():
    outcome = b.an_outcome("hurt", "Injuries", "harm", kind="binary", role="harm", better="lower", matters=None)
    estimate = b.an_estimate(outcome, 0.3, -0.2, 0.8, (1.2, 1.5))
    facts = b.flagship_facts(harms=(HarmCount("Injuries", (9, 12), (774, 801), "hurt"),))
    results = replace(b.flagship_results(), estimates=(estimate,))
    low, high = (100 * end for end in exact_difference(12, 801, 9, 774))
    assert f"[{number(low, 1)}, {number(high, 1)}]" in main_table(say, results, facts).rows[1].cells[3]
    assert statistics_table(say, results, facts).rows[0].cells[1] == "–"


def test_outcomes_are_numbered_and_shortened_by_number():
    results = b.flagship_results()
    rows = outcomes_table(say, results).rows
    assert [row.cells[0] for row in rows] == [str(k) for k in range(1, len(rows) + 1)]
    assert named(say, results, outcomes_of(results)).endswith(f"outcomes 4–{len(rows)}")
