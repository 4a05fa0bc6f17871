"""What is required, fixed and allowed, as it stands after each answer."""

from __future__ import annotations

import pytest

from tests.instruments.forms import YES_NO, choose, integer, session, text


def test_a_requirement_that_hangs_on_an_answer_follows_it():
    filling = session([choose("has", "yn"), text("which", required="${has} = 'yes'")], choices=YES_NO)
    assert not filling.is_required("/data/which")
    filling.answer("/data/has", "yes")
    assert filling.is_required("/data/which")
    assert [issue.path for issue in filling.problems()] == ["/data/which"]


def test_a_group_that_is_only_shown_fixes_what_is_in_it():
    rows = [
        choose("done", "yn"),
        {"type": "begin_group", "name": "g", "label": "g", "readonly": "${done} = 'yes'"},
        text("q"),
        {"type": "end_group", "name": ""},
    ]
    filling = session(rows, choices=YES_NO)
    assert not filling.is_readonly("/data/g/q")
    filling.answer("/data/done", "yes")
    assert filling.is_readonly("/data/g/q")
    filling.answer("/data/done", "no")
    assert not filling.is_readonly("/data/g/q")


def test_a_check_against_another_answer_is_tried_again_when_that_changes():
    filling = session([integer("all"), integer("some", constraint=". <= ${all}", constraint_message="Too many")])
    filling.answer("/data/all", 5)
    filling.answer("/data/some", 4)
    assert filling.problem("/data/some") is None
    filling.answer("/data/all", 3)
    issue = filling.problem("/data/some")
    assert issue is not None
    assert (issue.kind, issue.message) == ("constraint", "Too many")


@pytest.mark.parametrize(("value", "is_fine"), [(0, True), (10, True), (4, True), (11, False), (-2, False), (5, False)])
def test_a_range_holds_its_limits_and_steps(value, is_fine):
    filling = session([{"type": "range", "name": "q", "label": "q", "parameters": "start=0 end=10 step=2"}])
    filling.answer("/data/q", value)
    issue = filling.problem("/data/q")
    assert (issue is None) == is_fine
    if issue is not None:
        assert (issue.kind, issue.message) == ("constraint", "Choose a number from 0 to 10, in steps of 2.")


def test_guidance_is_apart_from_the_hint():
    filling = session([text("q", hint="Short", guidance_hint="Read it aloud")])
    assert (filling.hint("/data/q"), filling.guidance("/data/q")) == ("Short", "Read it aloud")


def test_nodes_tell_all_in_one_pass():
    filling = session([integer("a", required="yes"), integer("b", relevant="${a} > 1")])
    filling.answer("/data/a", 1)
    told = {node.question.name: (node.text, node.relevant, node.fault) for node in filling.nodes()}
    assert (told["a"], told["b"]) == (("1", True, ""), ("", False, ""))
