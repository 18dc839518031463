import type { Request, RequestHandler, Router } from 'express';
import { HttpProblem } from './http-problem.ts';

type Method = 'get' | 'post' | 'put' | 'delete';

/** What an address does, method by method; every other method is answered with 405 and the list of those that work. */
export function route(
  router: Router,
  path: string,
  methods: Readonly<Partial<Record<Method, readonly RequestHandler[]>>>,
): void {
  const at = router.route(path);
  const allowed: string[] = [];
  if (methods.get) {
    at.get(...methods.get);
    allowed.push('GET', 'HEAD');
  }
  if (methods.post) {
    at.post(...methods.post);
    allowed.push('POST');
  }
  if (methods.put) {
    at.put(...methods.put);
    allowed.push('PUT');
  }
  if (methods.delete) {
    at.delete(...methods.delete);
    allowed.push('DELETE');
  }
  const list = allowed.join(', ');
  at.all((request, response) => {
    response.set('Allow', list);
    throw new HttpProblem('method_not_allowed', { method: request.method, allowed: list });
  });
}

/** A path parameter; Express gives one string for every name in the path. */
export function parameter(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
