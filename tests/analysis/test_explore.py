"""A look beside the plan uses the model of the plan, and only what is known from before the draw."""

from __future__ import annotations

import pytest

from analysis.explore import explore, splits, splittable
from analysis.study_results import study_results
from core.errors import UserError
from core.study import Study
from tests.gui.small_study import make_locked


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    path = tmp_path_factory.mktemp("locked") / "locked.pilot"
    make_locked(path).close()
    with Study.open(path, read_only=True) as study:
        yield study, study_results(study)[0]


def test_each_level_and_their_difference_are_given_at_the_level_of_the_main_estimate(ran):
    study, results = ran
    main = splittable(results)[0]
    rows = explore(study, main, "sex")
    assert {row.kind for row in rows} <= {"level", "difference"}
    assert all(row.confidence == main.level for row in rows)
    assert ("sex", "sex") in splits(results)


def test_what_is_not_known_from_before_the_draw_is_refused(ran):
    study, results = ran
    with pytest.raises(UserError) as refused:
        explore(study, splittable(results)[0], "shoe_size")
    assert refused.value.code == "NOT_TO_SPLIT"
