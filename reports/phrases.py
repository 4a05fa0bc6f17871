"""What the analysis says of its methods, in the language of a document: whole sentences, matched with their names."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from analysis.results import ArmSummary, Estimate
from core.plan import Outcome
from reports.words import Words

_FOLDER = Path(__file__).parent / "texts" / "phrases"
# The fields of results and facts that hold sentences of the analysis, and those that hold a word of it or of the study:
# such a word is changed only where it stands in the table as a whole. All else is the study's own, or a code.
_SENTENCES = frozenset({
    "contrast", "estimator", "uncertainty", "warnings", "sentence", "words", "procedure", "observed_note",
})  # fmt: skip
_SINGLE = frozenset({"label", "arm_labels", "name", "received", "lost", "reasons", "contamination"})
# Comparisons whose arms the analysis names, not the study.
_NAMED = frozenset({"margin", "interaction", "wedge", "start", "level", "slope", "change", "mean"})
_NAME = re.compile(r"\{(\w+)\}")
_LIST = re.compile(r", | and ")
_LISTED = "list"
_OWN_ARMS = "arms the analysis names"
T = TypeVar("T")


def phrase(say: Words, text: str) -> str:
    """Return a sentence of the analysis in the language of ``say``; one that is not known stays as it is."""
    return _phrase(say.language, text) if text and _path(say.language).is_file() else text


def spoken(say: Words, value: T) -> T:
    """Return results or facts with the analysis' own words in the language of ``say``; numbers and codes as they are.

    References
    ----------
    The sentences come from ``analysis.effects_words``, ``analysis.designs`` and ``analysis.beside``; the tables beside
    the catalogues name each with the same {names}.
    """
    if say.language == "en" or not _path(say.language).is_file():
        return value
    found: T = _walk(say.language, value, "")
    return found


def _walk(language: str, value: Any, field: str) -> Any:  # noqa: ANN401 - any frozen value
    if isinstance(value, str):
        if field in _SENTENCES:
            return _phrase(language, value)
        return _tables(language)[0].get(value, value) if field in _SINGLE else value
    if isinstance(value, tuple):
        found = tuple(_walk(language, one, field) for one in value)
        return value if all(a is b for a, b in zip(found, value, strict=True)) else found
    if not is_dataclass(value) or isinstance(value, type | Outcome):
        return value
    inside = "words" if isinstance(value, ArmSummary) and field == _OWN_ARMS else ""
    arms = _OWN_ARMS if isinstance(value, Estimate) and value.kind in _NAMED else ""
    changed: dict[str, Any] = {}
    for one in fields(value):
        old = getattr(value, one.name)
        name = arms if arms and one.name == "arms" else inside if inside and one.name == "label" else one.name
        new = _walk(language, old, name)
        if new is not old:
            changed[one.name] = new
    return replace(value, **changed) if changed else value


@cache
def _path(language: str) -> Path:
    return _FOLDER / f"{language}.toml"


@cache
def _tables(language: str) -> tuple[Mapping[str, str], tuple[tuple[re.Pattern[str], str], ...], str]:
    """Return whole sentences, patterns with the most letters of their own first, and the last join of a list."""
    data = tomllib.loads(_path(language).read_text(encoding="utf-8"))
    known: dict[str, str] = data["phrases"]
    patterns = sorted((k for k in known if _NAME.search(k)), key=lambda k: -len(_NAME.sub("", k)))
    return known, tuple((_compiled(k), known[k]) for k in patterns), data["and"]


def _compiled(template: str) -> re.Pattern[str]:
    parts = _NAME.split(template)
    seen: set[str] = set()
    found = []
    for k, part in enumerate(parts):
        if k % 2 == 0:
            found.append(re.escape(part))
        else:
            found.append(f"(?P={part})" if part in seen else f"(?P<{part}>.+?)")
            seen.add(part)
    return re.compile("".join(found), re.DOTALL)


@lru_cache(maxsize=4096)
def _phrase(language: str, text: str) -> str:
    known, patterns, last = _tables(language)
    if text in known:
        return known[text]
    for pattern, template in patterns:
        found = pattern.fullmatch(text)
        if found is not None:
            return template.format(**{
                name: _joined(language, held, last) if name == _LISTED else _phrase(language, held)
                for name, held in found.groupdict().items()
            })  # fmt: skip
    return text


def _joined(language: str, text: str, last: str) -> str:
    parts = [_phrase(language, part) for part in _LIST.split(text)]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}{last}{parts[-1]}"
