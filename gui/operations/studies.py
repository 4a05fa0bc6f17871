"""Opening a study off the window's thread, and making the demo copy."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from core.device import this_account, this_device
from core.errors import UserError
from gui.operations.lines import NewStudy, TemplateLine
from gui.problems import DEMO_NOT_BUILT

if TYPE_CHECKING:
    from core.study import Study

SOURCE_ROOT = Path(__file__).resolve().parents[2]


def open_study(path: Path, passphrase: str | None = None) -> Study:
    """Open a study file; UserError says what stands in the way."""
    from core.study import Study

    return Study.open(path, passphrase, device=this_device(), actor=this_account())


def built_demo(folder: Path | None = None) -> Path | None:
    """Return the demo study that was built, or None."""
    found = sorted((folder or SOURCE_ROOT / "demo").glob("*.pilot"))
    return found[0] if found else None


def copy_demo(folder: Path | None = None, into: Path | None = None) -> Path:
    """Copy the built demo to this user's data folder and return the copy; a copy made before is kept as it is."""
    built = built_demo(folder)
    if built is None:
        raise UserError(DEMO_NOT_BUILT)
    target = (into or Path(platformdirs.user_data_dir("pilotage", appauthor=False))) / "demo" / built.name
    if not target.exists() or target.stat().st_mtime < built.stat().st_mtime:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(built, target)
    return target


def read_templates() -> tuple[TemplateLine, ...]:
    """Return the templates of the library with what each begins with."""
    from instruments.templates import read_template, templates

    lines = []
    for code, title, summary in templates():
        read = read_template(code)
        asked = {instrument for wave in read.design.waves for instrument in wave.instruments}
        counts = (len(read.design.arms), len(read.design.waves), len(asked), len(read.plan.outcomes))
        lines.append(TemplateLine(code, title, summary, *counts))
    return tuple(lines)


def make_study(wanted: NewStudy) -> Study:
    """Make a study file from a template and open it; a file that cannot be filled is not left behind."""
    from instruments import templates

    path = Path(wanted.folder) / wanted.file_name
    return templates.make_study(path, wanted.template, wanted.title, wanted.passphrase)


def usual_folder() -> str:
    """Return the folder where a person keeps documents on this computer; their home where there is no such folder."""
    documents = platformdirs.user_documents_path()
    return str(documents if documents.is_dir() else Path.home())
