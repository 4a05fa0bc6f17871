"""The texts of an XForm: labels, hints and messages by language, with references still to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

from instruments.form import Part, Wording
from instruments.xpath.compiled import Compiled

ITEXT = "jr:itext("
MISSING_TRANSLATION = ("-",)  # pyxform writes a hyphen where a translation is missing
MEDIA = ("image", "big-image", "audio", "video")
Compile = Callable[[str], Compiled | None]


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def child_of(element: Element | None, name: str) -> Element | None:
    """Return the first child of this name, or None."""
    return next((child for child in element if local(child) == name), None) if element is not None else None


def quoted(call: str) -> str:
    """Return the text id inside ``jr:itext('…')``."""
    return call[len(ITEXT) :].rstrip(") ").strip().strip("'\"")


class Texts:
    """All translated texts of a form; ``compile_output`` compiles the references inside them."""

    def __init__(self, model: Element, compile_output: Compile) -> None:
        self._compile = compile_output
        self.wordings: dict[str, Wording] = {}
        self._others: dict[str, dict[str, Wording]] = {}
        self.languages: tuple[str, ...] = ()
        self.default = ""
        block = child_of(model, "itext")
        if block is not None:
            self._read(block)

    def _read(self, block: Element) -> None:
        texts: dict[tuple[str, str], dict[str, tuple[Part, ...]]] = {}
        self.languages = tuple(translation.get("lang", "") for translation in block)
        marked = [translation.get("lang", "") for translation in block if translation.get("default")]
        self.default = marked[0] if marked else self.languages[0]
        for translation in block:
            for entry in translation:
                for value in entry:
                    key = (entry.get("id", ""), value.get("form", ""))
                    texts.setdefault(key, {}).setdefault(translation.get("lang", ""), self._parts(value))
        for (identifier, form), found in texts.items():
            wording = Wording(_with_fallback(found, self.default))
            if form:
                self._others.setdefault(identifier, {})[form] = wording
            else:
                self.wordings[identifier] = wording

    def _parts(self, element: Element) -> tuple[Part, ...]:
        parts: list[Part] = [element.text or ""]
        for child in element:
            if local(child) == "output":
                parts.append(self._compile(child.get("value", "")) or "")
            parts.append(child.tail or "")
        merged = [part for part in parts if part != ""]
        if merged and isinstance(merged[0], str):
            merged[0] = merged[0].lstrip()
        if merged and isinstance(merged[-1], str):
            merged[-1] = merged[-1].rstrip()
        return tuple(part for part in merged if part != "")

    def of_element(self, element: Element | None) -> Wording | None:
        """Return the wording of a label or hint element."""
        if element is None:
            return None
        reference = element.get("ref", "")
        if reference.startswith(ITEXT):
            return self.wordings.get(quoted(reference))
        return Wording({"": self._parts(element)})

    def guidance(self, hint: Element | None) -> Wording | None:
        """Return the wording for interviewers that stands beside a hint."""
        return self._beside(hint).get("guidance")

    def media(self, label: Element | None) -> Mapping[str, Wording]:
        """Return the files that stand beside a label, by kind: image, big-image, audio, video."""
        return _only_media(self._beside(label))

    def all_media(self) -> dict[str, Mapping[str, Wording]]:
        """Return the files beside each text that has any, by the text's id."""
        return {key: media for key, others in self._others.items() if (media := _only_media(others))}

    def _beside(self, element: Element | None) -> Mapping[str, Wording]:
        reference = element.get("ref", "") if element is not None else ""
        return self._others.get(quoted(reference), {}) if reference.startswith(ITEXT) else {}

    def of_message(self, text: str | None) -> Wording | None:
        """Return the wording of a message attribute."""
        if not text:
            return None
        return self.wordings.get(quoted(text)) if text.startswith(ITEXT) else Wording({"": (text,)})


def _only_media(others: Mapping[str, Wording]) -> Mapping[str, Wording]:
    return {form: wording for form, wording in others.items() if form in MEDIA}


def _with_fallback(found: dict[str, tuple[Part, ...]], default: str) -> dict[str, tuple[Part, ...]]:
    """Show the default language's text where a translation is missing, else any there is."""
    blank = (MISSING_TRANSLATION, ())
    instead = found.get(default, ())
    if instead in blank:
        instead = next((parts for parts in found.values() if parts not in blank), instead)
    return {language: instead if parts == MISSING_TRANSLATION else parts for language, parts in found.items()}
