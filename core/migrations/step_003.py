"""Version 3 of the study file, frozen: answers that are closed to everybody but the evaluator."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE sealed_answers (
    response_id TEXT NOT NULL,
    box BLOB NOT NULL,
    CONSTRAINT pk_sealed_answers PRIMARY KEY (response_id),
    CONSTRAINT fk_sealed_answers_response_id FOREIGN KEY(response_id) REFERENCES response (id)
) WITHOUT ROWID""",
    """CREATE TRIGGER sealed_answers_refuses_update BEFORE UPDATE ON sealed_answers
BEGIN SELECT RAISE(ABORT, 'sealed_answers keeps its rows as they are'); END""",
    """CREATE TRIGGER sealed_answers_refuses_delete BEFORE DELETE ON sealed_answers
BEGIN SELECT RAISE(ABORT, 'sealed_answers keeps its rows as they are'); END""",
    """CREATE TRIGGER sealed_answers_refuses_reuse BEFORE INSERT ON sealed_answers
WHEN EXISTS (SELECT 1 FROM sealed_answers WHERE (response_id = NEW.response_id))
BEGIN SELECT RAISE(ABORT, 'sealed_answers keeps its rows as they are'); END""",
)
