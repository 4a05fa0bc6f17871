"""Logs as instruments, and entries as typed values."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.study import Study
from core.values import LogEntry
from instruments.log_forms import choice_words, entry_of, open_entry, open_log, registers_of, sheet_of
from instruments.logs import KINDS, is_unfinished, read_cost, read_harm, read_meeting, urgent_harms
from instruments.workbook import read_workbook_bytes

OWN = b"""# Forum

## survey

| type | name  | label | required |
| ---- | ----- | ----- | -------- |
| date | on    | When  | yes      |
| text | issue | Issue | yes      |
"""


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "S", device="D", actor="A") as study:
        yield study


@pytest.mark.parametrize("kind", KINDS[:5])
def test_every_form_of_a_log_reads_without_a_finding(study, kind):
    sheet = sheet_of(study, kind)
    read = read_workbook_bytes(sheet.source, sheet.name)
    assert read.findings == ()
    assert read.form is not None


def test_an_entry_says_what_was_filled_in_and_opens_again(study):
    sheet = sheet_of(study, "harm")
    values = {"on": "2026-03-04", "kind": "injury", "severity": "4", "related": "no", "what": "Fell"}
    entry = entry_of(sheet, open_log(sheet, values), "2026-03-09")
    assert (entry.on, entry.participant, entry.body["severity"], is_unfinished(entry)) == ("2026-03-04", "", "4", False)
    assert entry_of(sheet, open_entry(sheet, entry), "2026-03-09", entry) == entry


def test_what_the_form_does_not_ask_stays_in_a_corrected_entry(study):
    sheet = sheet_of(study, "harm")
    before = LogEntry("harm", "2026-03-04", {"severity": "1", "old": "kept"})
    assert entry_of(sheet, open_entry(sheet, before), "2026-03-09", before).body["old"] == "kept"


def test_a_study_brings_registers_of_its_own_and_none_is_refused_by_name(study):
    with pytest.raises(UserError, match="no register"):
        sheet_of(study, "register")
    study.instruments.add("l_forum", "Forum", OWN, "l_forum.md")
    study.instruments.add("l_harm", "Own harms", OWN, "l_harm.md")
    assert [sheet.code for sheet in registers_of(study)] == ["l_forum"]
    assert sheet_of(study, "harm").title == "Own harms"
    (register,) = registers_of(study)
    entry = entry_of(register, open_log(register, {"on": "2026-03-04", "issue": "Lights"}), "2026-03-09")
    assert entry.body == {"issue": "Lights", "register": "l_forum"}


@pytest.mark.parametrize(
    ("body", "is_urgent"),
    [
        ({"severity": "3"}, True),
        ({"severity": "3", "closed": "2026-03-05"}, False),
        ({"severity": "1"}, False),
        ({"severity": "1", "due": "2026-03-06"}, True),
    ],
)
def test_a_harm_is_urgent_while_it_is_open_and_serious_or_overdue(body, is_urgent):
    assert read_harm(LogEntry("harm", "2026-03-04", body)).is_urgent("2026-03-07") is is_urgent


def test_a_harm_nobody_set_a_day_for_is_overdue_after_a_fortnight():
    entry = LogEntry("harm", "2026-03-04", {"severity": "1"})
    assert urgent_harms([entry], "2026-03-18") == ()
    assert len(urgent_harms([entry], "2026-03-19")) == 1


def test_the_gravest_harm_stands_first_then_the_oldest():
    days = [LogEntry("harm", on, {"severity": s}) for on, s in (("2026-03-04", "3"), ("2026-03-02", "3"))]
    found = urgent_harms([*days, LogEntry("harm", "2026-03-05", {"severity": "4"})], "2026-03-06")
    assert [(harm.severity, harm.on[-1]) for harm in found] == [(4, "5"), (3, "2"), (3, "4")]


def test_entries_written_by_older_hands_are_read(study):
    cost = read_cost(LogEntry("cost", "2026-03-04", {"item": "Room", "amount": "1200", "currency": "MXN"}))
    assert (cost.total, cost.kind, cost.once, cost.arm) == (1200.0, "Room", True, "")
    harm = read_harm(LogEntry("harm", "2026-03-04", {"severity": "1", "related": "possible", "closed": "2026-03-04"}))
    assert (harm.kind, harm.is_open()) == ("", False)
    assert read_meeting(LogEntry("meeting", "2026-03-04", {"what": "talk"})).themes == ()


def test_choices_have_words_also_where_another_answer_filters_them(study):
    assert choice_words(sheet_of(study, "contact"), "result")["broken_off_time"] == "No time left"
    assert choice_words(sheet_of(study, "contact"), "nothing") == {}
