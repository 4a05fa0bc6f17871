"""Several return files received at once, all of them or none, after a backup; and what each brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.backups import keep_backup

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class Received:
    """What one file brought.

    ``same`` responses were here already; ``differ`` answer the same questions otherwise and wait as queries; ``drafts``
    are unfinished in the file; ``taken_back`` counts the returns with these entries that were taken back before.
    """

    file: str
    responses: int
    same: int
    differ: int
    people: int
    drafts: int
    is_new: bool
    taken_back: int

    def __str__(self) -> str:
        if not self.is_new:
            again = " What it holds was taken back before; bring it in again in the window." if self.taken_back else ""
            return f"{self.file}: nothing new in this file.{again}"
        parts = [
            _counted(self.responses, "new response", "new responses"),
            f"{self.same} already here",
            f"{self.differ} left as queries" if self.differ else "0 differ",
            _counted(self.people, "new person", "new people"),
        ]
        if self.drafts:
            parts.append(f"{self.drafts} unfinished there")
        return f"{self.file}: {', '.join(parts)}."


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def receive_files(
    study: Study,
    files: Sequence[tuple[Path, str | None]],
    backup: Callable[[Study], object] = keep_backup,
) -> tuple[Received, ...]:
    """Receive files with their passphrases, one after the other. Errors as `core.returns.Returns.receive`."""
    backup(study)
    with study.transaction():
        return tuple(_receive(study, path, passphrase) for path, passphrase in files)


def _receive(study: Study, path: Path, passphrase: str | None) -> Received:
    look = study.returns.look(path, passphrase)
    incoming = look.incoming
    study.returns.receive(path, passphrase)
    return Received(
        path.name, incoming.responses, len(incoming.same), len(incoming.differences), len(incoming.people),
        look.drafts, not incoming.is_empty, len(look.taken_back),
    )  # fmt: skip
