"""The sheet `scales` and the column `key`: which items are measured together, and the right answers of a test."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from instruments.findings import Finding, error
from instruments.workbook_tables import Row, Table, Tables

RULES = ("mean", "sum", "percent_correct", "percent_done", "share_top2", "count", "value", "zindex")
DIMENSIONS = ("knowledge", "belief", "behaviour", "process", "routine", "harm")
DIRECTIONS = ("higher", "lower", "either")
TWO_THIRDS = Fraction(2, 3)


@dataclass(frozen=True, slots=True)
class Scale:
    """Items measured together and how one number is made of them.

    ``minimum`` is the share of items that must be answered; ``low`` and ``high`` the range of an item; ``rescale``
    whether the score runs from 0 to 100; ``matters`` the smallest difference that matters, in the scale's own unit.
    """

    code: str
    labels: Mapping[str, str]
    dimension: str
    items: tuple[str, ...]
    reversed: frozenset[str]
    rule: str
    minimum: Fraction = TWO_THIRDS
    low: float | None = None
    high: float | None = None
    rescale: bool = False
    better: str = "higher"
    matters: float | None = None
    critical: tuple[str, ...] = ()
    row: int | None = field(default=None, compare=False)

    @property
    def label(self) -> str:
        """The label without a language, or the first there is, or the code."""
        return self.labels.get("") or next(iter(self.labels.values()), "") or self.code


def read_scales(table: Table | None, survey: Table) -> tuple[tuple[Scale, ...], list[Finding]]:
    """Read the sheet; a row with a mistake is reported and left out."""
    if table is None:
        return (), []
    names = {survey.cell(row, "name").strip() for row in survey.rows}
    scales: list[Scale] = []
    findings: list[Finding] = []
    for row in table.rows:
        if not row.cells:
            continue
        reader = _RowReader(table, row, names)
        scale = reader.scale()
        if any(known.code == scale.code for known in scales):
            reader.complain("scale", f"the scale {scale.code} stands here twice. Give each its own code.")
        if not reader.findings:
            scales.append(scale)
        findings += reader.findings
    return tuple(scales), findings


class _RowReader:
    """Reads one row and collects what is wrong with it."""

    def __init__(self, table: Table, row: Row, names: set[str]) -> None:
        self._table, self._row, self._names = table, row, names
        self.findings: list[Finding] = []

    def complain(self, column: str, message: str) -> None:
        self.findings.append(error(message, "scales", self._row.number, column))

    def _cell(self, column: str) -> str:
        return self._table.cell(self._row, column).strip()

    def scale(self) -> Scale:
        code = self._cell("scale")
        if not code:
            self.complain("scale", "the row has no code. Write a short name such as k_pj.")
        items, backwards = self._items("items")
        if not items:
            self.complain("items", f"the scale {code} has no items. Write question names with spaces between.")
        critical, _ = self._items("critical")
        rule = self._one_of("rule", RULES, "mean")
        low, high = self._number("low"), self._number("high")
        rescale = self._one_of("rescale", ("0-100", "none"), "none") == "0-100"
        self._check_range(rule, low, high, rescale=rescale, backwards=bool(backwards))
        if rule == "value" and len(items) > 1:
            self.complain("items", "the rule value takes one item. Use mean or sum for several.")
        for item in critical:
            if item not in items:
                self.complain("critical", f"{item} is critical but not among the items. Add it to the items.")
        labels = {
            language: self._row.get(header)
            for language, header in self._table.translations("label").items()
            if self._row.get(header)
        }
        return Scale(
            code, labels, self._one_of("dimension", DIMENSIONS, "process"), items, backwards, rule, self._fraction(),
            low, high, rescale, self._one_of("better", DIRECTIONS, "higher"), self._number("matters"), critical,
            self._row.number,
        )  # fmt: skip

    def _check_range(self, rule: str, low: float | None, high: float | None, *, rescale: bool, backwards: bool) -> None:
        if low is not None and high is not None and low >= high:
            self.complain("high", "the highest value of an item must be above the lowest.")
        needs_range = (rescale and rule in ("mean", "sum", "value")) or backwards or rule == "share_top2"
        if needs_range and (low is None or high is None):
            self.complain("low", "this scale needs the lowest and highest value of an item. Fill in low and high.")

    def _items(self, column: str) -> tuple[tuple[str, ...], frozenset[str]]:
        written = self._cell(column).replace(",", " ").replace("−", "-").split()
        items = tuple(dict.fromkeys(word.removeprefix("-") for word in written))
        for item in items:
            if item not in self._names:
                near = difflib.get_close_matches(item, self._names, n=1)
                hint = f"Did you mean {near[0]}?" if near else "Correct the name, or add the question."
                self.complain(column, f"the scale uses {item}, but no question has that name. {hint}")
        return items, frozenset(word[1:] for word in written if word.startswith("-"))

    def _one_of(self, column: str, allowed: tuple[str, ...], default: str) -> str:
        written = self._cell(column).lower()
        if not written:
            return default
        if written not in allowed:
            self.complain(column, f"“{written}” is not known here. Use one of: {', '.join(allowed)}.")
            return default
        return written

    def _number(self, column: str) -> float | None:
        written = self._cell(column).replace("−", "-")
        if not written:
            return None
        try:
            return float(written)
        except ValueError:
            self.complain(column, f"“{written}” is not a number.")
            return None

    def _fraction(self) -> Fraction:
        written = self._cell("minimum")
        try:
            minimum = Fraction(written) if written else TWO_THIRDS
        except (ValueError, ZeroDivisionError):
            minimum = Fraction(-1)
        if not 0 <= minimum <= 1:
            self.complain("minimum", f"“{written}” is not a share. Write a fraction such as 2/3.")
            return TWO_THIRDS
        return minimum


def read_keys(tables: Tables) -> tuple[dict[str, str], list[Finding]]:
    """Return the right choice of each item of a knowledge test, and keys that are no choice of their question."""
    survey, choices = tables.get("survey"), tables.get("choices")
    if survey is None or survey.header("key") is None:
        return {}, []
    keys: dict[str, str] = {}
    findings: list[Finding] = []
    lists: dict[str, set[str]] = {}
    for row in choices.rows if choices is not None else ():
        name = choices.cell(row, "list_name", "list name").strip() if choices is not None else ""
        lists.setdefault(name, set()).add(choices.cell(row, "name", "value").strip() if choices is not None else "")
    for row in survey.rows:
        key, name, words = (
            survey.cell(row, "key").strip(),
            survey.cell(row, "name").strip(),
            survey.cell(row, "type").split(),
        )
        if not key:
            continue
        offered = lists.get(words[1], set()) if len(words) > 1 else set()
        if offered and key not in offered:
            message = f"the right answer “{key}” is not a choice of {name}. Its choices: {', '.join(sorted(offered))}."
            findings.append(error(message, "survey", row.number, "key"))
        else:
            keys[name] = key
    return keys, findings
