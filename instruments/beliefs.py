"""Who may read what people believe: never the trainer of a class, nor a collector; they see who finished."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from core.study import Study
from core.values import InstrumentVersion
from instruments.workbook import read_workbook_bytes

_NO = ("", "no", "false", "0")


def may_read_beliefs(study: Study) -> bool:
    """Tell whether whoever opened this file may read answers about beliefs: not in a class, nor a collector's file."""
    return not study.is_collectors and (study.describe("is_class") or "").lower() in _NO


@lru_cache(maxsize=64)
def belief_questions(source: bytes, name: str) -> frozenset[str]:
    """Return the names of the questions that scales about beliefs are made of."""
    scales = read_workbook_bytes(source, name).scales
    return frozenset(item for scale in scales if scale.dimension == "belief" for item in scale.items)


def withheld_questions(study: Study, versions: Iterable[InstrumentVersion]) -> frozenset[str]:
    """Return the questions of these versions of an instrument whose answers must not be shown in this file."""
    if may_read_beliefs(study):
        return frozenset()
    return frozenset(item for version in versions for item in belief_questions(version.source, version.source_name))
