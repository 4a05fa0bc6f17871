"""Answers go out and come back the same; names and arms stay in unless they may go."""

from __future__ import annotations

import csv
import io
import zipfile

import openpyxl
import pyreadstat
import pytest

from analysis.export import Wish, export_study
from core.errors import UserError
from core.study import Study
from core.values import Cluster, Identity, NewParticipant, NewResponse
from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes
from tests.gui.small_study import make_locked, make_study

FORM = b"""# Night shift

## survey

| type | name | label | relevant |
| --- | --- | --- | --- |
| select_one yn | shift | Do you work nights? | |
| integer | nights | How many nights a month? | ${shift} = 'y' |
| select_one agree | tired | I am tired. | |
| select_multiple help | help | What would help? | |
| text | words | Anything else? | |
| begin repeat | child | Child | |
| integer | age | Age? | |
| end repeat | | | |

## choices

| list_name | name | label |
| --- | --- | --- |
| yn | y | Yes |
| yn | n | No |
| agree | 1 | Disagree |
| agree | 2 | Agree |
| agree | -98 | Rather not say |
| help | pay | More pay |
| help | rest | More rest |

## scales

| scale | label | dimension | items | rule | low | high |
| --- | --- | --- | --- | --- | --- | --- |
| b_tired | Tired | belief | tired | mean | 1 | 2 |
"""
GIVEN = {
    "P1": {"shift": "y", "nights": "4", "tired": "2", "help": "rest pay", "words": "=HYPERLINK(1)"},
    "P2": {"shift": "n", "tired": "-98", "help": "", "words": 'Año nuevo, "sí"'},
    "P3": {"shift": "y", "nights": "-99", "tired": "1", "help": "pay", "words": "-5 degrees"},
}


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "Nights", device="d", actor="Amina") as study:
        study.people.add_clusters([Cluster("G1")])
        study.people.add([NewParticipant(c, "G1", {"sex": "f"}, Identity(f"Officer {c}", "555")) for c in GIVEN])
        version = study.instruments.add("night", "Night shift", FORM, "night.md")
        form = read_workbook_bytes(FORM, "night.md").form
        for person, answers in GIVEN.items():
            session = FormSession(form)
            for name, value in answers.items():
                session.answer(f"/data/{name}", value)
            session.answer("/data/child[1]/age", 7)
            done = session.finalise()
            study.responses.add([NewResponse(person, "night", version.hash, "T0", done.answers)])
        study.responses.add([NewResponse("P1", "night", version.hash, "T1", {"/data/shift": "n"}, test=True)])
        yield study


def _csv(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_csv_holds_the_answers_as_given_and_no_name_arm_or_test(study, tmp_path):
    (answers, *_) = export_study(study, tmp_path / "out", Wish("csv"))
    rows = _csv(answers)
    assert [row["person"] for row in rows] == ["P1", "P2", "P3"]
    for row, given in zip(rows, GIVEN.values(), strict=True):
        for name in ("shift", "tired", "help"):
            assert row[name] in (given.get(name), " ".join(sorted(given[name].split())))
    assert [row["nights"] for row in rows] == ["4", "NA", "-99"]
    assert [row["help__pay"] for row in rows] == ["1", "", "1"]
    assert [row["age_1"] for row in rows] == ["7"] * 3
    everything = b"".join(path.read_bytes() for path in (tmp_path / "out").iterdir())
    assert b"Officer" not in everything
    assert b"Amina" not in everything
    assert "arm" not in rows[0]


def test_no_cell_of_a_csv_runs_as_a_formula_and_numbers_stay_numbers(study, tmp_path):
    rows = _csv(export_study(study, tmp_path, Wish("csv"))[0])
    assert [row["words"] for row in rows] == ["'=HYPERLINK(1)", 'Año nuevo, "sí"', "'-5 degrees"]
    assert rows[2]["nights"] == "-99"


def test_a_workbook_keeps_texts_as_texts(study, tmp_path):
    path = export_study(study, tmp_path, Wish("xlsx"))[0]
    head, first, *_ = openpyxl.load_workbook(path).active.iter_rows()
    cells = {name.value: cell for name, cell in zip(head, first, strict=True)}
    assert (cells["words"].value, cells["words"].data_type) == ("=HYPERLINK(1)", "s")
    assert (cells["nights"].value, cells["nights"].data_type) == (4, "n")


def test_labels_stand_in_place_of_codes_when_asked(study, tmp_path):
    rows = _csv(export_study(study, tmp_path, Wish("csv", labels=True))[0])
    assert [row["tired"] for row in rows] == ["Agree", "Rather not say", "Disagree"]
    assert rows[0]["help"] == "More pay; More rest"
    assert rows[2]["nights"] == "Don't know"


def test_spss_gives_back_answers_labels_and_reasons(study, tmp_path):
    path = export_study(study, tmp_path, Wish("sav"))[0]
    frame, meta = pyreadstat.read_sav(str(path), user_missing=True)
    assert frame["shift"].map(meta.variable_value_labels["shift"]).tolist() == ["Yes", "No", "Yes"]
    assert frame["nights"].tolist() == [4, -95, -99]
    assert frame["tired"].tolist() == [2, -98, 1]
    assert frame["words"].tolist() == [given["words"] for given in GIVEN.values()]
    assert meta.column_names_to_labels["nights"] == "How many nights a month?"
    assert meta.variable_value_labels["tired"][-98] == "Rather not say"
    plain, _ = pyreadstat.read_sav(str(path))
    assert plain["nights"].isna().tolist() == [False, True, True]


def test_stata_gives_back_answers_labels_and_reasons(study, tmp_path):
    path = export_study(study, tmp_path, Wish("dta"))[0]
    frame, meta = pyreadstat.read_dta(str(path), user_missing=True)
    assert frame["nights"].tolist() == [4, "x", "d"]
    assert frame["tired"].tolist() == [2, "r", 1]
    assert meta.variable_value_labels["tired"] == {
        1: "Disagree", 2: "Agree", "r": "Rather not say", "d": "Don't know", "n": "Not applicable",
        "s": "Could not be seen", "x": "Not asked",
    }  # fmt: skip
    assert frame["words"].tolist() == [given["words"] for given in GIVEN.values()]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "sav", "dta"])
def test_the_same_answers_give_the_same_bytes_whenever_they_are_written(study, tmp_path, kind):
    first = {p.name: p.read_bytes() for p in export_study(study, tmp_path / "a", Wish(kind))}
    second = {p.name: p.read_bytes() for p in export_study(study, tmp_path / "b", Wish(kind))}
    assert first == second
    data = first[f"night.{kind}"]
    if kind == "xlsx":
        book = zipfile.ZipFile(io.BytesIO(data))
        assert {item.date_time[0] for item in book.infolist()} == {1980}
        data = book.read("docProps/core.xml")
    assert kind == "csv" or b"1980" in data or b"01 Jan 80" in data


def test_the_codebook_says_what_each_column_asks_takes_and_belongs_to(study, tmp_path):
    export_study(study, tmp_path, Wish("sav"))
    lines = {row["variable"]: row for row in _csv(tmp_path / "codebook.csv")}
    assert lines["tired"]["wording"] == "I am tired."
    assert lines["tired"]["scales"] == "b_tired"
    assert "-98 or .r = Rather not say" in lines["tired"]["no answer"]
    assert lines["shift"]["choices"] == "y = Yes; n = No"
    assert lines["shift"]["numbers in SPSS and Stata"] == "1 = y; 2 = n"
    assert lines["age_1"]["path"] == "/data/child[1]/age"


def test_names_go_out_only_when_asked_and_in_a_file_of_their_own(study, tmp_path):
    written = export_study(study, tmp_path, Wish("csv", with_names=True))
    names = next(path for path in written if path.name == "names.csv")
    assert [row["name"] for row in _csv(names)] == ["Officer P1", "Officer P2", "Officer P3"]
    assert b"Officer" not in (tmp_path / "night.csv").read_bytes()


def test_arms_are_refused_until_revealed_and_locked_and_the_reason_is_given(study, tmp_path):
    with pytest.raises(UserError, match="the revealed allocation and the data lock"):
        export_study(study, tmp_path / "out", Wish("csv", with_arms=True))
    assert not (tmp_path / "out").exists()


def test_arms_stand_beside_answers_once_revealed_and_locked(tmp_path):
    with make_locked(tmp_path / "locked.pilot") as locked:
        (path, *_) = export_study(locked, tmp_path / "out", Wish("csv", with_arms=True))
        allocation, arms = locked.allocation.get(), [arm.code for arm in locked.design.get().arms]
    drawn = {code: arms[arm] for code, arm in zip(allocation.codes, allocation.arm, strict=True)}
    rows = _csv(path)
    assert rows
    assert {row["person"]: row["arm"] for row in rows}.items() <= drawn.items()


def test_one_row_a_person_and_wave_over_all_instruments(study, tmp_path):
    version = study.instruments.get("night")
    study.responses.add([NewResponse("P1", "night", version.hash, "T1", {"/data/shift": "n"})])
    (answers, *_) = export_study(study, tmp_path, Wish("csv", "person"))
    rows = _csv(answers)
    assert [(row["person"], row["wave"], row["night_shift"]) for row in rows] == [
        ("P1", "T0", "y"), ("P1", "T1", "n"), ("P2", "T0", "n"), ("P3", "T0", "y"),
    ]  # fmt: skip


def test_a_trainers_class_exports_no_belief_and_says_so(study, tmp_path):
    study.describe_as({"is_class": "yes"})
    rows = _csv(export_study(study, tmp_path, Wish("csv"))[0])
    assert "tired" not in rows[0]
    assert "nights" in rows[0]
    assert "left out" in (tmp_path / "codebook.csv").read_text(encoding="utf-8-sig")


def test_closed_responses_stay_out_and_are_counted(study, tmp_path):
    study.describe_as({"is_class": "yes"})
    study.evaluator_key.set("the evaluator's own words", "E. Vargas")
    version = study.instruments.get("night")
    study.responses.add([NewResponse("P1", "night", version.hash, "T1", {"/data/shift": "n"}, sealed=True)])
    with Study.open(study.path) as trainers:
        rows = _csv(export_study(trainers, tmp_path / "out", Wish("csv"))[0])
    assert {row["wave"] for row in rows} == {"T0"}
    assert "closed to everybody but the evaluator: 1." in (tmp_path / "out" / "codebook.csv").read_text("utf-8-sig")


def test_what_cannot_be_exported_is_refused_by_name(study, tmp_path):
    (tmp_path / "a file").write_text("x")
    for wish, out, words in (
        (Wish("csv", instruments=("other",)), tmp_path / "out", "“other”.* night"),
        (Wish("docx"), tmp_path / "out", "csv, xlsx, sav, dta"),
        (Wish("csv"), tmp_path / "a file", "Choose another folder"),
    ):
        with pytest.raises(UserError, match=words):
            export_study(study, out, wish)


def test_a_collectors_file_is_not_exported_from(tmp_path):
    with make_study(tmp_path / "s.pilot") as study:
        study.collector_file(tmp_path / "a.pilot")
    with Study.open(tmp_path / "a.pilot") as collectors, pytest.raises(UserError, match="collector's file"):
        export_study(collectors, tmp_path / "out", Wish("csv"))


def test_nothing_to_export_is_said(tmp_path):
    with Study.create(tmp_path / "e.pilot", "Empty") as study, pytest.raises(UserError, match="no finished responses"):
        export_study(study, tmp_path / "out", Wish("csv"))
