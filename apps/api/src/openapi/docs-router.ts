import { Router } from 'express';
import { route } from '../http/routes.ts';
import { docsPage } from './docs-page.ts';
import { openApiDocument } from './openapi-document.ts';

/** The description of this server, for programs and for people. Written out when first asked for. */
export function docsRouter(): Router {
  const router = Router();
  let description: string | null = null;
  let page: string | null = null;
  route(router, '/openapi.json', {
    get: [(_request, response) => void response.type('json').send((description ??= JSON.stringify(openApiDocument())))],
  });
  route(router, '/docs', {
    get: [(_request, response) => void response.type('html').send((page ??= docsPage()))],
  });
  return router;
}
