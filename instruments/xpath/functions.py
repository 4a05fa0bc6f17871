"""All functions a rule can call: the core of XPath 1.0 that deals with nodes, and the others' registries."""

from __future__ import annotations

import difflib

from instruments.xpath.compiled import Compiled, as_nodes, as_truth
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.functions_apps import APPS
from instruments.xpath.functions_date import DATES
from instruments.xpath.functions_form import FORM
from instruments.xpath.functions_geo import GEO
from instruments.xpath.functions_number import NUMBERS
from instruments.xpath.functions_text import TEXTS
from instruments.xpath.memory import remembered
from instruments.xpath.nodes import Node
from instruments.xpath.registry import Registry, check_arity
from instruments.xpath.syntax import Call
from instruments.xpath.values import Value

CORE = Registry()


@CORE.special("true", 0, 0)
def _true(call: Call, _parts: list[Compiled]) -> Compiled:
    return Compiled(lambda _node, _position, _size, _env: True, "truth", call)


@CORE.special("false", 0, 0)
def _false(call: Call, _parts: list[Compiled]) -> Compiled:
    return Compiled(lambda _node, _position, _size, _env: False, "truth", call)


@CORE.special("not", 1, 1)
def _not(call: Call, parts: list[Compiled]) -> Compiled:
    truth = as_truth(parts[0])
    return Compiled(lambda node, at, size, env: not truth(node, at, size, env), "truth", call)


@CORE.special("boolean", 1, 1)
def _boolean(call: Call, parts: list[Compiled]) -> Compiled:
    return Compiled(as_truth(parts[0]), "truth", call)


@CORE.special("last", 0, 0)
def _last(call: Call, _parts: list[Compiled]) -> Compiled:
    return Compiled(lambda _node, _position, size, _env: float(size), "number", call)


@CORE.special("current", 0, 0)
def _current(call: Call, _parts: list[Compiled]) -> Compiled:
    return Compiled(lambda _node, _position, _size, env: [env.current], "nodes", call)


@CORE.special("position", 0, 1)
def _position(call: Call, parts: list[Compiled]) -> Compiled:
    if not parts:
        return Compiled(lambda _node, position, _size, _env: float(position), "number", call)
    nodes = as_nodes(parts[0], call.at)

    def place(node: Node, position: int, size: int, env: Environment) -> Value:
        found = nodes(node, position, size, env)
        return float(found[0].position()) if found else float("nan")

    return Compiled(place, "number", call)


@CORE.special("name", 0, 1)
def _name(call: Call, parts: list[Compiled]) -> Compiled:
    if not parts:
        return Compiled(lambda node, _position, _size, _env: node.name, "text", call)
    nodes = as_nodes(parts[0], call.at)

    def name_of(node: Node, position: int, size: int, env: Environment) -> Value:
        found = nodes(node, position, size, env)
        return found[0].name if found else ""

    return Compiled(name_of, "text", call)


CORE["local-name"] = CORE["name"]


@CORE.special("id", 1, 1)
@CORE.special("lang", 1, 1)
def _unsupported(call: Call, _parts: list[Compiled]) -> Compiled:
    raise XPathError(f"{call.name}() has no meaning in a questionnaire", call.at)


FUNCTIONS = Registry({**CORE, **NUMBERS, **TEXTS, **DATES, **FORM, **GEO, **APPS})


def build_call(call: Call, parts: list[Compiled]) -> Compiled:
    """Compile a call whose arguments are compiled; raises XPathError for an unknown name or a wrong count."""
    function = FUNCTIONS.get(call.name)
    if function is None:
        near = difflib.get_close_matches(call.name, FUNCTIONS, n=1)
        hint = f"; did you mean {near[0]}()?" if near else ""
        raise XPathError(f"there is no function called {call.name}(){hint}", call.at)
    check_arity(function, call)
    return remembered(function.build(call, parts))
