"""Instruments to take over: those of the library, and those of another study."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gui.operations.editing import Published, write_version

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """How one score is made; ``minimum`` is the share of items that must be answered."""

    label: str
    dimension: str
    rule: str
    items: int
    minimum: str
    reversed: int
    is_0_to_100: bool


@dataclass(frozen=True, slots=True)
class LibraryItem:
    """One instrument to take over: ``origin`` names the template or study, "" for the bank."""

    code: str
    title: str
    origin: str
    questions: int
    languages: tuple[str, ...]
    scores: tuple[ScoreLine, ...]
    source: bytes
    source_name: str
    is_own_work: bool


def read_library() -> tuple[LibraryItem, ...]:
    """Return the instruments of the bank, then those of each template, without doubles."""
    from core.plan_file import read_study_toml
    from instruments.templates import BANK, LIBRARY

    folders = [(BANK, "")]
    folders += [(path.parent, read_study_toml(path).title) for path in sorted(LIBRARY.glob("*/study.toml"))]
    found: dict[bytes, LibraryItem] = {}
    for folder, origin in folders:
        for path in sorted(folder.iterdir()):
            if path.suffix in (".md", ".xlsx"):
                data = path.read_bytes()
                found.setdefault(data, _item(path.stem, origin, data, path.name, is_own_work=True))
    return tuple(sorted(found.values(), key=lambda each: (each.origin, each.title)))


def read_other_study(path: Path, passphrase: str | None) -> tuple[LibraryItem, ...]:
    """Return the instruments of another study file, which is opened to read and closed again."""
    from core.study import Study

    with Study.open(path, passphrase, read_only=True) as other:
        return tuple(
            _item(each.code, other.title, each.source, each.source_name, is_own_work=False)
            for each in other.instruments.all()
        )


def _item(code: str, origin: str, data: bytes, name: str, *, is_own_work: bool) -> LibraryItem:
    from instruments.workbook import read_workbook_bytes

    workbook = read_workbook_bytes(data, name)
    form = workbook.form
    asked = [each for each in form.questions if each.is_answered_by_person] if form else []
    scores = tuple(
        ScoreLine(
            scale.label, scale.dimension, scale.rule, len(scale.items), str(scale.minimum), len(scale.reversed),
            scale.rescale or scale.rule.startswith("percent"),
        )
        for scale in workbook.scales
    )  # fmt: skip
    title = form.title if form is not None else code
    return LibraryItem(code, title, origin, len(asked), form.languages if form else (), scores, data, name, is_own_work)


def take_over(study: Study, item: LibraryItem, code: str, said: dict[str, str] | None = None) -> Published:
    """Add an instrument under a short name, as it is; an amendment where the protocol is locked."""
    from instruments.editing import open_document

    return write_version(study, code, item.title, open_document(item.source, item.source_name), said)
