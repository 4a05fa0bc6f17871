"""From a rule's text to a closure that can be run on any node."""

from __future__ import annotations

from functools import lru_cache

from instruments.xpath.compiled import Compiled, Run, as_nodes, as_number
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.functions import build_call
from instruments.xpath.nodes import Node
from instruments.xpath.operators import compile_binary
from instruments.xpath.parse import parse
from instruments.xpath.paths import compile_path, predicate
from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Number, Path, Text
from instruments.xpath.tokens import tokenize
from instruments.xpath.values import Value


@lru_cache(maxsize=8192)
def compile_rule(source: str) -> Compiled:
    """Compile a rule once; raises XPathError for bad syntax, an unknown function or a wrong argument."""
    compiled = _compiled(source)
    if "${" in source and not _is_quoted(source):
        raise XPathError("${…} is left in the rule; the question it names is not in this form", source.index("${"))
    return compiled


def check_rule(source: str) -> None:
    """Raise XPathError when a rule as a person wrote it, with ``${name}`` references, could not be compiled."""
    _compiled(source)


def _compiled(source: str) -> Compiled:
    try:
        return compile_expression(parse(source))
    except RecursionError as error:
        raise XPathError("the rule is too long; split it into calculations", 0) from error


def _is_quoted(source: str) -> bool:
    return not any(token.kind == "reference" for token in tokenize(source))


def evaluate(rule: Compiled, node: Node, env: Environment) -> Value:
    """Run a rule on a node, which is also what ``current()`` gives."""
    before, env.current = env.current, node
    try:
        return rule.run(node, 1, 1, env)
    finally:
        env.current = before


def compile_expression(source: Expression) -> Compiled:
    """Compile one part of a rule."""
    if isinstance(source, Path):
        return compile_path(source, compile_expression)
    if isinstance(source, Binary):
        return compile_binary(source, compile_expression(source.left), compile_expression(source.right))
    if isinstance(source, Call):
        return build_call(source, [compile_expression(each) for each in source.arguments])
    if isinstance(source, Text):
        return Compiled(_constant(source.value), "text", source)
    if isinstance(source, Number):
        return Compiled(_constant(source.value), "number", source)
    if isinstance(source, Negate):
        number = as_number(compile_expression(source.inner))
        return Compiled(lambda node, at, size, env: -number(node, at, size, env), "number", source)
    if isinstance(source, Filter):
        return _filter(source)
    return Compiled(_nothing, "nodes", source)


def _nothing(_node: Node, _position: int, _size: int, _env: Environment) -> Value:
    return []


def _constant(value: Value) -> Run:
    return lambda _node, _position, _size, _env: value


def _filter(source: Filter) -> Compiled:
    nodes = as_nodes(compile_expression(source.inner))
    filters = [predicate(each, compile_expression) for each in source.predicates]

    def run(node: Node, position: int, size: int, env: Environment) -> list[Node]:
        found = nodes(node, position, size, env)
        for keep in filters:
            found = keep(found, env)
        return found

    return Compiled(run, "nodes", source)
