"""Compare our values with an oracle entry at the entry's own tolerance; every mismatch is one sentence."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from tests.reference.oracle import Simulated

EXACT = 1e-8
NONCENTRAL = 1e-6  # limits from the noncentral t need a root of a series
ITERATIVE = 1e-5
LEFT_OUT = {"note", "mc_se", "draws"}
_KEYED = re.compile(r"(?:^|;\s*)(?:(\w+): )?[Cc]ompare (?:(\w+) )?to (?:about )?(1e-\d+)")
_ROUNDS = re.compile(r"rounds to (\d+) digits")


def mismatches(entry: Mapping[str, Any], ours: Mapping[str, Any]) -> list[str]:
    """Return one sentence for every value of the entry that ours does not reproduce."""
    return list(_object(entry, "", entry["values"], ours))


def tolerance(entry: Mapping[str, Any], path: str) -> float:
    """Return the relative tolerance of the value at a path such as ``table[0].ci_low``."""
    base = ITERATIVE if entry["tolerance"] == "iterative" else EXACT
    if "nct" in path or "nct" in entry["id"]:
        base = max(base, NONCENTRAL)
    for before, inside, number in _KEYED.findall(entry.get("note") or ""):
        key = before or inside
        if not key or any(part == key or part.startswith(f"{key}_") for part in re.split(r"[.\[\]]", path)):
            base = max(base, float(number))
    return base


def _object(entry: Mapping[str, Any], path: str, expected: Mapping[str, Any], ours: Any) -> Iterator[str]:
    rounded = _ROUNDS.search(str(expected.get("note", "")))
    for number, (key, value) in enumerate(expected.items()):
        here = f"{path}.{key}" if path else key
        if key in LEFT_OUT:
            continue
        if not isinstance(ours, Mapping):
            flat = np.ravel(np.asarray(ours, dtype=object))
            mine = flat[number] if number < len(flat) else None
        elif key not in ours:
            yield f"{here}: no value of ours"
            continue
        else:
            mine = ours[key]
        if rounded and key != "exact" and abs(float(mine) - float(value)) <= 0.5 * 10.0 ** -int(rounded[1]) + 1e-12:
            continue
        yield from _value(entry, here, value, mine)


def _value(entry: Mapping[str, Any], path: str, expected: Any, ours: Any) -> Iterator[str]:
    if isinstance(expected, Mapping) and set(expected) == {"rows", "columns", "cells"}:
        mine = ours["cells"] if isinstance(ours, Mapping) else ours
        yield from _matrix(entry, path, expected["cells"], mine)
    elif isinstance(expected, Mapping):
        yield from _object(entry, path, expected, ours)
    elif isinstance(expected, list):
        yield from _sequence(entry, path, expected, ours)
    else:
        yield from _leaf(entry, path, expected, ours)


def _matrix(entry: Mapping[str, Any], path: str, expected: list[Any], ours: Any) -> Iterator[str]:
    if "up to order and sign" not in entry["spec"]:
        yield from _sequence(entry, path, expected, ours)
        return
    a, b = np.array(expected, float), np.asarray(ours, float)
    if a.shape != b.shape:
        yield f"{path}: shape {b.shape}, expected {a.shape}"
        return
    columns = a.shape[1]
    best = math.inf
    for order in itertools.permutations(range(columns)):
        for signs in itertools.product((1.0, -1.0), repeat=columns):
            turned = b[:, order] * signs
            if a.shape[0] == columns and np.allclose(b, b.T):
                turned = turned[list(order)] * np.array(signs)[:, None]
            best = min(best, float(np.max(np.abs(turned - a))))
    if best > tolerance(entry, path) * max(1.0, float(np.max(np.abs(a)))):
        yield f"{path}: differs by {best:.3g} at best order and sign of columns"


def _sequence(entry: Mapping[str, Any], path: str, expected: list[Any], ours: Any) -> Iterator[str]:
    if isinstance(ours, Simulated):
        errors = np.broadcast_to(ours.mc_se, np.shape(ours.value))
        ours = [Simulated(v, s) for v, s in zip(ours.value, errors, strict=True)]
    mine = list(ours.values()) if isinstance(ours, Mapping) else [ours] if np.ndim(ours) == 0 else list(ours)
    if len(mine) != len(expected):
        yield f"{path}: {len(mine)} values, expected {len(expected)}"
        return
    if "loading signs are arbitrary" in (entry.get("note") or "") and "loadings" in path:
        expected, mine = [abs(v) for v in expected], [abs(v) for v in mine]
    for number, (one, other) in enumerate(zip(expected, mine, strict=True)):
        yield from _value(entry, f"{path}[{number}]", one, other)


def _leaf(entry: Mapping[str, Any], path: str, expected: Any, ours: Any) -> Iterator[str]:
    own_error = None
    if isinstance(ours, Simulated):
        ours, own_error = ours.value, float(ours.mc_se)
    if expected is None:
        if ours is not None and not (isinstance(ours, int | float | np.floating) and not math.isfinite(ours)):
            yield f"{path}: {ours!r}, expected no value"
        return
    if isinstance(expected, str) and expected in {"Inf", "-Inf"}:
        expected = math.inf if expected == "Inf" else -math.inf
    if isinstance(expected, str | bool):
        if ours != expected:
            yield f"{path}: {ours!r}, expected {expected!r}"
        return
    if isinstance(ours, list | tuple | np.ndarray) and np.size(ours) == 1:
        ours = np.ravel(ours)[0]
    if ours is None or not isinstance(ours, int | float | np.integer | np.floating | np.bool_):
        yield f"{path}: {ours!r}, expected {expected!r}"
        return
    if not _close(entry, path, float(expected), float(ours), own_error):
        yield f"{path}: {float(ours)!r}, expected {expected!r}"


def _close(entry: Mapping[str, Any], path: str, expected: float, ours: float, own_error: float | None) -> bool:
    if math.isinf(expected) or math.isinf(ours):
        return expected == ours
    if own_error is not None:
        theirs = entry["values"].get("mc_se", own_error) if path == "p" else own_error
        return abs(expected - ours) <= 4 * math.hypot(own_error, theirs)
    relative = tolerance(entry, path)
    floor = 1e-14 if relative <= EXACT else relative / 10
    return abs(expected - ours) <= max(relative * max(abs(expected), abs(ours)), floor)
