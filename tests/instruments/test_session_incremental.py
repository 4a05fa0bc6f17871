"""Running only the rules that read a change gives what running all of them gives."""

from __future__ import annotations

import json
from functools import lru_cache

from hypothesis import given, settings
from hypothesis import strategies as st

from instruments.form import Form
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_workbook_bytes
from tests.conformance.scenarios import as_xlsx
from tests.corpora import shared

TYPED = {"int": "3 0 25 6", "decimal": "1.5 0 40", "date": "2025-01-01 2024-06-30", "string": "a b yes"}
CONTEXT = SessionContext(seed=1)
MOVES = st.lists(st.tuples(st.integers(0, 999), st.integers(0, 999)), max_size=25)


@lru_cache(maxsize=1)
def forms() -> tuple[Form, ...]:
    corpus = json.loads(shared("forms/scenarios.json").read_text(encoding="utf-8"))
    read = [read_workbook_bytes(as_xlsx(each["form"]), "f.xlsx") for each in corpus["scenarios"]]
    return tuple(each.form for each in read if each.form is not None)


def move(filling: FormSession, which: int, what: int) -> None:
    """Answer a question that is asked now, or change the number of instances of a repeat."""
    repeats = [node.path for node in filling.form.nodes if node.kind == "repeat" and node.count is None]
    outer = [path for path in repeats if filling.exists(path.rpartition("/")[0]) and "/v/p" not in path]
    if what % 7 == 0 and outer:
        path = outer[which % len(outer)]
        filling.add_repeat(path)
        if what % 2 and filling.repeat_count(path) > 1:
            filling.remove_repeat(path, 1)
        return
    asked = [
        path
        for path in filling.questions()
        if filling.node(path).is_answered_by_person and not filling.is_readonly(path)
    ]
    path = asked[which % len(asked)]
    question = filling.node(path)
    typed = TYPED.get(question.data_type, "").split()
    values = ["", *([choice.value for choice in filling.choices(path)] if question.itemset else typed)]
    filling.answer(path, values[what % len(values)])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 999), MOVES)
def test_any_run_of_answers_leaves_nothing_out_of_date(chosen, moves):
    form = forms()[chosen % len(forms())]
    filling = FormSession(form, context=CONTEXT)
    for which, what in moves:
        move(filling, which, what)
    again = FormSession.restore(form, filling.save(), CONTEXT)
    assert again.finalise() == filling.finalise()
    again._rules.run_all()
    assert again.finalise() == filling.finalise()
