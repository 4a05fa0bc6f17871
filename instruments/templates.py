"""The template library: a folder each, holding `study.toml` and the workbooks of its own; the rest is in the bank."""

from __future__ import annotations

from pathlib import Path

from core.change import Change
from core.device import this_account, this_device
from core.errors import UserError
from core.feasibility import state_criteria, state_rounds
from core.plan_file import StudyTemplate, read_study_toml
from core.study import Study
from instruments import study_problems as problems
from instruments.sealing import require_evaluator
from instruments.workbook import read_workbook_bytes

LIBRARY = Path(__file__).parent / "library"
BANK = LIBRARY / "bank"


def templates() -> list[tuple[str, str, str]]:
    """Return (id, title, summary) of each template of the library, in the library's order."""
    read = [read_study_toml(path) for path in sorted(LIBRARY.glob("*/study.toml"))]
    return [(t.id, t.title, t.summary) for t in sorted(read, key=lambda template: template.place)]


def read_template(template: str) -> StudyTemplate:
    """Read one template; `UserError` lists the known ones when there is none of this id."""
    path = LIBRARY / template / "study.toml"
    if template != Path(template).name or not path.is_file():
        known = ", ".join(code for code, _, _ in templates())
        raise UserError(problems.NO_TEMPLATE, template=template, known=known)
    return read_study_toml(path)


def make_study(path: Path, template: str, title: str = "", passphrase: str | None = None) -> Study:
    """Make a study file of this computer from a template and open it; one that cannot be filled is not left behind.

    The title is the template's where none is given. Errors as `read_template` and `Study.create`.
    """
    title = title or read_template(template).title
    study = Study.create(path, title, passphrase, device=this_device(), actor=this_account())
    try:
        new_from_template(study, template)
    except BaseException:
        study.close()
        path.unlink(missing_ok=True)
        raise
    return study


def new_from_template(study: Study, template: str) -> Change:
    """Fill an empty study with a template's facts, design, plan and instruments, in one transaction.

    Instruments come in the order in which the waves name them, then any the waves leave out.
    """
    read = read_template(template)
    if study.instruments.all() or study.people.count():
        raise UserError(problems.NOT_EMPTY, title=study.title)
    with study.transaction():
        study.describe_as({**read.facts, "template": read.id, "question": read.question})
        if read.criteria:
            state_criteria(study, read.criteria)
        if read.rounds:
            state_rounds(study, read.rounds)
        study.design.set(read.design)
        study.plan.set(read.plan)
        for path in _workbooks(read):
            _add(study, path)
    return Change(frozenset({"study", "design", "plan", "instrument"}))


def bank() -> list[tuple[str, str]]:
    """Return (code, title) of each instrument that can be added to any study, by title."""
    found = [(path.stem, _title(path.read_bytes(), path.name)) for path in _books(BANK).values()]
    return sorted(found, key=lambda pair: pair[1])


def add_from_bank(study: Study, code: str) -> Change:
    """Add an instrument of the bank to a study; `UserError` lists the known ones."""
    found = _books(BANK)
    if code not in found:
        raise UserError(problems.NO_BANK_INSTRUMENT, code=code, known=", ".join(found))
    return _add(study, found[code])


def _add(study: Study, path: Path) -> Change:
    data = path.read_bytes()
    title = _title(data, path.name)
    require_evaluator(study, title, data, path.name)
    version = study.instruments.add(path.stem, title, data, path.name)
    return Change(frozenset({"instrument"}), (version.id,))


def _books(folder: Path) -> dict[str, Path]:
    return {path.stem: path for path in sorted(folder.iterdir()) if path.suffix in {".md", ".xlsx"}}


def _workbooks(template: StudyTemplate) -> list[Path]:
    own = _books(LIBRARY / template.id)
    found = {**_books(BANK), **own}
    named = dict.fromkeys(code for wave in template.design.waves for code in wave.instruments)
    return [found[code] for code in [*named, *(code for code in own if code not in named)]]


def _title(data: bytes, name: str) -> str:
    form = read_workbook_bytes(data, name).form
    return form.title if form is not None else Path(name).stem
