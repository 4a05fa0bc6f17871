"""Answers a form accepts, found by trying what its own rules mention."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from re import _constants as sre
from re import _parser
from zlib import crc32

from core.errors import UserError
from instruments.form import Question
from instruments.session import Changes, FormSession
from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Number, Path, Text

_TRIED, _COMPARED = 600, 8
_DAYS = (0, -1, 1, -7, -30, -400, 30, -3650, -7300, -14600, -25000, 400)
_NUMBERS = (2, 1, 3, 0, 5, 10, 18, 25, 30, 40, 50, 100, 1000, 1990, 2000, 2020, -1)
_TEXTS = ("Ada", "a", "A1", "1", "0712345678", "a@b.org", "2020-01-01", "https://example.org", "", "Kofi Mensah Junior")
_TYPED = {
    "geopoint": ("-1.2921 36.8219 0 0",),
    "geotrace": ("-1.1 36.1 0 0; -1.2 36.2 0 0",),
    "geoshape": ("-1.1 36.1 0 0; -1.2 36.2 0 0; -1.2 36.1 0 0; -1.1 36.1 0 0",),
    "time": ("12:30:00.000+00:00", "08:00:00.000+00:00", "23:59:00.000+00:00"),
    "barcode": ("4006381333931", "A1"),
    "binary": ("photo.jpg",),
    "acknowledge": ("OK",),
}


def answer_validly(session: FormSession, path: str, seed: int, reached: set[str]) -> bool:
    """Give a question an answer its rules accept; False when there is none (it is left blank).

    Of the first few, the one that brings up most questions not in ``reached`` is kept.
    """
    best, most = "", -math.inf
    valid = 0
    for candidate in islice(dict.fromkeys(_candidates(session, path, session.node(path), seed)), _TRIED):
        try:
            session.answer(path, "")
            changes = session.answer(path, candidate)
        except UserError:
            continue
        if session.value(path) == "" or session.problem(path) is not None:
            continue
        valid += 1
        if (gain := _gain(session, changes, reached)) > most:
            best, most = candidate, gain
        if valid >= _COMPARED:
            break
    session.answer(path, best)
    return best != ""


def _gain(session: FormSession, changes: Changes, reached: set[str]) -> int:
    """Return how many questions not seen yet an answer brings up, less those it hides."""
    gain = 0
    for path in changes.paths:
        question = session.node(path)
        if question.kind == "question" and question.is_shown and question.path not in reached:
            gain += 1 if session.is_relevant(path) else -1
    return gain


def _candidates(session: FormSession, path: str, question: Question, seed: int) -> Iterator[str]:
    if question.itemset is not None:
        yield from _chosen(session, path, question, seed)
        return
    literals = _literals(question, session, path)
    if question.type == "acknowledge":
        yield "OK"
    elif question.type == "range" or question.data_type in ("int", "decimal"):
        yield from _numbers(question, literals)
    elif question.data_type in ("date", "dateTime"):
        yield from _dates(session, question, literals)
    elif question.data_type in _TYPED:
        yield from _TYPED[question.data_type]
    else:
        yield from _words(question, literals)


def _chosen(session: FormSession, path: str, question: Question, seed: int) -> Iterator[str]:
    values = [choice.value for choice in session.choices(path) if choice.value]
    if not values:
        yield "free"  # a table that is not here offers nothing and takes anything
        return
    turn = (crc32(path.encode()) + seed) % len(values)
    order = values[turn:] + values[:turn]
    if question.type == "rank":
        yield " ".join(order)
        yield from order
        return
    if question.type == "select_multiple":
        for count in range(min(len(values), 40), 1, -7):
            yield " ".join(order[:count])
    yield from order
    if question.type == "select_multiple":
        yield from (" ".join(order[:count]) for count in range(2, min(len(values), 12)))


def _numbers(question: Question, literals: list[str]) -> Iterator[str]:
    bounds = [question.parameters[key] for key in ("start", "end", "step") if key in question.parameters]
    numbers = [float(each) for each in (*bounds, *literals) if _is_number(each)]
    near = [base + step for base in numbers for step in (0, 1, -1)]
    whole = [*_NUMBERS, *near, *(first - second for first in numbers for second in numbers)]
    for number in whole:
        yield _number(number)
    yield from (_number(number) for number in range(200))
    yield from _tenths(numbers)
    yield from _words(question, literals)


def _tenths(numbers: list[float]) -> Iterator[str]:
    return (_number(base + step / 10) for base in numbers for step in (-1, 1, 5))


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else f"{value:.6g}"


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d{1,15}(\.\d+)?", text) is not None


def _dates(session: FormSession, question: Question, literals: list[str]) -> Iterator[str]:
    known = [each[:10] for each in literals if re.match(r"\d{4}-\d\d-\d\d", each)]
    today = session.context.moment().date()
    for base in (*(date.fromisoformat(each) for each in known), today):
        for days in _DAYS:
            day = (base + timedelta(days=days)).isoformat()
            yield day if question.data_type == "date" else f"{day}T12:00:00.000+00:00"


def _words(question: Question, literals: list[str]) -> Iterator[str]:
    for pattern in _patterns(question):
        yield from _matching(pattern)
    yield from _TEXTS
    yield from literals
    for length in sorted({int(float(each)) for each in literals if _is_number(each) and 0 < float(each) < 500}):
        for size in (length, length - 1, length + 1):
            yield "1" * size
            yield "a" * size
    yield from (_number(number) for number in _NUMBERS)
    yield from _tenths([float(each) for each in literals if _is_number(each)])


def _parts(rule: Expression) -> Iterator[Expression]:
    yield rule
    inner: tuple[Expression, ...] = ()
    if isinstance(rule, Call):
        inner = rule.arguments
    elif isinstance(rule, Binary):
        inner = (rule.left, rule.right)
    elif isinstance(rule, Negate):
        inner = (rule.inner,)
    elif isinstance(rule, Filter):
        inner = (rule.inner, *rule.predicates)
    elif isinstance(rule, Path):
        inner = tuple(each for step in rule.steps for each in step.predicates)
        inner = inner if rule.start is None else (rule.start, *inner)
    for each in inner:
        yield from _parts(each)


def _literals(question: Question, session: FormSession, path: str) -> list[str]:
    """Return numbers and texts the constraint names, and the values of the questions it looks at."""
    if question.constraint is None:
        return []
    found: list[str] = []
    here = path.rpartition("/")[0]
    for part in _parts(question.constraint.source):
        if isinstance(part, Number):
            found.append(_number(part.value))
        elif isinstance(part, Text):
            found.append(part.value)
        elif isinstance(part, Path) and part.steps:
            name = part.steps[-1].test
            places = [each.path for each in session.form.questions if each.name == name]
            values = (session.value(place) for place in (*places, f"{here}/{name}") if session.exists(place))
            found.extend(value for value in values if value)
    return list(dict.fromkeys(found))


def _patterns(question: Question) -> list[str]:
    if question.constraint is None:
        return []
    calls = [part for part in _parts(question.constraint.source) if isinstance(part, Call) and part.name == "regex"]
    return [call.arguments[1].value for call in calls if isinstance(call.arguments[1], Text)]


def _matching(pattern: str) -> Iterator[str]:
    """Make short texts a regular expression matches: fewest and a few more repetitions."""
    try:
        parsed = _parser.parse(pattern)
    except re.error:
        return
    for extra in (0, 1, 3, 7):
        yield "".join(_spell(parsed, extra))


def _spell(parsed: object, extra: int) -> Iterator[str]:
    for code, value in parsed:
        if code is sre.LITERAL:
            yield chr(value)
        elif code is sre.ANY:
            yield "a"
        elif code is sre.NOT_LITERAL:
            yield "a" if chr(value) != "a" else "b"
        elif code is sre.IN:
            yield _one_of(value)
        elif code in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            least, most, inner = value
            for _ in range(min(least + extra, int(most))):
                yield from _spell(inner, extra)
        elif code is sre.SUBPATTERN:
            yield from _spell(value[-1], extra)
        elif code is sre.BRANCH:
            yield from _spell(value[1][extra % len(value[1])], extra)


def _one_of(members: list) -> str:
    kinds = {sre.CATEGORY_DIGIT: "5", sre.CATEGORY_WORD: "a", sre.CATEGORY_SPACE: " "}
    if members[0][0] is sre.NEGATE:
        shut = re.compile("[" + "".join(_class(each) for each in members) + "]")
        return next((each for each in "a1 -_.Z" if shut.fullmatch(each)), "a")
    code, value = members[0]
    if code is sre.LITERAL:
        return chr(value)
    if code is sre.RANGE:
        return chr(value[0] + min(1, value[1] - value[0]))
    return kinds.get(value, "a")


def _class(member: tuple) -> str:
    code, value = member
    classes = {sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_WORD: r"\w", sre.CATEGORY_SPACE: r"\s"}
    if code is sre.NEGATE:
        return "^"
    if code is sre.LITERAL:
        return re.escape(chr(value))
    if code is sre.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    return classes.get(value, "")
