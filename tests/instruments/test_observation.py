import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruments.observation import Observation, agreement, observed
from instruments.templates import BANK
from instruments.workbook import read_xlsform


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def seen(clock):
    return Observation(clock)


def _pass(clock, seen, seconds):
    for _ in range(round(seconds * 10)):
        clock.now += 0.1
        seen.tick()


def test_time_runs_from_the_first_mark(clock, seen):
    _pass(clock, seen, 5)
    assert seen.elapsed == 0
    seen.event("name")
    _pass(clock, seen, 3)
    assert seen.elapsed == pytest.approx(3)


def test_states_take_turns_and_pressing_the_running_one_does_not_stop_it(clock, seen):
    seen.state("listen")
    _pass(clock, seen, 4)
    assert not seen.state("listen")
    seen.state("talk")
    _pass(clock, seen, 2)
    seen.stop()
    _pass(clock, seen, 9)
    assert seen.seconds("listen") == pytest.approx(4)
    assert seen.seconds("talk") == pytest.approx(2)
    assert seen.running_state == ""


def test_the_same_key_within_a_quarter_of_a_second_is_one_event(clock, seen):
    assert seen.event("name")
    clock.now += 0.2
    assert not seen.event("name")
    assert seen.event("question")
    clock.now += 0.2
    assert seen.event("name")
    assert seen.count("name") == 2


def test_a_pause_and_a_sleeping_computer_take_no_time(clock, seen):
    seen.state("listen")
    _pass(clock, seen, 3)
    seen.pause()
    clock.now += 60
    assert seen.tick() == 0
    seen.pause()
    _pass(clock, seen, 1)
    clock.now += 40
    assert seen.tick() == pytest.approx(40)
    assert seen.elapsed == pytest.approx(4)
    assert seen.seconds("listen") == pytest.approx(4)
    assert [m.kind for m in seen.marks] == ["state", "pause", "go", "slept"]


def test_undo_takes_the_last_mark_back(clock, seen):
    seen.event("name")
    _pass(clock, seen, 1)
    seen.event("question")
    assert seen.undo().code == "question"
    assert (seen.count("name"), seen.count("question")) == (1, 0)


def test_a_mended_mark_says_so(clock, seen):
    seen.event("name")
    _pass(clock, seen, 5)
    seen.event("question")
    seen.mend(1, at=2.0, code="name")
    assert seen.marks[1].mended
    assert (seen.marks[1].at, seen.count("name")) == (2.0, 2)


def test_an_observation_goes_on_where_it_was_left(clock, seen):
    seen.state("listen")
    _pass(clock, seen, 3)
    seen.event("name")
    again = Observation(clock, seen.to_text())
    assert not again.is_running
    assert (again.count("name"), again.running_state) == (1, "listen")
    assert again.elapsed == pytest.approx(3)


@given(st.lists(st.sampled_from(["a", "b", "stop", "wait"]), max_size=30))
def test_states_never_take_more_time_than_passed(presses):
    clock = Clock()
    seen = Observation(clock)
    for press in presses:
        if press == "wait":
            _pass(clock, seen, 1)
        elif press == "stop":
            seen.stop()
        else:
            seen.state(press)
    assert seen.seconds("a") + seen.seconds("b") <= seen.elapsed + 1e-6


def test_two_observers_agree_on_events_within_two_seconds(clock):
    one, two = Observation(clock), Observation(clock)
    one.event("name")
    two.event("name")
    for second in range(5):
        _pass(clock, one, 1)
        two.tick()
        if second == 3:
            one.event("question")
    two.event("question")
    assert agreement(one.marks, two.marks) == (2, 2)


def test_a_form_says_by_appearance_what_is_observed():
    asked = observed(read_xlsform(BANK / "o_play.md").form)
    assert [q.name for q in asked.states] == ["play_listens", "play_talks", "play_contact"]
    assert len(asked.events) == 3
    assert asked.log.name == "play_log"
    assert len(asked.checklist) == 11
    assert observed(read_xlsform(BANK / "conf.md").form) is None
