"""From an XForm's XML to a `Form`: what ODK would run, compiled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element
from xml.etree.ElementTree import fromstring as plain_fromstring

from defusedxml.ElementTree import fromstring

from instruments.collector import uncollected
from instruments.form import Form, Itemset, Question, SetValue
from instruments.form_graph import Cycle, plan_rules
from instruments.workbook_instances import (
    fill_table,
    fixed_choices,
    inline_items,
    instance_name,
    is_fixed,
    node_from,
)
from instruments.workbook_texts import ITEXT, Texts, child_of, local
from instruments.workbook_xform_tree import JAVAROSA, digest_of
from instruments.xpath.compile import compile_rule
from instruments.xpath.compiled import Compiled
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node
from instruments.xpath.references import Shape

_CONTROLS = {
    "input": "", "select1": "select_one", "select": "select_multiple", "rank": "rank", "trigger": "acknowledge",
    "range": "range", "upload": "file", "secret": "text",
}  # fmt: skip
_TYPES = {"int": "integer", "string": "text", "dateTime": "datetime", "double": "decimal", "float": "decimal"}
_PRELOADS = {"timestamp": None, "date": "today", "property": None, "uid": "uid"}
_EVENTS = {
    "odk-instance-first-load": "load",
    "odk-instance-load": "load",
    "odk-new-repeat": "new-repeat",
    "xforms-value-changed": "changed",
}


@dataclass(frozen=True, slots=True)
class RuleProblem:
    """A rule of the XForm that cannot be used: whose, which bind attribute, why."""

    path: str
    attribute: str
    message: str


@dataclass(frozen=True, slots=True)
class Built:
    """A form, or None, and what is wrong with its rules."""

    form: Form | None
    problems: tuple[RuleProblem, ...] = ()
    cycles: tuple[tuple[str, ...], ...] = ()
    unknown_paths: tuple[RuleProblem, ...] = ()


@uncollected
def build_form(
    xform: str, rows: Mapping[str, int], types: Mapping[str, str], files: Mapping[str, bytes] | None = None
) -> Built:
    """Compile an XForm.

    ``rows`` and ``types`` give the survey row and the written type by generic path; ``files`` the tables beside the
    form by name. Problems of rules are returned, all at once.
    """
    root = plain_fromstring(xform) if "<!" not in xform else fromstring(xform)  # noqa: S314 - nothing is declared
    return build_tree(root, rows, types, files)


@uncollected
def build_tree(
    root: Element, rows: Mapping[str, int], types: Mapping[str, str], files: Mapping[str, bytes] | None = None
) -> Built:
    """Compile an XForm that is a tree already."""
    return _Builder(root, rows, types, files or {}).build(digest_of(root))


@dataclass(slots=True)
class _Control:
    """What the form's body says about one node."""

    element: Element
    kind: str


class _Builder:
    def __init__(
        self, root: Element, rows: Mapping[str, int], types: Mapping[str, str], files: Mapping[str, bytes]
    ) -> None:
        self._rows, self._types, self._files = rows, types, files
        head = next(child for child in root if local(child) == "head")
        body = next(child for child in root if local(child) == "body")
        self._title = next((child.text or "" for child in head if local(child) == "title"), "")
        model = next(child for child in head if local(child) == "model")
        instances = [child for child in model if local(child) == "instance"]
        self._data = instances[0][0]
        self._secondary = instances[1:]
        self._binds = {child.get("nodeset", ""): child for child in model if local(child) == "bind"}
        self._problems: list[RuleProblem] = []
        self._unknown: list[RuleProblem] = []
        self._missing: dict[str, str] = {}
        self._texts = Texts(model, lambda rule: self._compile(rule, "", "label"))
        self._controls: dict[str, _Control] = {}
        self._counts: dict[str, Element] = {}
        self._actions: list[tuple[Element, str | None]] = [
            (child, None) for child in model if local(child) == "setvalue"
        ]
        self._read_body(body)
        self._shapes: list[Shape] = []
        self._nodes: list[Question] = []

    def build(self, digest: str) -> Built:
        top = Shape("")
        self._add(self._data, top, None, None)
        by_path = {node.path: node for node in self._nodes}
        instances = {each.get("id", ""): self._instance(each) for each in self._secondary}
        plan, cycles, unknown = plan_rules(self._nodes, self._shapes)
        self._unknown = [RuleProblem(self._nodes[each.question].path, each.attribute, each.path) for each in unknown]
        actions = self._compile_actions(by_path)
        form = Form(
            self._title or self._data.get("id", ""), self._data.get("id", ""), self._data.get("version", ""),
            self._texts.languages, self._texts.default, tuple(node for node in self._nodes if node.kind == "question"),
            tuple(self._nodes), by_path, instances, self._missing, self._texts.wordings, tuple(actions), plan, digest,
            fixed_choices(self._nodes, instances), {}, None, self._texts.all_media(),
        )  # fmt: skip
        loops = tuple(self._loop(cycle) for cycle in cycles)
        broken = bool(self._problems) or any(len(loop) > 1 for loop in loops)
        return Built(None if broken else form, tuple(self._problems), loops, tuple(self._unknown))

    def _loop(self, cycle: Cycle) -> tuple[str, ...]:
        return tuple(self._nodes[index].path for index in cycle.questions)

    # Body

    def _read_body(self, element: Element) -> None:
        for child in element:
            kind = local(child)
            path = child.get("ref") or child.get("nodeset") or ""
            if kind == "setvalue":
                self._actions.append((child, element.get("ref") or element.get("nodeset")))
            elif kind == "group":
                if path and path not in self._controls:
                    self._controls[path] = _Control(child, "group")
                self._read_body(child)
            elif kind == "repeat":
                known = self._controls.get(path)
                self._controls[path] = _Control(known.element if known else child, "repeat")
                self._counts[path] = child
                self._read_body(child)
            elif kind in _CONTROLS and path:
                self._controls[path] = _Control(child, kind)
                self._read_body(child)

    # Nodes

    def _add(self, element: Element, above: Shape, parent: int | None, repeat: int | None) -> int:
        index = len(self._nodes)
        path = f"{above.path}/{local(element)}"
        is_repeat = path in self._counts
        shape = Shape(local(element), above, index, is_repeat)
        self._shapes.append(shape)
        placeholder = Question(index, shape.name, path, "group", "group", "", parent, (), repeat, False, None)
        self._nodes.append(placeholder)
        inner = index if is_repeat else repeat
        children: list[int] = []
        seen: set[str] = set()
        for child in element:
            if local(child) not in seen:
                seen.add(local(child))
                children.append(self._add(child, shape, index, inner))
        self._nodes[index] = self._question(element, placeholder, tuple(children), inner)
        return index

    def _question(self, element: Element, blank: Question, children: tuple[int, ...], repeat: int | None) -> Question:
        path = blank.path
        bind = self._binds.get(path)
        control = self._controls.get(path)
        is_repeat = path in self._counts
        is_group = bool(children) or is_repeat or (control is not None and control.kind == "group") or path == "/data"
        kind = "repeat" if is_repeat else "group" if is_group else "question"
        rule = self._rules(path, bind)
        body = control.element if control is not None else None
        counted = self._counts[path].get(f"{JAVAROSA}count") if is_repeat else None
        return Question(
            blank.index, blank.name, path, kind, kind if is_group else self._type(path, bind, control),
            (bind.get("type", "string") if bind is not None else "string").rpartition(":")[2], blank.parent, children,
            repeat, control is not None, self._rows.get(path),
            self._texts.of_element(child_of(body, "label")), self._texts.of_element(child_of(body, "hint")),
            body.get("appearance", "") if body is not None else "", _parameters(body),
            (element.text or "").strip() if not is_group else "", _preload(bind),
            rule("relevant"), None if is_group else rule("calculate"), rule("required"), rule("readonly"),
            rule("constraint"),
            self._texts.of_message(bind.get(f"{JAVAROSA}requiredMsg") if bind is not None else None),
            self._texts.of_message(bind.get(f"{JAVAROSA}constraintMsg") if bind is not None else None),
            self._itemset(path, body), self._compile(counted, path, "repeat_count") if counted else None,
            path == "/data/meta" or path.startswith("/data/meta/"), self._texts.guidance(child_of(body, "hint")),
            self._texts.media(child_of(body, "label")),
        )  # fmt: skip

    def _rules(self, path: str, bind: Element | None) -> Callable[[str], Compiled | None]:
        def rule(attribute: str) -> Compiled | None:
            source = bind.get(attribute) if bind is not None else None
            if not source or (attribute in ("required", "readonly") and source.strip() == "false()"):
                return None
            return self._compile(source, path, attribute)

        return rule

    def _compile(self, source: str, path: str, attribute: str) -> Compiled | None:
        try:
            return compile_rule(source)
        except XPathError as error:
            self._problems.append(RuleProblem(path, attribute, error.message))
            return None

    def _type(self, path: str, bind: Element | None, control: _Control | None) -> str:
        written = self._types.get(path, "")
        if control is None:
            preload = _preload(bind)
            if preload is not None and preload[0] in _PRELOADS:
                return _PRELOADS[preload[0]] or preload[1]
            return "calculate" if bind is not None and bind.get("calculate") else "hidden"
        if written == "note":
            return "note"
        if control.kind == "upload":
            return control.element.get("mediatype", "file/*").partition("/")[0].replace("application", "file")
        if _CONTROLS.get(control.kind):
            return _CONTROLS[control.kind]
        data_type = (bind.get("type", "string") if bind is not None else "string").rpartition(":")[2]
        return _TYPES.get(data_type, data_type)

    # Choices

    def _itemset(self, path: str, body: Element | None) -> Itemset | None:
        if body is None:
            return None
        source = child_of(body, "itemset")
        if source is None:
            return self._inline_items(path, body)
        nodes = self._compile(source.get("nodeset", ""), path, "choice_filter")
        if nodes is None:
            return None
        value, label = child_of(source, "value"), child_of(source, "label")
        shown = label.get("ref", "") if label is not None else ""
        translated = shown.startswith(ITEXT)
        name = instance_name(nodes)
        return Itemset(
            nodes, value.get("ref", "name") if value is not None else "name",
            shown[len(ITEXT) : -1].strip() if translated else shown, translated, name, is_fixed(nodes),
        )  # fmt: skip

    def _inline_items(self, path: str, body: Element) -> Itemset | None:
        items = [child for child in body if local(child) == "item"]
        if not items:
            return None
        name = f"items:{path}"
        self._secondary.append(inline_items(name, items))
        translated = (label := child_of(items[0], "label")) is not None and label.get("ref", "").startswith(ITEXT)
        nodes = compile_rule(f"instance('{name}')/root/item")
        return Itemset(nodes, "name", "itextId" if translated else "label", translated, name, True)

    def _instance(self, element: Element) -> Node:
        source = element.get("src", "")
        holder = Node("instance")
        if source.startswith("jr://file"):
            name = source.rpartition("/")[2]
            if name not in self._files:
                self._missing[element.get("id", "")] = name
                holder.add(Node("root"))
            else:
                fill_table(holder, name, self._files[name])
        for child in element:
            holder.add(node_from(child))
        return holder

    # Actions and references

    def _compile_actions(self, by_path: Mapping[str, Question]) -> list[SetValue]:
        actions: list[SetValue] = []
        for element, owner in self._actions:
            target = by_path.get(element.get("ref", ""))
            if target is None:
                continue
            source = element.get("value") or element.text or ""
            rule = self._compile(source, target.path, "default") if source.strip() else None
            trigger = by_path.get(owner or "")
            for name in element.get("event", "").split():
                event = _EVENTS.get(name)
                if event is not None:
                    actions.append(SetValue(event, target.index, rule, trigger.index if trigger else None))
        return actions


def _parameters(body: Element | None) -> dict[str, str]:
    if body is None:
        return {}
    return {name: body.attrib[name] for name in ("start", "end", "step", "rows", "mediatype") if name in body.attrib}


def _preload(bind: Element | None) -> tuple[str, str] | None:
    kind = bind.get(f"{JAVAROSA}preload") if bind is not None else None
    return (kind, bind.get(f"{JAVAROSA}preloadParams", "")) if bind is not None and kind else None
