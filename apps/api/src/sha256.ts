import { hash } from 'node:crypto';

/** Lower-case hex of the text in UTF-8. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex');
}
