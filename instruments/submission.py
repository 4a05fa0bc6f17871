"""A finished response as the submission XML of ODK, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape, quoteattr

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from core.errors import UserError
from instruments import problems
from instruments.form import Form, Question
from instruments.session_paths import split_path
from instruments.workbook_sheets import UNPRINTABLE
from instruments.workbook_texts import local

LIMIT_MB = 10
_DEEPEST = 100
_NAMESPACES = 'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"'
_ESCAPES = {"\r": "&#13;"}


@dataclass(frozen=True, slots=True)
class Submission:
    """What a submission says: relevant answers by concrete path (a blank as ``""``) and which form and response it is.

    ``unknown`` are the paths the form does not have; their values are in no answer.
    """

    form_id: str
    version: str
    instance_id: str
    answers: Mapping[str, str]
    instance_name: str = ""
    unknown: tuple[str, ...] = field(default=())


def write_submission(form: Form, answers: Mapping[str, str], instance_id: str, *, instance_name: str = "") -> bytes:
    """Return a response as the XML that ODK's tools take.

    Parameters
    ----------
    form : Form
        The form the response was given to; its id and version stand at the root.
    answers : mapping
        Concrete path to stored text, as `FormSession.finalise` gives them; what does not apply is not in it.
    instance_id : str
        The response's own id; ``uuid:`` is put before a bare UUID.
    instance_name : str
        The name to show in lists, or a blank.

    Raises
    ------
    UserError
        ``SUBMISSION_NO_QUESTION`` for an answer to no question, ``SUBMISSION_CHARACTER`` for one XML cannot hold.

    References
    ----------
    ODK XForms specification, Submission; OpenRosa metadata schema.
    """
    top = _Branch()
    for path, text in answers.items():
        generic, steps = split_path(path)
        question = form.by_path.get(generic)
        if question is None or question.kind != "question":
            raise UserError(problems.SUBMISSION_NO_QUESTION, path=path)
        top.place(steps[1:], _checked(path, text))
    root = form.nodes[0]
    name = root.name
    lines = [
        "<?xml version='1.0' encoding='UTF-8' ?>",
        f"<{name} {_NAMESPACES} id={quoteattr(form.id)} version={quoteattr(form.version)}>",
        *_children(form, root, top),
        _meta(instance_id, instance_name),
        f"</{name}>",
    ]
    return "\n".join(lines).encode()


def _checked(path: str, text: str) -> str:
    if UNPRINTABLE.search(text):
        raise UserError(problems.SUBMISSION_CHARACTER, path=path)
    return escape(text, _ESCAPES)


def _meta(instance_id: str, instance_name: str) -> str:
    full = instance_id if ":" in instance_id else f"uuid:{instance_id}"
    shown = f"<instanceName>{_checked('meta/instanceName', instance_name)}</instanceName>" if instance_name else ""
    return f"<meta><instanceID>{_checked('meta/instanceID', full)}</instanceID>{shown}</meta>"


class _Branch:
    """One element to be written: the instances of each child by position, or a text."""

    __slots__ = ("kids", "text")

    def __init__(self) -> None:
        self.kids: dict[str, dict[int, _Branch]] = {}
        self.text = ""

    def place(self, steps: tuple[tuple[str, int], ...], text: str) -> None:
        at = self
        for name, position in steps:
            at = at.kids.setdefault(name, {}).setdefault(position, _Branch())
        at.text = text


def _children(form: Form, above: Question, branch: _Branch) -> Iterator[str]:
    """Write what is below a node in form order; an instance without answers stands empty: later ones count on it."""
    for index in above.children:
        question = form.nodes[index]
        instances = branch.kids.get(question.name)
        if instances is None:
            continue
        for position in range(max(instances) + 1):
            instance = instances.get(position, _EMPTY)
            if question.kind == "question":
                yield f"<{question.name}>{instance.text}</{question.name}>" if instance.text else f"<{question.name}/>"
            else:
                yield f"<{question.name}>"
                yield from _children(form, question, instance)
                yield f"</{question.name}>"


_EMPTY = _Branch()


def read_submission(form: Form, data: bytes) -> Submission:
    """Return the response in a submission; notes and what the form does not have are no answers.

    Nothing outside the file is read and no entity is expanded. UserError: ``SUBMISSION_TOO_BIG``,
    ``SUBMISSION_DAMAGED``, ``SUBMISSION_UNSAFE``, ``SUBMISSION_SEALED``, ``SUBMISSION_OTHER_FORM``.
    """
    root = _parsed(data)
    form_id = root.get("id") or ""
    if root.get("encrypted") == "yes" or any(local(child) == "encryptedXmlFile" for child in root):
        raise UserError(problems.SUBMISSION_SEALED)
    if form_id != form.id:
        raise UserError(problems.SUBMISSION_OTHER_FORM, found=form_id or local(root), wanted=form.id)
    reader = _Reader(form)
    reader.read(root, form.nodes[0].path, form.nodes[0].path, 0)
    return Submission(
        form_id, root.get("version") or "", reader.meta.get("instanceID", ""), reader.answers,
        reader.meta.get("instanceName", ""), tuple(dict.fromkeys(reader.unknown)),
    )  # fmt: skip


def _parsed(data: bytes) -> Element:
    if len(data) > LIMIT_MB * 1_000_000:
        raise UserError(problems.SUBMISSION_TOO_BIG, limit_mb=LIMIT_MB)
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise UserError(problems.SUBMISSION_UNSAFE) from problem
    except (ParseError, LookupError, ValueError, RecursionError) as problem:
        raise UserError(problems.SUBMISSION_DAMAGED, reason=str(problem)) from problem
    return root


class _Reader:
    """Collects answers from elements, counting the instances of each repeat."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.answers: dict[str, str] = {}
        self.meta: dict[str, str] = {}
        self.unknown: list[str] = []

    def read(self, element: Element, generic: str, concrete: str, depth: int) -> None:
        if depth > _DEEPEST:
            raise UserError(problems.SUBMISSION_DAMAGED, reason=f"its elements are nested over {_DEEPEST} deep")
        seen: dict[str, int] = {}
        for child in element:
            name = local(child) if isinstance(child.tag, str) else ""
            if not name or any(key.endswith("}template") for key in child.attrib):
                continue
            path = f"{generic}/{name}"
            if depth == 0 and name == "meta":
                self.meta = {local(each): (each.text or "").strip() for each in child}
                continue
            seen[name] = seen.get(name, 0) + 1
            self._take(child, path, f"{concrete}/{name}", seen[name], depth)

    def _take(self, child: Element, generic: str, concrete: str, position: int, depth: int) -> None:
        question = self._form.by_path.get(generic)
        is_repeat = question is not None and question.kind == "repeat"
        if question is None or (position > 1 and not is_repeat):
            self.unknown.append(generic)
        elif question.kind == "question":
            if question.type != "note":
                self.answers[concrete] = child.text or ""
        else:
            self.read(child, generic, f"{concrete}[{position}]" if is_repeat else concrete, depth + 1)
