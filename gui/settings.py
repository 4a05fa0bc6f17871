"""What this computer remembers: one typed table. Study choices live in the study, never here."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings

from gui.tokens import TEXT_SIZES, THEMES

RECENT_LIMIT = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """A study opened here before, with what was noted when it was last closed."""

    path: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Key:
    name: str
    default: str


THEME = _Key("look/theme", "system")
TEXT_PERCENT = _Key("look/text_percent", "100")
RECENT = _Key("start/recent", "[]")
MOTION = _Key("look/motion", "yes")
AUTO_ADVANCE = _Key("capture/auto_advance", "no")
SINGLE_KEYS = _Key("capture/single_keys", "yes")
MASK_MINUTES = _Key("privacy/mask_minutes", "10")
LOCK_MINUTES = _Key("privacy/lock_minutes", "30")
CHOSEN_KEYS = _Key("keys/chosen", "{}")
OPEN_NOW = _Key("start/open_now", "{}")
KEPT_IN_PLACE = _Key("start/kept_in_place", "[]")
LAST_FOLDER = _Key("start/folder", "")
EDITOR_SPLIT = _Key("editor/split", "")
BLINDED = _Key("study/blinded", "[]")
LANGUAGE = _Key("look/language", "")
DIGITS = _Key("look/digits", "western")
REPORT = _Key("report/print", "{}")


class Settings:
    """Typed access to the settings file."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or Path(platformdirs.user_config_dir("pilotage", appauthor=False)) / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def drafts_folder(self) -> Path:
        """Where instruments that are being changed on this computer wait to be published."""
        return Path(self._store.fileName()).parent / "drafts"

    def _read(self, key: _Key) -> str:
        return str(self._store.value(key.name, key.default))

    def _write(self, key: _Key, value: str) -> None:
        self._store.setValue(key.name, value)
        self._store.sync()

    @property
    def theme(self) -> str:
        """Return "system", "light", "dark" or "contrast"."""
        value = self._read(THEME)
        return value if value in ("system", *THEMES) else THEME.default

    @theme.setter
    def theme(self, value: str) -> None:
        self._write(THEME, value)

    @property
    def text_percent(self) -> int:
        """Return the text size, one of the offered steps."""
        value = self._read(TEXT_PERCENT)
        return int(value) if value.isdecimal() and int(value) in TEXT_SIZES else 100

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._write(TEXT_PERCENT, str(value))

    @property
    def language(self) -> str:
        """Return the language chosen for the window, an empty string for the computer's."""
        return self._read(LANGUAGE)

    @language.setter
    def language(self, value: str) -> None:
        self._write(LANGUAGE, value)

    @property
    def digits(self) -> str:
        """Return "western" or "arabic": how an Arabic window writes numbers."""
        value = self._read(DIGITS)
        return value if value in ("western", "arabic") else DIGITS.default

    @digits.setter
    def digits(self, value: str) -> None:
        self._write(DIGITS, value)

    @property
    def motion(self) -> bool:
        """Tell whether something may move to be noticed."""
        return self._read(MOTION) == "yes"

    @motion.setter
    def motion(self, value: bool) -> None:
        self._write(MOTION, "yes" if value else "no")

    @property
    def auto_advance(self) -> bool:
        """Tell whether choosing one answer leads to the next question by itself."""
        return self._read(AUTO_ADVANCE) == "yes"

    @auto_advance.setter
    def auto_advance(self, value: bool) -> None:
        self._write(AUTO_ADVANCE, "yes" if value else "no")

    @property
    def single_keys(self) -> bool:
        """Tell whether digits choose answers without Enter or a modifier (WCAG 2.1.4)."""
        return self._read(SINGLE_KEYS) == "yes"

    @single_keys.setter
    def single_keys(self, value: bool) -> None:
        self._write(SINGLE_KEYS, "yes" if value else "no")

    @property
    def mask_minutes(self) -> int:
        """After how many minutes without a key names are hidden; 0 for never."""
        return self._minutes(MASK_MINUTES)

    @mask_minutes.setter
    def mask_minutes(self, value: int) -> None:
        self._write(MASK_MINUTES, str(value))

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key the study is put away; 0 for never."""
        return self._minutes(LOCK_MINUTES)

    @lock_minutes.setter
    def lock_minutes(self, value: int) -> None:
        self._write(LOCK_MINUTES, str(value))

    def _minutes(self, key: _Key) -> int:
        value = self._read(key)
        return int(value) if value.isdecimal() else int(key.default)

    def report(self) -> dict[str, str]:
        """Return how reports are printed here: language, paper, digits, organisation, logo."""
        try:
            return {str(k): str(v) for k, v in json.loads(self._read(REPORT)).items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def keep_report(self, chosen: dict[str, str]) -> None:
        """Print reports so from now on."""
        self._write(REPORT, json.dumps(chosen))

    def chosen_keys(self) -> dict[str, str]:
        """Return the keys this user gave to actions, by the name of the action."""
        try:
            return {str(k): str(v) for k, v in json.loads(self._read(CHOSEN_KEYS)).items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def choose_keys(self, chosen: dict[str, str]) -> None:
        """Keep the keys this user gave to actions."""
        self._write(CHOSEN_KEYS, json.dumps(chosen))

    @property
    def last_folder(self) -> str:
        """Return the folder a study was last opened from, or an empty string."""
        return self._read(LAST_FOLDER)

    @property
    def editor_split(self) -> tuple[int, ...]:
        """The widths of the parts of the instrument editor, empty before anyone moved them."""
        return tuple(int(part) for part in self._read(EDITOR_SPLIT).split() if part.isdecimal())

    @editor_split.setter
    def editor_split(self, widths: tuple[int, ...]) -> None:
        self._write(EDITOR_SPLIT, " ".join(map(str, widths)))

    def open_now(self) -> dict[str, dict[str, str]]:
        """Return the studies that are open, or were when Pilotage ended unexpectedly, with the place shown in each."""
        try:
            rows = json.loads(self._read(OPEN_NOW))
            return {str(path): {str(k): str(v) for k, v in place.items()} for path, place in rows.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def note_open(self, path: str, place: dict[str, str] | None) -> None:
        """Note where the user stands in an open study; None when it is closed."""
        found = self.open_now()
        found.pop(path, None)
        if place is not None:
            found[path] = place
        self._write(OPEN_NOW, json.dumps(found))

    def is_blinded(self, study_id: str) -> bool:
        """Tell whether the user chose to stay blinded in a study on this computer."""
        return study_id in json.loads(self._read(BLINDED))

    def set_blinded(self, study_id: str, *, is_blinded: bool) -> None:
        """Keep or lift the choice to stay blinded in a study."""
        others = [kept for kept in json.loads(self._read(BLINDED)) if kept != study_id]
        self._write(BLINDED, json.dumps([*others, study_id] if is_blinded else others))

    def is_kept_in_place(self, path: str) -> bool:
        """Tell whether the user wants a study to stay in its shared folder."""
        return path in json.loads(self._read(KEPT_IN_PLACE))

    def keep_in_place(self, path: str) -> None:
        """Say no more about the shared folder of a study."""
        self._write(KEPT_IN_PLACE, json.dumps([*json.loads(self._read(KEPT_IN_PLACE)), path][-50:]))

    def recent(self) -> tuple[Recent, ...]:
        """Return the studies opened here, newest first."""
        try:
            rows = json.loads(self._read(RECENT))
            return tuple(Recent(str(r["path"]), str(r["title"]), str(r.get("note", ""))) for r in rows)
        except (ValueError, TypeError, KeyError, AttributeError):
            return ()

    def remember(self, entry: Recent) -> None:
        """Put a study at the head of the list."""
        others = [r for r in self.recent() if r.path != entry.path]
        self._store_recent([entry, *others][:RECENT_LIMIT])
        self._write(LAST_FOLDER, str(Path(entry.path).parent))

    def forget(self, path: str) -> None:
        """Take a study off the list; its file is not touched."""
        self._store_recent([r for r in self.recent() if r.path != path])

    def _store_recent(self, entries: list[Recent]) -> None:
        self._write(RECENT, json.dumps([asdict(r) for r in entries]))
