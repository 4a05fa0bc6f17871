"""Instruments being changed: kept as files on this computer until they are published or thrown away."""

from __future__ import annotations

import os
import re
from pathlib import Path


class Drafts:
    """The drafts of one study. A draft is no part of the study file: it is nobody else's until it is published."""

    def __init__(self, folder: Path, study: str) -> None:
        self._folder = folder / re.sub(r"[^\w-]", "_", study)

    def _path(self, code: str) -> Path:
        return self._folder / f"{re.sub(r'[^a-z0-9_]', '_', code)}.draft"

    def keep(self, code: str, data: bytes) -> None:
        """Write a draft in place of the one before; a power cut leaves one of the two whole."""
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._path(code).with_suffix(".part")
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path(code))

    def read(self, code: str) -> bytes | None:
        """Return a draft, or None."""
        path = self._path(code)
        return path.read_bytes() if path.is_file() else None

    def drop(self, code: str) -> None:
        """Throw a draft away."""
        self._path(code).unlink(missing_ok=True)

    def codes(self) -> tuple[str, ...]:
        """Return the short names of the instruments that have a draft."""
        return tuple(path.stem for path in sorted(self._folder.glob("*.draft"))) if self._folder.is_dir() else ()
