"""How a study file is connected to: keys, pragmas, transactions, and what the database's failures mean to a user."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from core.errors import Problem, UserError
from core.problems import (
    DISK_FAILED,
    DISK_FULL,
    NOT_A_STUDY,
    STUDY_BUSY,
    STUDY_DAMAGED,
    STUDY_READ_ONLY,
    STUDY_UNREACHABLE,
    WRONG_PASSPHRASE,
)
from core.vault import FileKey

BUSY_TIMEOUT_S = 5.0
# The low byte of SQLite's result codes, https://www.sqlite.org/rescode.html
_PROBLEMS: dict[int, Problem] = {
    3: STUDY_READ_ONLY,
    5: STUDY_BUSY,
    6: STUDY_BUSY,
    8: STUDY_READ_ONLY,
    10: DISK_FAILED,
    11: STUDY_DAMAGED,
    13: DISK_FULL,
    14: STUDY_UNREACHABLE,
}
_NOT_A_DATABASE = 26
# Statements compiled once serve every file: without this each file opened, and each snapshot, compiles them anew.
_STATEMENTS: LRUCache[Any, Any] = LRUCache(1000)
_PRAGMAS = (
    "foreign_keys = ON",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "recursive_triggers = ON",
    "secure_delete = ON",
)


def connect(path: Path, key: FileKey | None, *, mode: str = "rw") -> Any:  # noqa: ANN401 - the driver has no types
    """Open one driver connection; ``mode`` is SQLite's ``ro``, ``rw`` or ``rwc``."""
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,  # the driver must not guess: `Store` sends BEGIN
        check_same_thread=False,  # the pool lends a connection to one thread at a time
    )
    try:
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.pragma_value}"')
        connection.execute("PRAGMA cipher_log_level = NONE")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if mode == "ro":
            connection.execute("PRAGMA query_only = ON")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def _result_code(error: BaseException | None) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


@contextmanager
def failures_explained(path: Path, *, keyed: bool) -> Iterator[None]:
    """Turn what the database or disk refuses into the sentence a user can act on; other errors pass."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        code = _result_code(error.orig if isinstance(error, DBAPIError) else error)
        problem = _PROBLEMS.get(code)
        if code == _NOT_A_DATABASE:
            problem = WRONG_PASSPHRASE if keyed else NOT_A_STUDY
        if problem is None:
            raise
        raise UserError(problem, path=path) from error


@cache
def _model_engine() -> Engine:
    """Return an engine that has met the driver: what it learned serves every file."""
    engine = create_engine("sqlite://", module=sqlcipher, creator=partial(sqlcipher.connect, ":memory:"))
    engine.connect().close()
    engine.dispose()
    return engine


class Store:
    """The connections to one study file: short reads, and writes that nest."""

    def __init__(self, path: Path, key: FileKey | None, *, read_only: bool = False) -> None:
        self.path = path
        self.key = key
        self.read_only = read_only
        self._engine = self._make_engine()
        self._open = threading.local()

    def _make_engine(self) -> Engine:
        mode, model = "ro" if self.read_only else "rw", _model_engine()
        pool = QueuePool(lambda: connect(self.path, self.key, mode=mode), dialect=model.dialect)
        engine = Engine(pool, model.dialect, model.url, execution_options={"compiled_cache": _STATEMENTS})

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin_mode', 'DEFERRED')}")

        return engine

    def rekeyed(self, key: FileKey) -> None:
        """Use another key from now on: the file was just rekeyed."""
        self._engine.dispose()
        self.key = key
        self._engine = self._make_engine()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction that holds the write lock from its first moment; inside another it is a savepoint of it."""
        if self.read_only:
            raise UserError(STUDY_READ_ONLY, path=self.path)
        outer: Connection | None = getattr(self._open, "connection", None)
        if outer is not None:
            with outer.begin_nested():
                yield outer
            return
        with failures_explained(self.path, keyed=self.key is not None), self._engine.connect() as connection:
            writer = connection.execution_options(begin_mode="IMMEDIATE")
            with writer.begin():
                self._open.connection = writer
                try:
                    yield writer
                finally:
                    self._open.connection = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One short read; inside a transaction it sees what that has written."""
        outer: Connection | None = getattr(self._open, "connection", None)
        if outer is not None:
            yield outer
            return
        with failures_explained(self.path, keyed=self.key is not None), self._engine.connect() as connection:
            yield connection

    def copy_to(self, path: Path) -> None:
        """Copy the file as it stands into ``path`` under the same key, by SQLite's backup."""
        with failures_explained(self.path, keyed=self.key is not None):
            source = connect(self.path, self.key, mode="ro")
            try:
                target = connect(path, self.key, mode="rwc")
                try:
                    source.backup(target)
                finally:
                    target.close()
            finally:
                source.close()

    def close(self) -> None:
        """Close every idle connection."""
        self._engine.dispose()
