"""Opens studies off the window's thread, asks for passphrases, remembers what was open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserError
from gui.desk_of import make_ready
from gui.operations import studies
from gui.prompts import Prompts
from gui.settings import Recent, Settings
from gui.tasks import TaskRunner
from gui.told import told

if TYPE_CHECKING:
    from core.hold import Hold
    from core.study import Study
    from gui.operations.lines import NewStudy

LOCKED = ("WRONG_PASSPHRASE", "STUDY_NEEDS_PASSPHRASE")


class Openings(QObject):
    """``opened`` carries a `Study`; ``held`` a path, its passphrase and who has it open; ``failed`` an error."""

    opened = Signal(object)
    held = Signal(object, object, object)
    failed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        tasks: TaskRunner,
        prompts: Prompts,
        *,
        demo_folder: Path | None,
        data_folder: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._tasks, self._prompts = settings, tasks, prompts
        self._demo_folder, self._data_folder = demo_folder, data_folder
        self._holds: dict[int, Hold | None] = {}
        self.left_at = ""

    @property
    def has_demo(self) -> bool:
        """True when the demo was built on this computer."""
        return studies.built_demo(self._demo_folder) is not None

    def ask(self) -> None:
        """Ask for a study and open it."""
        self._prompts.open_study(self._settings.last_folder, self.open_path)

    def open_demo(self) -> None:
        """Open a copy of the built demo."""
        folder, data = self._demo_folder, self._data_folder
        task = self._tasks.read(lambda _: studies.copy_demo(folder, data), self.tr("Copying the demo study"))
        task.succeeded.connect(self.open_path)
        task.failed.connect(self.failed)

    def open_path(
        self, path: Path | str, passphrase: str | None = None, *, to_read: bool = False, by_force: bool = False
    ) -> None:
        """Open a study file; asks for its passphrase when it has one."""
        file = Path(path)
        task = self._tasks.write(
            lambda _: self._ready(studies.open_study(file, passphrase, to_read=to_read, by_force=by_force)),
            self.tr("Opening {}").format(file.name),
        )
        task.succeeded.connect(self._on_opened)
        task.failed.connect(lambda error: self._on_failed(file, passphrase, error))

    @staticmethod
    def _ready(found: studies.Opened) -> studies.Opened:
        """Import what the first page needs, still off the window's thread."""
        make_ready("collect" if found.study.is_collectors else "overview")
        return found

    def _on_opened(self, found: studies.Opened) -> None:
        self._holds[id(found.study)], self.left_at = found.hold, found.left_at
        self.opened.emit(found.study)

    @property
    def folders(self) -> dict[str, Path | None]:
        """The folders this window was told to use instead of the usual ones."""
        return {"demo_folder": self._demo_folder, "data_folder": self._data_folder}

    def take_over(self, other: Openings, study: Study) -> None:
        """Answer from now on for a study that another window opened."""
        self._holds[id(study)] = other._holds.pop(id(study), None)

    @property
    def backup_folder(self) -> Path | None:
        """Where backups are kept; None for the usual place."""
        return self._data_folder / "backups" if self._data_folder is not None else None

    def put_away(self, study: Study, *, has_changed: bool) -> None:
        """Close a study off the window's thread, with a backup where something was changed."""
        held = self._holds.pop(id(study), None)
        folder, wanted = self.backup_folder, has_changed and not study.is_read_only
        task = self._tasks.write(lambda _: studies.put_away(study, held, folder, has_changed=wanted))
        task.failed.connect(self.failed)

    def create(self, wanted: NewStudy) -> None:
        """Make a study and open it."""
        task = self._tasks.write(
            lambda _: self._ready(studies.make_study(wanted)), self.tr("Making {}").format(wanted.file_name)
        )
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self.failed)

    def read_templates(self, then: Callable[[object], object]) -> None:
        """Read the templates of the library."""
        task = self._tasks.read(lambda _: studies.read_templates())
        task.succeeded.connect(then)
        task.failed.connect(self.failed)

    def folder_for_new(self) -> str:
        """Return the folder a new study is offered."""
        last = self._settings.last_folder
        return last if last and Path(last).is_dir() else studies.usual_folder()

    def remember(self, study: Study) -> None:
        """Note a study for the Start page; of one with a passphrase, nothing but its file name."""
        if study.has_passphrase:
            self._settings.remember(Recent(str(study.path), study.path.name))
        else:
            people = self.tr("%Ln people", "", study.people.count())
            self._settings.remember(Recent(str(study.path), study.title, people))

    def _on_failed(self, path: Path, passphrase: str | None, error: Exception) -> None:
        if isinstance(error, UserError) and error.code in LOCKED:
            problem = told(error) if passphrase is not None else ""
            self._prompts.passphrase(path.name, problem, lambda typed: self.open_path(path, typed))
        elif (holder := getattr(error, "holder", None)) is not None:
            self.held.emit(path, passphrase, holder)
        else:
            self.failed.emit(error)
