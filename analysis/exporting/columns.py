"""An instrument's answers as columns: names every program takes, labels, codes, reasons for no answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from core.values import Response
from instruments.form import Question
from instruments.session import FormSession
from instruments.workbook import Workbook

Kind = Literal["number", "choice", "flag", "text"]
# Stata takes names of 32 signs, SPSS of 64; one name serves both.
LONGEST_NAME = 32
REASONS: Mapping[str, str] = {
    "-99": "Don't know",
    "-98": "Refused",
    "-97": "Not applicable",
    "-96": "Could not be seen",
}
NOT_ASKED = "-95"
_NUMBERS = ("integer", "decimal", "range")
_CHOICES = ("select_one", "select_one_from_file")
_POSITION = re.compile(r"\[(\d+)\]")
_WHOLE = re.compile(r"-?\d+")
# Words that SPSS or Stata keep for themselves.
_RESERVED = re.compile(
    r"all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with|byte|double|float|if|in|int|long|using|str\d+|strl", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it says, and where it comes from.

    ``choices`` are the codes as answered with their labels; ``numbers`` the number that stands for each code in SPSS
    and Stata; ``part`` the choice a flag is about; ``node`` the question's path, "" for what is not answered.
    """

    name: str
    label: str
    kind: Kind = "text"
    instrument: str = ""
    node: str = ""
    type: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    part: str = ""
    scales: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """The question's own name in the form."""
        return self.node.rpartition("/")[2].partition("[")[0]


def columns_of(
    instrument: str, workbooks: Sequence[Workbook], responses: Sequence[Response], withheld: frozenset[str]
) -> list[Column]:
    """Return a column for each question that was or could be answered, in form order.

    ``workbooks`` are the versions answered, the latest first, which gives the words; a question only an earlier version
    has stands at the end. Questions of a repeat have a column an instance. ``withheld`` are questions left out, and
    with them everything the form works out, which may tell of them.
    """
    asked = _asked(responses)
    found: dict[str, Column] = {}
    for workbook in workbooks:
        if workbook.form is None:
            continue
        session = FormSession(workbook.form)
        for question in workbook.form.questions:
            if question.name in withheld or not _is_data(question, with_worked_out=not withheld):
                continue
            for node in asked.get(question.path, () if question.repeat is not None else (question.path,)):
                found[node] = _joined(found.get(node), _column(instrument, workbook, session, question, node))
    seen = _values_seen(responses, found)
    return [part for node, column in found.items() for part in _parts(_numbered(column, seen[node]))]


def _is_data(question: Question, *, with_worked_out: bool) -> bool:
    if question.is_meta or question.type == "note":
        return False
    return question.is_shown or (question.type == "calculate" and with_worked_out)


def _asked(responses: Sequence[Response]) -> dict[str, tuple[str, ...]]:
    """Return the concrete paths answered, by generic path, in order of their positions."""
    paths = sorted({path for response in responses for path in response.answers}, key=_place)
    found: dict[str, tuple[str, ...]] = {}
    for path in paths:
        generic = _POSITION.sub("", path)
        found[generic] = (*found.get(generic, ()), path)
    return found


def _place(path: str) -> tuple[tuple[int, ...], str]:
    return tuple(int(place) for place in _POSITION.findall(path)), path


def _column(instrument: str, workbook: Workbook, session: FormSession, question: Question, node: str) -> Column:
    shown = session.exists(question.path)
    label = " ".join(session.label(question.path).split()) if shown else ""
    places = _POSITION.findall(node)
    choices = {c.value: " ".join(c.label.split()) for c in session.choices(question.path)} if shown else {}
    is_choice = question.type in _CHOICES
    kind: Kind = "number" if question.type in _NUMBERS else "choice" if is_choice else "text"
    scales = tuple(
        f"{'-' if question.name in scale.reversed else ''}{scale.code}"
        for scale in workbook.scales
        if question.name in scale.items
    )
    words = (label or question.name) + (f" ({', '.join(places)})" if places else "")
    name = "_".join((question.name, *places))
    offered = choices if question.itemset is not None else {}
    return Column(name, words, kind, instrument, node, question.type, offered, scales=scales)


def _joined(latest: Column | None, earlier: Column) -> Column:
    if latest is None:
        return earlier
    kind = latest.kind if latest.kind == earlier.kind else "text"
    return replace(latest, kind=kind, choices={**latest.choices, **_absent(earlier.choices, latest.choices)})


def _absent(choices: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    return {code: label for code, label in choices.items() if code not in known}


def _values_seen(responses: Sequence[Response], columns: Mapping[str, Column]) -> dict[str, dict[str, None]]:
    seen: dict[str, dict[str, None]] = {node: {} for node in columns}
    wanted = {node for node, column in columns.items() if column.kind == "choice"}
    for response in responses:
        for node in wanted:
            value = response.answers.get(node)
            if value:
                seen[node][value] = None
    return seen


def _numbered(column: Column, seen: Iterable[str]) -> Column:
    """Give each code of a choice a number: its own where all are whole numbers, else its place, from 1."""
    if column.kind != "choice":
        return column
    choices = {**column.choices, **_absent({code: code for code in seen}, column.choices)}
    plain = [code for code in choices if code not in REASONS]
    own = all(_WHOLE.fullmatch(code) and code != NOT_ASKED and str(int(code)) == code for code in plain)
    numbers = {code: int(code) if own else place for place, code in enumerate(plain, 1)}
    reasons = {code: int(code) for code in choices if code in REASONS}
    return replace(column, choices=choices, numbers={**numbers, **reasons})


def _parts(column: Column) -> list[Column]:
    """Return a column, and for a question that takes several choices a flag each."""
    if column.type != "select_multiple":
        return [column]
    flags = [
        replace(column, name=f"{column.name}__{code}", label=f"{column.label}: {label}", kind="flag", part=code)
        for code, label in column.choices.items()
    ]
    return [column, *flags]


def named(columns: Sequence[Column]) -> list[Column]:
    """Give columns names that SPSS and Stata take, each its own whatever the case of letters."""
    taken: set[str] = set()
    return [replace(column, name=_free(_plain(column.name), taken)) for column in columns]


def _plain(name: str) -> str:
    text = re.sub(r"[^A-Za-z0-9_]", "_", name)
    is_free = text[:1].isalpha() and not _RESERVED.fullmatch(text)
    return (text if is_free else f"v{text}")[:LONGEST_NAME].rstrip("_") or "v"


def _free(name: str, taken: set[str]) -> str:
    candidate, number = name, 1
    while candidate.lower() in taken:
        number += 1
        candidate = f"{name[: LONGEST_NAME - len(str(number)) - 1]}_{number}"
    taken.add(candidate.lower())
    return candidate
