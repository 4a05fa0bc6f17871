"""A small study with two tiny instruments, so that each number can be worked out by hand."""

from __future__ import annotations

from pathlib import Path

from core.design import Arm, Procedure, TrialDesign, UnitKinds, Wave
from core.plan import AnalysisPlan, Outcome
from core.study import Study
from core.values import Cluster, NewParticipant, NewResponse

BELIEFS = b"""# Beliefs

## survey

| type         | name | label | required |
| ------------ | ---- | ----- | -------- |
| select_one f | b_1  | One   | yes      |
| select_one f | b_2  | Two   | yes      |
| text         | note | Note  |          |

## choices

| list_name | name | label   |
| --------- | ---- | ------- |
| f         | 1    | Never   |
| f         | 2    | Some    |
| f         | 3    | Always  |
| f         | -98  | Refused |

## settings

| form_title | form_id | version |
| ---------- | ------- | ------- |
| Beliefs    | beliefs | 1       |

## scales

| scale | label   | dimension | items    | rule | minimum | low | high | rescale | better |
| ----- | ------- | --------- | -------- | ---- | ------- | --- | ---- | ------- | ------ |
| b     | Beliefs | belief    | b_1 -b_2 | mean | 2/3     | 1   | 3    | 0-100   | higher |
"""

BACKGROUND = b"""# Background

## survey

| type         | name  | label | required |
| ------------ | ----- | ----- | -------- |
| select_one s | sex   | Sex   | yes      |
| integer      | years | Years | yes      |
| select_one y | yes   | Yes?  | yes      |

## choices

| list_name | name   | label  |
| --------- | ------ | ------ |
| s         | female | Female |
| s         | male   | Male   |
| s         | -98    | No     |
| y         | yes    | Yes    |

## settings

| form_title | form_id    | version |
| ---------- | ---------- | ------- |
| Background | background | 1       |
"""

DESIGN = TrialDesign(
    "rct",
    (Arm("later", "Course later"), Arm("now", "Course now")),
    UnitKinds("officer", "officer", ("officer",)),
    Procedure("stratified", ("station",), misfits="global"),
    (Wave("T0", "Before", instruments=("background", "beliefs")), Wave("T2", "After", instruments=("beliefs",))),
)
BELIEF = Outcome("b", "Beliefs", "belief", "beliefs", "b", "T2", "T0", role="primary")


def people(n: int) -> list[str]:
    """Return n codes."""
    return [f"P{i:03d}" for i in range(n)]


def a_study(
    path: Path,
    *,
    n: int = 24,
    outcomes: tuple[Outcome, ...] = (BELIEF,),
    covariates: tuple[str, ...] = ("sex",),
    design: TrialDesign = DESIGN,
    revealed: bool = True,
) -> Study:
    """Return an open study of n officers in three stations, answered at T0, allocated, not yet followed up."""
    study = Study.create(path, "Small", device="D", actor="A")
    study.people.add_clusters([Cluster(f"C{i}", "team") for i in range(12)])
    study.people.add([NewParticipant(code, f"C{i % 12}", {"station": f"S{i % 3}"}) for i, code in enumerate(people(n))])
    study.instruments.add("background", "Background", BACKGROUND, "background.md")
    study.instruments.add("beliefs", "Beliefs", BELIEFS, "beliefs.md")
    study.design.set(design)
    study.plan.set(AnalysisPlan(outcomes, covariates=covariates))
    study.plan.lock_protocol("A")
    for i, code in enumerate(people(n)):
        sex = "-98" if i == 0 else "female" if i % 4 == 0 else "male"
        answer(study, code, "background", "T0", sex=sex, years=str(i % 7), yes="yes")
        beliefs(study, code, "T0", 1 + i % 3, 1 + i % 2)
    study.plan.lock_plan("A")
    study.allocation.seal(bytes(range(32)), bytes(32), "A")
    if revealed:
        study.allocation.reveal("A")
    return study


def answer(study: Study, code: str, instrument: str, wave: str, occasion: int = 1, **items: str) -> None:
    """Add one finished response."""
    version = study.instruments.get(instrument)
    assert version is not None
    answers = {f"/data/{name}": value for name, value in items.items()}
    study.responses.add([NewResponse(code, instrument, version.hash, wave, answers, occasion=occasion)])


def beliefs(study: Study, code: str, wave: str, first: int, second: int, occasion: int = 1) -> None:
    """Answer the beliefs: the score is 25 · (first + 4 - second - 2)."""
    answer(study, code, "beliefs", wave, occasion, b_1=str(first), b_2=str(second), note="")
