"""Values set when something happens: a form is opened, an instance is added, another answer changes."""

from __future__ import annotations

from instruments.form import Form, SetValue
from instruments.session_context import RandomBytes, SessionContext
from instruments.session_paths import share_instance
from instruments.session_rules import Rules
from instruments.session_tree import Cell, cells_below, instances_of, leaves
from instruments.xpath.compile import evaluate
from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.values import to_text


class Actions:
    """The actions of one response: preloads, dynamic defaults, triggers."""

    def __init__(self, form: Form, root: Cell, env: Environment, rules: Rules) -> None:
        self._form, self._root, self._env, self._rules = form, root, env, rules
        self._on_load = [action for action in form.actions if action.event == "load"]
        self._on_growth = [action for action in form.actions if action.event == "new-repeat"]
        self._on_change: dict[int, list[SetValue]] = {}
        for action in form.actions:
            if action.event == "changed" and action.trigger is not None:
                self._on_change.setdefault(action.trigger, []).append(action)

    def load(self, context: SessionContext, random_bytes: RandomBytes) -> None:
        """Fill a new response: preloads, every rule, dynamic defaults."""
        for cell in leaves(self._root):
            if cell.question.preload is not None:
                cell.keep(self._preloaded(*cell.question.preload, context, random_bytes))
        self._rules.run_all()
        for action in self._on_load:
            for cell in instances_of(self._form, self._root, self._form.nodes[action.target]):
                self._set(action, cell)
        self.grown()
        self._rules.settle()

    def _preloaded(self, kind: str, parameter: str, context: SessionContext, random_bytes: RandomBytes) -> str:
        if kind == "uid":
            draw = random_bytes(16).hex()
            return f"uuid:{draw[:8]}-{draw[8:12]}-4{draw[13:16]}-a{draw[17:20]}-{draw[20:]}"
        if kind == "timestamp":
            return context.moment().isoformat(timespec="milliseconds") if parameter == "start" else ""
        if kind == "date":
            return context.moment().date().isoformat()
        return self._env.properties.get(parameter, "")

    def fire(self, cell: Cell) -> None:
        """Set the values that wait for this question to change."""
        for action in self._on_change.get(cell.question.index, ()):
            self._rules.settle()
            for target in instances_of(self._form, self._root, self._form.nodes[action.target]):
                if share_instance(cell, target):
                    self._set(action, target)

    def grown(self) -> None:
        """Give new instances of repeats their dynamic defaults."""
        rules = self._rules
        while rules.grown:
            added = rules.grown.pop(0)
            for action in self._on_growth:
                target = self._form.nodes[action.target]
                if target.path.startswith(f"{added.question.path}/"):
                    for cell in cells_below(self._form, added, target):
                        self._set(action, cell)
            rules.settle()

    def _set(self, action: SetValue, cell: Cell) -> None:
        text = ""
        if action.value is not None:
            try:
                value = evaluate(action.value, cell, self._env)
                text = "" if isinstance(value, float) and value != value else to_text(value)
            except XPathError:
                text = ""
        if cell.keep(text):
            self._rules.value_changed(cell)
            if action.event == "changed":
                self.fire(cell)
