import json

import pytest

from tests.conformance import xlsforms
from tests.corpora import shared


def converting():
    manifest = json.loads(shared("forms/xlsx/manifest.json").read_text(encoding="utf-8"))
    return [each["file"] for each in manifest["forms"] if each["pyxform"]["converts"]]


@pytest.mark.filterwarnings("ignore")
def test_every_form_that_pyxform_converts_is_walked_to_its_end():
    folder = shared("forms/xlsx")
    outcomes = {name: xlsforms.run(folder / name).failures for name in converting()}
    assert {name: failures for name, failures in outcomes.items() if failures} == {}


def test_what_pyxform_refuses_counts_as_neither(capsys, tmp_path):
    (tmp_path / "f.xlsx").write_bytes(b"no workbook")
    assert xlsforms.main([str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("f.xlsx: not counted, pyxform does not convert it")
    assert lines[-1] == "0 passed, 0 failed"


def test_a_form_no_answer_satisfies_fails(capsys, tmp_path):
    form = "## survey\n\n| type | name | label | required | constraint |\n|---|---|---|---|---|\n"
    (tmp_path / "f.md").write_text(form + "| integer | a | A | yes | . > 5 and . < 3 |\n", encoding="utf-8")
    assert xlsforms.main([str(tmp_path / "f.md")]) == 1
    assert "no answer satisfies it" in capsys.readouterr().out
