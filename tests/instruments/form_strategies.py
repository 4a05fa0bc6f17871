"""Random small forms and random walks over them, for properties of the engine."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random  # noqa: TID251 - hypothesis draws it and keeps its seed

from hypothesis import strategies as st

from core.errors import UserError
from instruments.session import FormSession
from tests.instruments.forms import YES_NO, options

CHOICES = [*YES_NO, *options("abc", "a", "b", "c")]
TYPED = {"int": ("0", "1", "3", "25"), "string": ("a", "b", "yes", "3")}
MOVES = st.lists(st.tuples(st.integers(0, 999), st.integers(0, 999)), min_size=5, max_size=25)


@dataclass(slots=True)
class Drawing:
    """A form being drawn: its rows, the questions so far with the repeats around them, names used."""

    random: Random
    rows: list[dict[str, str]] = field(default_factory=list)
    known: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    repeats: list[str] = field(default_factory=list)
    numbered: int = 0

    def name(self, letter: str) -> str:
        self.numbered += 1
        return f"{letter}{self.numbered}"

    def pick(self, *options: str) -> str:
        return self.random.choice(options)

    def items(self, depth: int, around: tuple[str, ...], groups: str) -> None:
        for _ in range(self.random.randint(2, 4)):
            kind = self.pick("question", "question", "calculate", "calculate", "group", "repeat")
            if depth == 0 or kind in ("question", "calculate"):
                self.question(kind == "calculate", around)
            else:
                self.section(kind, depth, around, groups)

    def section(self, kind: str, depth: int, around: tuple[str, ...], groups: str) -> None:
        name = self.name("g" if kind == "group" else "r")
        row = {"type": f"begin_{kind}", "name": name, "label": name}
        if self.random.random() < 0.5:
            row["relevant"] = self.condition(around)
        inside = around
        if kind == "repeat":
            inside = (*around, name)
            if self.random.random() < 0.3 and self.known:
                row["repeat_count"] = f"if({self.value(around)} > 3, 3, {self.value(around)})"
        self.rows.append(row)
        self.items(depth - 1, inside, f"{groups}/{name}")
        self.rows.append({"type": f"end_{kind}", "name": ""})
        if kind == "repeat":
            self.repeats.append(name)

    def question(self, calculated: bool, around: tuple[str, ...]) -> None:
        name = self.name("c" if calculated else "q")
        if calculated:
            self.rows.append({"type": "calculate", "name": name, "calculation": self.calculation(around, name)})
        else:
            kind = self.pick("integer", "text", "select_one yn", "select_multiple abc")
            row = {"type": kind, "name": name, "label": name}
            for column in ("relevant", "required", "readonly"):
                if self.random.random() < 0.25:
                    row[column] = self.condition(around)
            if self.random.random() < 0.3:
                row["constraint"] = self.pick(". != 'b'", ". < 20", f". != {self.value(around)}")
            if kind in ("integer", "text") and self.random.random() < 0.2:
                row["default"] = f"{self.value(around)} + 1"
            if kind == "select_one yn" and self.random.random() < 0.5:
                row["choice_filter"] = f"name != {self.value(around)}"
            self.rows.append(row)
        self.known.append((name, around))

    def value(self, around: tuple[str, ...]) -> str:
        """Draw a value a rule at this place may read: only questions before it, so that no loop arises."""
        if not self.known:
            return self.pick("1", "'yes'")
        name, inside = self.random.choice(self.known)
        if inside == around[: len(inside)]:
            return self.pick(f"${{{name}}}", f"string-length(${{{name}}})", f"coalesce(${{{name}}}, 2)")
        return self.pick(f"sum(${{{name}}})", f"count(${{{name}}})", f"join(' ', ${{{name}}})")

    def condition(self, around: tuple[str, ...]) -> str:
        value = self.value(around)
        if around and self.random.random() < 0.2:
            return "position(..) < 3"
        return self.pick(f"{value} = 'yes'", f"{value} > 2", f"{value} != ''", f"not(selected({value}, 'a'))")

    def calculation(self, around: tuple[str, ...], name: str) -> str:
        value = self.value(around)
        forms = [value, f"{value} + 1", f"concat({value}, 'x')", f"if({self.condition(around)}, {value}, '')"]
        if self.repeats:
            forms.append(f"count(${{{self.random.choice(self.repeats)}}})")
        twins = [known for known, inside in self.known if inside == around and around]
        if twins and self.rows and self._is_direct():
            twin = self.random.choice(twins)
            forms.append(f"count(../../{around[-1]}[{twin} = current()/../{twin}])")
            forms.append(f"sum(../../{around[-1]}[position() < 2]/{twin})")
        return self.pick(*forms)

    def _is_direct(self) -> bool:
        """Tell whether the innermost open section is a repeat."""
        opened: list[str] = []
        for row in self.rows:
            if row["type"].startswith("begin_"):
                opened.append(row["type"])
            elif row["type"].startswith("end_"):
                opened.pop()
        return bool(opened) and opened[-1] == "begin_repeat"


@st.composite
def surveys(draw: st.DrawFn) -> list[dict[str, str]]:
    """Draw the survey sheet of a form without loops, up to three sections deep."""
    drawing = Drawing(draw(st.randoms(use_true_random=True)))
    drawing.items(1, (), "/data")
    drawing.section("repeat", 2, (), "/data")
    drawing.items(1, (), "/data")
    if not any(row["type"].split()[0] in ("integer", "text", "select_one") for row in drawing.rows):
        drawing.rows.append({"type": "integer", "name": "last", "label": "last"})
    return drawing.rows


def repeats_of(filling: FormSession) -> list[str]:
    """Return the concrete paths of the repeats a person can change now."""
    found = []
    for node in filling.nodes():
        for child in node.question.children:
            repeat = filling.form.nodes[child]
            if repeat.kind == "repeat" and repeat.count is None and node.relevant:
                found.append(f"{node.path()}/{repeat.name}")
    return found


def move(filling: FormSession, which: int, what: int) -> None:
    """Answer a question that is asked now, or change the number of instances of a repeat."""
    repeats = repeats_of(filling)
    if what % 4 == 0 and repeats:
        path = repeats[which % len(repeats)]
        if what % 8 == 0 and filling.repeat_count(path) > 0:
            filling.remove_repeat(path, which % filling.repeat_count(path) + 1)
        elif filling.repeat_count(path) < 12:
            filling.add_repeat(path)
        return
    asked = [path for path in filling.questions() if not filling.is_readonly(path)]
    asked = [path for path in asked if filling.node(path).is_answered_by_person]
    if not asked:
        return
    path = asked[which % len(asked)]
    question = filling.node(path)
    offered = [choice.value for choice in filling.choices(path)] if question.itemset else TYPED[question.data_type]
    try:
        filling.answer(path, ["", *offered][what % (len(offered) + 1)])
    except UserError as refused:
        raise AssertionError(f"{path}: {refused}") from refused


def seen(filling: FormSession) -> list[tuple[object, ...]]:
    """Return all a session says of every node."""
    return [
        (node.path(), node.text, node.kept, node.relevant, node.required, node.readonly, node.fault)
        for node in filling.nodes()
    ]
