"""One byte form of a value, so that a hash means the same on every machine."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping

# Marks a field added to a stored value after hashes of it were published: left out while it holds its default.
LEFT_OUT_WHEN_DEFAULT = {"left_out_when_default": True}


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value) if not _left_out(f, value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def _left_out(field: dataclasses.Field[object], value: object) -> bool:
    return "left_out_when_default" in field.metadata and getattr(value, field.name) == field.default


def canonical_json(value: object) -> bytes:
    """Write ``value`` (dataclasses, mappings, sequences, scalars) as UTF-8 JSON, keys sorted, no spaces."""
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of ``data`` as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def fingerprint(hash_hex: str) -> str:
    """Shorten a hash for reading: its first 8 hex digits as ``7C1A 09F2``."""
    short = hash_hex[:8].upper()
    return f"{short[:4]} {short[4:]}"
