import json

import pytest

from tests.conformance import scenarios, xpath
from tests.corpora import shared


def test_every_xpath_case_passes():
    corpus = json.loads(shared("forms/xpath-cases.json").read_text(encoding="utf-8"))
    failed = {case["id"]: seen for case in corpus["cases"] if (seen := xpath.run_case(case, corpus)) is not None}
    assert failed == {}


def test_every_scenario_passes():
    corpus = json.loads(shared("forms/scenarios.json").read_text(encoding="utf-8"))
    failed = {each["id"]: seen for each in corpus["scenarios"] if (seen := scenarios.run_scenario(each))}
    assert failed == {}


@pytest.mark.parametrize("runner", [xpath, scenarios])
def test_a_runner_counts_what_passed(runner, capsys, tmp_path):
    empty = tmp_path / "empty.json"
    empty.write_text('{"cases": [], "scenarios": []}', encoding="utf-8")
    assert runner.main([str(empty)]) == 0
    assert capsys.readouterr().out == "0 passed, 0 failed\n"
