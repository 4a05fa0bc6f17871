"""What stands in somebody's way, in the language of the window: by the code of the problem, else in English."""

from __future__ import annotations

from functools import lru_cache

from core.errors import Problem, UserError
from gui.language import language_now
from gui.translator import FOLDER, RIGHT_TO_LEFT, isolate


@lru_cache(maxsize=4)
def sentences(language: str) -> dict[str, str]:
    """Return the sentence of each problem by its code; of English none, it stands with the problem."""
    import tomllib

    path = FOLDER / f"problems_{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))["problems"] if path.exists() else {}


def worded(problem: Problem, **where: object) -> str:
    """Return the sentence of a problem with its fields filled."""
    language = language_now()
    words = sentences(language).get(problem.code, problem.sentence)
    return (isolate(words) if language in RIGHT_TO_LEFT else words).format(**where)


def told(error: Exception) -> str:
    """Return what to tell the user about an error."""
    return worded(error.problem, **error.where) if isinstance(error, UserError) else str(error)
