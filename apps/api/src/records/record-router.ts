import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import { RECORD_FILES } from '@dachushi/exchange/papers/record/record-request.ts';
import type { RecordFileName, RecordRequest } from '@dachushi/exchange/papers/record/record-request.ts';
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { deliverFile } from '../exports/deliver-file.ts';
import { exportedVersion } from '../exports/exported-version.ts';
import { parameter, route } from '../http/routes.ts';
import { validQuery } from '../http/validate.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { presentLogRow } from '../plans/log-entry.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import type { VersionStore } from '../versions/version-store.ts';
import { filterAsked, RECORD_QUERY } from './record-schema.ts';

export interface RecordRoutes {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly versions: VersionStore;
  readonly persons: Pick<PersonStore, 'nameOf' | 'actorsAfter'>;
  readonly desk: ChartDesk;
}

const TYPES: Readonly<Record<RecordFileName, string>> = {
  'record.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'record.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** 操作记录: who did what, when and why, with the ratios at each step. */
export function recordRouter(deps: RecordRoutes): Router {
  const router = Router();
  for (const file of RECORD_FILES) route(router, `/:planId/exports/${file}`, { get: [sendRecord(deps, file)] });
  return router;
}

function sendRecord(deps: RecordRoutes, format: RecordFileName): RequestHandler {
  return async (request, response) => {
    const asked = validQuery(request, RECORD_QUERY);
    const { plan, seq, structure, provenance } = exportedVersion(
      deps,
      requirePlan(deps.states, parameter(request, 'planId')),
      asked.at,
    );
    const log = await logUpTo(deps.commands, plan.id, seq);
    const record: RecordRequest = {
      planTitle: plan.title,
      baseline: structure.baseline.baseline,
      log: log.bytes,
      headHash: log.headHash ?? deps.commands.findBySeq(plan.id, 1)?.prev_hash ?? plan.head_hash,
      people: peopleOf(deps, plan.id),
      versions: deps.versions.list(plan.id).filter((version) => version.seq <= seq),
      filter: filterAsked(asked),
      provenance,
    };
    const name = `${plan.title}-操作记录-${seq}.${format.split('.')[1] ?? ''}`;
    await deliverFile(request, response, { desk: deps.desk, job: { format, record }, name, type: TYPES[format] });
  };
}

const PAGE = 500;

/** Page by page, so that planners are answered in between: what was written stays as it is. */
async function logUpTo(
  commands: CommandStore,
  planId: string,
  last: number,
): Promise<{ readonly bytes: Uint8Array; readonly headHash: string | undefined }> {
  const pages: Buffer[] = [];
  let headHash: string | undefined;
  for (let at = 0; at < last;) {
    const rows = commands.rowsAfter(planId, at, Math.min(PAGE, last - at));
    if (rows.length === 0) throw new Error(`plan ${planId} misses entry ${at + 1}`);
    pages.push(Buffer.from(rows.map((row) => `${JSON.stringify(presentLogRow(row))}\n`).join(''), 'utf8'));
    at += rows.length;
    headHash = rows.at(-1)?.hash;
    await new Promise(setImmediate);
  }
  return { bytes: Buffer.concat(pages), headHash };
}

function peopleOf({ persons, versions }: RecordRoutes, planId: string): Readonly<Record<string, string>> {
  const actors = new Set([...persons.actorsAfter(planId, 0), ...versions.list(planId).map(({ actor }) => actor)]);
  return Object.fromEntries(
    [...actors].flatMap((actor) => {
      const name = persons.nameOf(actor);
      return name === null ? [] : [[actor, name]];
    }),
  );
}
