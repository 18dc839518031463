import { meetingStart } from '@dachushi/domain/remarks/meeting-start.ts';
import { SAMPLE_ACTOR } from '@dachushi/domain/sample-actor.ts';
import type { MinutesRequest, Talk } from '@dachushi/exchange/papers/minutes/minutes-request.ts';
import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import type { Request, RequestHandler } from 'express';
import { Router } from 'express';
import type { PlanLogRow, PlanRow } from '../database/tables.ts';
import { deliverFile } from '../exports/deliver-file.ts';
import { exportedVersion, versionTime } from '../exports/exported-version.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { parameter, route } from '../http/routes.ts';
import { validQuery } from '../http/validate.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { presentLogRow } from '../plans/log-entry.ts';
import type { PlanState, PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { MINUTES_QUERY, REMARKS_FILE_QUERY } from './minutes-schema.ts';
import type { RemarkBooks } from './remark-books.ts';

export interface MinutesRoutes {
  readonly states: PlanStates;
  readonly commands: Pick<CommandStore, 'findBySeq' | 'rowsAfter'>;
  readonly books: RemarkBooks;
  readonly persons: Pick<PersonStore, 'nameOf'>;
  readonly desk: ChartDesk;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A meeting of a day hardly makes a tenth of them. */
const MOST_ENTRIES = 5_000;
const PAGE = 1_000;

/** 会议纪要 and 意见清单: the log between two points and what was said beside it, as papers. */
export function minutesRouter(deps: MinutesRoutes): Router {
  const router = Router();
  route(router, '/:planId/minutes', { get: [sendMinutes(deps, 'minutes.json')] });
  route(router, '/:planId/exports/minutes.docx', { get: [sendMinutes(deps, 'minutes.docx')] });
  route(router, '/:planId/exports/remarks.xlsx', { get: [sendRemarks(deps)] });
  return router;
}

/** The screen and the paper come from one hand, so that they cannot differ. */
function sendMinutes(deps: MinutesRoutes, format: 'minutes.json' | 'minutes.docx'): RequestHandler {
  return async (request, response) => {
    const minutes = askedMeeting(deps, request);
    const { planTitle, startSeq, provenance } = minutes;
    const name = `${planTitle}-会议纪要-${startSeq}-${provenance.seq}.docx`;
    const type = format === 'minutes.json' ? 'application/json' : WORD;
    await deliverFile(request, response, { desk: deps.desk, job: { format, minutes }, name, type });
  };
}

function sendRemarks(deps: MinutesRoutes): RequestHandler {
  return async (request, response) => {
    validQuery(request, REMARKS_FILE_QUERY);
    const state = requirePlan(deps.states, parameter(request, 'planId'));
    const { plan, structure, provenance } = exportedVersion(deps, state, undefined);
    const remarks = { planTitle: plan.title, structure, provenance, talk: talkOf(deps, state, []) };
    const name = `${plan.title}-意见清单-${plan.head_seq}.xlsx`;
    await deliverFile(request, response, {
      desk: deps.desk,
      job: { format: 'remarks.xlsx', remarks },
      name,
      type: SHEETS,
    });
  };
}

/** @throws HttpProblem `plan_unknown`, `seq_unknown`, `minutes_order`, `minutes_too_long`. */
function askedMeeting(deps: MinutesRoutes, request: Request): MinutesRequest {
  const { from, since, to } = validQuery(request, MINUTES_QUERY);
  const state = requirePlan(deps.states, parameter(request, 'planId'));
  const { plan, provenance } = exportedVersion(deps, state, to);
  const start =
    since === 'meeting' ? startOfMeeting(deps, plan, provenance.seq) : since && new Date(since).toISOString();
  const startSeq = Math.min(from ?? (start === null ? provenance.seq : lastBefore(deps, state, start)), plan.head_seq);
  if (startSeq > provenance.seq) throw new HttpProblem('minutes_order', { from: startSeq, to: provenance.seq });
  const count = provenance.seq - startSeq;
  if (count > MOST_ENTRIES) throw new HttpProblem('minutes_too_long', { count, most: MOST_ENTRIES });
  const entries = rowsBetween(deps, plan.id, { after: startSeq, to: provenance.seq }).map(presentLogRow);
  return {
    planTitle: plan.title,
    start: deps.states.structureAt(state, startSeq),
    startSeq,
    startTime: start ?? versionTime(deps, state, startSeq),
    endTime: deps.commands.findBySeq(plan.id, provenance.seq + 1)?.server_time ?? null,
    entries,
    provenance,
    talk: talkOf(
      deps,
      state,
      entries.map(({ actor }) => actor),
    ),
  };
}

/** When the meeting that ended with step `seq` began, by its steps and what was said beside them; null before the first. A sample's own log is no meeting. */
function startOfMeeting({ commands, books }: MinutesRoutes, plan: PlanRow, seq: number): string | null {
  const next = commands.findBySeq(plan.id, seq + 1)?.server_time;
  const steps = rowsBetween({ commands }, plan.id, { after: Math.max(0, seq - MOST_ENTRIES - 1), to: seq })
    .filter(({ actor_id: actor }) => actor !== SAMPLE_ACTOR)
    .map((row) => row.server_time);
  const { threads, votes } = books.of(plan.id);
  const words = [...threads.values()].flatMap(({ remarks, resolved }) => [...remarks, ...(resolved ? [resolved] : [])]);
  const said = [...words, ...votes.values()]
    .map((each) => each.time)
    .filter((moment) => next === undefined || moment < next);
  const start = meetingStart([...steps, ...said].map((moment) => Date.parse(moment)));
  return start === null ? null : new Date(start).toISOString();
}

/** The last step before a moment. Times of the log never go back, so it is found by halving. */
function lastBefore({ commands }: MinutesRoutes, { plan }: PlanState, moment: string | undefined): number {
  if (moment === undefined) return 0;
  let [before, after] = [0, plan.head_seq + 1];
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if ((commands.findBySeq(plan.id, middle)?.server_time ?? '') < moment) before = middle;
    else after = middle;
  }
  return before;
}

function rowsBetween(
  { commands }: Pick<MinutesRoutes, 'commands'>,
  planId: string,
  { after, to }: { readonly after: number; readonly to: number },
): readonly PlanLogRow[] {
  const rows: PlanLogRow[] = [];
  while (after + rows.length < to) {
    const at = after + rows.length;
    const page = commands.rowsAfter(planId, at, Math.min(PAGE, to - at));
    if (page.length === 0) break;
    rows.push(...page);
  }
  return rows;
}

function talkOf({ books, persons }: MinutesRoutes, { plan }: PlanState, actors: readonly string[]): Talk {
  const { threads, votes } = books.of(plan.id);
  const matters = books.matters(plan);
  const heard = new Set(actors);
  for (const thread of threads.values()) {
    for (const { person } of thread.remarks) heard.add(person);
    if (thread.resolved) heard.add(thread.resolved.person);
  }
  for (const { person } of votes.values()) heard.add(person);
  for (const { parked, settled } of matters) heard.add(parked.person).add(settled?.person ?? parked.person);
  const names = new Map<string, string>();
  for (const person of heard) {
    const name = persons.nameOf(person);
    if (name !== null) names.set(person, name);
  }
  return { threads: [...threads.values()], votes: [...votes.values()], matters, names };
}
