"""What a rule can reach beyond its own node: the form's instance, tables, the clock, chance."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from instruments.xpath.nodes import Node


def _no_name(_value: str, _question: str) -> str:
    return ""


def _no_text(_identifier: str) -> str:
    return ""


@dataclass(slots=True)
class Environment:
    """One evaluation's surroundings.

    ``root`` is the document node above the form's own root element; ``instances`` holds the root element of each
    table; ``random_bytes`` gives n bytes; ``choice_name`` and ``translated`` answer `jr:choice-name` and `jr:itext`.
    """

    root: Node
    instances: Mapping[str, Node] = field(default_factory=dict)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: TID251 - only where no clock is handed in
    random_bytes: Callable[[int], bytes] = secrets.token_bytes
    choice_name: Callable[[str, str], str] = _no_name
    translated: Callable[[str], str] = _no_text
    properties: Mapping[str, str] = field(default_factory=dict)
    current: Node = field(init=False)
    tables: dict[tuple[str, str, str], dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.current = self.root
