import type { ChartDesk } from '@dachushi/exchange/chart-desk.ts';
import type { ChartJob } from '@dachushi/exchange/chart-job.ts';
import type { PictureTooLarge } from '@dachushi/exchange/chart-png.ts';
import type { Request, Response } from 'express';
import { HttpProblem } from '../http/http-problem.ts';

/** More than these would wait longer than anybody does. */
const MOST_WAITING = 8;

interface Delivery {
  readonly desk: ChartDesk;
  readonly job: ChartJob;
  readonly name: string;
  readonly type: string;
}

/**
 * Has the file made on its thread and sends it under `name`; when nobody waits any more, nothing is sent.
 * @throws HttpProblem `export_busy`, `export_impossible`, `export_timeout`.
 */
export async function deliverFile(
  request: Request,
  response: Response,
  { desk, job, name, type }: Delivery,
): Promise<void> {
  if (desk.waiting >= MOST_WAITING) throw new HttpProblem('export_busy');
  const file = await desk.make(job, goneAway(request, response));
  if ('bytes' in file) {
    response.attachment(name).set('Content-Security-Policy', DRAW_ONLY).type(type).send(Buffer.from(file.bytes));
  } else if (file.code === 'picture-too-large') {
    throw tooLarge(file);
  } else if (file.code === 'export-timeout') {
    throw new HttpProblem('export_timeout');
  }
}

/** Opened in the browser instead of being saved, the file may draw itself and nothing else. */
const DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox";

/** Tells when nobody waits for the answer any more. */
export function goneAway(request: Request, response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  if (request.destroyed) gone.abort();
  return gone.signal;
}

function tooLarge({ megapixels, limit, largestScale }: PictureTooLarge): HttpProblem {
  return new HttpProblem('export_impossible', {
    megapixels,
    limit,
    ...(largestScale === null ? {} : { largestScale }),
  });
}
