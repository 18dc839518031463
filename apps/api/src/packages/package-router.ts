import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { PackageAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { exportedVersion } from '../exports/exported-version.ts';
import type { ChartRoutes } from '../exports/export-handler.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/json-body.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody } from '../http/validate.ts';
import { planFileText } from '../plans/plan-file-handler.ts';
import type { PlanFileRoutes } from '../plans/plan-file-handler.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { makePackage } from './make-package.ts';
import { packageContents, safeName } from './package-contents.ts';
import { PACKAGE_BODY } from './package-schema.ts';
import type { Package, PackageShelf } from './package-shelf.ts';

export interface PackageRoutes extends ChartRoutes, PlanFileRoutes {
  readonly packages: PackageShelf;
}

/** The meeting folder: every paper and chart of a version in one zip. */
export function packageRouter(deps: PackageRoutes): Router {
  const router = Router();
  route(router, '/:planId/packages', { post: [jsonBody('1mb'), begin(deps)] });
  route(router, '/:planId/packages/:packageId', { get: [progress(deps)], delete: [giveUp(deps)] });
  route(router, '/:planId/packages/:packageId/file', { get: [sendFolder(deps)] });
  return router;
}

function begin(deps: PackageRoutes): RequestHandler {
  return (request, response) => {
    const asked = validBody(request, PACKAGE_BODY);
    const state = requirePlan(deps.states, parameter(request, 'planId'));
    const version = exportedVersion(deps, state, asked.at);
    const contents = packageContents(version.structure, asked);
    const { id: planId, title } = version.plan;
    const facts = { planId, total: contents.length, name: `${safeName(title)}-会议材料-${version.seq}.zip` };
    const { desk } = deps;
    const planFile = () => planFileText(deps, requirePlan(deps.states, planId));
    const one = deps.packages.begin(facts, (self) => makePackage(self, { version, contents, desk, planFile }));
    response.status(202).location(`/api/plans/${planId}/packages/${one.id}`).json(present(one));
  };
}

function progress({ packages }: PackageRoutes): RequestHandler {
  return (request, response) => response.json(present(asked(packages, request)));
}

function giveUp({ packages }: PackageRoutes): RequestHandler {
  return async (request, response) => {
    await packages.drop(asked(packages, request).id);
    response.status(204).end();
  };
}

function sendFolder({ packages }: PackageRoutes): RequestHandler {
  return async (request, response) => {
    const one = asked(packages, request);
    if (one.state !== 'ready' || one.size === null) throw new HttpProblem('package_not_ready');
    response.attachment(one.name).type('application/zip').set('Content-Length', String(one.size));
    if (request.method === 'HEAD') return void response.end();
    await pipeline(createReadStream(one.path), response).catch((error: unknown) => {
      // whoever asked has gone away; anything else is a fault of ours
      if (!response.destroyed) throw error;
    });
  };
}

function asked(packages: PackageShelf, request: Parameters<RequestHandler>[0]): Package {
  return packages.find(parameter(request, 'planId'), parameter(request, 'packageId'));
}

function present({ id, state, done, total, current, name, size, problem, expiresAt }: Package): PackageAnswer {
  const ready = state === 'ready';
  return {
    ...{ id, state, done, total, current, problem },
    name: ready ? name : null,
    size: ready ? size : null,
    expiresAt: new Date(expiresAt).toISOString(),
  };
}
