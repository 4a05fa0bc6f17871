"""The window's fonts, loaded from their packages by path: the same text on every computer."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

STRONG = 600
TEXT_PACKAGES = (("fontpkg_noto_sans", "NotoSans[[]*.ttf"), ("fontpkg_noto_sans_arabic", "NotoSansArabic[[]*.ttf"))


def package_folder(name: str) -> Path | None:
    """Return the folder of an installed package without importing it, or None."""
    spec = find_spec(name)
    return Path(spec.origin).parent if spec is not None and spec.origin else None


@lru_cache(maxsize=1)
def load_text_fonts() -> tuple[str, ...]:
    """Register Noto Sans and Noto Sans Arabic with Qt; return the families that loaded."""
    families: list[str] = []
    for package, pattern in TEXT_PACKAGES:
        folder = package_folder(package)
        for path in sorted((folder / "files").glob(pattern)) if folder else ():
            families.extend(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    return tuple(families)


def strong(font: QFont | None = None) -> QFont:
    """Return a font at weight 600: the families are variable, Qt moves their axis and knows no name for the weight."""
    result = QFont(font) if font is not None else QFont()
    result.setVariableAxis(QFont.Tag("wght"), STRONG)
    return result


def embolden(widget: QWidget, *, is_strong: bool = True) -> None:
    """Set a widget's words at weight 600; family and size stay those of the style."""
    widget.setFont(strong() if is_strong else QFont())
