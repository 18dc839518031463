import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import type {
  ImportOptions,
  ImportReading,
  ImportRefusal,
  ImportResult,
} from '@dachushi/domain/protocol/import-messages.ts';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { refusalOf } from '@dachushi/exchange/import/refusal.ts';
import { actorOf } from '../http/actor.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/json-body.ts';
import { languageOf } from '../http/language.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody, validQuery } from '../http/validate.ts';
import { baselineChanges } from './baseline-changes.ts';
import { confirmImport } from './confirm-import.ts';
import { COMPARE_QUERY, CONFIRM, MOVE_QUERY, READING } from './import-schema.ts';
import type { Reading } from './import-schema.ts';
import type { Import, ImportShelf } from './import-shelf.ts';
import { indexOf } from './index-reading.ts';
import { outlookOfMove } from './move-plan.ts';
import type { MoveOptions } from './move-plan.ts';
import { problemsWorkbook } from './problems-workbook.ts';
import { presentImport, presentReading, presentRefusal } from './present-import.ts';
import { sendTemplate, sendWorkbook } from './send-ledger.ts';
import { receiveUpload } from './receive-upload.ts';

export interface ImportRoutes extends MoveOptions {
  readonly shelf: ImportShelf;
}

/** A mapping and thousands of corrections. */
const READING_LIMIT = '4mb';

export function importRouter(deps: ImportRoutes): Router {
  const router = Router();
  const body = jsonBody(READING_LIMIT);
  route(router, '/', { post: [upload(deps)] });
  route(router, '/template.xlsx', { get: [sendTemplate] });
  route(router, '/:importId', { get: [status(deps)], delete: [cancel(deps)] });
  route(router, '/:importId/preview', { post: [body, readAgain(deps)] });
  route(router, '/:importId/changes', { get: [changes(deps)] });
  route(router, '/:importId/move', { get: [outlook(deps)] });
  route(router, '/:importId/problems.xlsx', { get: [problemsFile(deps)] });
  route(router, '/:importId/confirm', { post: [optional(body), confirm(deps)] });
  return router;
}

/** Answers when the file is read; with `Prefer: respond-async` (RFC 7240) at once, so that progress can be asked for. */
function upload({ shelf, now }: ImportRoutes): RequestHandler {
  return async (request, response) => {
    const place = shelf.place();
    const { name, size, tooLarge } = await receiveUpload(request, place.path);
    if (tooLarge) return sendRefusal(request, response, refusalOf({ file: name, code: 'file-too-large' }));
    const one = shelf.add({ ...place, name, size });
    const reading = shelf.read(one, {});
    response.location(`/api/imports/${one.id}`);
    if (prefersNoWaiting(request)) {
      reading.catch(() => shelf.drop(one.id));
      response.status(202).set('Preference-Applied', 'respond-async').json(presentImport(one, now()));
      return;
    }
    const result = await reading;
    if (isRefused(result)) {
      await shelf.drop(one.id);
      sendRefusal(request, response, result.refused);
    } else response.status(201).json(presentReading(one, result, now()));
  };
}

function problemsFile({ shelf }: ImportRoutes): RequestHandler {
  return (request, response) => {
    const one = shelf.find(parameter(request, 'importId'));
    sendWorkbook(response, problemsWorkbook(one.name, readyReading(one), languageOf(request)));
  };
}

function status({ shelf, now }: ImportRoutes): RequestHandler {
  return (request, response) => {
    response.json(presentImport(shelf.find(parameter(request, 'importId')), now()));
  };
}

function cancel({ shelf }: ImportRoutes): RequestHandler {
  return async (request, response) => {
    await shelf.drop(parameter(request, 'importId'));
    response.status(204).end();
  };
}

function readAgain(deps: ImportRoutes): RequestHandler {
  return async (request, response) => {
    const one = deps.shelf.find(parameter(request, 'importId'));
    const result = await reread(deps, one, validBody(request, READING));
    if (isRefused(result)) sendRefusal(request, response, result.refused);
    else response.json(presentReading(one, result, deps.now()));
  };
}

function changes({ shelf, baselines }: ImportRoutes): RequestHandler {
  return (request, response) => {
    const { baseline: baselineId } = validQuery(request, COMPARE_QUERY);
    const reading = readyReading(shelf.find(parameter(request, 'importId')));
    const earlier = baselines.find(baselineId);
    if (!earlier) throw new HttpProblem('baseline_unknown', { baselineId });
    response.json(baselineChanges(earlier.indexed.baseline, indexOf(reading).baseline));
  };
}

function outlook(deps: ImportRoutes): RequestHandler {
  return (request, response) => {
    const { plan } = validQuery(request, MOVE_QUERY);
    const reading = readyReading(deps.shelf.find(parameter(request, 'importId')));
    const { taken, left } = outlookOfMove(deps, plan, indexOf(reading));
    response.json({ taken: taken.length, left, planId: null });
  };
}

function confirm(deps: ImportRoutes): RequestHandler {
  return async (request, response) => {
    const one = deps.shelf.find(parameter(request, 'importId'));
    request.body ??= {};
    const asked = validBody(request, CONFIRM);
    const result = changesReading(asked) ? await reread(deps, one, asked) : readyReading(one);
    if (isRefused(result)) return sendRefusal(request, response, result.refused);
    const [actor, language] = [actorOf(request) ?? 'anonymous', languageOf(request)];
    const answer = await confirmImport(deps, { one, reading: result, asked, actor, language });
    await deps.shelf.drop(one.id);
    response.status(201).location(`/api/plans/${answer.planId}`).json(answer);
  };
}

function changesReading(asked: Reading): boolean {
  return ['mapping', 'fixes', 'repair', 'joins'].some((field) => Object.hasOwn(asked, field));
}

/** What is not said again stays as it was asked for last time. */
function reread({ shelf, baselines }: ImportRoutes, one: Import, asked: Reading): Promise<ImportResult> {
  const { mapping = one.options.mapping, fixes = one.options.fixes } = asked;
  const repair = asked.repair === undefined ? one.options.repair : (asked.repair ?? undefined);
  const joins = asked.joins === undefined ? one.joins : asked.joins;
  const joined = joins === null ? undefined : baselines.find(joins);
  if (joins !== null && !joined) throw new HttpProblem('baseline_unknown', { baselineId: joins });
  one.joins = joins;
  const options: ImportOptions = {
    ...(mapping ? { mapping } : {}),
    ...(fixes ? { fixes } : {}),
    ...(repair ? { repair } : {}),
    ...(joined ? { joins: joined.indexed.baseline } : {}),
  };
  return shelf.read(one, options);
}

/** @throws HttpProblem `import_not_ready`. */
function readyReading({ result, id }: Import): ImportReading {
  if (result === null || isRefused(result)) throw new HttpProblem('import_not_ready', { importId: id });
  return result;
}

function sendRefusal(request: Request, response: Response, refused: ImportRefusal): void {
  const body = JSON.stringify(presentRefusal(refused, languageOf(request)));
  response.status(422).set('Cache-Control', 'no-store').type('application/problem+json').send(body);
}

function prefersNoWaiting(request: Request): boolean {
  return /(?:^|[,;\s])respond-async(?:$|[,;\s])/u.test(request.get('prefer') ?? '');
}

/** A body is read where there is one. */
function optional(body: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.headers['content-length'] === '0' || request.headers['content-type'] === undefined) return next();
    body(request, response, next);
  };
}
