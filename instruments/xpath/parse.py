"""From tokens to the parts of `syntax.py`: XPath 1.0 by recursive descent."""

from __future__ import annotations

from functools import lru_cache

from instruments.xpath.errors import XPathError
from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Number, Path, Reference, Step, Text
from instruments.xpath.tokens import Token, tokenize

_BINDING = {
    operator: level
    for level, operators in enumerate(
        (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))
    )
    for operator in operators
}
AXES = frozenset(
    {
        "child", "parent", "self", "descendant", "descendant-or-self", "ancestor", "ancestor-or-self",
        "following-sibling", "preceding-sibling", "following", "preceding", "attribute",
    }
)  # fmt: skip
_NODE_TESTS = frozenset({"node", "text"})
_ANY_DEPTH = Step("descendant-or-self", "node()", ())
_DEEPEST = 100


@lru_cache(maxsize=8192)
def parse(source: str) -> Expression:
    """Parse a rule; raises XPathError with the offset of the spot."""
    return _Parser(tokenize(source)).whole()


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = [*tokens, tokens[-1]]
        self._next = 0
        self._depth = 0

    def whole(self) -> Expression:
        if self._peek().kind == "end":
            raise XPathError("the rule is empty", 0)
        result = self._nested()
        if self._peek().kind != "end":
            raise self._unexpected()
        return result

    def _peek(self, ahead: int = 0) -> Token:
        return self._tokens[self._next + ahead]

    def _take(self) -> Token:
        token = self._tokens[self._next]
        if token.kind != "end":
            self._next += 1
        return token

    def _unexpected(self) -> XPathError:
        token = self._peek()
        if token.kind == "end":
            return XPathError("the rule stops too early", token.at)
        return XPathError(f"“{token.text}” is not expected here", token.at)

    def _expect(self, kind: str) -> None:
        if self._peek().kind != kind:
            if self._peek().kind == "end" and kind in ")]":
                raise XPathError(f"a closing {kind} is missing", self._peek().at)
            raise self._unexpected()
        self._next += 1

    def _nested(self) -> Expression:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise XPathError(f"brackets are nested more than {_DEEPEST} deep", self._peek().at)
        result = self._operators(0)
        self._depth -= 1
        return result

    def _operators(self, weakest: int) -> Expression:
        """Read operators that bind at least as tightly as ``weakest``, by precedence climbing."""
        left = self._unary()
        while (binding := self._binding()) >= weakest:
            operator = self._take().text
            left = Binary(operator, left, self._operators(binding + 1))
        return left

    def _binding(self) -> int:
        token = self._peek()
        return _BINDING.get(token.text, -1) if token.kind == "operator" else -1

    def _unary(self) -> Expression:
        negations = 0
        while self._peek().kind == "operator" and self._peek().text == "-":
            self._take()
            negations += 1
        result = self._union()
        for _ in range(negations):
            result = Negate(result)
        return result

    def _union(self) -> Expression:
        left = self._path()
        while self._peek().kind == "operator" and self._peek().text == "|":
            self._take()
            left = Binary("|", left, self._path())
        return left

    def _path(self) -> Expression:
        token = self._peek()
        if token.kind == "operator" and token.text in ("/", "//"):
            self._take()
            first = (_ANY_DEPTH,) if token.text == "//" else ()
            if token.text == "/" and not self._step_follows():
                return Path(None, True, ())
            return Path(None, True, (*first, *self._steps()))
        if self._primary_follows():
            inner = self._primary()
            predicates = self._predicates()
            if predicates:
                inner = Filter(inner, predicates)
            separator = self._peek()
            if separator.kind == "operator" and separator.text in ("/", "//"):
                self._take()
                first = (_ANY_DEPTH,) if separator.text == "//" else ()
                return Path(inner, False, (*first, *self._steps()))
            return inner
        return Path(None, False, self._steps())

    def _step_follows(self) -> bool:
        return self._peek().kind in ("name", "axis", ".", "..", "@")

    def _primary_follows(self) -> bool:
        token = self._peek()
        if token.kind == "name":
            return self._peek(1).kind == "(" and token.text not in _NODE_TESTS
        return token.kind in ("number", "text", "(", "reference")

    def _primary(self) -> Expression:
        token = self._take()
        if token.kind == "number":
            return Number(float(token.text))
        if token.kind == "text":
            return Text(token.text)
        if token.kind == "reference":
            return Reference(token.text, token.at)
        if token.kind == "name":
            self._expect("(")
            return Call(token.text, self._arguments(), token.at)
        inner = self._nested()
        self._expect(")")
        return inner

    def _arguments(self) -> tuple[Expression, ...]:
        if self._peek().kind == ")":
            self._take()
            return ()
        arguments = [self._nested()]
        while self._peek().kind == ",":
            self._take()
            arguments.append(self._nested())
        self._expect(")")
        return tuple(arguments)

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while self._peek().kind == "operator" and self._peek().text in ("/", "//"):
            if self._take().text == "//":
                steps.append(_ANY_DEPTH)
            steps.append(self._step())
        return tuple(steps)

    def _step(self) -> Step:
        token = self._peek()
        if token.kind in (".", ".."):
            self._take()
            return Step("self" if token.kind == "." else "parent", "node()", self._predicates())
        axis = "child"
        if token.kind == "@":
            self._take()
            axis = "attribute"
        elif token.kind == "axis":
            self._take()
            axis = token.text
            if axis not in AXES:
                raise XPathError(f"there is no axis called {axis}", token.at)
            self._expect("::")
        if self._peek().kind != "name":
            raise self._unexpected()
        test = self._take().text
        if test in _NODE_TESTS and self._peek().kind == "(":
            self._take()
            self._expect(")")
            test += "()"
        return Step(axis, test, self._predicates())

    def _predicates(self) -> tuple[Expression, ...]:
        predicates: list[Expression] = []
        while self._peek().kind == "[":
            self._take()
            predicates.append(self._nested())
            self._expect("]")
        return tuple(predicates)
