"""Who has a study open for writing: a small file beside it while it is open, held by a lock of the system.

The lock goes with the process, whatever ends it; the file that stays behind tells that Pilotage ended early.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from io import BufferedRandom
from pathlib import Path

from core.clock import Clock, SystemClock, stamp

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

SUFFIX = ".open"
# Windows locks bytes against readers too: lock one far behind what is written.
_FAR = 1 << 20


@dataclass(frozen=True, slots=True)
class Holder:
    """Who opened a study, on which computer, since when (UTC)."""

    who: str
    device: str
    since: str


class Held(Exception):  # noqa: N818 - a state, which the window turns into a question
    """The study is open elsewhere; ``holder`` says where."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder.device)
        self.holder = holder


class Hold:
    """A study held open by this process. ``before`` names who left it behind without closing it, if anybody did."""

    def __init__(self, path: Path, file: BufferedRandom | None, before: Holder | None) -> None:
        self._path, self._file, self.before = path, file, before

    def release(self) -> None:
        """Let go: the file beside the study disappears."""
        file, self._file = self._file, None
        if file is None:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        file.close()
        if sys.platform == "win32":
            self._path.unlink(missing_ok=True)


def hold(study: Path, who: str, device: str, *, clock: Clock | None = None, by_force: bool = False) -> Hold:
    """Hold a study open; raises `Held` when another process or computer holds it.

    A file left behind on this computer is taken over. One from another computer may belong to a shared or synchronised
    folder, where locks do not reach: it is taken only ``by_force``. In a folder that takes no file nothing is held.
    """
    path = beside(study)
    try:
        file = path.open("r+b") if path.exists() else path.open("x+b")
    except OSError:
        return Hold(path, None, None)
    before = _read(file)
    is_free = _lock(file)
    if not is_free or (before is not None and before.device != device and not by_force):
        file.close()
        raise Held(before or Holder("", "", ""))
    now = Holder(who, device, stamp((clock or SystemClock()).now()))
    file.seek(0)
    file.truncate()
    file.write(json.dumps(asdict(now), ensure_ascii=False).encode())
    file.flush()
    return Hold(path, file, before)


def beside(study: Path) -> Path:
    """Return where it is noted that a study is open."""
    return study.with_name(study.name + SUFFIX)


def _read(file: BufferedRandom) -> Holder | None:
    file.seek(0)
    try:
        found = json.loads(file.read().decode())
        return Holder(str(found["who"]), str(found["device"]), str(found["since"]))
    except (ValueError, KeyError, TypeError, OSError):
        return None


def _lock(file: BufferedRandom) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
