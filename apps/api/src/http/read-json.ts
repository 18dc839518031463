import { isBeyondJsonBounds } from '@dachushi/exchange/import/text/json-bounds.ts';
import { HttpProblem } from './http-problem.ts';

/** A large JSON text as an object or a list. @throws HttpProblem `invalid_json`, `json_bounds`. */
export function readJson(bytes: Uint8Array): object {
  const text = new TextDecoder().decode(bytes); // a byte order mark goes
  if (isBeyondJsonBounds(text)) throw new HttpProblem('json_bounds');
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) throw new HttpProblem('invalid_json');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem('invalid_json');
  }
}
