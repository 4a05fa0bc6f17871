"""What a person reads: labels, hints, messages and choices in the session's language."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import UserError
from instruments import problems
from instruments.form import Form, Wording
from instruments.session_context import RandomBytes
from instruments.session_paths import share_instance, split_path
from instruments.session_tree import Cell, instances_of
from instruments.xpath.compile import evaluate
from instruments.xpath.compiled import Compiled
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, child_text
from instruments.xpath.values import to_text


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as offered: what is stored and what is shown."""

    value: str
    label: str


class Words:
    """The texts of one response. ``orders`` fixes how shuffled choices stand, by node."""

    def __init__(self, form: Form, root: Cell, random_bytes: RandomBytes) -> None:
        self._form = form
        self._root = root
        self._random = random_bytes
        self.language = form.default_language
        self.orders: dict[Cell, int] = {}
        self.env: Environment

    def known_language(self, language: str) -> str:
        """Return the form's own name of a language given by name or by its code in brackets."""
        for known in self._form.languages:
            if language == known or known.rstrip().endswith(f"({language})"):
                return known
        if not self._form.languages:
            return ""
        raise UserError(problems.UNKNOWN_LANGUAGE, language=language, languages=", ".join(self._form.languages))

    def text(self, wording: Wording | None, cell: Node) -> str:
        """Return a text with its references filled in, in the default language where a translation lacks."""
        if wording is None:
            return ""
        languages = wording.languages
        parts = languages.get(self.language)
        if parts is None:
            parts = languages.get("") or languages.get(self._form.default_language)
        if parts is None:
            parts = next(iter(languages.values()), ())
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        return "".join(part if isinstance(part, str) else to_text(evaluate(part, cell, self.env)) for part in parts)

    def translated(self, identifier: str) -> str:
        """Answer ``jr:itext``."""
        return self.text(self._form.texts.get(identifier), self.env.current)

    def choices(self, cell: Cell) -> tuple[Choice, ...]:
        """Return the choices a question offers now, in the order shown."""
        itemset = cell.question.itemset
        if itemset is None:
            return ()
        return tuple(
            Choice(child_text(item, itemset.value), self._item_label(item, cell))
            for item in self._items(itemset.nodes, cell, is_fixed=itemset.is_fixed)
        )

    def _items(self, rule: Compiled, cell: Cell, *, is_fixed: bool) -> list[Node]:
        draw = self.env.random_bytes
        if not is_fixed:
            order = self.orders.setdefault(cell, int.from_bytes(self._random(4), "big"))
            self.env.random_bytes = lambda count: order.to_bytes(max(count, 4), "big")[-count:]
        try:
            found = evaluate(rule, cell, self.env)
        except XPathError:
            return []
        finally:
            self.env.random_bytes = draw
        return found if isinstance(found, list) else []

    def _item_label(self, item: Node, cell: Cell) -> str:
        itemset = cell.question.itemset
        if itemset is None:
            return ""
        text = child_text(item, itemset.label)
        return self.text(self._form.texts.get(text), cell) if itemset.translated else text

    def choice_name(self, value: str, path: str) -> str:
        """Answer ``jr:choice-name``: the label of a value among all choices of a question."""
        question = self._form.by_path.get(split_path(path)[0])
        if question is None or question.itemset is None:
            return value
        cells = instances_of(self._form, self._root, question)
        if not cells:
            return value
        holder = next((cell for cell in cells if share_instance(cell, self.env.current)), cells[0])
        table = self.env.instances.get(question.itemset.instance or "")
        if table is None:
            return next((choice.label for choice in self.choices(holder) if choice.value == value), "")
        items = (item for top in table.children() for item in top.children())
        named = (item for item in items if child_text(item, question.itemset.value) == value)
        return next((self._item_label(item, holder) for item in named), "")


def reads_language(rule: Compiled) -> bool:
    """Tell whether a rule's value depends on the language."""
    written = repr(rule.source)
    return "jr:choice-name" in written or "jr:itext" in written
