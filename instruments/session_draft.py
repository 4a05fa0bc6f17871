"""An unfinished response as bytes and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from core.errors import UserError
from instruments import problems
from instruments.form import Form


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a session holds beyond its form: answers by concrete path, what does not apply, orders of choices."""

    form: str
    language: str
    values: Mapping[str, str]
    irrelevant: tuple[str, ...]
    stale: tuple[str, ...]
    orders: Mapping[str, int]
    repeats: tuple[str, ...]


def write_draft(draft: Draft) -> bytes:
    """Return a draft as JSON in UTF-8."""
    return json.dumps(asdict(draft), ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def read_draft(saved: bytes, form: Form) -> Draft:
    """Return the draft in these bytes; UserError when they are damaged or belong to another form."""
    try:
        found = json.loads(saved)
        draft = Draft(
            str(found["form"]), str(found["language"]), dict(found["values"]), tuple(found["irrelevant"]),
            tuple(found["stale"]), dict(found["orders"]), tuple(found["repeats"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError) as problem:
        raise UserError(problems.DRAFT_DAMAGED) from problem
    if draft.form != form.hash:
        raise UserError(problems.DRAFT_OTHER_FORM)
    return draft
