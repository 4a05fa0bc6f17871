"""What can stand in the user's way in the window."""

from __future__ import annotations

from core.errors import Problem

DEMO_NOT_BUILT = Problem(
    "DEMO_NOT_BUILT", "The demo study is made once, in about two minutes: run `make demo`, then choose this card again."
)
FORM_FOR_LOCKED = Problem(
    "FORM_FOR_LOCKED",
    "The protocol is locked and its instruments with it, so {name} cannot be added. Record a deviation instead.",
)
