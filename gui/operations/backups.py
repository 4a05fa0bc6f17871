"""The copies of a study kept on this computer: a list, one more, one opened under another name."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.backups import backup_folder, backups, keep_backup
from core.errors import UserError
from core.problems import STUDY_EXISTS

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A copy: where it is, when it was made (here and now's time zone), its size in megabytes."""

    path: Path
    at: str
    size: str


@dataclass(frozen=True, slots=True)
class BackupList:
    """Where copies are kept, and the copies, the latest first."""

    folder: Path
    lines: tuple[BackupLine, ...]


def read_backups(study: Study, folder: Path | None = None) -> BackupList:
    """Return the copies of a study on this computer."""
    lines = tuple(
        BackupLine(b.path, b.at.astimezone().strftime("%d.%m.%Y %H:%M:%S"), f"{b.size / 1e6:.1f} MB")
        for b in backups(study.id, folder)
    )
    return BackupList(backup_folder(study.id, folder), lines)


def back_up(study: Study, folder: Path | None = None) -> BackupList:
    """Keep one more copy now and return them all."""
    keep_backup(study, folder)
    return read_backups(study, folder)


def copy_out(backup: Path, to: Path) -> Path:
    """Copy a backup to a file of its own; it never takes the place of another file."""
    if to.exists():
        raise UserError(STUDY_EXISTS, path=to)
    shutil.copyfile(backup, to)
    return to
