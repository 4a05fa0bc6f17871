import numpy as np
import pytest

from analysis.instrument_quality import instrument_quality
from analysis.scales.reliability import cronbach_alpha
from analysis.study_answers import StudyAnswers
from core.study import Study
from tests.demo_study import built_demo


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return built_demo(tmp_path_factory)


@pytest.fixture(scope="module")
def scales(demo):
    with Study.open(demo, read_only=True) as study:
        return {(scale.instrument, scale.code): scale for scale in instrument_quality(study)}


def test_each_scale_is_described_at_its_first_wave(scales):
    assert (scales["b_pj", "b_pj"].wave, scales["k_pj_b", "k_pj"].wave) == ("T0", "T2")
    assert scales["b_pj", "b_pj"].responses == 1800


def test_reliability_is_that_of_the_turned_items(demo, scales):
    found = scales["b_pj", "b_pj"]
    with Study.open(demo, read_only=True) as study:
        answers = StudyAnswers(study, frozenset())
        workbook, answered = answers.workbook("b_pj"), answers.answered("b_pj", "T0")
        scale = next(s for s in workbook.scales if s.code == "b_pj")
        columns = []
        for name in scale.items:
            values = answered.values(name)
            columns.append(scale.low + scale.high - values if name in scale.reversed else values)
    matrix = np.column_stack(columns)
    assert found.alpha == pytest.approx(cronbach_alpha(matrix[~np.isnan(matrix).any(axis=1)]).alpha, abs=1e-12)
    assert found.alpha_low < found.alpha < found.alpha_high


def test_a_test_counts_dont_know_as_not_right_and_shows_it(scales):
    test = scales["k_pj", "k_pj"]
    assert test.test
    assert all(0 < item.mean < 1 for item in test.items)
    assert sum(item.dont_know for item in test.items) > 0
    assert test.mean == pytest.approx(100 * np.mean([item.mean for item in test.items]), abs=0.5)


def test_items_carry_their_wording(scales):
    assert all(item.wording != item.name for item in scales["b_pj", "b_pj"].items)
