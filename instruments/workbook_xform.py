"""From an XForm's XML to a `Form`: what ODK would run, compiled."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from instruments.form import Form, Itemset, Part, Question, SetValue, Wording
from instruments.form_graph import Cycle, plan_rules
from instruments.xpath.compile import compile_rule
from instruments.xpath.compiled import Compiled
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, child_text
from instruments.xpath.references import Shape, references
from instruments.xpath.syntax import Call, Path, Text

_JR = "{http://openrosa.org/javarosa}"
_ITEXT = "jr:itext("
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
MISSING_TRANSLATION = "-"


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


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def build_form(
    xform: str, rows: Mapping[str, int], types: Mapping[str, str], files: Mapping[str, bytes] | None = None
) -> Built:
    """Compile an XForm.

    ``rows`` and ``types`` give the survey row and the written type by generic path; ``files`` the tables beside the
    form by name. Problems of rules are returned, all at once.
    """
    root = fromstring(xform)
    return _Builder(root, rows, types, files or {}).build(hashlib.sha256(xform.encode()).hexdigest())


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
        self._missing: list[str] = []
        self._texts, self._languages, self._default = self._read_texts(model)
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
        plan, cycles = plan_rules(self._nodes, self._shapes)
        self._check_references()
        actions = self._compile_actions(by_path)
        form = Form(
            self._title or self._data.get("id", ""), self._data.get("id", ""), self._data.get("version", ""),
            self._languages, self._default, tuple(node for node in self._nodes if node.kind == "question"),
            tuple(self._nodes), by_path, instances, tuple(self._missing), self._texts, tuple(actions), plan, digest,
            _offered(self._nodes, instances),
        )  # fmt: skip
        loops = tuple(self._loop(cycle) for cycle in cycles)
        broken = bool(self._problems) or any(len(loop) > 1 for loop in loops)
        return Built(None if broken else form, tuple(self._problems), loops, tuple(self._unknown))

    def _loop(self, cycle: Cycle) -> tuple[str, ...]:
        return tuple(self._nodes[index].path for index in cycle.questions)

    # Texts

    def _read_texts(self, model: Element) -> tuple[dict[str, Wording], tuple[str, ...], str]:
        block = next((child for child in model if local(child) == "itext"), None)
        if block is None:
            return {}, (), ""
        texts: dict[str, dict[str, tuple[Part, ...]]] = {}
        languages = [translation.get("lang", "") for translation in block]
        marked = [translation.get("lang", "") for translation in block if translation.get("default")]
        for translation in block:
            for entry in translation:
                value = next((each for each in entry if each.get("form") is None), None)
                if value is not None:
                    texts.setdefault(entry.get("id", ""), {})[translation.get("lang", "")] = self._parts(value)
        default = marked[0] if marked else languages[0]
        wordings = {key: Wording(_with_fallback(found, default)) for key, found in texts.items()}
        return wordings, tuple(languages), default

    def _parts(self, element: Element) -> tuple[Part, ...]:
        parts: list[Part] = [element.text or ""]
        for child in element:
            if local(child) == "output":
                rule = self._compile(child.get("value", ""), "", "label")
                parts.append(rule if rule is not None else "")
            parts.append(child.tail or "")
        merged = [part for part in parts if part != ""]
        if merged and isinstance(merged[0], str):
            merged[0] = merged[0].lstrip()
        if merged and isinstance(merged[-1], str):
            merged[-1] = merged[-1].rstrip()
        return tuple(part for part in merged if part != "")

    def _wording(self, element: Element | None) -> Wording | None:
        if element is None:
            return None
        reference = element.get("ref", "")
        if reference.startswith(_ITEXT):
            return self._texts.get(_quoted(reference))
        return Wording({"": self._parts(element)})

    def _message(self, text: str | None) -> Wording | None:
        if not text:
            return None
        if text.startswith(_ITEXT):
            return self._texts.get(_quoted(text))
        return Wording({"": (text,)})

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
        counted = self._counts[path].get(f"{_JR}count") if is_repeat else None
        return Question(
            blank.index, blank.name, path, kind, kind if is_group else self._type(path, bind, control),
            (bind.get("type", "string") if bind is not None else "string").rpartition(":")[2], blank.parent, children,
            repeat, control is not None, self._rows.get(path),
            self._wording(_child(body, "label")), self._wording(_child(body, "hint")),
            body.get("appearance", "") if body is not None else "", _parameters(body),
            (element.text or "").strip() if not is_group else "", _preload(bind),
            rule("relevant"), None if is_group else rule("calculate"), rule("required"), rule("readonly"),
            rule("constraint"),
            self._message(bind.get(f"{_JR}requiredMsg") if bind is not None else None),
            self._message(bind.get(f"{_JR}constraintMsg") if bind is not None else None),
            self._itemset(path, body), self._compile(counted, path, "repeat_count") if counted else None,
            path == "/data/meta" or path.startswith("/data/meta/"),
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
        source = _child(body, "itemset")
        if source is None:
            return self._inline_items(path, body)
        nodes = self._compile(source.get("nodeset", ""), path, "choice_filter")
        if nodes is None:
            return None
        value, label = _child(source, "value"), _child(source, "label")
        shown = label.get("ref", "") if label is not None else ""
        translated = shown.startswith(_ITEXT)
        name = _instance_name(nodes)
        return Itemset(
            nodes, value.get("ref", "name") if value is not None else "name",
            shown[len(_ITEXT) : -1].strip() if translated else shown, translated, name, _is_fixed(nodes),
        )  # fmt: skip

    def _inline_items(self, path: str, body: Element) -> Itemset | None:
        items = [child for child in body if local(child) == "item"]
        if not items:
            return None
        name = f"items:{path}"
        element = Element("instance", {"id": name})
        root = Element("root")
        element.append(root)
        for item in items:
            label, value = _child(item, "label"), _child(item, "value")
            node = Element("item")
            for tag, text in (("name", _text(value)), *_inline_label(label)):
                part = Element(tag)
                part.text = text
                node.append(part)
            root.append(node)
        self._secondary.append(element)
        translated = any(child.tag == "itextId" for child in root[0])
        nodes = compile_rule(f"instance('{name}')/root/item")
        return Itemset(nodes, "name", "itextId" if translated else "label", translated, name, True)

    def _instance(self, element: Element) -> Node:
        source = element.get("src", "")
        holder = Node("instance")
        if source.startswith("jr://file"):
            name = source.rpartition("/")[2]
            if name not in self._files:
                self._missing.append(name)
                holder.add(Node("root"))
            else:
                fill_table(holder, name, self._files[name])
        for child in element:
            holder.add(_node(child))
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

    def _check_references(self) -> None:
        for node in self._nodes:
            rules = {
                "relevant": node.relevant, "calculate": node.calculate, "required": node.required,
                "constraint": node.constraint, "readonly": node.readonly,
                "choice_filter": node.itemset.nodes if node.itemset else None,
            }  # fmt: skip
            for attribute, rule in rules.items():
                if rule is None:
                    continue
                for path in dict.fromkeys(references(rule.source, self._shapes[node.index]).unknown):
                    self._unknown.append(RuleProblem(node.path, attribute, path))


def _offered(nodes: list[Question], instances: Mapping[str, Node]) -> dict[int, tuple[str, ...]]:
    """Return the values of every choice list without a filter."""
    found: dict[int, tuple[str, ...]] = {}
    for node in nodes:
        if node.itemset is not None and node.itemset.is_fixed:
            tables = instances[node.itemset.instance or ""].children()
            items = (item for table in tables for item in table.children())
            found[node.index] = tuple(child_text(item, node.itemset.value) for item in items)
    return found


def _with_fallback(found: dict[str, tuple[Part, ...]], default: str) -> dict[str, tuple[Part, ...]]:
    """Show the default language's text where a translation is missing (pyxform writes a hyphen there)."""
    instead = found.get(default, ())
    if instead in ((MISSING_TRANSLATION,), ()):
        instead = next((parts for parts in found.values() if parts not in ((MISSING_TRANSLATION,), ())), instead)
    return {lang: instead if parts == (MISSING_TRANSLATION,) else parts for lang, parts in found.items()}


def _quoted(call: str) -> str:
    return call[len(_ITEXT) :].rstrip(") ").strip().strip("'\"")


def _child(element: Element | None, name: str) -> Element | None:
    return next((child for child in element if local(child) == name), None) if element is not None else None


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _inline_label(label: Element | None) -> list[tuple[str, str]]:
    reference = label.get("ref", "") if label is not None else ""
    return [("itextId", _quoted(reference))] if reference.startswith(_ITEXT) else [("label", _text(label))]


def _parameters(body: Element | None) -> dict[str, str]:
    if body is None:
        return {}
    return {name: body.attrib[name] for name in ("start", "end", "step", "rows", "mediatype") if name in body.attrib}


def _preload(bind: Element | None) -> tuple[str, str] | None:
    kind = bind.get(f"{_JR}preload") if bind is not None else None
    return (kind, bind.get(f"{_JR}preloadParams", "")) if bind is not None and kind else None


def _node(element: Element) -> Node:
    node = Node(local(element), element.text or "" if len(element) == 0 else "")
    for child in element:
        node.add(_node(child))
    return node


def _instance_name(nodes: Compiled) -> str | None:
    source = nodes.source
    while isinstance(source, Call) and source.name == "randomize":
        source = source.arguments[0]
    if isinstance(source, Path) and isinstance(source.start, Call) and source.start.name == "instance":
        argument = source.start.arguments[0]
        return argument.value if isinstance(argument, Text) else None
    return None


def _is_fixed(nodes: Compiled) -> bool:
    """Tell whether the choices are always the same: a table without any filter."""
    source = nodes.source
    if isinstance(source, Path) and isinstance(source.start, Call) and source.start.name == "instance":
        return not any(step.predicates for step in source.steps)
    return False


def fill_table(holder: Node, name: str, data: bytes) -> None:
    """Put a CSV file (or an XML or GeoJSON one, left empty) under an instance as root and items."""
    root = holder.add(Node("root"))
    if not name.lower().endswith(".csv"):
        return
    text = data.decode("utf-8-sig", errors="replace")
    for record in csv.DictReader(io.StringIO(text)):
        item = root.add(Node("item"))
        for header, value in record.items():
            if header is not None and isinstance(value, str):
                item.add(Node(header.strip(), value))
