"""Documents that need no result, written where the user says: protocol, certificate, an instrument on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gui.operations.saying import spoken

if TYPE_CHECKING:
    from core.study import Study

Kind = Literal["protocol", "certificate", "paper"]


def save_document(study: Study, kind: Kind, path: Path, instrument: str = "", language: str = "") -> Path:
    """Write a document as PDF to ``path`` with its HTML twin beside it; errors as `reports.documents.before`.

    It is written in ``language``, "" for that of the window.

    Beside the certificate of a revealed allocation lie `verify.json` and the script that redraws it.
    """
    from core.verification_file import write_verification_files
    from reports.documents.before import documents_before
    from reports.files import replace_files

    codes = (instrument,) if instrument else ()
    with study.snapshot() as copy:
        made = documents_before(copy, path.parent, (kind,), language or spoken(), instruments=codes)
        checks = copy.allocation.verification() if kind == "certificate" and _is_revealed(copy) else None
    replace_files({path.with_suffix(written.suffix): data for written, data in made.items()})
    if checks is not None:
        write_verification_files(checks, path.parent)
    return path.with_suffix(".pdf")


def _is_revealed(study: Study) -> bool:
    sealed = study.allocation.sealed()
    return sealed is not None and bool(sealed.revealed)


def save_envelopes(study: Study, path: Path, by: str, keeper_passphrase: str | None = None) -> Path:
    """Print sealed envelopes to ``path`` and note who did; errors as `reports.documents.before`."""
    from reports.documents.before import write_envelopes

    return write_envelopes(study, path.with_suffix(".pdf"), by, spoken(), keeper_passphrase)
