import { ledgerXlsx } from '@dachushi/exchange/ledger-xlsx.ts';
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { HttpProblem } from '../http/http-problem.ts';
import { parameter, route } from '../http/routes.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import type { MoveOptions } from './move-plan.ts';
import { sendWorkbook } from './send-ledger.ts';

/** The 现状 of a plan as the workbook it could have come from: importing it again gives an equal one. */
export function ledgerRouter(deps: MoveOptions): Router {
  const router = Router();
  route(router, '/:planId/exports/ledger.xlsx', { get: [sendLedger(deps)] });
  return router;
}

function sendLedger({ states, baselines }: MoveOptions): RequestHandler {
  return (request, response) => {
    const { plan } = requirePlan(states, parameter(request, 'planId'));
    const stored = baselines.find(plan.baseline_id);
    if (!stored) throw new HttpProblem('baseline_unknown', { baselineId: plan.baseline_id });
    const { baseline } = stored.indexed;
    sendWorkbook(response, { name: `${baseline.title}.xlsx`, bytes: ledgerXlsx(baseline) });
  };
}
