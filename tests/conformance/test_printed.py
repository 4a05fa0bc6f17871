"""The printed report of four published trials and of one published scale shows the reference values, digit by digit.

Reference values: R 4.2.2, estimatr 1.0.0, lavaan 0.6.14, as printed in the README of each data set.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

import pandas as pd
import pypdfium2 as pdfium
import pytest

from core.design import TrialDesign, Wave
from core.study import Study
from core.values import NewParticipant, NewResponse
from reports.documents.write import write_study_documents
from tests.conformance.replications import reproduced
from tests.corpora import shared
from tests.door.runs import door
from tests.door.test_analyse_real import FOOS, GUAN, HAJJ, TANF

# The trial, its plan, the section of the README, and what turns its values into the printed ones.
CASES = [
    ("foos_2021", FOOS.format(adjust="design"), "ipw_ward_fixed_effects_cluster_CR2", 100),
    ("guan_green_2006", GUAN, "itt_cluster_robust_CR2", 100),
    ("clingingsmith_2009", HAJJ, "difference_in_means", 1),
    ("moore_2022_tanf", TANF, "any_letter", 100),
]
_CELL = re.compile(r"([+−][\d.]+) \[([−\d.]+), ([−\d.]+)\]")


def rounded(text: str, scale: int, like: str) -> str:
    """Write a reference value with as many decimals as a printed one."""
    places = len(like.partition(".")[2])
    value = (Decimal(text) * scale).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return str(value).replace("-", "−")


def pages_of(path) -> str:
    """Return the text of a PDF, spaces as they fall."""
    found = pdfium.PdfDocument(path)
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_bounded() for page in found))


@pytest.mark.parametrize(("trial", "plan", "section", "scale"), CASES, ids=[case[0] for case in CASES])
def test_a_published_trial_is_printed_as_it_is(capsys, tmp_path, trial, plan, section, scale):
    data, readme = shared(f"real/{trial}/data.csv"), shared(f"real/{trial}/README.md")
    expected = dict(reproduced(readme))[section]
    (tmp_path / "plan.toml").write_text(plan, encoding="utf-8")
    report = tmp_path / "report.pdf"
    run = door(capsys, "analyse", data, "--plan", tmp_path / "plan.toml", "--report", report)
    assert (run.code, run.err.count("Traceback")) == (0, 0)
    text = pages_of(report)
    value, low, high = _CELL.search(text).groups()
    for name, shown in (("estimate", value.lstrip("+")), ("lo", low), ("hi", high)):
        assert shown == rounded(expected[name], scale, shown), name
    t, df = re.search(r"(−?[\d.]+) \(([\d,]+\.\d)\)", text[text.index("t, degrees of freedom, p") :]).groups()
    assert t == rounded(expected["stat"] if "stat" in expected else str(t_of(expected)), 1, t)
    assert df.replace(",", "") == rounded(expected["df"], 1, df)


def t_of(expected) -> Decimal:
    """Return the statistic where a README prints only what makes it."""
    return Decimal(expected["estimate"]) / Decimal(expected["se"])


SCALES = {"visual": (1, 2, 3), "textual": (4, 5, 6), "speed": (7, 8, 9)}


def a_form() -> bytes:
    """Write the nine tests as questions of a number each, and the three scales."""
    questions = "".join(f"| decimal | x{k} | Test {k} |\n" for k in range(1, 10))
    scales = "".join(
        f"| {name} | {name} | knowledge | {' '.join(f'x{k}' for k in items)} | mean | 1 | 0 | 10 | none | higher |\n"
        for name, items in SCALES.items()
    )
    return (
        f"# Tests\n\n## survey\n\n| type | name | label |\n| --- | --- | --- |\n{questions}\n"
        "## settings\n\n| form_title | form_id | version |\n| --- | --- | --- |\n| Tests | tests | 1 |\n\n"
        "## scales\n\n| scale | label | dimension | items | rule | minimum | low | high | rescale | better |\n"
        f"| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n{scales}"
    ).encode()


def test_the_report_on_the_instruments_prints_the_reference_alphas(tmp_path):
    folder = "real/holzinger_swineford_1939"
    data, readme = shared(f"{folder}/data.csv"), shared(f"{folder}/README.md")
    expected = dict(reproduced(readme))["alpha"]
    with Study.create(tmp_path / "h.pilot", "Nine tests", device="D", actor="A") as study:
        rows = pd.read_csv(data, dtype=str)
        study.people.add([NewParticipant(f"P{k:03d}") for k in rows.index])
        version = study.instruments.add("tests", "Tests", a_form(), "tests.md")
        study.design.set(TrialDesign("survey", (), waves=(Wave("T", "Once", instruments=("tests",)),)))
        study.responses.add([
            NewResponse(f"P{k:03d}", "tests", version.hash, "T", {f"/data/x{i}": row[f"x{i}"] for i in range(1, 10)})
            for k, row in rows.iterrows()
        ])  # fmt: skip
    (written,) = write_study_documents(tmp_path / "h.pilot", tmp_path, ("instruments",))
    text = pages_of(written)
    for name in SCALES:
        shown = re.search(rf"{name} \(TESTS, T\) 301 of 301 (0\.\d\d)", text)
        assert shown is not None, text
        assert shown[1] == rounded(expected[f"{name}.alpha"], 1, shown[1])
