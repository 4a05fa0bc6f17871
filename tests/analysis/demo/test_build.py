"""The whole demo, built once: what is planted must be found, and the three steps must differ."""

import pytest

from core.study import Study
from tests.demo_study import built_demo, demo_results


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return built_demo(tmp_path_factory)


@pytest.fixture(scope="module")
def study(path):
    with Study.open(path, read_only=True) as study:
        yield study


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    return demo_results(tmp_path_factory)[0]


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    return demo_results(tmp_path_factory)[1]


def test_knowledge_is_clearly_better(results):
    assert results.of("k_pj").ci_low >= 8


def test_beliefs_are_a_little_better(results):
    row = results.of("b_pj")
    assert row.ci_low > 0
    assert row.ci_high < 4


def test_behaviour_is_not_settled(results):
    row = results.of("o_pj")
    assert row.ci_low <= 0
    assert row.ci_high >= 5


@pytest.mark.parametrize(("code", "half"), [("k_pj", 1.8), ("b_pj", 1.2), ("o_pj", 4.3)])
def test_intervals_are_as_wide_as_the_recipe_expects(results, code, half):
    row = results.of(code)
    assert (row.ci_high - row.ci_low) / 2 == pytest.approx(half, rel=0.1)
    assert row.level == pytest.approx(1 - 0.05 / 3)


@pytest.mark.parametrize(
    ("code", "mean", "sd"), [("k_pj", 46, 17), ("b_pj", 58, 12), ("b_role", 55, 14), ("o_pj", 61, 15)]
)
def test_the_control_group_is_as_the_recipe_says(results, code, mean, sd):
    control = results.of(code).arms[0]
    assert control.mean == pytest.approx(mean, abs=1.5)
    assert control.sd == pytest.approx(sd, rel=0.08)


def test_every_outcome_of_the_plan_has_an_estimate(results):
    assert [e.outcome.code for e in results.estimates if e.refusal] == []


def test_all_officers_of_all_sectors_are_in_it(study):
    assert (study.people.count(), len(study.people.clusters())) == (1800, 60)


def test_nobody_is_lost_before_the_draw_and_the_recipes_shares_after(facts):
    assert [dict(arm.followed)["Before the draw"] for arm in facts.flow.arms] == [900, 900]
    assert [sum(n for _, n in arm.lost) for arm in facts.flow.arms] == [126, 99]


def test_attendance_is_as_planted(facts):
    assert (facts.offered, facts.attended, facts.attended_fully) == (900, 855, 792)
    assert dict(facts.flow.arms[0].received)["every session"] == 9
    assert dict(facts.flow.arms[1].received)["no session, a substitute was sent"] == 6


def test_scenes_are_seen_twice_for_a_hundred_officers_an_arm(results):
    row = results.of("o_pj")
    assert [(arm.n, arm.units) for arm in row.arms] == [(200, 100), (200, 100)]


def test_fourteen_scenes_have_no_value_for_the_critical_steps(results):
    assert results.of("o_pj_all_critical").n == 400 - 14


def test_critical_steps_are_done_as_often_as_the_recipe_says(results):
    control, course = results.of("o_pj_all_critical").arms
    assert (round(control.mean, 2), round(course.mean, 2)) == (0.38, 0.44)


def test_eight_of_a_hundred_controls_saw_a_lot(facts):
    _, saw, asked = facts.contamination[0]
    assert round(100 * saw / asked) == 8


def test_planted_defects_are_in_the_logs(study):
    duplicates = [e for e in study.logs.all("register") if e.body["what"] == "duplicate code"]
    assert (len(duplicates), len(study.logs.all("harm")), len(study.logs.all("deviation"))) == (12, 3, 9 + 6 + 2)


def test_the_seal_was_rehearsed_once_and_voided(study):
    assert [attempt.fate for attempt in study.allocation.attempts()] == ["voided", "revealed"]


def test_the_slow_laptop_keeps_its_own_chain(study):
    slow = [r for r in study.responses.all(wave="T2") if r.device == "laptop 12"]
    assert {r.rater for r in slow} == {"EN12"}


def test_one_enumerator_is_hasty_and_rounds(study):
    rows = [r for r in study.responses.all("q_off") if r.rater == "EN07"]
    assert all(r.answers["/".join(("/data", "work", "contacts_day"))].endswith("0") for r in rows)


def test_the_study_is_locked_three_times_in_the_right_order(study):
    locks = study.plan.locks()
    assert [lock.kind for lock in locks] == ["protocol", "plan", "data"]
    assert locks[0].at < locks[1].at < study.allocation.sealed().revealed < locks[2].at


def test_the_file_holds_together(study):
    assert study.verify().ok


def test_everything_says_that_it_is_made_up(facts):
    assert facts.made_up
    assert "chosen so that the three steps differ" in facts.demo_recipe


def test_knowledge_can_be_said_in_items(facts):
    assert {k.outcome: k.items for k in facts.knowledge}["k_pj"] == 12


def test_cost_is_known_for_those_who_came(facts):
    assert (facts.cost.currency, facts.cost.people) == ("MXN", 855)


def test_nobody_has_decided_yet(facts):
    assert facts.decision.choice == ""


def test_names_are_kept_apart_from_answers(study):
    name = study.people.identity("S01-01").name
    assert name
    assert name not in study.people.get("S01-01").attributes.values()
