import { dateWords, versionWords } from '@dachushi/chart/date-words.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { chartPng } from '@dachushi/exchange/chart-png.ts';
import type { ChartPicture, ChartPngExport, PictureTooLarge } from '@dachushi/exchange/chart-png.ts';
import type { ChartExport } from '@dachushi/exchange/chart-request.ts';
import { chartSvg } from '@dachushi/exchange/chart-svg.ts';
import type { RequestHandler, Response } from 'express';
import { HttpProblem } from '../http/http-problem.ts';
import { validQuery } from '../http/validate.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { versionAt } from '../plans/requested-plan.ts';
import type { Version } from '../plans/requested-plan.ts';
import { sha256Hex } from '../sha256.ts';
import { CHART_QUERY, PICTURE_QUERY } from './chart-schema.ts';
import type { ChartQuery } from './chart-schema.ts';
import { createTurns } from './turn-queue.ts';

export interface ChartRoutes {
  readonly states: PlanStates;
}

/** A file for print and for other programs; its fonts travel inside. */
export function sendSvg({ states }: ChartRoutes): RequestHandler {
  const turn = createTurns();
  return async (request, response) => {
    const query = validQuery(request, CHART_QUERY);
    const version = versionAt(request, states, query.at);
    const svg = await turn(() => chartSvg(exportOf(version, query)));
    attach(response, version, 'svg').type('image/svg+xml').send(svg);
  };
}

export function sendPng({ states }: ChartRoutes): RequestHandler {
  const turn = createTurns();
  return async (request, response) => {
    const { scale, ...query } = validQuery(request, PICTURE_QUERY);
    const version = versionAt(request, states, query.at);
    const picture = await turn(() => draw(exportOf(version, query), scale));
    if ('code' in picture) throw tooLarge(picture);
    attach(response, version, 'png').type('image/png').send(Buffer.from(picture.png));
  };
}

const USUAL_SCALE = 2;

/** A size that was asked for is given or refused; one that was not is made to fit. */
async function draw(
  chart: ChartExport,
  asked: ChartPngExport['scale'] | undefined,
): Promise<ChartPicture | PictureTooLarge> {
  const picture = await chartPng({ ...chart, scale: asked ?? USUAL_SCALE });
  if (asked !== undefined || !('code' in picture) || picture.largestScale === null) return picture;
  return chartPng({ ...chart, scale: picture.largestScale });
}

function tooLarge({ megapixels, limit, largestScale }: PictureTooLarge): HttpProblem {
  return new HttpProblem('export_impossible', {
    megapixels,
    limit,
    ...(largestScale === null ? {} : { largestScale }),
  });
}

/** Opened in the browser instead of being saved, the file may draw itself and nothing else. */
const DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox";

function attach(response: Response, { plan, seq }: Version, extension: string): Response {
  response.attachment(`${plan.title}-${seq}.${extension}`);
  return response.set('Content-Security-Policy', DRAW_ONLY);
}

function exportOf({ plan, seq, structure }: Version, query: ChartQuery): ChartExport {
  const { baseDate, countingBasis, notice } = structure.baseline.baseline;
  for (const departmentId of query.department ?? []) {
    if (!structure.departments.has(departmentId as DepartmentId))
      throw new HttpProblem('department_unknown', { departmentId });
  }
  return {
    comparison: compareStructure(structure),
    departmentIds: query.department?.length ? query.department : null,
    side: query.side,
    look: query.look,
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
