"""What a rule can reach beyond its own node: the form's instance, tables, the clock, chance."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeAlias

from instruments.xpath.nodes import Node
from instruments.xpath.values import Value

Index: TypeAlias = dict[str, tuple[list[Node], list[tuple[int, int]]]]
Lookups: TypeAlias = dict[tuple[object, ...], dict[str, str]]


def _no_name(_value: str, _question: str) -> str:
    return ""


def _no_text(_identifier: str) -> str:
    return ""


@dataclass(slots=True)
class Environment:
    """One evaluation's surroundings.

    ``root`` is the document node above the form's own root element; ``instances`` holds the root element of each
    table; ``random_bytes`` gives n bytes; ``choice_name`` and ``translated`` answer `jr:choice-name` and `jr:itext`.
    ``stamps`` counts how often the text of a node of each name has changed; whoever keeps it lets values and indexes
    over many nodes be remembered, and calls `reshape` when nodes come or go. None remembers nothing.
    """

    root: Node
    instances: Mapping[str, Node] = field(default_factory=dict)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: TID251 - only where no clock is handed in
    random_bytes: Callable[[int], bytes] = secrets.token_bytes
    choice_name: Callable[[str, str], str] = _no_name
    translated: Callable[[str], str] = _no_text
    properties: Mapping[str, str] = field(default_factory=dict)
    current: Node = field(init=False)
    tables: Lookups = field(default_factory=dict)
    stamps: dict[str, int] | None = None
    memory: dict[tuple[object, Node], tuple[int, Value]] = field(default_factory=dict)
    indexes: dict[tuple[Node, object], tuple[int, Index]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.current = self.root

    def reshape(self) -> None:
        """Forget what was remembered about the response, since nodes came or went; tables are plain nodes and stay."""
        self.memory.clear()
        self.indexes = {
            key: index for key, index in self.indexes.items() if type(key[0]) is Node and key[0] is not self.root
        }
