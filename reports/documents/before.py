"""Documents that need no result: protocol, certificate, instruments on paper, sealed envelopes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analysis.certificate_facts import certificate_facts
from analysis.protocol_facts import protocol_facts
from core.errors import UserError
from core.problems import INSTRUMENT_NOT_THERE
from core.progress import Progress, Silent
from core.study import Study
from core.values import InstrumentVersion
from reports.documents.build import with_twin
from reports.documents.certificate import certificate
from reports.documents.envelopes import envelopes_pdf
from reports.documents.paper import paper
from reports.documents.protocol import protocol
from reports.files import replace_files
from reports.problems import NO_INSTRUMENTS

PROTOCOL, CERTIFICATE, PAPER, ENVELOPES = "protocol", "certificate", "paper", "envelopes"
READ_ONLY = (PROTOCOL, CERTIFICATE, PAPER)


def documents_before(
    study: Study,
    out_dir: Path,
    names: Sequence[str],
    language: str = "en",
    instruments: Sequence[str] = (),
    progress: Progress | None = None,
) -> dict[Path, bytes]:
    """Return the named documents, each with its HTML twin, as bytes by path.

    ``instruments`` are the codes to print, all when empty; each is printed in ``language`` where its form has it, else
    in the form's own. UserError SEAL_MISSING for a certificate before the seal, INSTRUMENT_NOT_THERE,
    NO_INSTRUMENTS, PAPER_UNREADABLE or PAPER_SCRIPT.
    """
    told = progress or Silent()
    contents: dict[Path, bytes] = {}
    if PROTOCOL in names:
        contents |= with_twin(protocol(protocol_facts(study), language), out_dir / f"{PROTOCOL}.pdf", told)
    if CERTIFICATE in names:
        contents |= with_twin(certificate(certificate_facts(study), language), out_dir / f"{CERTIFICATE}.pdf", told)
    if PAPER in names:
        chosen = _chosen(study, instruments)
        for k, version in enumerate(chosen):
            told.step(k, len(chosen), version.title)
            path = out_dir / f"{PAPER}-{version.code}.pdf"
            contents |= with_twin(paper(version, study.title, language), path)
    return contents


def write_before(
    study: Study, out_dir: Path, names: Sequence[str], language: str = "en", instruments: Sequence[str] = ()
) -> list[Path]:
    """Write documents of an open study, all or none; return the PDFs; errors as `documents_before`."""
    written = replace_files(documents_before(study, out_dir, names, language, instruments))
    return [path for path in written if path.suffix == ".pdf"]


def write_envelopes(
    study: Study, path: Path, by: str, language: str = "en", keeper_passphrase: str | None = None
) -> Path:
    """Print an envelope for each free position of the sealed lists; that they were printed is noted first.

    UserError KEEPER_NEEDED where the lists are under a keeper's passphrase and it is not given; see `core.envelopes`.
    """
    if keeper_passphrase is not None:
        study.allocation.unlock(keeper_passphrase)
    sealed = study.allocation.sealed()
    made = study.envelopes.make(by)
    replace_files({path: envelopes_pdf(made, study.title, sealed.commitment if sealed else "", language)})
    return path


def _chosen(study: Study, codes: Sequence[str]) -> tuple[InstrumentVersion, ...]:
    known = {version.code: version for version in study.instruments.all()}
    if not known:
        raise UserError(NO_INSTRUMENTS, title=study.title)
    for code in codes:
        if code not in known:
            raise UserError(INSTRUMENT_NOT_THERE, code=code, known=", ".join(known))
    return tuple(known[code] for code in codes) or tuple(known.values())
