"""Files appear whole or not at all, and several of them together."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from core.errors import UserError
from reports.problems import FOLDER_NOT_WRITABLE, PDF_IN_USE


def replace_files(contents: Mapping[Path, bytes]) -> list[Path]:
    """Write each file beside its place first, then move all into place; return the paths.

    Errors: ``PDF_IN_USE`` when an old file is held open, ``FOLDER_NOT_WRITABLE`` when nothing can be written there.
    """
    parts: dict[Path, Path] = {}
    try:
        for path, data in contents.items():
            parts[path] = _written_beside(path, data)
        for path, part in parts.items():
            _move(part, path)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
    return list(contents)


def _written_beside(path: Path, data: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
    except OSError as error:
        raise UserError(FOLDER_NOT_WRITABLE, path=path, reason=error.strerror or str(error)) from error
    return Path(name)


def _move(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except PermissionError as error:
        raise UserError(PDF_IN_USE, path=path) from error
    except OSError as error:
        raise UserError(FOLDER_NOT_WRITABLE, path=path, reason=error.strerror or str(error)) from error
