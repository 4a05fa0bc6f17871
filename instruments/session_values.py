"""What a person typed, brought into the form an answer is stored in (XForms lexical values)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from core.errors import UserError
from instruments import problems
from instruments.form import Question
from instruments.xpath.values import number_to_text, time_of

Answer: TypeAlias = str | int | float | bool | date | time | Iterable[str] | None
_WHOLE = re.compile(r"[-+]?\d+", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)", re.ASCII)


def canonical(question: Question, value: Answer, offered: tuple[str, ...] | None) -> str:
    """Return the stored text of an answer; a blank clears. Raises UserError when the type does not fit.

    ``offered`` are the choices offered now; None (a table that is not here) leaves choices unchecked.
    """
    text = _text(value)
    if text == "":
        return ""
    if question.type == "acknowledge":
        return "" if text in ("false", "0") else "OK"
    if question.type == "select_multiple":
        return _chosen(question, text, offered)
    if question.type in ("select_one", "rank"):
        chosen = text.split()
        _check_offered(question, chosen, offered)
        return " ".join(chosen)
    return _typed(question, text)


def _text(value: Answer) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_to_text(float(value))
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return " ".join(str(each) for each in value)


def _chosen(question: Question, text: str, offered: tuple[str, ...] | None) -> str:
    chosen = text.split()
    _check_offered(question, chosen, offered)
    return " ".join(choice for choice in dict.fromkeys(offered or chosen) if choice in chosen)


def _check_offered(question: Question, chosen: list[str], offered: tuple[str, ...] | None) -> None:
    for choice in chosen:
        if offered is not None and choice not in offered:
            raise UserError(problems.ANSWER_NOT_CHOICE, value=choice, name=question.name)


def _typed(question: Question, text: str) -> str:
    kind = question.data_type
    if kind == "int":
        if not _WHOLE.fullmatch(text.strip()):
            raise UserError(problems.ANSWER_NOT_WHOLE, value=text, name=question.name)
        return str(int(text))
    if kind == "decimal":
        if not _DECIMAL.fullmatch(text.strip()):
            raise UserError(problems.ANSWER_NOT_NUMBER, value=text, name=question.name)
        return _plain_decimal(text.strip())
    if kind in ("date", "dateTime"):
        return _date(question, text)
    if kind == "time" and time_of(text) is None:
        raise UserError(problems.ANSWER_NOT_TIME, value=text, name=question.name)
    return text


def _plain_decimal(text: str) -> str:
    number = format(Decimal(text), "f")
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return "0" if number in ("-0", "") else number


def _date(question: Question, text: str) -> str:
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError(problems.ANSWER_NOT_DATE, value=text, name=question.name) from error
    return moment.date().isoformat() if question.data_type == "date" else text
