"""Write the documents of made-up studies of every design, to be looked at: ``python -m tests.reports.gallery OUT``."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from reports.documents.write import write_study_documents
from tests.reports.made_up import EVERY, build


def main(arguments: list[str]) -> int:
    """Write a folder a study; the names of studies after OUT keep to those."""
    out, only = Path(arguments[0]), set(arguments[1:])
    for one in EVERY:
        if only and one.name not in only:
            continue
        folder = out / one.name
        folder.mkdir(parents=True, exist_ok=True)
        study = folder / "study.pilot"
        study.unlink(missing_ok=True)
        began = time.monotonic()
        written = write_study_documents(build(study, one), folder, ("summary", "technical"))
        print(f"{one.name}: {', '.join(path.name for path in written)} in {time.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
