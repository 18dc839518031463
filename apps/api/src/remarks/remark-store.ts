import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { LoggedStep } from '@dachushi/domain/remarks/matters.ts';
import type { KeptAct, RemarkAct } from '@dachushi/domain/remarks/remark.ts';
import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { PlanLogRow, RemarkActRow } from '../database/tables.ts';

/** The acts of people about plans, and the steps of the log by which divisions are put aside and settled. */
export interface RemarkStore {
  append(planId: string, kept: KeptAct): void;
  /** Ascending. */
  acts(planId: string): readonly KeptAct[];
  findAct(planId: string, actId: string): KeptAct | undefined;
  /** Who has said something or voted, each once. */
  speakers(planId: string): readonly string[];
  /** Entries after `after` that may park or settle divisions, ascending. */
  parkingSteps(planId: string, after: number): readonly LoggedStep[];
}

export function createRemarkStore(connection: Connection): RemarkStore {
  const append = prepare(connection, (sql, row: RemarkActRow) =>
    sql.insertInto('remark_act').values({
      plan_id: row.plan_id,
      n: row.n,
      act_id: row.act_id,
      actor_id: row.actor_id,
      server_time: row.server_time,
      seq: row.seq,
      kind: row.kind,
      content: row.content,
      department_id: row.department_id,
      place_name: row.place_name,
      matter: row.matter,
    }),
  );
  const acts = prepare(connection, (sql, by: { planId: string }) =>
    sql.selectFrom('remark_act').selectAll().where('plan_id', '=', by.planId).orderBy('n'),
  );
  const byActId = prepare(connection, (sql, by: { planId: string; actId: string }) =>
    sql.selectFrom('remark_act').selectAll().where('plan_id', '=', by.planId).where('act_id', '=', by.actId),
  );
  const speakers = prepare(connection, (sql, by: { planId: string }) =>
    sql.selectFrom('remark_act').select('actor_id').distinct().where('plan_id', '=', by.planId),
  );
  const parking = prepare(connection, (sql, by: { planId: string; after: number }) =>
    sql
      .selectFrom('plan_log')
      .select(['seq', 'actor_id', 'server_time', 'type', 'payload'])
      .where('plan_id', '=', by.planId)
      .where('seq', '>', by.after)
      .where(({ eb, or }) =>
        or([
          eb('type', 'in', ['park-divisions', 'settle-divisions']),
          eb('payload', 'like', '%"park-divisions"%'),
          eb('payload', 'like', '%"settle-divisions"%'),
        ]),
      )
      .orderBy('seq'),
  );
  return {
    append: (planId, kept) => void append.run(rowOf(planId, kept)),
    acts: (planId) => acts.all({ planId }).map(keptAct),
    findAct: (planId, actId) => {
      const row = byActId.first({ planId, actId });
      return row && keptAct(row);
    },
    speakers: (planId) => speakers.all({ planId }).map((row) => row.actor_id),
    parkingSteps: (planId, after) => parking.all({ planId, after }).map(loggedStep),
  };
}

function rowOf(planId: string, { n, person, time, seq, act, ...known }: KeptAct): RemarkActRow {
  const { kind, actId, ...content } = act;
  return {
    plan_id: planId,
    n,
    act_id: actId,
    actor_id: person,
    server_time: time,
    seq,
    kind,
    content: JSON.stringify(content),
    department_id: known.departmentId ?? null,
    place_name: known.placeName ?? null,
    matter: known.matter ?? null,
  };
}

function keptAct(row: RemarkActRow): KeptAct {
  // rows were checked when they were written
  const content = JSON.parse(row.content) as object;
  return {
    n: row.n,
    person: row.actor_id,
    time: row.server_time,
    seq: row.seq,
    act: { kind: row.kind, actId: row.act_id, ...content } as RemarkAct,
    ...(row.department_id === null ? {} : { departmentId: row.department_id as DepartmentId }),
    ...(row.place_name === null ? {} : { placeName: row.place_name }),
    ...(row.matter === null ? {} : { matter: row.matter }),
  };
}

function loggedStep(row: Pick<PlanLogRow, 'seq' | 'actor_id' | 'server_time' | 'type' | 'payload'>): LoggedStep {
  const { seq, actor_id: actor, server_time: time, type } = row;
  return { seq, actor, time, type, payload: JSON.parse(row.payload) as unknown };
}
