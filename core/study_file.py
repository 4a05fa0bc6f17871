"""Making, keying and copying the file a study lives in."""

from __future__ import annotations

import secrets
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select

from core.engine import Store, connect, failures_explained
from core.errors import BugError, UserError
from core.problems import (
    FOLDER_MISSING,
    NOT_A_STUDY,
    PASSPHRASE_UNCHANGEABLE,
    STUDY_EXISTS,
    STUDY_HAS_NO_PASSPHRASE,
    STUDY_MISSING,
    STUDY_NEEDS_PASSPHRASE,
    STUDY_UNREACHABLE,
)
from core.tables import VaultRow, table
from core.vault import (
    SALT_BYTES,
    FileKey,
    Vault,
    derive_key,
    new_wrapping_key,
    read_recovery_key,
    slot_of,
    wrapping_key,
)

OPEN_HEADER = b"SQLite format 3\x00"
_OPEN_WRAP = "wrap"
_PAGE = 4096


def claim(path: Path) -> None:
    """Create an empty file at ``path``; UserError when there is one, or no folder to hold it."""
    if not path.parent.is_dir():
        raise UserError(FOLDER_MISSING, folder=path.parent)
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        raise UserError(STUDY_EXISTS, path=path) from error
    except OSError as error:
        raise UserError(STUDY_UNREACHABLE, path=path) from error


def new_key(passphrase: str | None) -> FileKey | None:
    """Derive the key of a new file, with a fresh salt; None without a passphrase."""
    return None if passphrase is None else derive_key(passphrase, secrets.token_bytes(SALT_BYTES))


def needs_passphrase(path: Path) -> bool:
    """Tell from its first bytes whether a study file is encrypted; UserError when it is missing or no study."""
    return _header(path) != OPEN_HEADER


def key_of(path: Path, passphrase: str | None, recovery_key: str | None) -> FileKey | None:
    """Derive the key that should open a file, from what its first bytes say; None when it has no passphrase."""
    header = _header(path)
    if header == OPEN_HEADER:
        if passphrase is not None or recovery_key is not None:
            raise UserError(STUDY_HAS_NO_PASSPHRASE, path=path)
        return None
    if passphrase is None and recovery_key is None:
        raise UserError(STUDY_NEEDS_PASSPHRASE, path=path)
    return read_recovery_key(recovery_key, header) if recovery_key is not None else derive_key(passphrase or "", header)


def _header(path: Path) -> bytes:
    # POSIX drops this process's locks on a file when any handle of it is closed: read before connecting, not after.
    if not path.exists():
        raise UserError(STUDY_MISSING, path=path)
    try:
        with path.open("rb") as file:
            header = file.read(SALT_BYTES)
        size = path.stat().st_size
    except OSError as error:
        raise UserError(STUDY_UNREACHABLE, path=path) from error
    if size < _PAGE or size % _PAGE:
        raise UserError(NOT_A_STUDY, path=path)
    return header


def write_vault(connection: Connection, key: FileKey | None, vault: Vault) -> None:
    """Store the column keys wrapped under the file's key, or under one that lies beside them."""
    wrap = new_wrapping_key() if key is None else wrapping_key(key)
    slot = slot_of(wrap)
    rows = [{"name": name, "slot": slot, "value": value} for name, value in vault.wrapped(wrap).items()]
    if key is None:
        rows.append({"name": _OPEN_WRAP, "slot": "", "value": wrap})
    connection.execute(insert(table(VaultRow)).prefix_with("OR REPLACE"), rows)


def read_vault(connection: Connection, key: FileKey | None) -> Vault:
    """Read the column keys with the file's key."""
    rows = connection.execute(select(VaultRow.name, VaultRow.slot, VaultRow.value)).all()
    openly = next((row.value for row in rows if row.name == _OPEN_WRAP), None)
    wrap = openly if key is None else wrapping_key(key)
    if wrap is None:
        raise BugError("a study without a passphrase lacks its wrapping key")
    return Vault.unwrap(wrap, {row.name: row.value for row in rows if row.slot == slot_of(wrap)})


def change_key(store: Store, vault: Vault, passphrase: str) -> None:
    """Encrypt the whole file under a new passphrase.

    The column keys are wrapped under both keys before the file is rekeyed, so a crash at any moment leaves a file
    that one of the two passphrases opens in full.
    """
    if store.key is None:
        raise UserError(PASSPHRASE_UNCHANGEABLE, path=store.path)
    key = derive_key(passphrase, store.key.salt)
    with store.write() as connection:
        write_vault(connection, key, vault)
    store.close()
    with failures_explained(store.path, keyed=True):
        connection = connect(store.path, store.key)
        try:
            connection.execute(f'PRAGMA rekey = "{key.pragma_value}"')
        finally:
            connection.close()
    store.rekeyed(key)
    with store.write() as writer:
        writer.execute(delete(VaultRow).where(VaultRow.slot != slot_of(wrapping_key(key))))
