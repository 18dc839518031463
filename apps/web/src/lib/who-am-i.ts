import type { Me } from '@dachushi/domain/protocol/people.ts';
import { fetchJson } from './http.ts';

let asked: Promise<Me> | null = null;

/**
 * Who this browser is to the server. Several who ask at once share one answer: the plan and the people in it both do while a
 * page opens, and the plan would wait for a second one. @throws HttpProblem
 */
export function whoAmI(): Promise<Me> {
  asked ??= fetchJson<Me>('/api/me').finally(() => {
    asked = null;
  });
  return asked;
}
