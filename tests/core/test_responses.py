"""Drafts and responses: what is kept, what holds, what is refused."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.values import DraftKey, InstrumentVersion, Paradatum
from tests.core.builders import a_draft, a_response, a_study, with_people


@pytest.fixture
def study(tmp_path):
    with with_people(a_study(tmp_path)) as opened:
        yield opened


def test_a_draft_is_overwritten_at_each_answer(study):
    study.responses.save_draft(a_draft(study, state=b"one"))
    study.responses.save_draft(a_draft(study, state=b"two"))
    assert [draft.state for draft in study.responses.drafts()] == [b"two"]
    assert study.responses.draft(DraftKey("P00", "k", "T0")).saved.endswith("Z")


def test_a_discarded_draft_is_gone(study):
    study.responses.save_draft(a_draft(study))
    study.responses.discard_draft(DraftKey("P00", "k", "T0"))
    assert study.responses.draft(DraftKey("P00", "k", "T0")) is None


def test_finalising_makes_a_response_and_ends_the_draft(study):
    draft = a_draft(study)
    study.responses.save_draft(draft)
    response = study.responses.finalise(draft.key, a_response(study))
    assert study.responses.all() == (response,)
    assert study.responses.drafts() == ()
    assert study.ledger.entries()[-1].fact_id == response.id


def test_a_refused_response_keeps_its_draft(study):
    draft = a_draft(study)
    study.responses.save_draft(draft)
    with pytest.raises(UserError, match="no participant nobody"):
        study.responses.finalise(draft.key, a_response(study, "nobody"))
    assert len(study.responses.drafts()) == 1


def test_a_response_to_an_unknown_form_is_refused(study):
    with pytest.raises(UserError, match="no instrument k of version 00000000"):
        study.responses.add([a_response(study, instrument_hash="0" * 64)])


def test_answers_come_back_as_given_blanks_included(study):
    study.responses.add([a_response(study, set_aside={"/data/c": "9"})])
    (response,) = study.responses.all()
    assert response.answers == {"/data/a": "1", "/data/b": ""}
    assert response.set_aside == {"/data/c": "9"}


def test_a_correction_takes_the_place_of_what_it_corrects(study):
    (old,) = study.responses.add([a_response(study)]).fact_ids
    study.responses.add([a_response(study, answers={"/data/a": "2"}, supersedes=old)])
    assert [response.answers for response in study.responses.all()] == [{"/data/a": "2"}]
    assert study.responses.get(old).answers["/data/a"] == "1"


def test_a_retraction_can_itself_be_taken_back(study):
    added = study.responses.add([a_response(study)])
    retracted = study.retract(added.fact_ids, "Wrong person")
    assert study.responses.count() == 0
    study.retract(retracted.fact_ids, "It was the right person")
    assert study.responses.count() == 1


def test_a_corrected_answer_comes_back_when_the_correction_is_taken_back(study):
    (old,) = study.responses.add([a_response(study)]).fact_ids
    correction = study.responses.add([a_response(study, answers={"/data/a": "2"}, supersedes=old)])
    study.retract(correction.fact_ids, "The first was right")
    assert [response.id for response in study.responses.all()] == [old]


def test_test_responses_are_left_out_unless_asked_for(study):
    study.responses.add([a_response(study, test=True), a_response(study, "P01")])
    assert study.responses.count() == 1
    assert len(study.responses.all(include_test=True)) == 2


def test_progress_counts_by_wave_and_instrument(study):
    study.responses.add([a_response(study), a_response(study, "P01"), a_response(study, wave="T2")])
    assert study.responses.progress() == {("T0", "k"): 2, ("T2", "k"): 1}
    assert study.responses.count("T2", "k") == 1


def test_several_occasions_of_one_wave_are_kept_apart(study):
    study.responses.add([a_response(study, occasion=1), a_response(study, occasion=2)])
    assert [response.occasion for response in study.responses.all("k", "T0")] == [1, 2]


def test_paradata_come_back_with_their_response(study):
    given = a_response(study)
    (fact_id,) = study.responses.add([given]).fact_ids
    assert study.responses.paradata(fact_id) == given.paradata


def test_the_same_bytes_are_the_same_version(study):
    first = study.instruments.get("k")
    assert study.instruments.add("k", "Knowledge", first.source, "again.md") == first
    second = study.instruments.add("k", "Knowledge", b"other", "k.md")
    assert (second.version, study.instruments.get("k"), study.instruments.by_hash(first.hash)) == (2, second, first)


def test_instruments_are_listed_in_the_order_they_were_added(study):
    study.instruments.add("a", "A", b"a", "a.md")
    study.instruments.add("k", "Knowledge", b"newer", "k.md")
    assert [(v.code, v.version) for v in study.instruments.all()] == [("k", 2), ("a", 1)]
    assert isinstance(study.instruments.all()[0], InstrumentVersion)
    assert study.instruments.count() == 2


def test_keying_counts_answers_and_finds_the_longest_pause(study):
    stamps = ("2026-03-02T09:00:00.000Z", "2026-03-02T09:00:30.000Z", "2026-03-02T09:10:30.000Z")
    rows = tuple(Paradatum(f"/data/q{k}", "", at, 1 + k, "") for k, at in enumerate(stamps))
    change = study.responses.add([a_response(study, paradata=(*rows, Paradatum("/data/seen", stamps[0], "", 0, "")))])
    (found,) = study.responses.keying()
    assert (found.response, found.questions, found.changes) == (change.fact_ids[0], 3, 6)
    assert found.longest_pause == pytest.approx(600, abs=0.01)


def test_corrections_name_what_they_correct_while_they_hold(study):
    old = study.responses.add([a_response(study)]).fact_ids[0]
    new = study.responses.add([a_response(study, supersedes=old)]).fact_ids[0]
    assert study.responses.corrections() == ((new, old),)
    study.retract([new], "Typed in the wrong place.")
    assert study.responses.corrections() == ()
