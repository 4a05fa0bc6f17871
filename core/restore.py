"""The way back from `core.canonical`: plain JSON values to frozen dataclasses."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any, TypeVar

T = TypeVar("T")


def restore(kind: type[T], plain: dict[str, Any]) -> T:
    """Rebuild a dataclass from what `canonical_json` wrote; tuples and nested dataclasses come back as declared."""
    hints = typing.get_type_hints(kind)
    return kind(**{name: _value(hints[name], value) for name, value in plain.items()})


def _value(hint: Any, value: Any) -> Any:  # noqa: ANN401 - JSON values of any declared type
    if isinstance(value, dict) and dataclasses.is_dataclass(hint):
        return restore(typing.cast("type[Any]", hint), value)
    if isinstance(value, list):
        (item, *_rest) = typing.get_args(hint)
        return tuple(_value(item, element) for element in value)
    return value
