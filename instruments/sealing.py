"""Which instruments are closed when the person who answered them alone has finished, and who may add them to a class.

What people believe is theirs to say and not their trainer's to see: an instrument with a scale about beliefs is sealed,
and any other whose settings say ``seal`` = yes. In a class an evaluator's key must be there first, since nobody could
open the answers otherwise.
"""

from __future__ import annotations

from functools import lru_cache

from core.errors import UserError
from core.study import Study
from core.values import InstrumentVersion
from instruments import study_problems as problems
from instruments.workbook import read_workbook_bytes

_YES = ("yes", "true", "1")
_NO = ("", "no", "false", "0")


@lru_cache(maxsize=64)
def is_sealed(source: bytes, name: str) -> bool:
    """Tell whether self-completed answers to this form are sealed."""
    book = read_workbook_bytes(source, name)
    settings = book.tables.get("settings")
    said = settings.cell(settings.rows[0], "seal").strip().lower() if settings is not None and settings.rows else ""
    return said in _YES or any(scale.dimension == "belief" for scale in book.scales)


def is_class(study: Study) -> bool:
    """Tell whether a study is a class, kept by its trainer."""
    return (study.describe("is_class") or "").lower() not in _NO


def answered_alone(study: Study, version: InstrumentVersion) -> bool:
    """Tell whether in this file an instrument is only ever answered by the person alone: about beliefs, in a class."""
    return is_class(study) and is_sealed(version.source, version.source_name)


def require_evaluator(study: Study, title: str, source: bytes, name: str) -> None:
    """Raise UserError BELIEFS_NEED_EVALUATOR for a sealed instrument in a class without an evaluator's key."""
    if is_class(study) and not study.evaluator_key.is_set and is_sealed(source, name):
        raise UserError(problems.BELIEFS_NEED_EVALUATOR, title=title)
