from dataclasses import replace

from reports.tables import attrition_table, base_table, harms_table, main_table, statistics_table
from reports.words import words
from tests.reports import builders as b

say = words("en")


def test_the_main_table_prints_the_one_interval_of_an_outcome():
    row = main_table(say, b.flagship_results()).rows[1]
    assert row.cells == (
        "Knowledge of procedural justice", "46.0 (17.0), 774", "58.0 (17.0), 801", "+12 [10, 14]", "0.71 [0.60, 0.81]",
        "1,575 / 1,800",
    )  # fmt: skip


def test_primary_rows_are_strong_and_their_level_is_named():
    rows = main_table(say, b.flagship_results()).rows
    assert rows[0].cells == ("Main outcomes (98.3 % intervals)",)
    assert [row.kind for row in rows[:4]] == ["group", "strong", "strong", "strong"]


def test_the_baseline_table_has_no_test_of_difference():
    table = base_table(say, b.flagship_results())
    assert [column.label for column in table.columns][-2:] == ["Missing", "Std. difference"]
    assert "no test" in table.note


def test_loss_is_compared_with_the_control_arm():
    row = attrition_table(say, b.flagship_results()).rows[0]
    assert row.cells[0] == "Knowledge of procedural justice, Belief in procedural justice"
    assert row.cells[-1] == "−3.0"


def test_harms_say_cannot_tell_with_counts():
    row = harms_table(say, b.flagship_results(), b.flagship_facts()).rows[0]
    assert row.cells == ("Injuries on duty", "12 / 774", "9 / 801", "−17 to 8", "cannot tell")


def test_holm_p_stands_in_the_annex_for_main_outcomes_only():
    rows = statistics_table(say, b.flagship_results()).rows
    assert [row.cells[-1] for row in rows[:4]] == ["0.001", "0.001", "0.140", "–"]


def test_a_table_without_baseline_or_counts_is_left_to_the_report_to_say():
    results = replace(b.table_results(), attrition=())
    assert base_table(say, results) is None
    assert attrition_table(say, results) is None
