"""Copies of a study kept on this computer, away from its folder: the last ten, and one a day for a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from core.clock import SystemClock

if TYPE_CHECKING:
    from core.study import Study

LATEST = 10
DAYS = 30
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: where it is, when it was made, its size in bytes. It opens with the study's passphrase."""

    path: Path
    at: datetime
    size: int


def backup_folder(study_id: str, folder: Path | None = None) -> Path:
    """Return where the copies of a study are kept on this computer; its name holds no title and no person."""
    base = folder or Path(platformdirs.user_data_dir("pilotage", appauthor=False)) / "backups"
    return base / study_id


def keep_backup(study: Study, folder: Path | None = None, now: datetime | None = None) -> Path:
    """Copy a study before something that is hard to undo, and let go of copies no rule keeps."""
    target = backup_folder(study.id, folder)
    target.mkdir(parents=True, exist_ok=True)
    moment = (now or SystemClock().now()).astimezone(UTC)
    path = study.backup(target / f"{moment.strftime(_STAMP)}.pilot")
    for old in _let_go(backups(study.id, folder), moment):
        old.path.unlink(missing_ok=True)
    return path


def backups(study_id: str, folder: Path | None = None) -> tuple[Backup, ...]:
    """Return the copies of a study on this computer, the latest first."""
    found = []
    for path in backup_folder(study_id, folder).glob("*.pilot"):
        try:
            at = datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Backup(path, at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def _let_go(held: tuple[Backup, ...], now: datetime) -> list[Backup]:
    days = set()
    gone = []
    for number, backup in enumerate(held):
        day = backup.at.date()
        is_first_of_day = day not in days
        days.add(day)
        is_recent = now - backup.at <= timedelta(days=DAYS)
        if number >= LATEST and not (is_first_of_day and is_recent):
            gone.append(backup)
    return gone
