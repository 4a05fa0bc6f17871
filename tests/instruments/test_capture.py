import pytest

from core.errors import UserError
from core.study import Study
from core.values import DraftKey, NewParticipant, Response
from instruments.capture import CaptureSession

FORM = b"""# Three questions

## survey

| type | name | label | required | relevant |
| --- | --- | --- | --- | --- |
| note | hello | Good morning | | |
| select_one yn | works | Do you work? | yes | |
| integer | hours | How many hours? | yes | ${works} = 'yes' |
| text | remark | Anything else? | | |

## choices

| list_name | name | label |
| --- | --- | --- |
| yn | yes | Yes |
| yn | no | No |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Three questions | three | 1 |
"""
KEY = DraftKey("P1", "three", "T0")


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "S") as study:
        study.people.add([NewParticipant("P1"), NewParticipant("P2")])
        study.instruments.add("three", "Three questions", FORM, "three.md")
        yield study


def opened(study, **more):
    return CaptureSession(study, "P1", "three", "T0", **more)


def test_a_new_session_starts_at_the_first_question_and_saves_nothing(study):
    capture = opened(study)
    assert (capture.position, capture.instrument_title, capture.participant.code) == (
        "/data/hello",
        "Three questions",
        "P1",
    )
    assert study.responses.drafts() == ()


def test_an_answer_is_in_the_file_when_the_call_returns(study):
    opened(study).answer("/data/works", "yes")
    assert study.responses.draft(KEY).position == "/data/works"


def test_a_draft_reopens_at_the_first_open_question(study):
    opened(study).answer("/data/works", "yes")
    again = opened(study)
    assert again.resumed
    assert (again.position, again.session.value("/data/works")) == ("/data/hours", "yes")


def test_a_draft_keeps_the_version_it_was_begun_with(study):
    opened(study).answer("/data/works", "no")
    study.instruments.add("three", "Three questions", FORM.replace(b"Anything else", b"What else"), "three.md")
    again = opened(study)
    assert again.session.label("/data/remark") == "Anything else?"
    assert isinstance(again.finish(), Response)


def test_finishing_too_early_says_what_is_missing_and_records_nothing(study):
    capture = opened(study)
    capture.answer("/data/works", "yes")
    assert [issue.path for issue in capture.finish()] == ["/data/hours"]
    assert study.responses.count() == 0


def test_a_finished_response_replaces_its_draft(study):
    capture = opened(study)
    capture.answer("/data/works", "yes")
    capture.answer("/data/hours", "40")
    response = capture.finish()
    assert response.answers == {"/data/works": "yes", "/data/hours": "40", "/data/remark": ""}
    assert study.responses.drafts() == ()
    assert study.responses.count("T0", "three") == 1


def test_an_answer_that_no_longer_applies_is_set_aside(study):
    capture = opened(study)
    capture.answer("/data/works", "yes")
    capture.answer("/data/hours", "40")
    capture.answer("/data/works", "no")
    assert capture.finish().set_aside == {"/data/hours": "40"}


def test_how_a_question_was_answered_is_kept_over_a_break(study):
    opened(study).answer("/data/works", "yes")
    capture = opened(study)
    capture.answer("/data/works", "no")
    response = capture.finish()
    works = next(p for p in study.responses.paradata(response.id) if p.node == "/data/works")
    assert (works.changes, works.option_order) == (2, "yes no")


def test_a_test_interview_does_not_count(study):
    capture = opened(study, test=True)
    capture.answer("/data/works", "no")
    capture.finish()
    assert study.responses.count() == 0


def test_a_discarded_draft_is_gone(study):
    capture = opened(study)
    capture.answer("/data/works", "no")
    capture.discard()
    assert study.responses.draft(KEY) is None


def test_nobody_unknown_is_asked(study):
    with pytest.raises(UserError, match='"P9"'):
        CaptureSession(study, "P9", "three", "T0")


def test_nobody_who_withdrew_is_asked(study):
    study.people.withdraw("P1", "moved away")
    with pytest.raises(UserError, match="has withdrawn"):
        opened(study)


def test_an_unknown_instrument_names_the_known_ones(study):
    with pytest.raises(UserError, match="three"):
        CaptureSession(study, "P1", "four", "T0")
