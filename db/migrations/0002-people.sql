-- What somebody wants to be called. The actor is the fingerprint of a cookie and proves nothing.
CREATE TABLE person (
  actor_id   TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  updated_at TEXT NOT NULL
) WITHOUT ROWID;
