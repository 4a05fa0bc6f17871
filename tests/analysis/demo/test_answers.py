import numpy as np
import pandas as pd
import pytest

from analysis.demo import answers
from analysis.demo.answers import Item
from analysis.rehearsal.draws import Draws
from instruments.scoring import score
from instruments.templates import LIBRARY
from instruments.workbook import read_xlsform

FOLDER = LIBRARY / "mexico-pj"
WANTED = np.clip(55 + 14 * Draws("a", "wanted").normal(300), 0, 100)


def scored(instrument, scale, rows):
    workbook = read_xlsform(FOLDER / f"{instrument}.md")
    return score(workbook.scales, pd.DataFrame(rows), workbook.keys)[scale].to_numpy(dtype=float)


@pytest.mark.parametrize(("instrument", "blocks"), [("b_pj", 4), ("b_role", 1), ("b_cyn", 1)])
def test_belief_answers_score_to_what_was_wanted(instrument, blocks):
    scale = read_xlsform(FOLDER / f"{instrument}.md").scales[0]
    items = [Item(name, name in scale.reversed) for name in scale.items]
    rows = answers.belief_answers("seed", instrument, "T0", WANTED, items, blocks)
    reached = scored(instrument, instrument, rows)
    assert np.corrcoef(reached, WANTED)[0, 1] > 0.95
    assert abs(np.nanmean(reached) - WANTED.mean()) < 0.6


def test_knowledge_answers_score_to_what_was_wanted():
    keys = read_xlsform(FOLDER / "k_pj.md").keys
    rows = answers.knowledge_answers("seed", "T0", WANTED, keys, np.zeros(300, dtype=bool))
    assert np.corrcoef(scored("k_pj", "k_pj", rows), WANTED)[0, 1] > 0.95


def test_the_taught_say_i_do_not_know_less_often():
    keys = read_xlsform(FOLDER / "k_pj.md").keys
    taught = np.arange(300) < 150
    rows = answers.knowledge_answers("seed", "T2", np.full(300, 50.0), keys, taught)
    unsure = np.array([list(row.values()).count("-99") for row in rows])
    assert unsure[taught].mean() < unsure[~taught].mean()


def test_vignette_answers_score_to_what_was_wanted():
    rows = answers.vignette_answers("seed", WANTED, answers.VIGNETTE_POINTS)
    points = [sum(answers.VIGNETTE_POINTS[j - 1][row[f"vpj_{j}"]] for j in range(1, 7)) for row in rows]
    assert np.corrcoef(points, WANTED)[0, 1] > 0.9


def test_the_asked_share_of_controls_saw_a_lot():
    rows = answers.contamination_answers("seed", np.arange(300) < 100, 0.08)
    assert [row["contam_seen"] for row in rows[100:]].count("lot") == 16
