"""The evaluator's own key of a class: read, given, and opened by the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.change import Change
    from core.study import Study


@dataclass(frozen=True, slots=True)
class EvaluatorView:
    """Whether the study is a class, whose key closes beliefs in it, and whether they can be read just now."""

    is_class: bool = False
    by: str = ""
    opens: bool = False


def read_evaluator(study: Study) -> EvaluatorView:
    """Read whose key a class has."""
    from instruments.sealing import is_class

    key = study.evaluator_key
    return EvaluatorView(is_class(study), key.by, key.is_set and key.opens)


def set_evaluator(study: Study, passphrase: str, by: str) -> Change:
    """Give a class an evaluator's key and open it at once; errors as `EvaluatorKey.set`."""
    change = study.evaluator_key.set(passphrase, by)
    study.evaluator_key.unlock(passphrase)
    return change
