import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import type { RequestHandler } from 'express';
import { parameter } from '../http/routes.ts';
import { validQuery } from '../http/validate.ts';
import type { CommandStore } from '../plans/command-store.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { deliverFile } from './deliver-file.ts';
import { askedWords, exportJob, exportName } from './export-job.ts';
import type { Asked } from './export-job.ts';
import { EXPORT_QUERIES, EXPORT_TYPES } from './export-schemas.ts';
import type { MadeFileName } from './export-schemas.ts';
import { exportedVersion } from './exported-version.ts';

export interface ChartRoutes {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly desk: ChartDesk;
}

/** A chart or a paper of the plan as it stood, of one department, some or all. */
export function sendExport(routes: ChartRoutes, file: MadeFileName): RequestHandler {
  return async (request, response) => {
    const asked = validQuery<Asked>(request, EXPORT_QUERIES[file]);
    const state = requirePlan(routes.states, parameter(request, 'planId'));
    const plain = exportedVersion(routes, state, asked.at);
    const version = { ...plain, provenance: { ...plain.provenance, asked: askedWords(file, request.query) } };
    await deliverFile(request, response, {
      desk: routes.desk,
      job: exportJob(version, file, asked),
      name: exportName(version, file, asked),
      type: EXPORT_TYPES[file],
    });
  };
}
