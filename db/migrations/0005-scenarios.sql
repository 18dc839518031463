-- Which of a scenario's own steps went into its parent, and which an update left behind for good. Beside the log and its
-- hashes: where a scenario comes from is said in `plan`, how far it was brought up to its parent in the log itself.
CREATE TABLE scenario_adoption (
  plan_id    TEXT NOT NULL REFERENCES plan (id),
  -- the scenario's last step that was adopted
  seq        INTEGER NOT NULL,
  -- the entry of the parent that holds them
  parent_seq INTEGER NOT NULL,
  PRIMARY KEY (plan_id, seq)
) WITHOUT ROWID;

CREATE TABLE scenario_dropped (
  plan_id    TEXT NOT NULL REFERENCES plan (id),
  -- the update that left it
  update_seq INTEGER NOT NULL,
  step_seq   INTEGER NOT NULL,
  PRIMARY KEY (plan_id, update_seq, step_seq)
) WITHOUT ROWID;
