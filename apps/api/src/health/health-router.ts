import { Router } from 'express';
import type { Connection } from '../database/open-database.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { route } from '../http/routes.ts';
import type { Metrics } from '../metrics.ts';
import type { SampleLibrary } from '../samples/sample-library.ts';
import type { DiskWatch } from './disk-watch.ts';

export interface HealthRoutes {
  readonly connection: Connection;
  readonly metrics: Metrics;
  readonly samples: SampleLibrary;
  readonly isStopping: () => boolean;
  readonly disk: DiskWatch;
}

/** `livez`: the process answers. `readyz`: migrated, writable, not stopping; a disk that is nearly full is told. */
export function healthRouter({ connection, metrics, samples, isStopping, disk }: HealthRoutes): Router {
  const router = Router();
  route(router, '/livez', { get: [(_request, response) => response.json({ status: 'ok' })] });
  route(router, '/readyz', {
    get: [
      (_request, response) => {
        if (isStopping() || !connection.open || connection.readonly) throw new HttpProblem('not_ready');
        connection.prepare('SELECT name FROM migration ORDER BY name DESC LIMIT 1').get();
        response.json({
          status: 'ok',
          sample: samples.problem === null ? 'ok' : 'broken',
          disk: disk.isLow() ? 'low' : 'ok',
        });
      },
    ],
  });
  route(router, '/metrics', {
    get: [
      async (_request, response) => {
        response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
      },
    ],
  });
  return router;
}
