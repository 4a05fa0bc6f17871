"""Practice draws show the sizes and the balance that a design gives."""

from __future__ import annotations

import numpy as np
import pytest

from analysis import draw_rehearsal
from analysis.draw_rehearsal import rehearse_draws
from core.design import Arm, Procedure, TrialDesign
from core.randomise import draws
from core.strata import Roster
from reports.figures.draw_rehearsal import practice_figure, practice_sentence
from reports.theme import COLUMN_PT
from reports.words import words

ARMS = (Arm("c", "Later"), Arm("t", "Now"))
AGE = tuple(str(20 + (i * 7) % 31) for i in range(40))
SEX = tuple("fm"[i % 2] for i in range(40))
ROSTER = Roster(tuple(f"P{i:02d}" for i in range(40)), {"sex": SEX, "age": AGE})
FACTS = {"age": AGE, "sex": SEX}
say = words("en")


def design(name: str, **parameters: object) -> TrialDesign:
    return TrialDesign("rct", ARMS, procedure=Procedure(name, **parameters))  # type: ignore[arg-type]


def test_a_complete_draw_has_fixed_sizes_and_a_simple_one_has_not():
    assert rehearse_draws(design("complete"), ROSTER, FACTS, 200).sizes == ((20, 20), (20, 20))
    low, high = rehearse_draws(design("simple"), ROSTER, FACTS, 200).sizes[0]
    assert low < 20 < high


def test_a_balance_rule_makes_the_worst_draws_better():
    rule = design("rerandomised", covariates=("age", "sex"), acceptance=0.1)
    plain, ruled = (rehearse_draws(one, ROSTER, FACTS, 400).quantile(0.95) for one in (design("complete"), rule))
    assert ruled < 0.6 * plain


def test_strata_never_differ_and_the_fact_that_does_is_named():
    found = rehearse_draws(design("stratified", strata=("sex",)), ROSTER, FACTS, 300)
    assert found.hardest == "age"
    assert rehearse_draws(design("stratified", strata=("sex",)), ROSTER, {"sex": SEX}, 50).largest[-1] == 0


def test_the_differences_are_those_worked_out_the_plain_way():
    age = np.array([float(value) for value in AGE])
    arm = draws(design("complete"), ROSTER, draw_rehearsal._SEED, 50)
    plain = sorted(abs(age[row == 1].mean() - age[row == 0].mean()) / age.std(ddof=1) for row in arm)
    assert rehearse_draws(design("complete"), ROSTER, {"age": AGE}, 50).largest == pytest.approx(plain)


def test_nothing_that_varies_is_said_and_not_drawn():
    found = rehearse_draws(design("complete"), ROSTER, {"rank": ("patrol",) * 40}, 20)
    assert practice_figure(say, found, COLUMN_PT) is None
    assert "Nothing is known" in practice_sentence(say, found)


def test_the_figure_and_the_sentence_name_the_worst_twentieth():
    found = rehearse_draws(design("complete"), ROSTER, FACTS, 200)
    worst = f"{found.quantile(0.95):.2f}"
    assert worst in practice_figure(say, found, COLUMN_PT).alt
    assert worst in practice_sentence(say, found)
    assert sum(int(n) for _, n in practice_figure(say, found, COLUMN_PT).rows) == 200
