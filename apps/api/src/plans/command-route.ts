import { BATCH_SCHEMA } from '@dachushi/domain/protocol/batch-schema.ts';
import type { Express, RequestHandler } from 'express';
import { actorOf } from '../http/actor.ts';
import { parameter } from '../http/routes.ts';
import { sameOriginWrites } from '../http/same-origin.ts';
import { smallJson } from '../http/small-json.ts';
import { validBody } from '../http/validate.ts';
import type { AppendCommands } from './append-commands.ts';

export interface CommandRoutes {
  readonly appendCommands: AppendCommands;
}

/** A hundred commands with short names fit; their answer is too short for compression to pay. */
const SMALL = 32 * 1024;

/**
 * The short way of the request that a planner waits for: same checks, same answer, but past the compressor and the routers of
 * everything else. What it does not take goes the long way to the same handler.
 */
export function shortCommandRoute(app: Express, routes: CommandRoutes): void {
  app.post('/api/plans/:planId/commands', sameOriginWrites, smallJson(SMALL), takeCommands(routes));
}

/** Checks the batch, appends it and answers when it is on disk. */
export function takeCommands({ appendCommands }: CommandRoutes): RequestHandler {
  return async (request, response) => {
    const batch = validBody(request, BATCH_SCHEMA);
    const actor = actorOf(request) ?? `client:${batch.clientId}`;
    const answer = await appendCommands.append({ planId: parameter(request, 'planId'), actor, batch });
    // no entity tag: nobody asks twice for the answer to a POST
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(answer));
  };
}
