import { dateWords, timeWords, versionWords } from '@dachushi/chart/date-words.ts';
import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import type { ChartDocument } from '@dachushi/exchange/chart-document.ts';
import type { ChartJob } from '@dachushi/exchange/chart-job.ts';
import type { RequestHandler } from 'express';
import type { z } from 'zod';
import { HttpProblem } from '../http/http-problem.ts';
import { validQuery } from '../http/validate.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { versionAt } from '../plans/requested-plan.ts';
import type { Version } from '../plans/requested-plan.ts';
import { sha256Hex } from '../sha256.ts';
import { CHART_QUERY, PAPER_QUERY, PICTURE_QUERY } from './chart-schema.ts';
import type { ChartQuery } from './chart-schema.ts';
import { deliverFile } from './deliver-file.ts';

export interface ChartRoutes {
  readonly states: PlanStates;
  readonly desk: ChartDesk;
}

/** A file for print and for other programs; its fonts travel inside. */
export function sendSvg(routes: ChartRoutes): RequestHandler {
  return sendFile(routes, CHART_QUERY, (version, query) => ({
    format: 'svg',
    chart: { ...chartOf(version, query), side: query.side, look: query.look },
  }));
}

export function sendPng(routes: ChartRoutes): RequestHandler {
  return sendFile(routes, PICTURE_QUERY, (version, query) => ({
    format: 'png',
    chart: { ...chartOf(version, query), side: query.side, look: query.look },
    scale: query.scale ?? null,
  }));
}

/** Pages of paper with an outline. */
export function sendPdf(routes: ChartRoutes): RequestHandler {
  return sendFile(routes, PAPER_QUERY, (version, query) => ({
    format: 'pdf',
    chart: { ...documentOf(version, query), paper: paperOf(query.paper, query.orientation) },
  }));
}

/** Slides whose shapes can be moved with their lines. */
export function sendPptx(routes: ChartRoutes): RequestHandler {
  return sendFile(routes, CHART_QUERY, (version, query) => ({ format: 'pptx', chart: documentOf(version, query) }));
}

const TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

type DrawingJob = Extract<ChartJob, { readonly format: keyof typeof TYPES }>;

function sendFile<Query extends { readonly at?: number }>(
  { states, desk }: ChartRoutes,
  schema: z.ZodType<Query>,
  jobOf: (version: Version, query: Query) => DrawingJob,
): RequestHandler {
  return async (request, response) => {
    const query = validQuery(request, schema);
    const version = versionAt(request, states, query.at);
    const job = jobOf(version, query);
    const name = `${version.plan.title}-${version.seq}.${job.format}`;
    await deliverFile(request, response, { desk, job, name, type: TYPES[job.format] });
  };
}

type Asked = Pick<ChartQuery, 'department' | 'lang'>;

/** @throws HttpProblem `department_unknown`. */
function chartOf(
  { plan, seq, structure }: Version,
  query: Asked,
): Omit<ChartDocument, 'side' | 'look' | 'paper' | 'provenance'> {
  const { baseDate, countingBasis, notice } = structure.baseline.baseline;
  for (const departmentId of query.department ?? []) {
    if (!structure.departments.has(departmentId as DepartmentId))
      throw new HttpProblem('department_unknown', { departmentId });
  }
  return {
    comparison: compareStructure(structure),
    departmentIds: query.department?.length ? query.department : null,
    language: query.lang,
    footer: {
      planTitle: plan.title,
      baseDate: dateWords(baseDate, query.lang),
      countingBasis,
      notice,
      version: versionWords(seq, stateHash(structure, sha256Hex)),
      time: dateWords(plan.updated_at, query.lang),
    },
  };
}

/** A file with pages says more exactly where it comes from: the plan's era, step, hash and time. */
function documentOf(version: Version, query: ChartQuery): Omit<ChartDocument, 'paper'> {
  const { plan, seq, structure } = version;
  const chart = chartOf(version, query);
  const hash = stateHash(structure, sha256Hex);
  return {
    ...chart,
    side: query.side,
    look: query.look,
    footer: {
      ...chart.footer,
      version: `${plan.epoch.slice(-4)}/${versionWords(seq, hash)}`,
      time: timeWords(plan.updated_at, query.lang),
    },
    provenance: { planId: plan.id, epoch: plan.epoch, seq, stateHash: hash, time: plan.updated_at },
  };
}
