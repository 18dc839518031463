/** One interface per table of db/migrations, for typed queries. */
export interface Tables {
  baseline: BaselineRow;
  plan: PlanRow;
  plan_log: PlanLogRow;
  client_pos: ClientPosRow;
  outcome: OutcomeRow;
  snapshot: SnapshotRow;
  plan_summary: PlanSummaryRow;
  scenario_adoption: ScenarioAdoptionRow;
  scenario_dropped: ScenarioDroppedRow;
  person: PersonRow;
  remark_act: RemarkActRow;
  named_version: NamedVersionRow;
}

export interface BaselineRow {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly content_hash: string;
  readonly source: string;
  readonly departments: number;
  readonly divisions: number;
  readonly created_by: string;
  readonly created_at: string;
}

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly baseline_id: string;
  readonly epoch: string;
  readonly head_seq: number;
  readonly head_hash: string;
  readonly reducer_version: number;
  readonly parent_plan_id: string | null;
  readonly fork_seq: number | null;
  readonly status: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface PlanLogRow {
  readonly plan_id: string;
  readonly seq: number;
  readonly command_id: string;
  readonly client_id: string;
  readonly client_n: number;
  readonly actor_id: string;
  readonly group_id: string | null;
  readonly type: string;
  readonly v: number;
  readonly payload: string;
  readonly undoes: number | null;
  readonly server_time: string;
  readonly prev_hash: string;
  readonly hash: string;
}

export interface ClientPosRow {
  readonly plan_id: string;
  readonly client_id: string;
  readonly last_n: number;
}

export interface OutcomeRow {
  readonly plan_id: string;
  readonly client_id: string;
  readonly n: number;
  readonly command_id: string;
  readonly request_hash: string;
  readonly status: 'accepted' | 'rejected';
  readonly seq: number | null;
  readonly code: string | null;
  readonly detail: string | null;
}

export interface SnapshotRow {
  readonly plan_id: string;
  readonly seq: number;
  readonly reducer_version: number;
  readonly state: string;
  readonly state_hash: string;
}

export interface PlanSummaryRow {
  readonly plan_id: string;
  readonly seq: number;
  readonly reducer_version: number;
  readonly figures: string;
}

export interface PersonRow {
  readonly actor_id: string;
  readonly name: string;
  readonly updated_at: string;
}

export interface RemarkActRow {
  readonly plan_id: string;
  readonly n: number;
  readonly act_id: string;
  readonly actor_id: string;
  readonly server_time: string;
  readonly seq: number;
  readonly kind: string;
  readonly content: string;
  readonly department_id: string | null;
  readonly place_name: string | null;
  readonly matter: number | null;
}

export interface NamedVersionRow {
  readonly plan_id: string;
  readonly name: string;
  readonly seq: number;
  readonly actor_id: string;
  readonly created_at: string;
}

export interface ScenarioAdoptionRow {
  readonly plan_id: string;
  readonly seq: number;
  readonly parent_seq: number;
}

export interface ScenarioDroppedRow {
  readonly plan_id: string;
  readonly update_seq: number;
  readonly step_seq: number;
}
