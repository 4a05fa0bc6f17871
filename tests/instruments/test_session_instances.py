"""Rules inside repeats: one instance at a time where that is enough, all of them where it is not."""

from __future__ import annotations

import pytest

from instruments.session import FormSession
from instruments.session_rules import Rules
from tests.instruments.forms import calculate, integer, session, text, workbook

END = {"type": "end_repeat", "name": ""}


def repeat(name: str, *rows: dict[str, str], **columns: str) -> list[dict[str, str]]:
    return [{"type": "begin_repeat", "name": name, "label": name, **columns}, *rows, END]


ROSTER = [
    *repeat(
        "m",
        text("nm"),
        integer("age"),
        text("work", relevant="${age} > 14"),
        calculate("double", "${age} * 2"),
        calculate("twins", "count(../../m[nm = current()/../nm])"),
    ),
    calculate("total", "sum(${age})"),
]


def filled(rows: list[dict[str, str]], members: int) -> FormSession:
    filling = session(rows)
    for member in range(1, members + 1):
        if member > 1:
            filling.add_repeat("/data/m")
        filling.answer(f"/data/m[{member}]/nm", f"Name {member}")
        filling.answer(f"/data/m[{member}]/age", 20)
    return filling


@pytest.fixture
def ran(monkeypatch):
    """Collect the paths of calculations as they run."""
    paths: list[str] = []
    original = Rules._calculate

    def calculate_and_note(self, cell):
        paths.append(cell.path())
        original(self, cell)

    monkeypatch.setattr(Rules, "_calculate", calculate_and_note)
    return paths


def test_a_rule_within_an_instance_runs_for_that_instance_only(ran):
    filling = filled(ROSTER, 12)
    ran.clear()
    filling.answer("/data/m[7]/age", 10)
    assert ran == ["/data/m[7]/double", "/data/total"]
    assert (filling.value("/data/m[7]/double"), filling.value("/data/total")) == ("20", "230")


def test_a_rule_across_instances_runs_for_all(ran):
    filling = filled(ROSTER, 12)
    ran.clear()
    filling.answer("/data/m[7]/nm", "Name 3")
    assert len(ran) == 12
    assert [filling.value(f"/data/m[{member}]/twins") for member in (3, 7, 8)] == ["2", "2", "1"]


def test_a_check_for_twins_follows_names_that_come_and_go():
    filling = filled(ROSTER, 12)
    filling.answer("/data/m[12]/nm", "Name 1")
    filling.remove_repeat("/data/m", 1)
    assert filling.value("/data/m[11]/twins") == "1"
    filling.add_repeat("/data/m")
    filling.answer("/data/m[12]/nm", "Name 1")
    assert filling.value("/data/m[11]/twins") == "2"


def test_twins_are_also_found_through_conditions_on_places():
    rows = repeat("m", text("nm"), integer("age"), calculate(
        "before", "count(../../m[position() < position(current()/..) and nm = current()/../nm])"))  # fmt: skip
    filling = filled(rows, 12)
    filling.answer("/data/m[9]/nm", "Name 2")
    filling.answer("/data/m[11]/nm", "Name 2")
    assert [filling.value(f"/data/m[{member}]/before") for member in (2, 9, 11)] == ["0", "1", "2"]


def test_twins_are_also_found_by_the_name_itself():
    rows = repeat("m", text("nm"), integer("age"), calculate("twins", "count(../../m/nm[. = current()/../nm])"))
    filling = filled(rows, 12)
    filling.answer("/data/m[9]/nm", "Name 2")
    assert [filling.value(f"/data/m[{member}]/twins") for member in (2, 3, 9)] == ["2", "1", "2"]


def test_positions_move_up_when_an_instance_goes():
    rows = repeat("m", text("nm"), integer("age"), calculate("place", "position(..)"))
    filling = filled(rows, 5)
    filling.remove_repeat("/data/m", 2)
    assert [filling.value(f"/data/m[{member}]/place") for member in (1, 2, 3, 4)] == ["1", "2", "3", "4"]


def test_a_running_balance_of_a_hundred_months_is_right():
    rows = repeat(
        "m",
        text("nm"),
        integer("age"),
        calculate("start", "if(position(..) = 1, 0, coalesce(indexed-repeat(${end}, ${m}, position(..) - 1), 0))"),
        calculate("end", "${start} + ${age}"),
    )
    filling = filled(rows, 100)
    filling.answer("/data/m[1]/age", 5)
    assert filling.value("/data/m[100]/end") == str(20 * 99 + 5)


def test_nested_repeats_follow_the_counts_beside_them():
    rows = [
        integer("n"),
        *repeat(
            "house",
            integer("people"),
            {"type": "begin_group", "name": "g", "label": "g"},
            *repeat("person", text("nm"), calculate("pos", "concat(position(../../..), '.', position(..))"),
                    repeat_count="${people}"),
            {"type": "end_group", "name": ""},
            calculate("here", "count(${person})"),
            repeat_count="${n}",
        ),
        calculate("all", "count(${person})"),
    ]  # fmt: skip
    filling = session(rows)
    filling.answer("/data/n", 3)
    for house, people in ((1, 2), (2, 0), (3, 4)):
        filling.answer(f"/data/house[{house}]/people", people)
    assert [filling.value(f"/data/house[{house}]/here") for house in (1, 2, 3)] == ["2", "0", "4"]
    assert filling.value("/data/all") == "6"
    assert filling.value("/data/house[3]/g/person[4]/pos") == "3.4"
    filling.answer("/data/house[3]/people", 1)
    assert filling.value("/data/all") == "3"


def test_a_loop_is_named_in_the_order_it_runs():
    read = workbook(
        [calculate("a", "${c} + 1"), calculate("b", "${a} + 1"), calculate("c", "${b} + 1"), calculate("d", "${c}")]
    )
    assert read.form is None
    assert any("a → c → b → a" in each.message for each in read.findings)


def test_a_loop_inside_one_instance_is_a_mistake_too():
    read = workbook(repeat("m", calculate("a", "${b} + 1"), calculate("b", "${a} + 1")))
    assert read.form is None
    assert any("a → b → a" in each.message for each in read.findings)


def test_words_are_joined_across_instances():
    rows = [*repeat("m", text("nm"), integer("age")), calculate("names", "join(', ', ${nm})")]
    filling = filled(rows, 10)
    filling.answer("/data/m[2]/nm", "Awa")
    assert filling.value("/data/names").startswith("Name 1, Awa, Name 3")
