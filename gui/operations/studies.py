"""Opening a study off the window's thread, and making the demo copy."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from core.errors import UserError
from gui.problems import DEMO_NOT_BUILT

if TYPE_CHECKING:
    from core.hold import Hold
    from core.study import Study
    from core.values import Draft
    from gui.operations.lines import NewStudy, TemplateLine

SYNCHRONISED = ("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud", "Nextcloud", "ownCloud", "Box Sync")
SOURCE_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Opened:
    """An open study, and what keeps others from writing to it; ``left_at`` when it was never closed last time."""

    study: Study
    hold: Hold | None
    left_at: str = ""


def open_study(path: Path, passphrase: str | None = None, *, to_read: bool = False, by_force: bool = False) -> Opened:
    """Open a study file; UserError says what stands in the way, `Held` who has it open already.

    A file this account may not write to is opened to read.
    """
    from core.device import this_account, this_device
    from core.hold import hold
    from core.study import Study

    device, who = this_device(), this_account()
    to_read = to_read or (path.exists() and not os.access(path, os.W_OK))
    held = None if to_read or not path.exists() else hold(path, who, device, by_force=by_force)
    try:
        study = Study.open(path, passphrase, device=device, actor=who, read_only=to_read)
    except BaseException:
        if held is not None:
            held.release()
        raise
    is_left = held is not None and held.before is not None and held.before.device == device
    return Opened(study, held, last_saved(study) if is_left else "")


def last_saved(study: Study) -> str:
    """Return when the last answer or fact was written, in UTC."""
    newest = latest_draft(study)
    entries = study.ledger.entries()
    return max(newest.saved if newest else "", entries[-1].at if entries else "")


def latest_draft(study: Study) -> Draft | None:
    """Return the interview that was answered last, None where none is in progress."""
    return max(study.responses.drafts(), key=lambda draft: draft.saved, default=None)


def put_away(study: Study, held: Hold | None, folder: Path | None, *, has_changed: bool) -> None:
    """Keep a backup of what was changed, close the file, and let others open it."""
    from core.backups import keep_backup

    try:
        if has_changed:
            keep_backup(study, folder)
    finally:
        study.close()
        if held is not None:
            held.release()


def is_shared_place(path: Path) -> str:
    """Return the name of the service that synchronises the folder of a file, or of the network it is on; else ""."""
    if str(path).startswith(("\\\\", "//")):
        return "network"
    for part in path.resolve().parts[:-1]:
        found = next((name for name in SYNCHRONISED if part.casefold().startswith(name.casefold())), "")
        if found:
            return found
    return ""


def move_here(path: Path) -> Path:
    """Copy a closed study to the documents of this computer and return the copy; the one in the shared folder stays."""
    import shutil

    from core.problems import STUDY_EXISTS

    target = Path(usual_folder()) / path.name
    if target.exists():
        raise UserError(STUDY_EXISTS, path=target)
    shutil.copyfile(path, target)
    return target


def built_demo(folder: Path | None = None) -> Path | None:
    """Return the demo study that was built, or None."""
    found = sorted((folder or SOURCE_ROOT / "demo").glob("*.pilot"))
    return found[0] if found else None


def copy_demo(folder: Path | None = None, into: Path | None = None) -> Path:
    """Copy the built demo to this user's data folder and return the copy; a copy made before is kept as it is."""
    built = built_demo(folder)
    if built is None:
        raise UserError(DEMO_NOT_BUILT)
    import shutil

    target = (into or Path(platformdirs.user_data_dir("pilotage", appauthor=False))) / "demo" / built.name
    if not target.exists() or target.stat().st_mtime < built.stat().st_mtime:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(built, target)
    return target


def read_templates() -> tuple[TemplateLine, ...]:
    """Return the templates of the library with what each begins with."""
    from gui.operations.lines import TemplateLine
    from instruments.templates import read_template, templates

    lines = []
    for code, title, summary in templates():
        read = read_template(code)
        asked = {instrument for wave in read.design.waves for instrument in wave.instruments}
        counts = (len(read.design.arms), len(read.design.waves), len(asked), len(read.plan.outcomes))
        lines.append(TemplateLine(code, title, summary, *counts))
    return tuple(lines)


def make_study(wanted: NewStudy) -> Opened:
    """Make a study file from a template and open it; a file that cannot be filled is not left behind."""
    from core.device import this_account, this_device
    from core.hold import hold
    from instruments import templates

    path = Path(wanted.folder) / wanted.file_name
    study = templates.make_study(path, wanted.template, wanted.title, wanted.passphrase)
    return Opened(study, hold(path, this_account(), this_device()))


def usual_folder() -> str:
    """Return the folder where a person keeps documents on this computer; their home where there is no such folder."""
    documents = platformdirs.user_documents_path()
    return str(documents if documents.is_dir() else Path.home())
