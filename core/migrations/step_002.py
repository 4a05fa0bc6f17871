"""Version 2 of the study file, frozen: amendments, and when results were opened."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE amendment (
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    "by" TEXT NOT NULL,
    touched TEXT NOT NULL,
    body TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_amendment PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_amendment_supersedes ON amendment (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER amendment_refuses_update BEFORE UPDATE ON amendment
BEGIN SELECT RAISE(ABORT, 'amendment keeps its rows as they are'); END""",
    """CREATE TRIGGER amendment_refuses_delete BEFORE DELETE ON amendment
BEGIN SELECT RAISE(ABORT, 'amendment keeps its rows as they are'); END""",
    """CREATE TRIGGER amendment_refuses_reuse BEFORE INSERT ON amendment
WHEN EXISTS (SELECT 1 FROM amendment WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'amendment keeps its rows as they are'); END""",
    """CREATE TABLE results_opening (
    lock_id TEXT NOT NULL,
    "by" TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_results_opening PRIMARY KEY (id),
    CONSTRAINT fk_results_opening_lock_id FOREIGN KEY(lock_id) REFERENCES plan_lock (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_results_opening_supersedes ON results_opening (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER results_opening_refuses_update BEFORE UPDATE ON results_opening
BEGIN SELECT RAISE(ABORT, 'results_opening keeps its rows as they are'); END""",
    """CREATE TRIGGER results_opening_refuses_delete BEFORE DELETE ON results_opening
BEGIN SELECT RAISE(ABORT, 'results_opening keeps its rows as they are'); END""",
    """CREATE TRIGGER results_opening_refuses_reuse BEFORE INSERT ON results_opening
WHEN EXISTS (SELECT 1 FROM results_opening WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'results_opening keeps its rows as they are'); END""",
)
