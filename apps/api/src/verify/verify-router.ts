import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import type { VerifyAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { PROGRAM } from '@dachushi/exchange/program.ts';
import { Router } from 'express';
import type { Request, RequestHandler } from 'express';
import { goneAway } from '../exports/deliver-file.ts';
import { createTurns } from '../exports/turn-queue.ts';
import { fewAtOnce } from '../http/few-at-once.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/json-body.ts';
import { route } from '../http/routes.ts';
import { validBody } from '../http/validate.ts';
import { receiveUpload } from '../imports/receive-upload.ts';
import { findVersions } from './find-versions.ts';
import type { StoredVersions } from './find-versions.ts';
import { judgeFile } from './judge-file.ts';
import type { Checked } from './judge-file.ts';
import { VERIFY_BODY } from './verify-schema.ts';

export interface VerifyRoutes extends StoredVersions {
  readonly desk: ChartDesk;
}

/** A whole plan, or the papers of five thousand units. */
const LARGEST_FILE = 64_000_000;
const MOST_WAITING = 4;

/** Whether a hash or a file belongs to a stored plan and version. Reads only. */
export function verifyRouter(deps: VerifyRoutes): Router {
  const router = Router();
  route(router, '/', { post: [fewAtOnce(MOST_WAITING, 'export_busy'), jsonUnlessFile, verify(deps)] });
  return router;
}

const parse = jsonBody('10kb');
const jsonUnlessFile: RequestHandler = (request, response, next) =>
  request.is('multipart/form-data') ? next() : parse(request, response, next);

/** One after another: following every plan to its beginning takes a core. */
function verify(deps: VerifyRoutes): RequestHandler {
  const turn = createTurns();
  return async (request, response) => {
    const gone = goneAway(request, response);
    const checked = request.is('multipart/form-data') ? await received(request) : null;
    const answer = await turn(() =>
      checked === null
        ? judgeHash(deps, validBody(request, VERIFY_BODY).hash, gone)
        : judgeFile({ ...deps, make: (job, signal) => deps.desk.make(job, signal) }, checked, gone),
    );
    response.json(answer);
  };
}

async function judgeHash(deps: VerifyRoutes, hash: string, signal: AbortSignal): Promise<VerifyAnswer> {
  const plans = await findVersions(deps, hash, signal);
  return { verdict: plans.length > 0 ? 'match' : 'unknown', plans, hash, file: null, program: PROGRAM };
}

/** @throws HttpProblem `multipart_expected`, `upload_incomplete`, `body_too_large`. */
async function received(request: Request): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), 'dachushi-verify-'));
  try {
    const path = join(folder, 'file');
    const { name, tooLarge } = await receiveUpload(request, path, LARGEST_FILE);
    if (tooLarge) throw new HttpProblem('body_too_large', { limit: '64 MB' });
    return { name, bytes: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
