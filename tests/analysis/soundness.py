"""What a result of a method must be: numbers throughout, never a silent NaN."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np


def unsound(result: Any, path: str = "") -> Iterator[str]:
    """Yield the places that hold a NaN; None and infinite limits or df are answers."""
    if dataclasses.is_dataclass(result):
        for field in dataclasses.fields(result):
            yield from unsound(getattr(result, field.name), f"{path}.{field.name}")
    elif isinstance(result, Mapping):
        for key, value in result.items():
            yield from unsound(value, f"{path}[{key}]")
    elif isinstance(result, list | tuple):
        for number, value in enumerate(result):
            yield from unsound(value, f"{path}[{number}]")
    elif isinstance(result, np.ndarray):
        if result.dtype.kind == "f" and np.isnan(result).any():
            yield f"{path}: {int(np.isnan(result).sum())} NaN"
    elif isinstance(result, float | np.floating) and np.isnan(result):
        yield f"{path}: NaN"
