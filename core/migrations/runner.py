"""Applies the steps a file lacks, all in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection

from core.engine import Store
from core.errors import UserError
from core.migrations import step_001, step_002, step_003
from core.problems import NOT_A_STUDY, STUDY_TOO_NEW, STUDY_TOO_OLD

APPLICATION_ID = 0x50494C54  # "PILT", read by file(1) and by `check_version`
Step = Sequence[str]
STEPS: tuple[Step, ...] = (step_001.STATEMENTS, step_002.STATEMENTS, step_003.STATEMENTS)


def file_version(connection: Connection) -> int:
    """Return the version a file has; 0 when it is empty."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def create_schema(connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Lay down all tables of an empty file."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    _apply(connection, 0, steps)


def bring_up_to_date(store: Store, steps: Sequence[Step] = STEPS) -> Path | None:
    """Apply the missing steps to a file; return the backup made beside it, or None when nothing was missing.

    UserError: NOT_A_STUDY, STUDY_TOO_NEW with both versions, STUDY_TOO_OLD when opened for reading only.
    """
    with store.read() as connection:
        maker = int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
        found = file_version(connection)
    if maker != APPLICATION_ID or found < 1:
        raise UserError(NOT_A_STUDY, path=store.path)
    if found > len(steps):
        raise UserError(STUDY_TOO_NEW, path=store.path, found=found, known=len(steps))
    if found == len(steps):
        return None
    if store.read_only:
        raise UserError(STUDY_TOO_OLD, path=store.path, found=found, known=len(steps))
    backup = _backup_name(store.path, found)
    store.copy_to(backup)
    with store.write() as connection:
        _apply(connection, found, steps)
    return backup


def _apply(connection: Connection, found: int, steps: Sequence[Step]) -> None:
    for statements in steps[found:]:
        for statement in statements:
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")


def _backup_name(path: Path, version: int) -> Path:
    base = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    names = [base, *(base.with_name(f"{base.stem}-{n}{base.suffix}") for n in range(2, 1000))]
    return next(name for name in names if not name.exists())
