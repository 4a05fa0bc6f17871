"""What an amendment changed: two plain values compared field by field."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from core.canonical import canonical_json
from core.lock_state import LockKind

AmendmentKind = Literal["question", "population", "design", "plan", "instrument", "data"]
ORDER = "order"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; ``path`` names it, such as ``outcomes/knowledge/matters``."""

    path: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What had been seen when something was amended.

    ``responses`` counts responses that are no tests, ``outcomes`` those of them that measure an outcome after its
    baseline; ``revealed`` and ``opened`` are the times the allocation was revealed and results first opened, or "".
    """

    responses: int
    outcomes: int
    revealed: str
    opened: str

    @property
    def any_outcome(self) -> bool:
        """True when data on an outcome could have been looked at."""
        return self.outcomes > 0 or bool(self.opened)


@dataclass(frozen=True, slots=True)
class Amendment:
    """A numbered change to what locks cover.

    ``hashes`` give, for each lock concerned, the hash of what it covers before and after ("" after a reopened lock).
    """

    id: str
    number: int
    kind: AmendmentKind
    what: str
    why: str
    by: str
    at: str
    changes: tuple[FieldChange, ...]
    seen: Seen
    hashes: Mapping[LockKind, tuple[str, str]]
    hash: str

    @property
    def locks(self) -> tuple[LockKind, ...]:
        """The locks it changes something of."""
        return tuple(self.hashes)


def differences(before: object, after: object) -> tuple[FieldChange, ...]:
    """Compare two values (dataclasses, mappings, sequences) by their canonical JSON; parts that have codes by code."""
    return tuple(_differ("", _plain(before), _plain(after)))


def _plain(value: object) -> Any:  # noqa: ANN401 - plain JSON
    return json.loads(canonical_json(value))


def _differ(path: str, before: Any, after: Any) -> Iterator[FieldChange]:  # noqa: ANN401 - plain JSON
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in [*after, *(key for key in before if key not in after)]:
            yield from _differ(f"{path}/{key}" if path else key, before.get(key), after.get(key))
    elif _has_codes(before) and _has_codes(after):
        old, new = ({item["code"]: item for item in items} for items in (before, after))
        yield from _differ(path, old, new)
        if list(old) != list(new) and set(old) == set(new):
            yield FieldChange(f"{path}/{ORDER}", ", ".join(old), ", ".join(new))
    else:
        yield FieldChange(path, _said(before), _said(after))


def _has_codes(value: Any) -> bool:  # noqa: ANN401 - plain JSON
    return isinstance(value, list) and all(isinstance(item, dict) and "code" in item for item in value)


def _said(value: Any) -> str:  # noqa: ANN401 - plain JSON
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return str(value.get("label") or value.get("code") or canonical_json(value).decode())
    if isinstance(value, list):
        return ", ".join(_said(item) for item in value)
    return f"{value:g}" if isinstance(value, float) else str(value)
