"""What a person must still do: required, read-only and allowed values, tried again only where something changed."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import lru_cache

from core.errors import UserError
from instruments import problems
from instruments.form import Question
from instruments.session_paths import everything
from instruments.session_tree import Cell
from instruments.xpath.compile import evaluate
from instruments.xpath.compiled import Compiled
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.values import to_truth


class Checks:
    """Keeps ``required``, ``readonly`` and ``fault`` of all cells; nothing runs before someone looks."""

    def __init__(self, root: Cell, env: Environment) -> None:
        self._root = root
        self._env = env
        self._due: list[Cell] = []
        self.all_again()

    def again(self, cell: Cell) -> None:
        """Note that a cell must be looked at again."""
        if not cell.unchecked:
            cell.unchecked = True
            self._due.append(cell)

    def below(self, cell: Cell) -> None:
        """Note that a cell and all below must be looked at."""
        for each in everything(cell):
            self.again(each)

    def all_again(self) -> None:
        """Look at everything again, as after a change of language."""
        self.below(self._root)

    def refresh(self) -> None:
        """Bring everything up to date."""
        due = self._due
        while due:
            cell = due.pop()
            if cell.unchecked:
                self._check(cell)

    def _check(self, cell: Cell) -> None:
        cell.unchecked = False
        question = cell.question
        if question.readonly is not None:
            locked = question.calculate is not None or self.holds(cell, question.readonly, otherwise=False)
            if locked != cell.locked:
                cell.locked = locked
                _spread_lock(cell)
        if question.kind != "question":
            return
        required = question.required
        cell.required = required is not None and self.holds(cell, required, otherwise=False)
        if not cell.relevant:
            cell.fault = ""
        elif cell.text == "":
            cell.fault = "required" if cell.required else ""
        else:
            cell.fault = self._broken(cell, question)

    def _broken(self, cell: Cell, question: Question) -> str:
        if question.constraint is not None and not self.holds(cell, question.constraint, otherwise=True):
            return "constraint"
        if question.type == "range" and not _in_range(cell.text, limits(question)):
            return "range"
        return ""

    def holds(self, cell: Cell, rule: Compiled, *, otherwise: bool) -> bool:
        """Tell whether a rule holds for a cell; ``otherwise`` where it cannot be run."""
        try:
            return to_truth(evaluate(rule, cell, self._env))
        except XPathError:
            return otherwise


def _spread_lock(cell: Cell) -> None:
    above = cell.parent
    readonly = cell.locked or (isinstance(above, Cell) and above.readonly)
    if readonly != cell.readonly:
        cell.readonly = readonly
        for child in cell.children():
            _spread_lock(child)  # type: ignore[arg-type]  # everything below a cell is a cell


def limits(question: Question) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return start, end and step of a range; None where one is not given or is no number."""
    parameters = question.parameters
    return _number(parameters.get("start", "")), _number(parameters.get("end", "")), _number(parameters.get("step", ""))


@lru_cache(maxsize=1024)
def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _in_range(text: str, given: tuple[Decimal | None, Decimal | None, Decimal | None]) -> bool:
    start, end, step = given
    value = _number(text)
    if value is None:
        return True
    ends = [each for each in (start, end) if each is not None]
    if len(ends) == 2 and not min(ends) <= value <= max(ends):
        return False
    return start is None or not step or (value - start) % step == 0


def range_message(question: Question) -> str:
    """Return what to do about a value a range does not hold."""
    start, end, step = limits(question)
    return str(UserError(problems.ANSWER_NOT_IN_RANGE, start=start, end=end, step=step))
