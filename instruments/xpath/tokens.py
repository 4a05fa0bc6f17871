"""A rule's text cut into tokens."""

from __future__ import annotations

import re
from typing import NamedTuple

from instruments.xpath.errors import XPathError

_NAME = r"[^\W\d][\w.\-]*"
_PATTERN = re.compile(
    rf"""
    (?P<space>\s+)
    | (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<text>"[^"]*"|'[^']*')
    | (?P<reference>\$\{{\s*[^{{}}]+?\s*\}})
    | (?P<axis>{_NAME}(?=\s*::))
    | (?P<name>{_NAME}(?::(?:{_NAME}|\*))?)
    | (?P<symbol>::|//|\.\.|!=|<=|>=|[()\[\].@,/|+\-=<>*])
    """,
    re.VERBOSE,
)
_OPERATOR_NAMES = frozenset({"and", "or", "div", "mod"})
_BEFORE_OPERAND = frozenset({"@", "::", "(", "[", ",", "operator"})
_OPERATORS = frozenset({"/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">=", "*"})


class Token(NamedTuple):
    """One token: kind (number, text, name, axis, reference, operator, end or the symbol itself), text, offset."""

    kind: str
    text: str
    at: int


def tokenize(source: str) -> list[Token]:
    """Cut a rule into tokens, the last one of kind ``end``; raises XPathError at the first odd character."""
    tokens: list[Token] = []
    at, before = 0, "("
    for match in _PATTERN.finditer(source):
        if match.start() != at:
            break
        at = match.end()
        kind = match.lastgroup
        if kind != "space":
            token = _token(str(kind), match.group(), match.start(), before not in _BEFORE_OPERAND)
            tokens.append(token)
            before = token.kind
    if at != len(source):
        raise XPathError(_complaint(source, at), at)
    tokens.append(Token("end", "", len(source)))
    return tokens


def _complaint(source: str, at: int) -> str:
    character = source[at]
    if character in "'\"":
        return f"a quotation mark ({character}) is opened and never closed"
    if character in "‘’“”":
        return f"the curly quotation mark {character} cannot be used in a rule; write a straight one"
    return f"the character {character} cannot be used here"


def _token(kind: str, text: str, at: int, operand_ended: bool) -> Token:
    if kind == "name":
        return Token("operator" if operand_ended and text in _OPERATOR_NAMES else "name", text, at)
    if kind == "symbol":
        if text == "*":
            return Token("operator" if operand_ended else "name", text, at)
        return Token("operator" if text in _OPERATORS else text, text, at)
    if kind == "text":
        return Token(kind, text[1:-1], at)
    if kind == "reference":
        return Token(kind, text[2:-1].strip(), at)
    return Token(kind, text, at)
