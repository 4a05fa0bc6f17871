"""Run XPath cases against the engine: ``python -m tests.conformance.xpath CASES.json``."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from instruments.xpath.compile import compile_rule, evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, string_value
from instruments.xpath.values import to_number, to_text, to_truth

_NUMBERS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


def node_from(element: ET.Element) -> Node:
    node = Node(element.tag, (element.text or "") if not len(element) else "")
    node.attributes = dict(element.attrib)
    for child in element:
        node.add(node_from(child))
    return node


def document(xml: str) -> Node:
    root = Node("")
    root.add(node_from(ET.fromstring(xml)))
    return root


def run_case(case: dict, corpus: dict) -> str | None:
    """Return None when the case passes, else what was seen."""
    root = document(corpus["instance"][case["instance"]])
    secondary = {
        name: Node("instance").add(node_from(ET.fromstring(f"<i>{xml}</i>")))
        for name, xml in corpus["secondary"].items()
    }
    env = Environment(root, secondary)
    kind = case["expect"]["type"]
    try:
        context = evaluate(compile_rule(case["context"]), root, env)[0]
        value = evaluate(compile_rule(case["expr"]), context, env)
    except XPathError as error:
        return None if kind == "error" else f"{error.message} at {error.at}"
    if kind == "error":
        return f"no error, but {value!r}"
    wanted = [case["expect"]["value"], *case["expect"].get("accept", [])]
    seen = _as(kind, value)
    return None if any(_equal(kind, seen, each, case) for each in wanted) else f"{seen!r}, expected {wanted!r}"


def _as(kind: str, value):
    if kind == "number":
        return to_number(value)
    if kind == "string":
        return to_text(value)
    if kind == "boolean":
        return to_truth(value)
    return [string_value(node) for node in value]


def _equal(kind: str, seen, wanted, case: dict) -> bool:
    if kind != "number":
        return seen == wanted
    number = _NUMBERS.get(wanted, wanted) if isinstance(wanted, str) else float(wanted)
    if number != number:
        return seen != seen
    return seen == number or math.isclose(seen, number, rel_tol=1e-6 if case["instance"] == "geo" else 1e-9)


def main(paths: list[str]) -> int:
    passed = failed = 0
    for path in paths:
        corpus = json.loads(Path(path).read_text(encoding="utf-8"))
        for case in corpus["cases"]:
            seen = run_case(case, corpus)
            passed, failed = passed + (seen is None), failed + (seen is not None)
            if seen is not None:
                print(f"{case['id']}: {case['expr']} at {case['context']}: {seen}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
