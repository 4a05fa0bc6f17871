"""A response is left out of every result by a decision with a reason, and comes back when that is taken back."""

from __future__ import annotations

import pytest

from analysis.study_answers import StudyAnswers
from analysis.study_flow import left_out_of
from analysis.study_results import study_results
from core.errors import UserError
from core.queries import Query
from instruments.query_decisions import keep, leave_out, left_out, take_back
from reports.documents.technical import _left_out
from reports.words import words
from tests.gui.small_study import answer_all, make_locked, make_study


@pytest.fixture
def asked(tmp_path):
    with make_study(tmp_path / "small.pilot") as study:
        answer_all(study, ["P-0001", "P-0002", "P-0003"])
        first = next(r for r in study.responses.all("b_pj", "T0") if r.participant == "P-0002")
        query = Query("duplicates", "P-0002", "b_pj", "T0", responses=(first.id,))
        yield study, study.queries.open([query], "2026-03-01").fact_ids[0], first


def people(study, **how):
    return StudyAnswers(study, frozenset(), **how).answered("b_pj", "T0").participants


def test_a_response_left_out_is_in_no_result_and_stays_in_the_study(asked):
    study, query, response = asked
    leave_out(study, query, "Filled in by a colleague", "A")
    assert people(study) == ("P-0001", "P-0003")
    assert people(study, with_left_out=True) == ("P-0001", "P-0002", "P-0003")
    assert response.id in {held.id for held in study.responses.all("b_pj", "T0")}
    assert [(one.responses, one.why) for one in left_out_of(study)] == [(1, "Filled in by a colleague")]


def test_it_is_counted_again_when_the_decision_is_taken_back(asked):
    study, query, _ = asked
    done = leave_out(study, query, "Filled in by a colleague", "A")
    take_back(study, done.query, "It was hers")
    assert people(study) == ("P-0001", "P-0002", "P-0003")


def test_a_response_put_right_stays_left_out(asked):
    study, query, response = asked
    leave_out(study, query, "Filled in by a colleague", "A")
    study.corrections.make(response.id, response.answers, {}, "Typed wrongly", "A")
    assert len(left_out(study)) == 1
    assert people(study) == ("P-0001", "P-0003")


def test_the_data_lock_holds_what_is_left_out(asked):
    study, query, _ = asked
    done = leave_out(study, query, "Filled in by a colleague", "A")
    study.plan.lock_plan("A")
    study.plan.lock_data("A")
    with pytest.raises(UserError) as refused:
        take_back(study, done.query, "It was hers")
    assert refused.value.code == "CORRECTION_LOCKED"


def test_a_reason_is_needed(asked):
    study, query, _ = asked
    with pytest.raises(UserError) as refused:
        leave_out(study, query, " ", "A")
    assert refused.value.code == "REASON_EMPTY"
    keep(study, query, "Fine", "A")
    assert not left_out(study)


def test_the_report_counts_what_was_left_out_and_estimates_with_it(tmp_path):
    with make_locked(tmp_path / "locked.pilot") as study:
        study.amendments.make("data", None, "Opened", "A doubtful form", "A")
        doubtful = study.responses.all("b_pj", "T2")[0]
        query = Query("duplicates", doubtful.participant, "b_pj", "T2", responses=(doubtful.id,))
        leave_out(study, study.queries.open([query], "2026-03-01").fact_ids[0], "Filled in by a colleague", "A")
        study.plan.lock_data("A")
        results, facts = study_results(study)
    main = next(e for e in results.estimates if e.outcome.role == "primary")
    again = next(row for row in results.beside.sensitivity if row.name == "counted")
    assert again.n == main.n + 1
    (table,) = (b for b in _left_out(words("en"), facts))
    assert [row.cells[2:] for row in table.rows] == [("1", "Filled in by a colleague")]
