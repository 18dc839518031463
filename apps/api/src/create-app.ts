import compression from 'compression';
import express from 'express';
import type { Express } from 'express';
import { constants } from 'node:zlib';
import type { Logger } from 'pino';
import { baselineRouter } from './baselines/baseline-router.ts';
import type { BaselineRoutes } from './baselines/baseline-router.ts';
import type { ChartRoutes } from './exports/export-handler.ts';
import { exportRouter } from './exports/export-router.ts';
import { healthRouter } from './health/health-router.ts';
import type { HealthRoutes } from './health/health-router.ts';
import { answerErrors, unknownAddress } from './http/error-middleware.ts';
import { requestLog } from './http/request-log.ts';
import { sameOriginWrites } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { importRouter } from './imports/import-router.ts';
import type { ImportRoutes } from './imports/import-router.ts';
import { ledgerRouter } from './imports/ledger-router.ts';
import { moveRouter } from './imports/move-router.ts';
import { packageRouter } from './packages/package-router.ts';
import type { PackageShelf } from './packages/package-shelf.ts';
import { docsRouter } from './openapi/docs-router.ts';
import { meRouter, peopleRouter } from './people/people-router.ts';
import type { PeopleRoutes } from './people/people-router.ts';
import { shortCommandRoute } from './plans/command-route.ts';
import { planRouter } from './plans/plan-router.ts';
import type { PlanRoutes } from './plans/plan-router.ts';
import { minutesRouter } from './remarks/minutes-router.ts';
import { remarkRouter } from './remarks/remark-router.ts';
import type { RemarkRoutes } from './remarks/remark-router.ts';
import { versionRouter } from './versions/version-router.ts';
import type { VersionRoutes } from './versions/version-router.ts';
import { compareRouter, scenarioRouter } from './scenarios/scenario-router.ts';
import type { ScenarioRoutes } from './scenarios/scenario-router.ts';
import { verifyRouter } from './verify/verify-router.ts';
import { recordRouter } from './records/record-router.ts';
import type { RecordRoutes } from './records/record-router.ts';
import { staticFiles } from './web/static-files.ts';

/** A seventh smaller than gzip for the same work: 42 instead of 49 KB for the sample's baseline. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export interface AppParts {
  readonly log: Logger;
  readonly health: HealthRoutes;
  readonly baselines: BaselineRoutes;
  readonly plans: PlanRoutes;
  readonly imports: ImportRoutes;
  readonly charts: ChartRoutes;
  readonly packages: PackageShelf;
  readonly people: PeopleRoutes;
  readonly remarks: RemarkRoutes;
  readonly versions: VersionRoutes;
  readonly records: RecordRoutes;
  readonly scenarios: ScenarioRoutes;
  /** Folder of the built web app; it may be missing while developing. */
  readonly webFolder: string;
}

/** Every address of the server. Opens nothing and listens to nothing. */
export function createApp({
  log,
  health,
  baselines,
  plans,
  imports,
  charts,
  packages,
  people,
  remarks,
  versions,
  records,
  scenarios,
  webFolder,
}: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  // should answering an error fail itself, Express answers, and then without a stack
  app.set('env', 'production');
  app.set('query parser', 'simple');
  app.use(requestLog(log), securityHeaders());
  shortCommandRoute(app, plans);
  app.use(healthRouter(health));

  const api = express.Router();
  api.use(sameOriginWrites, noStore, compression({ filter: mayCompress, brotli: BROTLI }));
  api.use('/me', meRouter(people));
  api.use('/baselines', baselineRouter(baselines));
  api.use(
    '/plans',
    exportRouter({ ...plans, ...charts }),
    packageRouter({ ...plans, ...charts, packages }),
    ledgerRouter(imports),
    moveRouter(imports),
    peopleRouter(people),
    remarkRouter(remarks),
    minutesRouter({ ...charts, books: remarks.books, persons: people.persons }),
    versionRouter(versions),
    recordRouter(records),
    scenarioRouter(scenarios),
    planRouter(plans),
  );
  api.use('/compare', compareRouter(scenarios));
  api.use('/imports', importRouter(imports));
  api.use('/verify', verifyRouter({ ...plans, ...charts }));
  api.use(docsRouter());
  app.use('/api', api);

  app.use(staticFiles(webFolder));
  app.use(unknownAddress, answerErrors(log));
  return app;
}

/** Answers change with the next command; routes whose answers do not say so themselves. */
const noStore: express.RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-cache');
  next();
};

/** An event stream that waits for a compressor's buffer to fill is no event stream. */
function mayCompress(request: express.Request, response: express.Response): boolean {
  return !request.path.endsWith('/events') && compression.filter(request, response);
}
