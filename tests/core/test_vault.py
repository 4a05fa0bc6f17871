"""Keys: the same passphrase gives the same key, and nothing else does."""

from __future__ import annotations

import pytest

from core.errors import BugError, UserError
from core.vault import (
    IDENTITY_KEY,
    FileKey,
    KeyCost,
    Vault,
    derive_key,
    new_wrapping_key,
    read_recovery_key,
    slot_of,
    wrapping_key,
    write_recovery_key,
)

LIGHT = KeyCost(passes=1, memory_kib=64, lanes=1)
SALT = bytes(16)


def test_the_key_of_format_1_is_pinned():
    key = derive_key("correct horse", SALT)
    assert key.raw.hex() == PINNED_RAW
    assert key.pragma_value == f"x'{PINNED_RAW}{SALT.hex()}'"


def test_keyboards_that_compose_letters_differently_give_one_key():
    assert derive_key("mañana", SALT, LIGHT) == derive_key("man\u0303ana", SALT, LIGHT)


def test_another_salt_gives_another_key():
    assert derive_key("x", SALT, LIGHT).raw != derive_key("x", bytes(range(16)), LIGHT).raw


def test_an_empty_passphrase_is_refused():
    with pytest.raises(UserError, match="passphrase is empty"):
        derive_key("", SALT, LIGHT)


def test_a_recovery_key_comes_back_from_print():
    key = FileKey(bytes(range(32)), SALT)
    assert read_recovery_key(write_recovery_key(key), SALT) == key
    with pytest.raises(UserError, match="not a recovery key"):
        read_recovery_key("0189" * 13, SALT)


def test_column_keys_come_back_under_the_same_wrapping_only():
    vault, wrap = Vault.new(), new_wrapping_key()
    again = Vault.unwrap(wrap, vault.wrapped(wrap))
    assert again.decrypt(IDENTITY_KEY, vault.encrypt(IDENTITY_KEY, b"Ana")) == b"Ana"
    with pytest.raises(BugError):
        Vault.unwrap(new_wrapping_key(), vault.wrapped(wrap))


def test_an_altered_column_does_not_decrypt():
    vault = Vault.new()
    sealed = bytearray(vault.encrypt(IDENTITY_KEY, b"Ana"))
    sealed[-1] ^= 1
    assert vault.decrypt(IDENTITY_KEY, bytes(sealed)) is None


def test_slots_name_wrapping_keys_without_giving_them_away():
    wrap = wrapping_key(FileKey(bytes(32), SALT))
    assert slot_of(wrap) != slot_of(bytes(32))
    assert wrap.hex()[:16] != slot_of(wrap)


PINNED_RAW = "f0639f0fc96e24acb02223500138d10b4b7dfec05b21b32cfdad8e567fab4d1f"
