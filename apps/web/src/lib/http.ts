import type { Problem } from '@dachushi/domain/protocol/messages.ts';
import { takeAskedEarly, unlessAborted } from './asked-early.ts';

export type Issue = NonNullable<Problem['issues']>[number];

/** A request that did not succeed: the server's problem+json, or code `network` (status 0) when no answer came. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly issues: readonly Issue[];
  /** How long the server asks to wait, in ms; 0 when it does not say. */
  readonly retryAfter: number;

  constructor(problem: {
    status: number;
    code: string;
    detail?: string;
    issues?: readonly Issue[];
    retryAfter?: number;
  }) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'HttpProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail ?? '';
    this.issues = problem.issues ?? [];
    this.retryAfter = problem.retryAfter ?? 0;
  }
}

/** How long an answer may take, in ms. */
const PATIENCE = 20_000;

interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; a string goes out as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** For what takes longer by its nature, in ms; 20 s otherwise. */
  readonly patience?: number;
}

/** Fetches JSON. @throws HttpProblem, also when no answer came in time; never shows anything itself. */
export async function fetchJson<Answer>(path: string, request: Request = {}): Promise<Answer> {
  const { method = 'GET', body, signal, patience = PATIENCE } = request;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const passOn = () => stop.abort();
  if (signal?.aborted) passOn();
  signal?.addEventListener('abort', passOn);
  try {
    const early = method === 'GET' ? takeAskedEarly(path) : undefined;
    const response = await (early
      ? unlessAborted(early, stop.signal)
      : fetch(path, {
          method,
          credentials: 'same-origin',
          signal: stop.signal,
          // the language of the page, not of the browser: the server words its issues in it
          headers: {
            'accept-language': document.documentElement.lang || 'zh-CN',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        }));
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as Answer; // the server answers by the same types; what is folded is checked by its hash
  } catch (failure) {
    throw failure instanceof HttpProblem
      ? failure
      : new HttpProblem({ status: 0, code: 'network', detail: String(failure) });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', passOn);
  }
}

async function problemOf(response: Response): Promise<HttpProblem> {
  const said = (await response.json().catch(() => null)) as Partial<Problem> | null;
  return new HttpProblem({
    status: response.status,
    code: typeof said?.code === 'string' ? said.code : `http-${response.status}`,
    detail: typeof said?.detail === 'string' ? said.detail : '',
    issues: Array.isArray(said?.issues) ? said.issues : [],
    retryAfter: (Number(response.headers.get('retry-after')) || 0) * 1_000,
  });
}
