"""What must hold of an .xlsx before it is read: it is a workbook, whole, of bearable size, and defines no entities."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from typing import IO

from core.errors import UserError
from instruments import problems

LIMIT_MB = 200
XML_LIMIT_MB = 60
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PIECE, _OVERLAP = 1 << 20, 64
_DOCTYPES = tuple(
    mark.encode(code) for mark in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")
)


def guard(data: bytes, name: str) -> None:
    """Refuse what is no workbook, too big or defines entities; UserError says which. Nothing of it is kept."""
    if data.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        word = "WordDocument".encode("utf-16-le") in data
        problem = problems.FORM_IS_LOCKED if locked else problems.FORM_IS_WORD if word else problems.FORM_IS_OLD_EXCEL
        raise UserError(problem, name=name)
    if not data:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="it is empty")
    if not data.startswith(b"PK"):
        raise UserError(problems.FORM_NOT_EXCEL, name=name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as problem:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="it stops in the middle") from problem
    names = {part.filename for part in parts}
    if "word/document.xml" in names:
        raise UserError(problems.FORM_IS_WORD, name=name)
    if sum(part.file_size for part in parts) > LIMIT_MB * 1_000_000:
        raise UserError(problems.FORM_TOO_BIG, name=name, limit_mb=LIMIT_MB)
    _check_parts(data, name, parts)
    if not any(part.startswith("xl/workbook") for part in names):
        raise UserError(problems.FORM_DAMAGED, name=name, reason="it holds no workbook")


def _check_parts(data: bytes, name: str, parts: list[zipfile.ZipInfo]) -> None:
    """Unpack every part once against its checksum, in pieces; the size is bounded by now."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for part in parts:
                with archive.open(part) as stream:
                    _check_part(stream, name, part)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, RuntimeError, struct.error) as problem:
        raise UserError(problems.FORM_DAMAGED, name=name, reason="a part of it cannot be unpacked") from problem


def _check_part(stream: IO[bytes], name: str, part: zipfile.ZipInfo) -> None:
    is_xml = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    if is_xml and part.file_size > XML_LIMIT_MB * 1_000_000:
        raise UserError(problems.FORM_TOO_BIG, name=name, limit_mb=XML_LIMIT_MB)
    before = b""
    while piece := stream.read(_PIECE):
        around = before + piece
        if is_xml and any(mark in around for mark in _DOCTYPES):
            raise UserError(problems.FORM_UNSAFE, name=name, part=part.filename)
        before = piece[-_OVERLAP:]
