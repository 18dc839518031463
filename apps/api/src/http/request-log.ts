import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** One line per request: method, path, status, time. No addresses, cookies, bodies or queries: nothing personal. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const ms = Math.round((performance.now() - start) * 10) / 10;
      log.info(
        { method: request.method, path: request.baseUrl + request.path, status: response.statusCode, ms },
        'request',
      );
    });
    next();
  };
}
