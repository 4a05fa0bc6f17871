"""Which computer and whose account writes: each computer chains its facts under a name of its own."""

from __future__ import annotations

import getpass
import platform
import secrets
from pathlib import Path

import platformdirs


def this_device(folder: Path | None = None) -> str:
    """Return the lasting name of this computer, such as ``LAPTOP-07-3f9a1c``; made once and kept in ``folder``.

    Two computers of one name must not share a chain, so a random part is added. Where nothing can be kept the name
    holds for this call alone.
    """
    kept = (folder or Path(platformdirs.user_config_dir("pilotage", appauthor=False))) / "device"
    try:
        name = kept.read_text(encoding="utf-8").strip()
    except OSError:
        name = ""
    if name:
        return name
    name = f"{platform.node() or 'computer'}-{secrets.token_hex(3)}"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(name, encoding="utf-8")
    except OSError:
        return name
    return name


def this_account() -> str:
    """Return the account name a person is signed in with, or an empty string where the system gives none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
