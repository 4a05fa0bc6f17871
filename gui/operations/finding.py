"""What the palette finds inside a study: people by ID, groups and instruments by name. Names of people stay out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from core.study import Study

Kind = Literal["person", "group", "instrument"]


@dataclass(frozen=True, slots=True)
class Found:
    """Something with a code and words; ``note`` says more."""

    kind: Kind
    code: str
    words: str
    note: str = ""


def read_findable(study: Study) -> tuple[Found, ...]:
    """Return instruments, groups and people, in that order."""
    groups = {c.code: c.label or c.code for c in study.people.clusters()}
    kinds = {c.code: c.kind for c in study.people.clusters()}
    return (
        *(Found("instrument", i.code, i.title, i.code) for i in study.instruments.all()),
        *(Found("group", code, words, kinds[code]) for code, words in groups.items()),
        *(Found("person", p.code, p.code, groups.get(p.cluster, p.cluster)) for p in study.people.all()),
    )
