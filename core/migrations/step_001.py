"""Version 1 of the study file, frozen: it never changes again and imports nothing of today's schema."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE allocation_seal (
    commitment TEXT NOT NULL,
    roster_hash TEXT NOT NULL,
    design_hash TEXT NOT NULL,
    units INTEGER NOT NULL,
    algorithm TEXT NOT NULL,
    "by" TEXT NOT NULL,
    secret BLOB NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_allocation_seal PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_allocation_seal_supersedes ON allocation_seal (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER allocation_seal_refuses_update BEFORE UPDATE ON allocation_seal
BEGIN SELECT RAISE(ABORT, 'allocation_seal keeps its rows as they are'); END""",
    """CREATE TRIGGER allocation_seal_refuses_delete BEFORE DELETE ON allocation_seal
BEGIN SELECT RAISE(ABORT, 'allocation_seal keeps its rows as they are'); END""",
    """CREATE TRIGGER allocation_seal_refuses_reuse BEFORE INSERT ON allocation_seal
WHEN EXISTS (SELECT 1 FROM allocation_seal WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'allocation_seal keeps its rows as they are'); END""",
    """CREATE TABLE attendance (
    session TEXT NOT NULL,
    participant TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    planned INTEGER NOT NULL,
    substitute BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_attendance_supersedes ON attendance (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER attendance_refuses_update BEFORE UPDATE ON attendance
BEGIN SELECT RAISE(ABORT, 'attendance keeps its rows as they are'); END""",
    """CREATE TRIGGER attendance_refuses_delete BEFORE DELETE ON attendance
BEGIN SELECT RAISE(ABORT, 'attendance keeps its rows as they are'); END""",
    """CREATE TRIGGER attendance_refuses_reuse BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM attendance WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'attendance keeps its rows as they are'); END""",
    """CREATE TABLE cluster (
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_cluster PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_cluster_code ON cluster (code)",
    "CREATE INDEX ix_cluster_supersedes ON cluster (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER cluster_refuses_update BEFORE UPDATE ON cluster
BEGIN SELECT RAISE(ABORT, 'cluster keeps its rows as they are'); END""",
    """CREATE TRIGGER cluster_refuses_delete BEFORE DELETE ON cluster
BEGIN SELECT RAISE(ABORT, 'cluster keeps its rows as they are'); END""",
    """CREATE TRIGGER cluster_refuses_reuse BEFORE INSERT ON cluster
WHEN EXISTS (SELECT 1 FROM cluster WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'cluster keeps its rows as they are'); END""",
    """CREATE TABLE design (
    body TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_design PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_design_supersedes ON design (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER design_refuses_update BEFORE UPDATE ON design
BEGIN SELECT RAISE(ABORT, 'design keeps its rows as they are'); END""",
    """CREATE TRIGGER design_refuses_delete BEFORE DELETE ON design
BEGIN SELECT RAISE(ABORT, 'design keeps its rows as they are'); END""",
    """CREATE TRIGGER design_refuses_reuse BEFORE INSERT ON design
WHEN EXISTS (SELECT 1 FROM design WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'design keeps its rows as they are'); END""",
    """CREATE TABLE draft (
    participant TEXT NOT NULL,
    instrument TEXT NOT NULL,
    wave TEXT NOT NULL,
    occasion INTEGER NOT NULL,
    instrument_hash TEXT NOT NULL,
    state BLOB NOT NULL,
    position TEXT NOT NULL,
    mode TEXT NOT NULL,
    language TEXT NOT NULL,
    started TEXT NOT NULL,
    saved TEXT NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (participant, instrument, wave, occasion)
)""",
    """CREATE TABLE identity (
    participant TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_identity PRIMARY KEY (participant)
)""",
    """CREATE TABLE instrument_version (
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash TEXT NOT NULL,
    source BLOB NOT NULL,
    source_name TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_instrument_version PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_instrument_version_code ON instrument_version (code)",
    "CREATE INDEX ix_instrument_version_hash ON instrument_version (hash)",
    "CREATE INDEX ix_instrument_version_supersedes ON instrument_version (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER instrument_version_refuses_update BEFORE UPDATE ON instrument_version
BEGIN SELECT RAISE(ABORT, 'instrument_version keeps its rows as they are'); END""",
    """CREATE TRIGGER instrument_version_refuses_delete BEFORE DELETE ON instrument_version
BEGIN SELECT RAISE(ABORT, 'instrument_version keeps its rows as they are'); END""",
    """CREATE TRIGGER instrument_version_refuses_reuse BEFORE INSERT ON instrument_version
WHEN EXISTS (SELECT 1 FROM instrument_version WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'instrument_version keeps its rows as they are'); END""",
    """CREATE TABLE ledger (
    device TEXT NOT NULL,
    position INTEGER NOT NULL,
    fact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_ledger PRIMARY KEY (device, position),
    CONSTRAINT uq_ledger_fact_id UNIQUE (fact_id)
) WITHOUT ROWID""",
    """CREATE TRIGGER ledger_refuses_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger keeps its rows as they are'); END""",
    """CREATE TRIGGER ledger_refuses_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger keeps its rows as they are'); END""",
    """CREATE TRIGGER ledger_refuses_reuse BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE (device = NEW.device AND position = NEW.position) OR (fact_id = NEW.fact_id))
BEGIN SELECT RAISE(ABORT, 'ledger keeps its rows as they are'); END""",
    """CREATE TABLE log_entry (
    kind TEXT NOT NULL,
    "on" TEXT NOT NULL,
    body TEXT NOT NULL,
    participant TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_log_entry PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_log_entry_supersedes ON log_entry (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER log_entry_refuses_update BEFORE UPDATE ON log_entry
BEGIN SELECT RAISE(ABORT, 'log_entry keeps its rows as they are'); END""",
    """CREATE TRIGGER log_entry_refuses_delete BEFORE DELETE ON log_entry
BEGIN SELECT RAISE(ABORT, 'log_entry keeps its rows as they are'); END""",
    """CREATE TRIGGER log_entry_refuses_reuse BEFORE INSERT ON log_entry
WHEN EXISTS (SELECT 1 FROM log_entry WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'log_entry keeps its rows as they are'); END""",
    """CREATE TABLE participant (
    code TEXT NOT NULL,
    cluster TEXT NOT NULL,
    attributes TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_participant PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_participant_code ON participant (code)",
    "CREATE INDEX ix_participant_supersedes ON participant (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER participant_refuses_update BEFORE UPDATE ON participant
BEGIN SELECT RAISE(ABORT, 'participant keeps its rows as they are'); END""",
    """CREATE TRIGGER participant_refuses_delete BEFORE DELETE ON participant
BEGIN SELECT RAISE(ABORT, 'participant keeps its rows as they are'); END""",
    """CREATE TRIGGER participant_refuses_reuse BEFORE INSERT ON participant
WHEN EXISTS (SELECT 1 FROM participant WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'participant keeps its rows as they are'); END""",
    """CREATE TABLE participant_event (
    participant TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_participant_event PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_participant_event_participant ON participant_event (participant)",
    "CREATE INDEX ix_participant_event_supersedes ON participant_event (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER participant_event_refuses_update BEFORE UPDATE ON participant_event
BEGIN SELECT RAISE(ABORT, 'participant_event keeps its rows as they are'); END""",
    """CREATE TRIGGER participant_event_refuses_delete BEFORE DELETE ON participant_event
BEGIN SELECT RAISE(ABORT, 'participant_event keeps its rows as they are'); END""",
    """CREATE TRIGGER participant_event_refuses_reuse BEFORE INSERT ON participant_event
WHEN EXISTS (SELECT 1 FROM participant_event WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'participant_event keeps its rows as they are'); END""",
    """CREATE TABLE "plan" (
    body TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_plan PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_plan_supersedes ON \"plan\" (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER plan_refuses_update BEFORE UPDATE ON plan
BEGIN SELECT RAISE(ABORT, 'plan keeps its rows as they are'); END""",
    """CREATE TRIGGER plan_refuses_delete BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'plan keeps its rows as they are'); END""",
    """CREATE TRIGGER plan_refuses_reuse BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM plan WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'plan keeps its rows as they are'); END""",
    """CREATE TABLE plan_lock (
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    "by" TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_plan_lock PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_plan_lock_supersedes ON plan_lock (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER plan_lock_refuses_update BEFORE UPDATE ON plan_lock
BEGIN SELECT RAISE(ABORT, 'plan_lock keeps its rows as they are'); END""",
    """CREATE TRIGGER plan_lock_refuses_delete BEFORE DELETE ON plan_lock
BEGIN SELECT RAISE(ABORT, 'plan_lock keeps its rows as they are'); END""",
    """CREATE TRIGGER plan_lock_refuses_reuse BEFORE INSERT ON plan_lock
WHEN EXISTS (SELECT 1 FROM plan_lock WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'plan_lock keeps its rows as they are'); END""",
    """CREATE TABLE response (
    participant TEXT NOT NULL,
    instrument TEXT NOT NULL,
    instrument_hash TEXT NOT NULL,
    wave TEXT NOT NULL,
    occasion INTEGER NOT NULL,
    answers TEXT NOT NULL,
    set_aside TEXT NOT NULL,
    answers_hash TEXT NOT NULL,
    mode TEXT NOT NULL,
    language TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT NOT NULL,
    rater TEXT NOT NULL,
    test BOOLEAN NOT NULL,
    paradata_hash TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_response PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_response_participant ON response (participant)",
    "CREATE INDEX ix_response_supersedes ON response (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER response_refuses_update BEFORE UPDATE ON response
BEGIN SELECT RAISE(ABORT, 'response keeps its rows as they are'); END""",
    """CREATE TRIGGER response_refuses_delete BEFORE DELETE ON response
BEGIN SELECT RAISE(ABORT, 'response keeps its rows as they are'); END""",
    """CREATE TRIGGER response_refuses_reuse BEFORE INSERT ON response
WHEN EXISTS (SELECT 1 FROM response WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'response keeps its rows as they are'); END""",
    """CREATE TABLE retraction (
    fact_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_retraction PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_retraction_fact_id ON retraction (fact_id)",
    "CREATE INDEX ix_retraction_supersedes ON retraction (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER retraction_refuses_update BEFORE UPDATE ON retraction
BEGIN SELECT RAISE(ABORT, 'retraction keeps its rows as they are'); END""",
    """CREATE TRIGGER retraction_refuses_delete BEFORE DELETE ON retraction
BEGIN SELECT RAISE(ABORT, 'retraction keeps its rows as they are'); END""",
    """CREATE TRIGGER retraction_refuses_reuse BEFORE INSERT ON retraction
WHEN EXISTS (SELECT 1 FROM retraction WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'retraction keeps its rows as they are'); END""",
    """CREATE TABLE series_point (
    series TEXT NOT NULL,
    unit TEXT NOT NULL,
    month TEXT NOT NULL,
    count INTEGER NOT NULL,
    exposure DOUBLE NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_series_point PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_series_point_supersedes ON series_point (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER series_point_refuses_update BEFORE UPDATE ON series_point
BEGIN SELECT RAISE(ABORT, 'series_point keeps its rows as they are'); END""",
    """CREATE TRIGGER series_point_refuses_delete BEFORE DELETE ON series_point
BEGIN SELECT RAISE(ABORT, 'series_point keeps its rows as they are'); END""",
    """CREATE TRIGGER series_point_refuses_reuse BEFORE INSERT ON series_point
WHEN EXISTS (SELECT 1 FROM series_point WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'series_point keeps its rows as they are'); END""",
    """CREATE TABLE study (
    title TEXT NOT NULL,
    public_key BLOB NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_study PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_study_supersedes ON study (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER study_refuses_update BEFORE UPDATE ON study
BEGIN SELECT RAISE(ABORT, 'study keeps its rows as they are'); END""",
    """CREATE TRIGGER study_refuses_delete BEFORE DELETE ON study
BEGIN SELECT RAISE(ABORT, 'study keeps its rows as they are'); END""",
    """CREATE TRIGGER study_refuses_reuse BEFORE INSERT ON study
WHEN EXISTS (SELECT 1 FROM study WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'study keeps its rows as they are'); END""",
    """CREATE TABLE study_fact (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_study_fact PRIMARY KEY (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_study_fact_supersedes ON study_fact (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER study_fact_refuses_update BEFORE UPDATE ON study_fact
BEGIN SELECT RAISE(ABORT, 'study_fact keeps its rows as they are'); END""",
    """CREATE TRIGGER study_fact_refuses_delete BEFORE DELETE ON study_fact
BEGIN SELECT RAISE(ABORT, 'study_fact keeps its rows as they are'); END""",
    """CREATE TRIGGER study_fact_refuses_reuse BEFORE INSERT ON study_fact
WHEN EXISTS (SELECT 1 FROM study_fact WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'study_fact keeps its rows as they are'); END""",
    """CREATE TABLE vault (
    name TEXT NOT NULL,
    slot TEXT NOT NULL,
    value BLOB NOT NULL,
    CONSTRAINT pk_vault PRIMARY KEY (name, slot)
)""",
    """CREATE TABLE allocation_event (
    seal_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    CONSTRAINT pk_allocation_event PRIMARY KEY (id),
    CONSTRAINT fk_allocation_event_seal_id FOREIGN KEY(seal_id) REFERENCES allocation_seal (id)
) WITHOUT ROWID""",
    "CREATE INDEX ix_allocation_event_supersedes ON allocation_event (supersedes) WHERE supersedes <> ''",
    """CREATE TRIGGER allocation_event_refuses_update BEFORE UPDATE ON allocation_event
BEGIN SELECT RAISE(ABORT, 'allocation_event keeps its rows as they are'); END""",
    """CREATE TRIGGER allocation_event_refuses_delete BEFORE DELETE ON allocation_event
BEGIN SELECT RAISE(ABORT, 'allocation_event keeps its rows as they are'); END""",
    """CREATE TRIGGER allocation_event_refuses_reuse BEFORE INSERT ON allocation_event
WHEN EXISTS (SELECT 1 FROM allocation_event WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'allocation_event keeps its rows as they are'); END""",
    """CREATE TABLE paradatum (
    response_id TEXT NOT NULL,
    node TEXT NOT NULL,
    first_shown TEXT NOT NULL,
    last_changed TEXT NOT NULL,
    changes INTEGER NOT NULL,
    language TEXT NOT NULL,
    option_order TEXT NOT NULL,
    CONSTRAINT pk_paradatum PRIMARY KEY (response_id, node),
    CONSTRAINT fk_paradatum_response_id FOREIGN KEY(response_id) REFERENCES response (id)
) WITHOUT ROWID""",
    """CREATE TRIGGER paradatum_refuses_update BEFORE UPDATE ON paradatum
BEGIN SELECT RAISE(ABORT, 'paradatum keeps its rows as they are'); END""",
    """CREATE TRIGGER paradatum_refuses_delete BEFORE DELETE ON paradatum
BEGIN SELECT RAISE(ABORT, 'paradatum keeps its rows as they are'); END""",
    """CREATE TRIGGER paradatum_refuses_reuse BEFORE INSERT ON paradatum
WHEN EXISTS (SELECT 1 FROM paradatum WHERE (response_id = NEW.response_id AND node = NEW.node))
BEGIN SELECT RAISE(ABORT, 'paradatum keeps its rows as they are'); END""",
)
