from datetime import UTC, datetime, timedelta

import pytest

from analysis.rehearsal.respondents import BATCH, Intended, Respondents, SimulatedClock, respond
from core.errors import BugError
from core.progress import Cancelled, Silent
from core.study import Study
from core.values import NewParticipant
from instruments.workbook import read_workbook_bytes

FORM = b"""# Work

## survey

| type | name | label | required | relevant | constraint | calculation |
| --- | --- | --- | --- | --- | --- | --- |
| select_one yn | works | Do you work? | yes | | | |
| integer | hours | How many hours? | yes | ${works} = 'yes' | . <= 80 | |
| calculate | long | | | | | if(${hours} > 40, 1, 0) |

## choices

| list_name | name | label |
| --- | --- | --- |
| yn | yes | Yes |
| yn | no | No |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Work | work | 1 |
"""
START = datetime(2025, 3, 3, 9, tzinfo=UTC)


def intended(code="P1", minutes=5, **answers):
    return Intended(code, "work", "T0", answers, START, START + timedelta(minutes=minutes))


@pytest.fixture(scope="module")
def form():
    return read_workbook_bytes(FORM, "work.md").form


@pytest.fixture
def clock():
    return SimulatedClock(START)


@pytest.fixture
def study(tmp_path, clock):
    with Study.create(tmp_path / "s.pilot", "S", clock=clock) as study:
        study.people.add([NewParticipant(f"P{i}") for i in range(1, 4)])
        study.instruments.add("work", "Work", FORM, "work.md")
        yield study


def test_a_simulated_person_gives_what_follows_too(form):
    answers, _ = respond(form, intended(works="yes", hours="50"))
    assert answers == {"/data/works": "yes", "/data/hours": "50", "/data/long": "1"}


def test_a_question_that_does_not_apply_is_passed_over(form):
    answers, aside = respond(form, intended(works="no", hours="50"))
    assert "/data/hours" not in answers
    assert aside == {}


def test_an_answer_the_form_refuses_is_our_fault(form):
    with pytest.raises(BugError, match="P1 cannot finish Work"):
        respond(form, intended(works="yes", hours="90"))


@pytest.mark.parametrize("processes", [1, 2])
def test_responses_are_recorded_in_the_order_finished(study, clock, processes):
    people = [intended("P2", 9, works="no"), intended("P1", 7, works="no"), intended("P3", 8, works="no")]
    with Respondents(study, clock, Silent(), processes) as respondents:
        respondents.record(people, "Baseline")
    place = {entry.fact_id: entry.position for entry in study.ledger.entries()}
    recorded = sorted(study.responses.all(), key=lambda r: place[r.id])
    assert [r.participant for r in recorded] == ["P1", "P3", "P2"]
    assert {r.mode for r in recorded} == {"simulated"}


def test_a_batch_is_recorded_when_its_last_response_is_finished(study, clock):
    with Respondents(study, clock, Silent(), 1) as respondents:
        respondents.record([intended("P1", 7, works="no")], "Baseline")
    assert study.ledger.entries()[-1].at.startswith("2025-03-03T09:07:00")


def test_stopping_leaves_whole_batches(study, clock):
    class Stop:
        def step(self, done, total, label):
            if done:
                raise Cancelled

    people = [
        Intended("P1", "work", "T0", {"works": "no"}, START, START + timedelta(seconds=i), i)
        for i in range(1, BATCH + 3)
    ]
    with pytest.raises(Cancelled), Respondents(study, clock, Stop(), 1) as respondents:
        respondents.record(people, "Baseline")
    assert study.responses.count() == BATCH
