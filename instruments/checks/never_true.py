"""Rules that can never be true, questions that can never be reached, values no question offers."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from instruments.checks.conditions import Alternative, Condition, alternatives, condition, parts, path_of
from instruments.findings import Finding, warning
from instruments.form import Form, Question
from instruments.xpath.compiled import Compiled
from instruments.xpath.nodes import child_text
from instruments.xpath.syntax import Call, Number
from instruments.xpath.values import number_to_text

_COLUMNS = {
    "relevant": "skip rule",
    "constraint": "check",
    "required": "rule for required",
    "calculation": "calculation",
}
_MOST_WAYS = 512
_ANYHOW: list[Alternative] = [()]


def check_never_true(form: Form) -> list[Finding]:
    """Return rules that contradict themselves or those around them, and comparisons with values that are no choice."""
    offered = {node.path: values for node in form.nodes if (values := _values_of(form, node)) is not None}
    foreign = list(_foreign_choices(form, offered))
    told = {(each.row, each.column) for each in foreign}
    found = list(foreign)
    for question in form.nodes:
        if question.constraint is not None and (question.row, "constraint") not in told:
            ways = alternatives(question.constraint.source, question)
            if ways is not None and not any(_possible(way, form, offered, {}) for way in ways):
                message = "the check can never be true, so no answer is accepted. Correct its numbers or choices."
                found.append(warning(message, "survey", question.row, "constraint"))
    return found + [each for each in _unreachable(form, offered) if (each.row, each.column) not in told]


def _unreachable(form: Form, offered: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    """Walk the form from the top: what stands in an unreachable group, or waits for one, is unreachable too."""
    ways_of: dict[int, list[Alternative]] = {}
    never: dict[str, Question] = {}
    for node in form.nodes:
        above = ways_of.get(node.parent, _ANYHOW) if node.parent is not None else _ANYHOW
        own = alternatives(node.relevant.source, node) if node.relevant is not None and not _is_hidden(node) else None
        if node.parent is not None and form.nodes[node.parent].path in never:
            never[node.path] = node
            continue
        if _never_repeated(node, form):
            never[node.path] = node
            yield warning("the group is asked 0 times. Correct its number.", "survey", node.row, "repeat_count")
            continue
        own = _ANYHOW if own is None else own
        possible = [way for way in own if _possible(way, form, offered, never)]
        both = [(*first, *second) for first, second in product(above, possible)][:_MOST_WAYS]
        reachable = [way for way in both if _possible(way, form, offered, never)]
        if not reachable and len(above) * len(possible) <= _MOST_WAYS:
            never[node.path] = node
            yield warning(_why(node, own, possible, form, offered), "survey", node.row, "relevant")
        ways_of[node.index] = reachable or above


def _why(
    node: Question,
    own: list[Alternative],
    possible: list[Alternative],
    form: Form,
    offered: Mapping[str, tuple[str, ...]],
) -> str:
    if possible:
        return (
            f"{node.name} can never be reached: its skip rule and that of a group around it exclude each other. "
            "Correct one of them."
        )
    if any(_possible(way, form, offered, {}) for way in own):
        return (
            f"{node.name} can never be reached: its skip rule waits for a question that is never asked. Correct either."
        )
    return f"the skip rule can never be true, so {node.name} is never asked. Correct its numbers or choices."


def _is_hidden(node: Question) -> bool:
    """Tell whether the rule is a plain ``false()``, which authors write to hide a question on purpose."""
    source = node.relevant.source if node.relevant is not None else None
    return isinstance(source, Call) and source.name == "false"


def _never_repeated(node: Question, form: Form) -> bool:
    source = node.count.source if node.count is not None else None
    counter = form.by_path.get(path_of(source, node) or "") if source is not None else None
    if counter is not None and counter.calculate is not None:
        source = counter.calculate.source
    return isinstance(source, Number) and source.value < 1


def _possible(
    way: Alternative, form: Form, offered: Mapping[str, tuple[str, ...]], never: Mapping[str, Question]
) -> bool:
    """Tell whether conditions can hold together; what cannot be analysed might."""
    if any(each is False for each in way):
        return False
    by_path: dict[str, list[Condition]] = {}
    for each in way:
        if isinstance(each, Condition):
            by_path.setdefault(each.path, []).append(each)
    for path, conditions in by_path.items():
        question = form.by_path.get(path)
        if question is None or question.kind != "question":
            continue
        if path in never and question.calculate is None and any(_needs_answer(each) for each in conditions):
            return False
        if not _consistent(conditions, question, offered.get(path)):
            return False
    return True


def _needs_answer(each: Condition) -> bool:
    return each.holds and each.operator != "!=" and each.value != ""


def _consistent(conditions: list[Condition], question: Question, choices: tuple[str, ...] | None) -> bool:
    filled = any(_needs_answer(each) for each in conditions)
    if filled and any(each.operator == "=" and each.value == "" for each in conditions):
        return False
    if choices is not None:
        single = question.type == "select_one"
        if single:
            return any(all(_fits(each, value) for each in conditions) for value in ("", *choices))
        wanted = {each.value for each in conditions if each.operator == "selected" and each.holds}
        refused = {each.value for each in conditions if each.operator == "selected" and not each.holds}
        return wanted <= set(choices) and not wanted & refused
    texts = {each.value for each in conditions if each.operator == "=" and isinstance(each.value, str)}
    if any(each.operator == "!=" and each.value in texts for each in conditions) or len(texts) > 1:
        return False
    if question.data_type in ("int", "decimal") and any(text != "" and not _number(text) for text in texts):
        return False
    return _interval_is_open(conditions, whole=question.data_type == "int")


def _fits(each: Condition, value: str) -> bool:
    """Tell whether a choice meets a condition."""
    if each.operator == "selected":
        return (each.value == value) == each.holds
    if isinstance(each.value, str) and each.operator in ("=", "!="):
        return (each.value == value) == (each.operator == "=")
    left, right = _to_float(value), _to_float(str(each.value))
    truth = {
        "=": left == right, "!=": left != right, "<": left < right, "<=": left <= right, ">": left > right,
        ">=": left >= right,
    }[each.operator]  # fmt: skip
    return truth == each.holds


def _interval_is_open(conditions: list[Condition], *, whole: bool) -> bool:
    """Tell whether some number meets every comparison."""
    low, high, ends = -math.inf, math.inf, set()
    for each in conditions:
        number = _to_float(str(each.value))
        if not each.holds or math.isnan(number):
            continue
        if each.operator in (">", ">=", "="):
            low = max(low, number)
        if each.operator in ("<", "<=", "="):
            high = min(high, number)
        if each.operator in ("<", ">", "!="):
            ends.add(number)
    if whole and math.isfinite(low) and math.isfinite(high):
        return any(
            number not in ends for number in range(math.ceil(low), min(math.floor(high), math.ceil(low) + 99) + 1)
        )
    return low < high or (low == high and low not in ends)


def _number(text: str) -> bool:
    return not math.isnan(_to_float(text))


def _to_float(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _values_of(form: Form, node: Question) -> tuple[str, ...] | None:
    """Return every value a question's list holds, filters aside; None where it is not known."""
    if node.itemset is None:
        return None
    fixed = form.offered.get(node.index)
    if fixed:
        return fixed
    table = form.instances.get(node.itemset.instance or "")
    if table is None or node.itemset.instance in form.missing_files:
        return None
    items = (item for top in table.children() for item in top.children())
    return tuple(dict.fromkeys(child_text(item, node.itemset.value) for item in items)) or None


def _foreign_choices(form: Form, offered: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    for question in form.nodes:
        rules = {
            "relevant": question.relevant, "constraint": question.constraint, "required": question.required,
            "calculation": question.calculate,
        }  # fmt: skip
        for column, rule in rules.items():
            for each in _conditions(rule, question):
                choices = offered.get(each.path, ())
                for value in _foreign(each, form.by_path.get(each.path), choices):
                    message = (
                        f"the {_COLUMNS[column]} compares {each.path.rpartition('/')[2]} with “{value}”, which is not "
                        f"one of its choices. {_nearest(value, choices)}"
                    )
                    yield warning(message, "survey", question.row, column)


def _foreign(each: Condition, question: Question | None, choices: tuple[str, ...]) -> list[str]:
    """Return the values a condition compares with that are no choice; several may be written with spaces between."""
    if question is None or not choices or each.operator not in ("=", "!=", "selected"):
        return []
    written = each.value if isinstance(each.value, str) else number_to_text(each.value)
    values = [written] if question.type == "select_one" else written.split()
    numbers = {_to_float(choice) for choice in choices if _number(choice)}
    return [value for value in values if value and value not in choices and _to_float(value) not in numbers]


def _conditions(rule: Compiled | None, question: Question) -> Iterable[Condition]:
    found = (condition(part, question) for part in parts(rule.source)) if rule is not None else ()
    return (each for each in found if each is not None)


def _nearest(value: str, choices: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(value, choices, n=1)
    return (
        f"Did you mean {near[0]}?"
        if near
        else f"Its choices: {', '.join(choices[:8])}{'…' if len(choices) > 8 else ''}."
    )
