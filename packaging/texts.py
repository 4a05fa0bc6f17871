"""Bring ``gui/translations/*.ts`` up to the words in ``gui/``. By path: ``python packaging/texts.py [LANG=FILE.json]``.

A sentence is what stands in ``self.tr("…")``, ``tr("…")``, ``_tr("…")`` or as the second word of ``translate``. What
was translated stays; a new sentence comes in unfinished; one that is gone goes. ``LANG=FILE.json`` fills sentences
from a table of English sentence to translation (a list of forms where there is a count) and leaves the other
languages alone.
"""

import ast
import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "gui" / "translations"
FORMS = {"es": 2, "fr": 2, "ar": 6}
MARKS = ("tr", "_tr", "translate")

Key = tuple[str, str]


def sentences() -> dict[Key, bool]:
    """Return every sentence of the window by context and English words, and whether it counts something."""
    found: dict[Key, bool] = {}
    for path in sorted((ROOT / "gui").rglob("*.py")):
        _read(ast.parse(path.read_text(encoding="utf-8")), path.stem, found)
    return found


def _read(node: ast.AST, context: str, found: dict[Key, bool]) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = getattr(child.func, "attr", getattr(child.func, "id", ""))
            words = child.args[1:2] if name == "translate" else child.args[:1]
            if name in MARKS and words:
                for text in _texts(words[0]):
                    found[context, text] = "%Ln" in text
        _read(child, child.name if isinstance(child, ast.ClassDef) else context, found)


def _texts(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def known(path: Path) -> dict[Key, list[str]]:
    """Return what a file holds: the forms of each translated sentence."""
    if not path.exists():
        return {}
    held = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            kept = message.find("translation")
            if kept is not None and kept.get("type") != "unfinished":
                forms = [form.text or "" for form in kept.iter("numerusform")] or [kept.text or ""]
                held[context.findtext("name", ""), message.findtext("source", "")] = forms
    return held


def write(path: Path, language: str, wanted: dict[Key, bool], held: dict[Key, list[str]]) -> int:
    """Write the file anew, in order; return how many sentences are not translated yet."""
    by_words = {source: forms for (_, source), forms in held.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    left, contexts = 0, {}
    for (name, source), counts in sorted(wanted.items()):
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message", {"numerus": "yes"} if counts else {})
        ET.SubElement(message, "source").text = source
        kept = ET.SubElement(message, "translation")
        forms = held.get((name, source)) or by_words.get(source) or []
        is_done = len(forms) == (FORMS[language] if counts else 1) and all(forms)
        if not is_done:
            kept.set("type", "unfinished")
            left += 1
        elif counts:
            for form in forms:
                ET.SubElement(kept, "numerusform").text = form
        else:
            kept.text = forms[0]
    ET.indent(root, " ")
    path.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")
    return left


def main(arguments: list[str]) -> None:
    """Bring the files up to date and print what is left in each."""
    fills: dict[str, dict[str, list[str]]] = {}
    for argument in arguments:
        language, _, name = argument.partition("=")
        table = json.loads(Path(name).read_text(encoding="utf-8"))
        rows = {source: [forms] if isinstance(forms, str) else forms for source, forms in table.items()}
        fills.setdefault(language, {}).update(rows)
    wanted = sentences()
    FOLDER.mkdir(exist_ok=True)
    for language in fills or FORMS:
        path = FOLDER / f"{language}.ts"
        held = known(path) | {key: fills[language][key[1]] for key in wanted if key[1] in fills.get(language, {})}
        print(f"{path.name}: {len(wanted)} sentences, {write(path, language, wanted, held)} not translated")


if __name__ == "__main__":
    main(sys.argv[1:])
