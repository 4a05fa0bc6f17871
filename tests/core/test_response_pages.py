"""Responses for long lists say the same as the responses themselves."""

from __future__ import annotations

import pytest

from tests.core.builders import a_response, a_study, with_people


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        yield opened


def test_lines_hold_the_answers_open_and_sealed_and_leave_tests_out(study):
    study.responses.add([a_response(study), a_response(study, "P01", sealed=True, rater="Jorge")])
    study.responses.add([a_response(study, "P02", test=True)])
    told = {(line.id, line.participant, line.started, line.collector): line.answers
            for line in study.response_pages.lines()}  # fmt: skip
    assert told == {(r.id, r.participant, r.started, r.rater or r.actor): r.answers for r in study.responses.all()}
    assert len(told) == 2


def test_who_finished_what_stands_once_however_often_they_were_asked(study):
    study.responses.add([a_response(study), a_response(study, occasion=2), a_response(study, "P01", test=True)])
    ((person, wave, instrument),) = study.response_pages.finished()
    (first, _) = study.responses.all()
    assert (person, wave, instrument) == (first.participant, first.wave, first.instrument)


def test_the_ledgers_lines_count_every_entry_of_a_minute_once_the_latest_first(study):
    study.responses.add([a_response(study), a_response(study, "P01")])
    lines = study.ledger.lines()
    assert sum(line.number for line in lines) == len(study.ledger.entries())
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    assert next(line.number for line in lines if line.kind == "response") == 2
