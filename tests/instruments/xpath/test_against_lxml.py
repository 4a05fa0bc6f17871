"""Paths, axes and predicates give what libxml2 gives; functions and dates differ by design (see the XPath cases)."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from instruments.xpath.axes import AXES
from instruments.xpath.compile import compile_rule, evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import string_value
from tests.conformance.xpath import document

XML = (
    "<data><a>1</a><r><x>p</x><y>2</y><s><x>q</x></s><s><x>p</x></s></r>"
    "<r><x>q</x><y>3</y><s><x>p</x></s></r><r><x/><y/></r><b>p</b></data>"
)
OURS, THEIRS = document(XML), etree.fromstring(XML)
AXIS = st.sampled_from(sorted(set(AXES) - {"attribute"}))
PREDICATE = st.sampled_from(
    ["", "", "[1]", "[2]", "[last()]", "[position() > 1]", "[x = 'p']", "[x = /data/b]", "[count(s) > 1]", "[y = 3]"]
)
STEP = st.builds(lambda axis, test, predicate: f"{axis}::{test}{predicate}", AXIS, st.sampled_from("arsxy*"), PREDICATE)
PATH = st.lists(STEP, min_size=1, max_size=4).map(lambda steps: "/data/" + "/".join(steps))


@settings(max_examples=400, deadline=None)
@given(PATH)
def test_a_path_finds_the_same_nodes_in_the_same_order(path):
    ours = evaluate(compile_rule(path), OURS, Environment(OURS))
    theirs = THEIRS.xpath(path)
    assert [(node.name, string_value(node)) for node in ours if node.name] == [
        (node.tag, "".join(node.itertext())) for node in theirs
    ]


@settings(max_examples=200, deadline=None)
@given(PATH, PATH, st.sampled_from(["=", "!=", "<", ">="]))
def test_node_sets_compare_alike(left, right, operator):
    rule = f"{left} {operator} {right}"
    assert evaluate(compile_rule(rule), OURS, Environment(OURS)) == THEIRS.xpath(rule)
