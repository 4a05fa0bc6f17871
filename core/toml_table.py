"""Reading one table of a TOML file key by key; every mistake names the file, the table and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn, TypeGuard

from core import plan_file_problems as problems
from core.errors import Problem, UserError


def load_toml(path: Path) -> TomlTable:
    """Read a TOML file; `UserError` when it is missing, not UTF-8 or not TOML (with line and column)."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UserError(problems.NO_FILE, path=path) from None
    except UnicodeDecodeError:
        raise UserError(problems.NOT_TEXT, path=path) from None
    except OSError as error:
        raise UserError(problems.NOT_READABLE, path=path, why=error.strerror or "the system refused") from error
    try:
        return TomlTable(tomllib.loads(text), path)
    except tomllib.TOMLDecodeError as error:
        raise UserError(problems.NOT_TOML, path=path, why=str(error)) from None


def _said(value: object) -> str:
    """Say what kind of value was found, in words a plan's writer knows."""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, str):
        return f'the text "{value}"'
    if isinstance(value, (int, float)):
        return f"the number {value}"
    if isinstance(value, list):
        return "a list"
    return "a table" if isinstance(value, dict) else f"`{value}`"


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0


class TomlTable:
    """One table: take its keys by name and type; `only` refuses the keys nobody knows."""

    def __init__(self, data: Mapping[str, object], path: Path, place: str = "the top of the file") -> None:
        self._data = data
        self._path = path
        self.place = place

    def only(self, *known: str) -> None:
        """Refuse any key that is not among ``known``."""
        for key in self._data:
            if key not in known:
                self.refuse(problems.UNKNOWN_KEY, key=key, known=", ".join(known))

    def refuse(self, problem: Problem, **where: object) -> NoReturn:
        """Raise `UserError` for this table of this file."""
        raise UserError(problem, path=self._path, place=self.place, **where)

    def has(self, key: str) -> bool:
        """Tell whether the table holds the key."""
        return key in self._data

    def plain(self) -> dict[str, object]:
        """Return the table as it was written."""
        return dict(self._data)

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text; without a default it must be there and not be empty."""
        example = f'{key} = "..."'
        if default is None:
            self._need(key, example)
        value = self._data.get(key, default)
        if not isinstance(value, str):
            self._wrong(key, value, "a text in quotes", example)
        if default is None and not str(value).strip():
            self.refuse(problems.MISSING_KEY, key=key, example=example)
        return value

    def value_text(self, key: str) -> str:
        """Take a value that may be written as a text or as a whole number, as its text."""
        value = self._data.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a list of texts; one bare text is a list of one; a missing key is an empty list."""
        value = self._data.get(key, [])
        if isinstance(value, str):
            value = [value] if value else []
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            self._wrong(key, value, "a list of names in quotes", f'{key} = ["...", "..."]')
        return tuple(value)

    def word(self, key: str, known: Sequence[str], default: str) -> str:
        """Take a text that must be one of ``known``."""
        value = self.text(key, default)
        if value not in known:
            self.refuse(problems.UNKNOWN_WORD, key=key, found=value, known=", ".join(known))
        return value

    def truth(self, key: str, default: bool) -> bool:
        """Take `true` or `false`."""
        value = self._data.get(key, default)
        if not isinstance(value, bool):
            self._wrong(key, value, "`true` or `false` without quotes", f"{key} = {str(default).lower()}")
        return value

    def number(self, key: str, default: float) -> float:
        """Take a finite number."""
        value = self._data.get(key, default)
        if not _is_number(value):
            self._wrong(key, value, "a number without quotes", f"{key} = {default:g}")
        return float(value)

    def numbers(self, key: str) -> tuple[float, ...]:
        """Take a list of finite numbers; a missing key is an empty list."""
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(_is_number(item) for item in value):
            self._wrong(key, value, "a list of numbers without quotes", f"{key} = [0, 0.5]")
        return tuple(float(item) for item in value)

    def wholes(self, key: str) -> tuple[int, ...]:
        """Take a list of whole numbers; a missing key is an empty list."""
        found = self.numbers(key)
        if any(number != int(number) for number in found):
            self._wrong(key, self._data[key], "a list of whole numbers", f"{key} = [4, 6, 8]")
        return tuple(int(number) for number in found)

    def positive(self, key: str) -> float | None:
        """Take a number above 0, or None when the key is not there."""
        if key not in self._data:
            return None
        value = self.number(key, 1)
        if value <= 0:
            self.refuse(problems.OUT_OF_RANGE, key=key, found=f"{value:g}", wanted="a number above 0, or leave it out")
        return value

    def whole(self, key: str, default: int, at_least: int | None = None) -> int:
        """Take a whole number, at least ``at_least`` where one is given."""
        value = self._data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong(key, value, "a whole number without quotes", f"{key} = {default}")
        if at_least is not None and value < at_least:
            self.refuse(problems.OUT_OF_RANGE, key=key, found=value, wanted=f"{at_least} or more")
        return value

    def table(self, key: str, known: Sequence[str], *, needed: bool = False) -> TomlTable:
        """Take a table written as ``[key]``; an absent one is empty unless ``needed``."""
        if needed and key not in self._data:
            raise UserError(problems.MISSING_TABLE, path=self._path, place=f"[{key}] table", known=", ".join(known))
        value = self._data.get(key, {})
        if not isinstance(value, dict):
            self._wrong(key, value, "a table", f"[{key}]")
        table = TomlTable(value, self._path, f"[{key}]")
        if known:
            table.only(*known)
        return table

    def tables(self, key: str, known: Sequence[str], *, needed: bool = False) -> tuple[TomlTable, ...]:
        """Take the tables written as ``[[key]]``, in file order."""
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self._wrong(key, value, "one or more tables", f"[[{key}]]")
        if needed and not value:
            raise UserError(problems.MISSING_TABLE, path=self._path, place=f"[[{key}]] table", known=", ".join(known))
        found = tuple(TomlTable(item, self._path, f"[[{key}]] number {i}") for i, item in enumerate(value, 1))
        for table in found:
            table.only(*known)
        return found

    def _need(self, key: str, example: str) -> None:
        if key not in self._data:
            self.refuse(problems.MISSING_KEY, key=key, example=example)

    def _wrong(self, key: str, value: object, wanted: str, example: str) -> NoReturn:
        self.refuse(problems.WRONG_TYPE, key=key, found=_said(value), wanted=wanted, example=example)
