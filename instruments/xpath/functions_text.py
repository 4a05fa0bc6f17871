"""Functions on text."""

from __future__ import annotations

import base64
import hashlib
import math
import re
from functools import lru_cache

from instruments.xpath.compiled import Compiled, as_text
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, string_value
from instruments.xpath.registry import Registry
from instruments.xpath.syntax import Call, Text
from instruments.xpath.values import Value, to_text

TEXTS = Registry()
_DIGESTS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_CLASSES = {r"\p{L}": r"[^\W\d_]", r"\p{N}": r"\d", r"\p{Nd}": r"\d", r"\p{Alpha}": "[A-Za-z]", r"\p{Digit}": r"\d"}


@TEXTS.special("string", 0, 1)
def _string(call: Call, parts: list[Compiled]) -> Compiled:
    if parts:
        return Compiled(as_text(parts[0]), "text", call)
    return Compiled(lambda node, _position, _size, _env: string_value(node), "text", call)


@TEXTS.special("string-length", 0, 1)
def _string_length(call: Call, parts: list[Compiled]) -> Compiled:
    if not parts:
        return Compiled(lambda node, _position, _size, _env: float(len(string_value(node))), "number", call)
    text = as_text(parts[0])
    return Compiled(lambda node, at, size, env: float(len(text(node, at, size, env))), "number", call)


@TEXTS.special("normalize-space", 0, 1)
def _normalize_space(call: Call, parts: list[Compiled]) -> Compiled:
    if not parts:
        return Compiled(lambda node, _position, _size, _env: " ".join(string_value(node).split()), "text", call)
    text = as_text(parts[0])
    return Compiled(lambda node, at, size, env: " ".join(text(node, at, size, env).split()), "text", call)


def _texts(values: tuple[Value, ...]) -> list[str]:
    texts: list[str] = []
    for value in values:
        texts.extend(string_value(node) for node in value) if isinstance(value, list) else texts.append(to_text(value))
    return texts


@TEXTS.plain("concat", "v*", "text", least=0)
def _concat(*values: Value) -> str:
    return "".join(_texts(values))


@TEXTS.plain("join", "tv*", "text", least=1)
def _join(separator: str, *values: Value) -> str:
    return separator.join(_texts(values))


@TEXTS.plain("substr", "tnn", "text", least=2)
def _substr(text: str, start: float, end: float = math.inf) -> str:
    """Cut from ``start`` to before ``end``, both from 0; a negative place counts from the end."""
    return text[_place(start, len(text)) : _place(end, len(text))]


def _place(number: float, length: int) -> int:
    if math.isinf(number):
        return length if number > 0 else 0
    return 0 if number != number else int(number)


@TEXTS.plain("substring", "tnn", "text", least=2)
def _substring(text: str, start: float, length: float = math.inf) -> str:
    """Cut by XPath 1.0 section 4.2: places from 1, both numbers rounded."""
    if start != start or length != length or math.isinf(start):
        return ""
    first = math.floor(start + 0.5)
    past = math.inf if math.isinf(length) else first + math.floor(length + 0.5)
    return "".join(letter for place, letter in enumerate(text, 1) if first <= place < past)


@TEXTS.plain("substring-before", "tt", "text")
def _substring_before(text: str, mark: str) -> str:
    before, found, _after = text.partition(mark) if mark else ("", "", text)
    return before if found else ""


@TEXTS.plain("substring-after", "tt", "text")
def _substring_after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


TEXTS.plain("contains", "tt", "truth")(lambda text, part: part in text)
TEXTS.plain("starts-with", "tt", "truth")(lambda text, part: text.startswith(part))
TEXTS.plain("ends-with", "tt", "truth")(lambda text, part: text.endswith(part))
TEXTS.plain("boolean-from-string", "t", "truth")(lambda text: text in ("true", "1"))


@TEXTS.plain("translate", "ttt", "text")
def _translate(text: str, old: str, new: str) -> str:
    table: dict[str, str] = {}
    for place, letter in enumerate(old):
        table.setdefault(letter, new[place] if place < len(new) else "")
    return "".join(table.get(letter, letter) for letter in text)


@lru_cache(maxsize=1024)
def pattern(source: str) -> re.Pattern[str]:
    """Compile a regular expression as ODK writes them; raises XPathError when it cannot be read."""
    for theirs, ours in _CLASSES.items():
        source = source.replace(theirs, ours)
    try:
        return re.compile(source, re.ASCII)
    except (re.error, OverflowError, RecursionError) as error:
        raise XPathError(f"the pattern of regex() cannot be read: {error}") from error


@TEXTS.special("regex", 2, 2)
def _regex(call: Call, parts: list[Compiled]) -> Compiled:
    text, source = as_text(parts[0]), as_text(parts[1])
    if isinstance(parts[1].source, Text):
        search = _fixed_pattern(parts[1].source.value, call).search
        return Compiled(lambda node, at, size, env: search(text(node, at, size, env)) is not None, "truth", call)
    return Compiled(
        lambda node, at, size, env: pattern(source(node, at, size, env)).search(text(node, at, size, env)) is not None,
        "truth",
        call,
    )


def _fixed_pattern(source: str, call: Call) -> re.Pattern[str]:
    try:
        return pattern(source)
    except XPathError as error:
        raise XPathError(error.message, call.at) from error


@TEXTS.plain("digest", "ttt", "text", least=2)
def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = _DIGESTS.get(algorithm)
    if name is None:
        raise XPathError(f"digest() knows no algorithm {algorithm}; use one of {', '.join(_DIGESTS)}")
    digest = hashlib.new(name, text.encode(), usedforsecurity=False)
    return digest.hexdigest() if encoding == "hex" else base64.b64encode(digest.digest()).decode()


@TEXTS.plain("base64-decode", "t", "text")
def _base64_decode(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except ValueError:
        return ""


def words(text: str) -> list[str]:
    """Return the choices in a select-multiple answer."""
    return text.split()


@TEXTS.plain("selected", "tt", "truth")
def _selected(answer: str, choice: str) -> bool:
    chosen = words(answer)
    return choice.strip() in chosen if chosen else choice.strip() == ""


@TEXTS.plain("selected-at", "tn", "text")
def _selected_at(answer: str, place: float) -> str:
    chosen = words(answer)
    return chosen[int(place)] if place == place and 0 <= place < len(chosen) else ""


@TEXTS.plain("count-selected", "t", "number")
def _count_selected(answer: str) -> float:
    return float(len(words(answer)))


def nodes_text(nodes: list[Node]) -> str:
    """Return the text of the first node, or a blank."""
    return string_value(nodes[0]) if nodes else ""
