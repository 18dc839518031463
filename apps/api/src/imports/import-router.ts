import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import type { ImportOptions, ImportRefusal, ImportResult } from '@dachushi/domain/protocol/import-messages.ts';
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
import { combineImports, partsOf, readyReading } from './combine-imports.ts';
import { COMBINED, COMPARE_QUERY, CONFIRM, MOVE_QUERY, READING } from './import-schema.ts';
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
  route(router, '/combined', { post: [body, combine(deps)] });
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

/** Files that were read already become one import: its preview and problems are those of all of them. */
function combine(deps: ImportRoutes): RequestHandler {
  return (request, response) => {
    const { imports } = validBody(request, COMBINED);
    const one = combineImports(deps, imports, languageOf(request));
    response
      .status(201)
      .location(`/api/imports/${one.id}`)
      .json(presentReading(one, readyReading(deps, one), deps.now()));
  };
}

function problemsFile(deps: ImportRoutes): RequestHandler {
  return (request, response) => {
    const one = deps.shelf.find(parameter(request, 'importId'));
    sendWorkbook(response, problemsWorkbook(one.name, readyReading(deps, one), languageOf(request)));
  };
}

function status(deps: ImportRoutes): RequestHandler {
  return (request, response) => {
    const one = deps.shelf.find(parameter(request, 'importId'));
    if (one.combines.length > 0) readyReading(deps, one); // its files may have been read again
    response.json(presentImport(one, deps.now()));
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

function changes(deps: ImportRoutes): RequestHandler {
  const { shelf, baselines } = deps;
  return (request, response) => {
    const { baseline: baselineId } = validQuery(request, COMPARE_QUERY);
    const reading = readyReading(deps, shelf.find(parameter(request, 'importId')));
    const earlier = baselines.find(baselineId);
    if (!earlier) throw new HttpProblem('baseline_unknown', { baselineId });
    response.json(baselineChanges(earlier.indexed.baseline, indexOf(reading).baseline));
  };
}

function outlook(deps: ImportRoutes): RequestHandler {
  return (request, response) => {
    const { plan } = validQuery(request, MOVE_QUERY);
    const reading = readyReading(deps, deps.shelf.find(parameter(request, 'importId')));
    const { taken, left } = outlookOfMove(deps, plan, indexOf(reading));
    response.json({ taken: taken.length, left, planId: null });
  };
}

function confirm(deps: ImportRoutes): RequestHandler {
  return async (request, response) => {
    const one = deps.shelf.find(parameter(request, 'importId'));
    request.body ??= {};
    const asked = validBody(request, CONFIRM);
    const result = changesReading(asked) ? await reread(deps, one, asked) : readyReading(deps, one);
    if (isRefused(result)) return sendRefusal(request, response, result.refused);
    const [actor, language] = [actorOf(request) ?? 'anonymous', languageOf(request)];
    const files = partsOf(deps.shelf, one);
    const sources = files.map((file) => ({ name: file.name, reading: readyReading(deps, file) }));
    const answer = await confirmImport(deps, { sources, reading: result, asked, actor, language });
    await Promise.all([one, ...files].map(({ id }) => deps.shelf.drop(id)));
    response.status(201).location(`/api/plans/${answer.planId}`).json(answer);
  };
}

function changesReading(asked: Reading): boolean {
  return correctsFile(asked) || Object.hasOwn(asked, 'joins');
}

function correctsFile(asked: Reading): boolean {
  return ['mapping', 'fixes', 'repair'].some((field) => Object.hasOwn(asked, field));
}

/** What is not said again stays as it was asked for last time. A combination is corrected in its files. */
async function reread(deps: ImportRoutes, one: Import, asked: Reading): Promise<ImportResult> {
  const { shelf, baselines } = deps;
  if (one.combines.length > 0 && correctsFile(asked)) throw new HttpProblem('import_combined');
  const { mapping = one.options.mapping, fixes = one.options.fixes } = asked;
  const repair = asked.repair === undefined ? one.options.repair : (asked.repair ?? undefined);
  const joins = asked.joins === undefined ? one.joins : asked.joins;
  const joined = joins === null ? undefined : baselines.find(joins);
  if (joins !== null && !joined) throw new HttpProblem('baseline_unknown', { baselineId: joins });
  one.joins = joins;
  if (one.combines.length > 0) return readyReading(deps, one);
  const options: ImportOptions = {
    ...(mapping ? { mapping } : {}),
    ...(fixes ? { fixes } : {}),
    ...(repair ? { repair } : {}),
    ...(joined ? { joins: joined.indexed.baseline } : {}),
  };
  return shelf.read(one, options);
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
