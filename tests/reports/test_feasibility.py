"""A pilot in rounds: bands as fixed, intervals that span them, changes written down, nobody compared."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.feasibility import read_feasibility, spanned
from core import feasibility as stored
from core.errors import UserError
from core.feasibility import BANDS, Criterion, Noted, RoundChange, RoundDecision
from core.values import Attendance, Cluster, LogEntry, NewParticipant, NewResponse
from instruments.templates import make_study
from reports.documents.feasibility import FEASIBILITY, answer, feasibility
from reports.documents.write import write_study_documents
from reports.render_html import html_text
from reports.render_pdf import pdf_bytes
from reports.words import words
from tests.reports.test_words import FORBIDDEN

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def a_pilot(folder):
    study = make_study(folder / "pilot.pilot", "pilot-rounds")
    study.people.add_clusters([Cluster(f"S{k}") for k in range(4)])
    people = [(f"P{k:03d}", 1 + k // 40) for k in range(80)]
    study.people.add([NewParticipant(code, f"S{2 * no - 2 + k % 2}", {"round": str(no), "group": f"S{k % 2}"})
                      for k, (code, no) in enumerate(people)])  # fmt: skip
    study.sessions.record([Attendance("Day 1", code, 0 if k % 10 < (4 if no == 1 else 1) else 360, 360)
                        for k, (code, no) in enumerate(people)])  # fmt: skip
    digest = study.instruments.get("conf").hash
    study.responses.add([
        NewResponse(code, "conf", digest, "T2p", {}, started=START, finished=START + timedelta(minutes=47 - 9 * no))
        for k, (code, no) in enumerate(people) if k % 10
    ])  # fmt: skip
    study.logs.add([LogEntry("harm", "2026-03-20", {"kind": "distress", "severity": "3", "related": "likely"}, "P050")])
    stored.note(study, Noted(4, 1, 71.0, 12, 55.0, 84.0, "RM"), "2026-03-20")
    stored.write_change(study, RoundChange(1, "logistics", "three days in pay week", "week after", "criterion 3",
                                           "trainers", "R. Mora", "2026-04-01", "yes"))  # fmt: skip
    stored.decide(study, RoundDecision(1, "amend", "R. Mora", "2026-04-02", "first try"), "stop")
    return study


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    with a_pilot(tmp_path_factory.mktemp("pilot")) as study:
        return read_feasibility(study)


def test_a_share_is_judged_by_its_value_and_its_interval_names_the_bands(found):
    first, second = found.of(3, 1), found.of(3, 2)
    assert (first.value, first.n, first.band, first.spans) == (60.0, 40, "stop", ("amend", "stop"))
    assert (second.value, second.band, second.spans) == (90.0, "go", ("go", "amend"))


def test_minutes_harms_and_what_was_noted_are_read(found):
    assert [found.of(10, no).value for no in (1, 2, 3)] == [38.0, 29.0, None]
    assert [found.of(11, no).band for no in (1, 2)] == ["go", "stop"]
    assert found.of(4, 1).spans == ("go", "amend", "stop")


def test_the_worst_band_is_proposed_and_a_named_person_may_differ_with_a_reason(found):
    assert [one.proposed for one in found.rounds] == ["stop", "stop", None]
    assert found.rounds[0].decision.reason == "first try"


def test_a_decision_that_differs_needs_a_reason(tmp_path):
    with make_study(tmp_path / "p.pilot", "pilot-rounds") as study, pytest.raises(UserError) as refused:
        stored.decide(study, RoundDecision(1, "go", "R. Mora", "2026-04-02"), "amend")
    assert refused.value.code == "REASON_MISSING"


def test_bands_cannot_be_changed_once_the_protocol_is_locked(tmp_path):
    with make_study(tmp_path / "p.pilot", "pilot-rounds") as study:
        study.plan.lock_protocol("R. Mora")
        fixed = stored.criteria(study)
        with pytest.raises(UserError) as refused:
            stored.state_criteria(study, fixed[:3])
        assert refused.value.code == "STATEMENT_LOCKED"
        assert len(stored.criteria(study)) == 11


def test_bands_that_cross_are_refused(tmp_path):
    with make_study(tmp_path / "p.pilot", "pilot-rounds") as study, pytest.raises(UserError) as refused:
        stored.state_criteria(study, [Criterion(1, "Reached", "finished", "share", "higher", 70, 85)])
    assert refused.value.code == "BANDS_CROSSED"


@given(st.floats(0, 100), st.floats(0, 50), st.floats(0, 50), st.booleans())
def test_a_value_on_a_border_belongs_to_the_better_band(stop, more, away, lower):
    sign = -1 if lower else 1
    one = Criterion(1, "x", "noted", "value", "lower" if lower else "higher", stop + sign * (more + 1), stop)
    assert (one.band(one.go), one.band(one.stop)) == ("go", "amend")
    low, high = sorted((stop, stop + sign * away))
    bands = spanned(one, low, high)
    assert bands == tuple(band for band in BANDS if band in bands)
    assert {one.band(low), one.band(high)} <= set(bands)


def test_the_report_has_no_p_no_effect_and_no_arm(found):
    plain = re.sub(r"<[^>]+>", " ", html_text(feasibility(found))).lower()
    assert re.search(r"\bp\s*[=<]\s*0|\bp[- ]value|effect|course now", plain) is None
    assert [phrase for phrase in FORBIDDEN if re.search(rf"\b{phrase}", plain)] == []
    assert "spans go to stop" in plain


def test_the_answer_is_built_from_the_bands_of_the_last_round(found):
    assert answer(words("en"), found).startswith(
        "It cannot be done as it is: in Round 2 1 of 11 criteria stand at “stop”"
    )


def test_a_pilot_without_people_has_a_readable_report(tmp_path):
    with make_study(tmp_path / "p.pilot", "pilot-rounds") as study:
        path = study.path
    (written,) = write_study_documents(path, tmp_path / "out", (FEASIBILITY,))
    text = pypdfium2.PdfDocument(str(written))[0].get_textpage().get_text_range()
    assert "No criterion has been observed yet" in " ".join(text.split())


def test_equal_pilots_give_equal_bytes(found):
    assert pdf_bytes(feasibility(found)) == pdf_bytes(feasibility(found))
