"""Who may read what people believe: never the trainer of a class, nor a collector; they see who finished.

Answers a person gave alone are closed besides (`instruments.sealing`); this keeps out of sight those that stand open,
such as answers keyed from paper.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from core.study import Study
from core.values import InstrumentVersion
from instruments.sealing import is_class, is_sealed
from instruments.workbook import read_workbook_bytes


def may_read_beliefs(study: Study) -> bool:
    """Tell whether whoever opened this file may read answers about beliefs.

    Not in a collector's file; in a class only with the evaluator's key.
    """
    if study.is_collectors:
        return False
    return not is_class(study) or (study.evaluator_key.is_set and study.evaluator_key.opens)


@lru_cache(maxsize=64)
def belief_questions(source: bytes, name: str) -> frozenset[str]:
    """Return the questions about beliefs by name: the items of such scales, or all of a form that says it is sealed."""
    book = read_workbook_bytes(source, name)
    items = frozenset(item for scale in book.scales if scale.dimension == "belief" for item in scale.items)
    if items or book.form is None or not is_sealed(source, name):
        return items
    return frozenset(question.name for question in book.form.questions)


def withheld_questions(study: Study, versions: Iterable[InstrumentVersion]) -> frozenset[str]:
    """Return the questions of these versions of an instrument whose answers must not be shown in this file."""
    if may_read_beliefs(study):
        return frozenset()
    return frozenset(item for version in versions for item in belief_questions(version.source, version.source_name))
