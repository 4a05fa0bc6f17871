"""Run by `test_kill` in a process of its own: saves and finalises without end, printing what is acknowledged."""

from __future__ import annotations

import sys
from itertools import count

from core.study import Study
from tests.core.builders import a_draft, a_response


def main(path: str, run: str) -> None:
    with Study.open(path, device=run) as study:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for number in count():
            draft = a_draft(study, "P00", f"{run}/{number}".encode())
            study.responses.save_draft(draft)
            sys.stdout.write(f"draft {run}/{number}\n")
            sys.stdout.flush()
            if number % 3 == 2:
                response = study.responses.finalise(draft.key, a_response(study))
                sys.stdout.write(f"response {response.id}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
