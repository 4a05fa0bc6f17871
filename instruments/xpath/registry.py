"""How a function is declared: its name, how many arguments it takes, what they are read as, what it returns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from instruments.xpath.compiled import Compiled, Run, as_nodes, as_number, as_text, as_truth
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node
from instruments.xpath.syntax import Call
from instruments.xpath.values import Value

Build: TypeAlias = Callable[[Call, list[Compiled]], Compiled]
Plain: TypeAlias = Callable[..., Value]


@dataclass(frozen=True, slots=True)
class Function:
    """A function rules can call; ``most`` is None when any number of arguments may follow."""

    name: str
    least: int
    most: int | None
    build: Build


class Registry(dict[str, Function]):
    """Functions by name, filled by the decorators `special` and `plain`."""

    def special(self, name: str, least: int, most: int | None) -> Callable[[Build], Build]:
        """Declare a function that builds its own closure (it is lazy, or needs its node or place)."""

        def register(build: Build) -> Build:
            self[name] = Function(name, least, most, build)
            return build

        return register

    def plain(self, name: str, reads: str, returns: str, least: int | None = None) -> Callable[[Plain], Plain]:
        """Declare a function of values.

        ``reads`` has a letter an argument: t text, n number, b truth, s node-set, v any; a trailing ``*`` repeats the
        last. ``least`` lets the last arguments be left out. A leading ``e`` hands over the environment.
        """
        with_environment, reads = reads.startswith("e"), reads.removeprefix("e")
        letters = reads.rstrip("*")
        fewest = len(letters) if least is None else least
        most = None if reads.endswith("*") else len(letters)

        def register(function: Plain) -> Plain:
            def build(call: Call, parts: list[Compiled]) -> Compiled:
                readers = [
                    _reader(letters[min(index, len(letters) - 1)], part, call) for index, part in enumerate(parts)
                ]
                run = _with_environment(function, readers) if with_environment else _closure(function, readers)
                return Compiled(run, returns, call)

            self[name] = Function(name, fewest, most, build)
            return function

        return register


def _reader(letter: str, part: Compiled, call: Call) -> Callable[..., Any]:
    if letter == "t":
        return as_text(part)
    if letter == "n":
        return as_number(part)
    if letter == "b":
        return as_truth(part)
    return as_nodes(part, call.at) if letter == "s" else part.run


def _closure(function: Plain, readers: list[Callable[..., Any]]) -> Run:
    if not readers:
        return lambda _node, _position, _size, _env: function()
    first = readers[0]
    if len(readers) == 1:
        return lambda node, at, size, env: function(first(node, at, size, env))
    second = readers[1]
    if len(readers) == 2:
        return lambda node, at, size, env: function(first(node, at, size, env), second(node, at, size, env))
    return lambda node, at, size, env: function(*[read(node, at, size, env) for read in readers])


def _with_environment(function: Plain, readers: list[Callable[..., Any]]) -> Run:
    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        return function(env, *[read(node, position, size, env) for read in readers])

    return run


def check_arity(function: Function, call: Call) -> None:
    """Raise XPathError when a call has too few or too many arguments."""
    given = len(call.arguments)
    if given < function.least:
        raise XPathError(f"{call.name}() needs at least {function.least} value(s) in its brackets", call.at)
    if function.most is not None and given > function.most:
        most = f"at most {function.most} value(s)" if function.most else "nothing"
        raise XPathError(f"{call.name}() takes {most} in its brackets", call.at)
