-- Points of a plan's log that people have given a name. Beside the log and its hashes: a name says nothing that the log does
-- not hold, and may be given and taken away at any time. 0 is the start of the plan.
CREATE TABLE named_version (
  plan_id    TEXT NOT NULL REFERENCES plan (id),
  name       TEXT NOT NULL,
  seq        INTEGER NOT NULL CHECK (seq >= 0),
  actor_id   TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (plan_id, name)
) WITHOUT ROWID;
