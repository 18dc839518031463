-- Ids are text made by the application, times ISO 8601 in UTC, booleans 0/1, JSON is text.

CREATE TABLE baseline (
  id           TEXT PRIMARY KEY,
  title        TEXT NOT NULL,
  content      TEXT NOT NULL,
  content_hash TEXT NOT NULL UNIQUE,
  source       TEXT NOT NULL,
  departments  INTEGER NOT NULL,
  divisions    INTEGER NOT NULL,
  created_by   TEXT NOT NULL,
  created_at   TEXT NOT NULL
);

CREATE TABLE plan (
  id              TEXT PRIMARY KEY,
  title           TEXT NOT NULL,
  baseline_id     TEXT NOT NULL REFERENCES baseline (id),
  epoch           TEXT NOT NULL,
  head_seq        INTEGER NOT NULL,
  head_hash       TEXT NOT NULL,
  reducer_version INTEGER NOT NULL,
  parent_plan_id  TEXT REFERENCES plan (id),
  fork_seq        INTEGER,
  status          TEXT NOT NULL,
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL
);
CREATE INDEX plan_by_age ON plan (created_at, id);

-- The truth: baseline + these rows. Never updated, never deleted.
CREATE TABLE plan_log (
  plan_id     TEXT NOT NULL REFERENCES plan (id),
  seq         INTEGER NOT NULL,
  command_id  TEXT NOT NULL,
  client_id   TEXT NOT NULL,
  client_n    INTEGER NOT NULL,
  actor_id    TEXT NOT NULL,
  group_id    TEXT,
  type        TEXT NOT NULL,
  v           INTEGER NOT NULL,
  payload     TEXT NOT NULL,
  undoes      INTEGER,
  server_time TEXT NOT NULL,
  prev_hash   TEXT NOT NULL,
  hash        TEXT NOT NULL,
  PRIMARY KEY (plan_id, seq),
  UNIQUE (plan_id, command_id)
) WITHOUT ROWID;
CREATE INDEX plan_log_by_undone ON plan_log (plan_id, undoes) WHERE undoes IS NOT NULL;

CREATE TABLE client_pos (
  plan_id   TEXT NOT NULL REFERENCES plan (id),
  client_id TEXT NOT NULL,
  last_n    INTEGER NOT NULL,
  PRIMARY KEY (plan_id, client_id)
) WITHOUT ROWID;

-- Refusals are kept too: a late duplicate of a refused command must not be judged again and slip in.
CREATE TABLE outcome (
  plan_id      TEXT NOT NULL REFERENCES plan (id),
  client_id    TEXT NOT NULL,
  n            INTEGER NOT NULL,
  command_id   TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status       TEXT NOT NULL CHECK (status IN ('accepted', 'rejected')),
  seq          INTEGER,
  code         TEXT,
  detail       TEXT,
  PRIMARY KEY (plan_id, client_id, n)
) WITHOUT ROWID;

-- A cache, never the truth: rows of another reducer version are ignored.
CREATE TABLE snapshot (
  plan_id         TEXT NOT NULL REFERENCES plan (id),
  seq             INTEGER NOT NULL,
  reducer_version INTEGER NOT NULL,
  state           TEXT NOT NULL,
  state_hash      TEXT NOT NULL,
  PRIMARY KEY (plan_id, seq, reducer_version)
) WITHOUT ROWID;

-- A cache too: the figures of the list of plans, so that listing does not open every plan.
CREATE TABLE plan_summary (
  plan_id         TEXT PRIMARY KEY REFERENCES plan (id),
  seq             INTEGER NOT NULL,
  reducer_version INTEGER NOT NULL,
  figures         TEXT NOT NULL
) WITHOUT ROWID;
