import type { Problem } from '@dachushi/domain/protocol/messages.ts';
import type { VerifyAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { fetchJson, HttpProblem } from '../../lib/http.ts';

/** Following a large plan to its beginning takes a while, ms. */
const PATIENCE = 120_000;

/** @throws HttpProblem */
export function verifyHash(hash: string, signal: AbortSignal): Promise<VerifyAnswer> {
  return fetchJson('/api/verify', { method: 'POST', body: { hash }, signal, patience: PATIENCE });
}

/** @throws HttpProblem */
export async function verifyFile(file: File, signal: AbortSignal): Promise<VerifyAnswer> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch('/api/verify', { method: 'POST', body, signal }).catch(() => {
    throw new HttpProblem({ status: 0, code: 'network' });
  });
  if (answer.ok) return (await answer.json()) as VerifyAnswer; // the server answers by the same types
  const said = (await answer.json().catch(() => null)) as Partial<Problem> | null;
  throw new HttpProblem({ status: answer.status, code: typeof said?.code === 'string' ? said.code : 'unexpected' });
}
