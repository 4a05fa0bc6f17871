import numpy as np

from analysis.demo.scenes import CRITICAL, draw_for_scenes, scored_steps
from analysis.rehearsal.draws import Draws

OFFERED = np.tile([False, True], 100)
SCORES = 61 + 15 * Draws("a", "scores").normal(200)


def ticks():
    return scored_steps("seed", "o_pj", SCORES, OFFERED, (0.4, 0.5), 6)


def total(row):
    rated = [int(value) for value in row.values() if int(value) >= 0]
    return 100 * sum(rated) / (2 * len(rated))


def test_the_ticks_add_up_to_the_score():
    reached = np.array([total(row) for row in ticks()])
    assert np.abs(reached - np.clip(SCORES, 0, 100)).max() < 12
    assert np.corrcoef(reached, SCORES)[0, 1] > 0.98


def test_the_asked_share_has_all_critical_steps_done():
    done = [all(row[f"opj_{j + 1:02d}"] == "2" for j in CRITICAL) for row in ticks()]
    assert sum(np.array(done)[~OFFERED]) == round(0.4 * 97)


def test_the_asked_number_has_a_critical_step_nobody_saw():
    unseen = [row for row in ticks() if "-96" in [row[f"opj_{j + 1:02d}"] for j in CRITICAL]]
    assert len(unseen) == 6


def test_officers_are_drawn_from_every_sector_and_evenly_by_arm():
    sector = np.repeat(np.arange(20), 10)
    drawn = draw_for_scenes("seed", sector, OFFERED, np.ones(200, dtype=bool), 60)
    assert len(set(drawn.tolist())) == 60
    assert OFFERED[drawn].sum() == 30
    assert set(sector[drawn]) == set(range(20))
