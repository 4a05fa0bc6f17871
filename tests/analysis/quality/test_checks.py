"""Each check finds what was put there for it, and nothing where nothing was."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from analysis.quality import clocks, collectors, complete, identical, patterns, people, timing, values
from analysis.quality.material import read_material
from analysis.quality.missing import missing_bins
from core.values import Attendance, LogEntry
from tests.analysis.quality.made import START, STATEMENTS, Said, field_study


@pytest.fixture
def read(tmp_path):
    studies = []

    def make(said, **more):
        study = field_study(tmp_path / "made.pilot", said, **more)
        studies.append(study)
        return read_material(study)

    yield make
    for study in studies:
        study.close()


def _random(seed):
    rng = np.random.default_rng(seed)
    return {name: str(value) for name, value in zip(STATEMENTS, rng.integers(1, 4, len(STATEMENTS)), strict=True)}


def _who(check):
    return {finding.participant or finding.about for finding in check.findings}


def test_two_responses_where_one_is_due_are_found(read):
    found = identical.duplicates(
        read([Said("P001"), Said("P001"), Said("P002"), Said("P003", occasion=2), Said("P003")])
    )
    assert _who(found) == {"P001"}
    assert len(found.findings[0].responses) == 2


def test_two_people_with_nearly_the_same_answers_are_found_and_others_are_not(read):
    said = [Said(f"P{i:03d}", _random(i)) for i in range(30)]
    said.append(Said("P035", {**_random(3), "s_01": "1", "s_02": "2"}))
    found = identical.near_identical(read(said))
    assert [(f.participant, f.said["other"]) for f in found.findings] == [("P003", "P035")]


def test_identical_answers_of_two_collectors_people_are_left_to_chance(read):
    said = [Said(f"P{i:03d}", _random(i)) for i in range(20)] + [Said("P035", _random(3), by="Jorge")]
    assert identical.near_identical(read(said)).findings == ()


def test_a_required_question_left_blank_too_often_names_who_left_it(read):
    said = [
        Said(f"P{i:03d}", {"age": "30" if i > 3 else "", "visits": ""}, by="Jorge" if i < 4 else "A") for i in range(30)
    ]
    (finding,) = complete.required_missing(read(said)).findings
    assert (finding.nodes, finding.said["blank"], finding.said["by"]) == (("/data/age",), 4, "Jorge")


def test_a_stored_answer_that_breaks_its_rule_is_found_once_for_each_person(read):
    said = [Said(f"P{i:03d}", {"age": "12" if i in (4, 9) else str(20 + i)}) for i in range(30)]
    found = complete.rules(read(said))
    assert (_who(found), found.n) == ({"P004", "P009"}, 30)


def test_a_number_far_from_its_group_is_found_and_a_special_code_is_no_number(read):
    said = [Said(f"P{i:03d}", {"visits": str(10 + i % 7)}) for i in range(38)]
    said += [Said("P038", {"visits": "400"}), Said("P039", {"visits": "-99"})]
    assert _who(values.outliers(read(said))) == {"P038"}


def test_the_robust_z_is_what_a_hand_calculation_gives(read):
    said = [Said(f"P{i:03d}", {"visits": str(v)}) for i, v in enumerate([*range(1, 40), 100])]
    (finding,) = values.outliers(read(said)).findings
    numbers = np.array([*range(1, 40), 100.0])
    by_hand = (100 - np.median(numbers)) / (1.4826 * np.median(np.abs(numbers - np.median(numbers))))
    assert finding.said["z"] == pytest.approx(by_hand)


def test_texts_under_other_are_listed_once_each_the_most_frequent_first(read):
    texts = ["Market", "market ", "Church", ""]
    said = [Said(f"P{i:03d}", {"kind": "other", "kind_other": text}) for i, text in enumerate(texts)]
    found = values.other_texts(read(said))
    assert [(f.said["text"], f.said["n"]) for f in found.findings] == [("market", 2), ("church", 1)]


def test_a_collector_who_rounds_is_found(read):
    said = [
        Said(
            f"P{i:03d}",
            {"visits": str(5 * (1 + i % 12) if i >= 40 else 1 + (i * 37) % 59)},
            by="Hasty" if i >= 40 else "A",
        )
        for i in range(80)
    ]
    assert _who(values.heaping(read(said, people=80))) == {"Hasty"}


def test_a_hasty_collector_stands_before_single_fast_sittings(read):
    rng = np.random.default_rng(2)
    said = [Said(f"P{i:03d}", minutes=float(rng.uniform(8, 12)), by="A") for i in range(600)]
    said += [Said(f"P{600 + i:03d}", minutes=2.0 + i / 100, by="Hasty") for i in range(30)]
    found = timing.too_fast(read(said, people=630))
    assert (found.findings[0].words, found.findings[0].about) == ("fast_collector", "Hasty")
    assert {f.about for f in found.findings} == {"Hasty"}


def test_half_the_usual_time_is_not_enough_to_be_among_the_slower_nineteen_of_twenty(read):
    said = [Said(f"P{i:03d}", minutes=10.0 + i / 100) for i in range(40)]
    assert timing.too_fast(read(said)).findings == ()


def test_work_at_night_long_pauses_and_two_at_once_are_found(read):
    said = [
        Said("P001", at=START.replace(hour=23)),
        Said("P002", at=START, minutes=60, pause_minutes=45),
        Said("P003", at=START + timedelta(minutes=20)),
        Said("P004", at=START + timedelta(minutes=65)),
    ]
    material = read(said)
    zone = START.tzinfo
    assert _who(timing.out_of_hours(material, zone)) == {"P001"}
    assert [round(f.said["minutes"]) for f in timing.pauses(material).findings] == [45]
    assert [(f.participant, f.said["other"]) for f in timing.overlaps(material).findings] == [("P003", "P002")]


def test_paper_and_self_completed_forms_may_overlap(read):
    said = [Said(f"P{i:03d}", mode="paper", minutes=60) for i in range(4)]
    assert timing.overlaps(read(said)).why == "no_interviews"


def test_one_answer_to_every_statement_is_found(read):
    said = [Said("P001", dict.fromkeys(STATEMENTS, "2")), Said("P002", {**dict.fromkeys(STATEMENTS, "2"), "s_05": "3"})]
    assert _who(patterns.straight_lines(read(said))) == {"P001"}


def test_a_collector_apart_from_all_others_is_found_and_shrinking_never_widens(read):
    rng = np.random.default_rng(8)
    said = []
    for i in range(120):
        by = f"C{i % 8}"
        answers = {name: "-98" if by == "C5" and rng.random() < 0.4 else str(rng.integers(1, 4)) for name in STATEMENTS}
        said.append(Said(f"P{i:03d}", answers, by=by))
    material = read(said, people=120)
    found = collectors.collectors(material)
    assert {(f.about, f.words) for f in found.findings} == {("C5", "apart_refused")}
    for table in collectors.caterpillars(material):
        drawn_in, raw = np.array(table.drawn_in) - table.middle, np.array(table.raw) - table.middle
        assert (np.abs(drawn_in) <= np.abs(raw) + 1e-12).all()


def test_who_said_no_and_was_asked_on_is_found(read):
    material = read([Said("P001", {"consent_given": "no"}), Said("P002", {"consent_given": "yes"})])
    found = people.consent(material)
    assert (found.n, found.said["agreed"]) == (2, 1)
    assert found.findings == ()


def test_a_group_far_behind_the_others_is_found(read):
    said = [Said(f"P{i:03d}") for i in range(80) if i % 4 or i < 8]
    (finding,) = people.reach(read(said, people=80)).findings
    assert (finding.about, finding.said["reached"], finding.said["n"]) == ("G0", 2, 20)


def test_a_sample_that_lost_the_women_differs_from_the_roster(read):
    said = [Said(f"P{i:03d}") for i in range(40) if i % 2 == 0 or i < 10]
    found = people.as_recruited(read(said))
    assert {(f.said["name"], f.said["value"]) for f in found.findings} == {("sex", "f"), ("sex", "m")}


def test_a_slow_clock_is_found_and_chance_is_not(read):
    rng = np.random.default_rng(4)
    usual = [Said(f"P{i:03d}", at=START + timedelta(minutes=float(rng.uniform(0, 420)))) for i in range(200)]
    late = [
        Said(f"P{200 + i:03d}", at=START + timedelta(minutes=float(rng.uniform(0, 420)) - shift), device=device)
        for device, shift in (("slow", 90), ("right", 0))
        for i in range(0 if device == "slow" else 50, 50 if device == "slow" else 100)
    ]
    found = [f for f in clocks.clocks(read(usual + late, people=300)).findings if f.words.startswith("clock_slow")]
    assert [f.about for f in found] == ["slow"]
    assert found[0].said["minutes"] == pytest.approx(90, abs=25)


def test_clocks_that_agree_are_hardly_ever_flagged():
    rng = np.random.default_rng(11)
    flagged = sum(clocks._shift(rng.uniform(0, 420, 60), rng.uniform(0, 420, 400)) != 0 for _ in range(2000))
    assert flagged <= 8


def test_every_chain_of_a_study_as_written_holds(read):
    material = read([Said("P001"), Said("P002", device="laptop")])
    assert clocks.chain(material).findings == ()


def test_the_map_has_bins_of_five_people_at_least_and_counts_them_all(read):
    said = [Said(f"P{i:03d}", {"age": "" if i < 8 else "30", "visits": "-98"}) for i in range(23)]
    bins = missing_bins(read(said), "T0")
    assert min(bins.people) >= 5
    assert sum(bins.people) == 23
    column = [name for _, _, name in bins.columns].index("/data/visits")
    assert {(row[column], bins.reasons[r][column]) for r, row in enumerate(bins.shares)} == {(1.0, "refused")}


def test_sessions_and_deviations_are_counted_without_any_person(tmp_path):
    from analysis.quality import conduct

    with field_study(tmp_path / "made.pilot", [Said("P001")]) as study:
        study.sessions.record([Attendance("day 1", f"P{i:03d}", 60 if i < 3 else 0, 60) for i in range(6)])
        study.logs.add([LogEntry("deviation", "2026-03-02", {"what": "late"}, "P001")])
        material = read_material(study)
    (finding,) = conduct.sessions(material).findings
    assert (finding.about, finding.said["came"], finding.participant) == ("day 1", 3, "")
    assert conduct.allocation(material).why == "no_allocation"
