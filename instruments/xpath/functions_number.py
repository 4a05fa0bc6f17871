"""Functions that count and calculate."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from instruments.xpath.compiled import Compiled, as_nodes, as_number
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node, string_value
from instruments.xpath.registry import Registry
from instruments.xpath.syntax import Call, Path
from instruments.xpath.values import NAN, Value, text_to_number, to_number

NUMBERS = Registry()


@NUMBERS.special("number", 0, 1)
def _number(call: Call, parts: list[Compiled]) -> Compiled:
    if parts:
        return Compiled(as_number(parts[0]), "number", call)
    return Compiled(lambda node, _position, _size, _env: text_to_number(string_value(node)), "number", call)


def filled(nodes: list[Node]) -> list[float]:
    """Return the numbers of the nodes that are not blank."""
    texts = (string_value(node) for node in nodes)
    return [text_to_number(text) for text in texts if text != ""]


@NUMBERS.special("sum", 1, 1)
def _sum(call: Call, parts: list[Compiled]) -> Compiled:
    """Add up; nothing in the form adds up to 0, nothing found in a table to no number, as in ODK's engines."""
    nodes = as_nodes(parts[0], call.at)
    path = call.arguments[0]
    of_table = isinstance(path, Path) and isinstance(path.start, Call) and path.start.name == "instance"
    nothing = NAN if of_table else 0.0

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        found = nodes(node, position, size, env)
        return math.fsum(filled(found)) if found else nothing

    return Compiled(run, "number", call)


def _extreme(choose: Callable[[list[float]], float]) -> Callable[..., float]:
    def extreme(*values: Value) -> float:
        numbers: list[float] = []
        for value in values:
            numbers.extend(filled(value) if isinstance(value, list) else [to_number(value)])
        if not numbers or any(number != number for number in numbers):
            return NAN
        return choose(numbers)

    return extreme


NUMBERS.plain("min", "v*", "number", least=1)(_extreme(min))
NUMBERS.plain("max", "v*", "number", least=1)(_extreme(max))


@NUMBERS.plain("count", "s", "number")
def _count(nodes: list[Node]) -> float:
    return float(len(nodes))


@NUMBERS.plain("count-non-empty", "s", "number")
def _count_non_empty(nodes: list[Node]) -> float:
    return float(sum(1 for node in nodes if string_value(node) != ""))


@NUMBERS.plain("round", "nn", "number", least=1)
def _round(number: float, digits: float = 0.0) -> float:
    """Round half away from zero on the decimal digits a person sees, as ODK does."""
    if not math.isfinite(number) or not math.isfinite(digits):
        return number
    try:
        unit = Decimal(1).scaleb(-int(digits))
        return float(Decimal(repr(number)).quantize(unit, rounding=ROUND_HALF_UP))
    except InvalidOperation:
        return number


def _guarded(calculate: Callable[..., float]) -> Callable[..., float]:
    def guarded(*numbers: float) -> float:
        try:
            return float(calculate(*numbers))
        except (ValueError, ZeroDivisionError):
            return NAN
        except OverflowError:
            return math.inf

    return guarded


def _log(base: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else base(number)


def _truncate(number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


def _power(base: float, exponent: float) -> float:
    result = base**exponent
    return NAN if isinstance(result, complex) else result


_ONE: dict[str, Callable[[float], float]] = {
    "int": _truncate,
    "floor": lambda number: float(math.floor(number)) if math.isfinite(number) else number,
    "ceiling": lambda number: float(math.ceil(number)) if math.isfinite(number) else number,
    "abs": abs,
    "sqrt": math.sqrt,
    "exp": math.exp,
    "exp10": lambda number: 10.0**number,
    "log": _log(math.log),
    "log10": _log(math.log10),
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
}
for _name_of, _function in _ONE.items():
    NUMBERS.plain(_name_of, "n", "number")(_guarded(_function))
NUMBERS.plain("pow", "nn", "number")(_guarded(_power))
NUMBERS.plain("atan2", "nn", "number")(_guarded(math.atan2))
NUMBERS.plain("pi", "", "number")(lambda: math.pi)


@NUMBERS.plain("random", "e", "number")
def _random(env: Environment) -> float:
    return int.from_bytes(env.random_bytes(8), "big") / 2.0**64


def _counted(value: Value) -> list[bool]:
    if isinstance(value, list):
        return [text_to_number(string_value(node)) > 0 for node in value]
    return [to_number(value) > 0]


def _between(total: float, least: float, most: float) -> bool:
    return (least < 0 or total >= least) and (most < 0 or total <= most)


@NUMBERS.plain("checklist", "nnv*", "truth", least=2)
def _checklist(least: float, most: float, *answers: Value) -> bool:
    """Tell whether between ``least`` and ``most`` answers are above 0 (-1 means no bound)."""
    return _between(sum(sum(_counted(answer)) for answer in answers), least, most)


@NUMBERS.plain("weighted-checklist", "nnv*", "truth", least=2)
def _weighted_checklist(least: float, most: float, *pairs: Value) -> bool:
    """As checklist, each answer above 0 adding the weight that follows it."""
    total = 0.0
    for answer, weight in zip(pairs[::2], pairs[1::2], strict=False):
        if any(_counted(answer)):
            total += to_number(weight)
    return _between(total, least, most)
