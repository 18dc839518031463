import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { ExportCheck } from '@dachushi/domain/protocol/export-messages.ts';
import { missingGlyphs } from '@dachushi/exchange/missing-glyphs.ts';
import type { RequestHandler } from 'express';
import { HttpProblem } from '../http/http-problem.ts';
import { validQuery } from '../http/validate.ts';
import { versionAt } from '../plans/requested-plan.ts';
import type { ChartRoutes } from './export-handler.ts';
import { GLYPH_QUERY } from './paper-schema.ts';

/** Which characters cannot be printed as they are written, and in which names: asked before a file is made. */
export function checkGlyphs({ states }: ChartRoutes): RequestHandler {
  return async (request, response) => {
    const { at, department } = validQuery(request, GLYPH_QUERY);
    const { seq, structure, plan } = versionAt(request, states, at);
    for (const departmentId of department ?? [])
      if (!structure.departments.has(departmentId as DepartmentId))
        throw new HttpProblem('department_unknown', { departmentId });
    const answer: ExportCheck = { seq, missing: await missingGlyphs(structure, plan.title, department ?? null) };
    response.json(answer);
  };
}
