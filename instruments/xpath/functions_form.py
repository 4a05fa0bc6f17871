"""ODK's functions on forms: conditions, repeats, tables, labels, chance."""

from __future__ import annotations

import hashlib
import uuid

from instruments.xpath.compiled import Compiled, as_nodes, as_number, as_text, as_truth
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, string_value
from instruments.xpath.registry import Registry
from instruments.xpath.syntax import Call
from instruments.xpath.values import Value, text_to_number

FORM = Registry()
_MODULUS = 2147483647


@FORM.special("if", 3, 3)
def _if(call: Call, parts: list[Compiled]) -> Compiled:
    test, then, otherwise = as_truth(parts[0]), parts[1].run, parts[2].run
    kind = parts[1].kind if parts[1].kind == parts[2].kind else "any"

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        return (then if test(node, position, size, env) else otherwise)(node, position, size, env)

    return Compiled(run, kind, call)


@FORM.special("coalesce", 2, None)
def _coalesce(call: Call, parts: list[Compiled]) -> Compiled:
    texts = [as_text(part) for part in parts]

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        for text in texts:
            found = text(node, position, size, env)
            if found != "":
                return found
        return ""

    return Compiled(run, "text", call)


@FORM.special("once", 1, 1)
def _once(call: Call, parts: list[Compiled]) -> Compiled:
    value = parts[0].run

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        return string_value(env.current) or value(node, position, size, env)

    return Compiled(run, "any", call)


@FORM.special("instance", 1, 1)
def _instance(call: Call, parts: list[Compiled]) -> Compiled:
    name = as_text(parts[0])

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        root = env.instances.get(name(node, position, size, env))
        return [] if root is None else [root]

    return Compiled(run, "nodes", call)


@FORM.special("indexed-repeat", 3, 7)
def _indexed_repeat(call: Call, parts: list[Compiled]) -> Compiled:
    if len(parts) % 2 == 0:
        raise XPathError("indexed-repeat() needs a question, then pairs of a repeat and a number", call.at)
    targets = as_nodes(parts[0], call.at)
    levels = [
        (as_nodes(repeat, call.at), as_number(index)) for repeat, index in zip(parts[1::2], parts[2::2], strict=True)
    ]

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        chosen: Node | None = None
        for repeat, index in levels:
            instances = [each for each in repeat(node, position, size, env) if _is_within(each, chosen)]
            place = index(node, position, size, env)
            if place != place or not 1 <= place <= len(instances):
                return []
            chosen = instances[int(place) - 1]
        return [each for each in targets(node, position, size, env) if _is_within(each, chosen)]

    return Compiled(run, "nodes", call)


def _is_within(node: Node, outer: Node | None) -> bool:
    if outer is None:
        return True
    above: Node | None = node
    while above is not None and above is not outer:
        above = above.parent
    return above is outer


@FORM.plain("pulldata", "etttt", "text")
def _pulldata(env: Environment, table: str, wanted: str, key_column: str, key: str) -> str:
    index = env.tables.get((table, wanted, key_column))
    if index is None:
        index = env.tables[(table, wanted, key_column)] = _index(env.instances.get(table), wanted, key_column)
    return index.get(key, "")


def _index(root: Node | None, wanted: str, key_column: str) -> dict[str, str]:
    index: dict[str, str] = {}
    items = (item for top in root.children() for item in top.children()) if root is not None else ()
    for item in items:
        keys, values = item.kids.get(key_column), item.kids.get(wanted)
        if keys and values:
            index.setdefault(keys[0].text, values[0].text)
    return index


@FORM.plain("jr:choice-name", "ett", "text")
def _choice_name(env: Environment, value: str, question: str) -> str:
    return env.choice_name(value.strip(), question.strip())


@FORM.plain("jr:itext", "et", "text")
def _itext(env: Environment, identifier: str) -> str:
    return env.translated(identifier)


@FORM.plain("property", "et", "text")
def _property(env: Environment, name: str) -> str:
    return env.properties.get(name, "")


@FORM.plain("uuid", "en", "text", least=0)
def _uuid(env: Environment, length: float | None = None) -> str:
    if length is None:
        return str(uuid.UUID(bytes=env.random_bytes(16), version=4))
    letters = env.random_bytes(max(0, int(length)) if length == length else 0)
    return "".join("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[byte % 62] for byte in letters)


@FORM.special("randomize", 1, 2)
def _randomize(call: Call, parts: list[Compiled]) -> Compiled:
    nodes = as_nodes(parts[0], call.at)
    seed = as_text(parts[1]) if len(parts) == 2 else None

    def run(node: Node, position: int, size: int, env: Environment) -> Value:
        found = nodes(node, position, size, env)
        given = seed(node, position, size, env) if seed is not None else None
        number = seed_of(given) if given is not None else int.from_bytes(env.random_bytes(4), "big")
        return shuffle(found, number)

    return Compiled(run, "nodes", call)


def seed_of(text: str) -> int:
    """Return the seed a text stands for: its whole number, else 64 bits of its SHA-256."""
    number = text_to_number(text)
    if number == number and abs(number) < 2**63:
        return int(number)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)


def shuffle(nodes: list[Node], seed: int) -> list[Node]:
    """Shuffle inside out (Fisher and Yates) with the Park-Miller generator, the order ODK gives for a seed."""
    state = seed % _MODULUS
    if state <= 0:
        state += _MODULUS - 1
    shuffled: list[Node] = []
    for place, node in enumerate(nodes):
        state = state * 16807 % _MODULUS
        other = (state - 1) * (place + 1) // (_MODULUS - 1)
        shuffled.append(node)
        shuffled[place], shuffled[other] = shuffled[other], shuffled[place]
    return shuffled
