"""An index, or a value kept, never says anything else than trying every node does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruments.session import FormSession
from instruments.workbook import read_workbook_bytes
from instruments.xpath.compile import compile_rule, evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node
from tests.instruments.forms import calculate, session, sheet, text

NAMES = st.lists(st.tuples(st.sampled_from(["", "a", "b", "c"]), st.sampled_from(["1", "2", ""])), max_size=25)
RULES = [
    "count(/data/m[nm = current()/nm])",
    "count(../m[current()/nm = nm])",
    "count(../m[nm = 'a' and age > 1])",
    "count(/data/m[age > 1 and nm = current()/nm])",
    "count(../m[nm = current()/nm and position() < position(current())])",
    "count(../m[nm = current()/nm][2])",
    "sum(../m[nm = 'b']/age)",
    "count(/data/m/nm[. = current()/nm])",
    "join(',', ../m[nm = /data/wanted]/age)",
    "count(../m[nm = 'a' and position() = last()])",
    "string(../m[nm = 'c']/age)",
]


def tree(rows: list[tuple[str, str]]) -> tuple[Node, list[Node]]:
    document = Node("")
    data = document.add(Node("data"))
    data.add(Node("wanted", "b"))
    members = []
    for name, age in rows:
        member = data.add(Node("m"))
        member.add(Node("nm", name))
        member.add(Node("age", age))
        members.append(member)
    return document, members


@pytest.mark.parametrize("rule", RULES)
@given(rows=NAMES)
def test_looking_up_gives_what_trying_gives(rule, rows):
    document, members = tree(rows)
    compiled = compile_rule(rule)
    trying, looking = Environment(document), Environment(document, stamps={})
    for member in members:
        assert repr(evaluate(compiled, member, looking)) == repr(evaluate(compiled, member, trying))


def test_a_table_is_looked_through_once_for_all_sessions_of_a_form():
    rows = [text("key"), calculate("found", "pulldata('towns', 'name', 'code', ${key})")]
    source = sheet("survey", [*rows, {"type": "csv-external", "name": "towns"}]).encode()
    form = read_workbook_bytes(source, "f.md", {"towns.csv": b"code,name\n1,Bla\n2,Kita\n"}).form
    assert form is not None
    for key, name in (("1", "Bla"), ("2", "Kita"), ("3", "")):
        filling = FormSession(form)
        filling.answer("/data/key", key)
        assert filling.value("/data/found") == name
    assert len(form.lookups) == 1


def test_a_value_kept_follows_an_answer_below_a_group():
    opened = [{"type": "begin_repeat", "name": "m", "label": "m"}, text("nm"), {"type": "end_repeat", "name": ""}]
    filling = session([*opened, calculate("all", "join('-', ${nm})"), calculate("some", "count(/data/m[nm != ''])")])
    for member in range(1, 5):
        if member > 1:
            filling.add_repeat("/data/m")
        filling.answer(f"/data/m[{member}]/nm", f"n{member}")
    assert (filling.value("/data/all"), filling.value("/data/some")) == ("n1-n2-n3-n4", "4")
    filling.answer("/data/m[2]/nm", "")
    assert (filling.value("/data/all"), filling.value("/data/some")) == ("n1--n3-n4", "3")
