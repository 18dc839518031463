-- What people said about a plan, act by act: written, answered, edited, withdrawn, resolved, voted. Never updated, never
-- deleted; what stands is folded from these rows. They are not part of the plan's log or of its hash.
CREATE TABLE remark_act (
  plan_id       TEXT NOT NULL REFERENCES plan (id),
  n             INTEGER NOT NULL,
  act_id        TEXT NOT NULL,
  actor_id      TEXT NOT NULL,
  server_time   TEXT NOT NULL,
  -- how far the plan had come
  seq           INTEGER NOT NULL,
  kind          TEXT NOT NULL,
  content       TEXT NOT NULL,
  -- where it was said, as it was called then
  department_id TEXT,
  place_name    TEXT,
  -- the entry that put aside what was voted on
  matter        INTEGER,
  PRIMARY KEY (plan_id, n),
  UNIQUE (plan_id, act_id)
) WITHOUT ROWID;
