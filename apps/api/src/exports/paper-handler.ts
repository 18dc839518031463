import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { PaperName } from '@dachushi/exchange/papers/paper-job.ts';
import type { PaperRequest, ProposalTexts } from '@dachushi/exchange/papers/paper-request.ts';
import type { RequestHandler } from 'express';
import { HttpProblem } from '../http/http-problem.ts';
import { validQuery } from '../http/validate.ts';
import { versionAt } from '../plans/requested-plan.ts';
import type { Version } from '../plans/requested-plan.ts';
import { sha256Hex } from '../sha256.ts';
import type { ChartRoutes } from './chart-handler.ts';
import { deliverFile } from './deliver-file.ts';
import { PAPERS_QUERY, PROPOSAL_QUERY } from './paper-schema.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES: Readonly<Record<PaperName, string>> = {
  'comparison.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'comparison.docx': WORD,
  'proposal.docx': WORD,
};
const TITLES: Readonly<Record<PaperName, string>> = {
  'comparison.xlsx': '改革前后对照表',
  'comparison.docx': '改革前后对照表',
  'proposal.docx': '内设机构调整方案',
};

/** A paper of the plan as it stood, of one department or of all. */
export function sendPaper({ states, desk }: ChartRoutes, format: PaperName): RequestHandler {
  return async (request, response) => {
    const { department, at, ...texts } =
      format === 'proposal.docx' ? validQuery(request, PROPOSAL_QUERY) : validQuery(request, PAPERS_QUERY);
    const version = versionAt(request, states, at);
    const paper = paperOf(version, department ?? null, texts);
    const name = `${version.plan.title}-${TITLES[format]}-${version.seq}.${format.split('.')[1] ?? ''}`;
    await deliverFile(request, response, { desk, job: { format, paper }, name, type: TYPES[format] });
  };
}

/** @throws HttpProblem `department_unknown`. */
function paperOf({ plan, seq, structure }: Version, asked: string | null, texts: ProposalTexts): PaperRequest {
  const departmentId = asked as DepartmentId | null;
  if (departmentId !== null && !structure.departments.has(departmentId))
    throw new HttpProblem('department_unknown', { departmentId });
  const hash = stateHash(structure, sha256Hex);
  return {
    structure,
    planTitle: plan.title,
    departmentId,
    provenance: { planId: plan.id, epoch: plan.epoch, seq, stateHash: hash, time: plan.updated_at },
    texts,
  };
}
