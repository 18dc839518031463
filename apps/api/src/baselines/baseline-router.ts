import { Router } from 'express';
import type { RequestHandler } from 'express';
import type { WriteQueue } from '../database/write-queue.ts';
import { actorOf } from '../http/actor.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { goneAway } from '../exports/deliver-file.ts';
import { createTurns } from '../exports/turn-queue.ts';
import { bytesOf, jsonBytes } from '../http/json-bytes.ts';
import { languageOf } from '../http/language.ts';
import { parameter, route } from '../http/routes.ts';
import type { BaselineLibrary } from './baseline-library.ts';
import { presentBaseline } from './baseline-presenter.ts';
import { checkBaseline } from './check-baseline.ts';
import type { BaselineStore } from './baseline-store.ts';

export interface BaselineRoutes {
  readonly store: BaselineStore;
  readonly library: BaselineLibrary;
  readonly writes: WriteQueue;
}

/** 20,000 divisions with their duties take about 10 MB. */
const BASELINE_LIMIT = '16mb';

export function baselineRouter(deps: BaselineRoutes): Router {
  const router = Router();
  route(router, '/', { get: [list(deps)], post: [jsonBytes(BASELINE_LIMIT), create(deps)] });
  route(router, '/:baselineId', { get: [read(deps)] });
  return router;
}

function list({ store }: BaselineRoutes): RequestHandler {
  return (_request, response) => {
    response.json({ baselines: store.list().map(presentBaseline) });
  };
}

function create({ library, writes }: BaselineRoutes): RequestHandler {
  const turn = createTurns();
  return async (request, response) => {
    const sent = { bytes: bytesOf(request), language: languageOf(request), signal: goneAway(request, response), turn };
    const baseline = await checkBaseline(sent);
    const { row, isNew } = await writes.write(() => library.keepChecked(baseline, actorOf(request) ?? 'anonymous'));
    response
      .status(isNew ? 201 : 200)
      .location(`/api/baselines/${row.id}`)
      .json(presentBaseline(row));
  };
}

/** Frozen for good, so a browser may keep it for good. */
function read({ library }: BaselineRoutes): RequestHandler {
  return (request, response) => {
    const baselineId = parameter(request, 'baselineId');
    const stored = library.find(baselineId);
    if (!stored) throw new HttpProblem('baseline_unknown', { baselineId });
    response.set('Cache-Control', 'private, max-age=31536000, immutable').set('ETag', `"${stored.row.content_hash}"`);
    response.json({ ...presentBaseline(stored.row), baseline: stored.indexed.baseline });
  };
}
