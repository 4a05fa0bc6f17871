"""Bad input of every kind: one clear sentence with the place and the remedy, exit 1, files as they were."""

from __future__ import annotations

import zipfile

import pytest

from tests.door.runs import door

PLAN = """
title = "Small trial"
[columns]
arm = "arm"
control = "c"
{extra}
[[outcome]]
code = "score"
label = "Score"
dimension = "knowledge"
role = "primary"
"""
ROWS = ["id,arm,score,station", "1,c,3,A", "2,c,4,A", "3,t,5,B", "4,t,7,B", "5,c,2,C", "6,t,6,D"]


SOUND, PLAIN = "\n".join(ROWS), PLAN.format(extra="")


def _analyse(capsys, tmp_path, data=SOUND, plan=PLAIN, name="data.csv"):
    table, toml, out = tmp_path / name, tmp_path / "plan.toml", tmp_path / "out.json"
    if isinstance(data, bytes):
        table.write_bytes(data)
    elif data is not None:
        table.write_text(data, encoding="utf-8")
    toml.write_text(plan, encoding="utf-8")
    out.write_text("kept", encoding="utf-8")
    run = door(capsys, "analyse", table, "--plan", toml, "--json", out)
    return run, out.read_text(encoding="utf-8")


def _word_file(path) -> bytes:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    return path.read_bytes()


def test_a_sound_small_table_is_analysed(capsys, tmp_path):
    run, out = _analyse(capsys, tmp_path)
    assert (run.code, out[:1]) == (0, "[")


CASES = {
    "no such file": ({"data": None}, ["data.csv"]),
    "missing column": ({"data": SOUND.replace("score", "points")}, ["score", "data.csv"]),
    "text in a number": ({"data": "\n".join([*ROWS, "7,c,three,A"])}, ["row 8", "score", "three"]),
    "one arm only": ({"data": "id,arm,score\n1,c,3\n2,c,4"}, ["arm"]),
    "unknown control": ({"plan": PLAN.replace('"c"', '"zz"').format(extra="")}, ["zz", "arm"]),
    "a split cluster": (
        {"data": "\n".join([*ROWS, "7,t,5,A"]), "plan": PLAN.format(extra='cluster = "station"')},
        ["A", "station"],
    ),
    "an empty file": ({"data": ""}, ["data.csv"]),
    "not a plan": ({"plan": "title = "}, ["plan.toml"]),
    "an unknown key": ({"plan": PLAN.format(extra='clusters = "station"')}, ["clusters", "plan.toml"]),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_and_where_is_said_in_one_sentence(capsys, tmp_path, case):
    changes, words = CASES[case]
    run, out = _analyse(capsys, tmp_path, **changes)
    assert run.code == 1
    assert out == "kept"
    assert "Traceback" not in run.err
    assert all(word in run.err for word in words), run.err
    assert len(run.err.strip().splitlines()) <= 2


def test_a_word_file_named_xlsx_is_recognised(capsys, tmp_path):
    data = _word_file(tmp_path / "made.docx")
    run, out = _analyse(capsys, tmp_path, data=data, name="data.xlsx")
    assert (run.code, out) == (1, "kept")
    assert "Word" in run.err


def test_an_arm_with_one_unit_is_refused_with_a_remedy(capsys, tmp_path):
    run, out = _analyse(capsys, tmp_path, data="id,arm,score\n1,c,3\n2,c,4\n3,t,5")
    assert (run.code, out) == (1, "kept")
    assert "t" in run.err


def test_saying_nowhere_to_write_is_an_error(capsys, tmp_path):
    run = door(capsys, "analyse", "data.csv", "--plan", "plan.toml")
    assert run.code == 1
    assert "--report" in run.err
