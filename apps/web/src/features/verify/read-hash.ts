/** The hash in what was pasted: digits may be parted by blanks, and the version may stand before them (217 · dcdb 3748). Null when there is none. */
export function readHash(text: string): string | null {
  const last = text.split(/[·:：,，]/u).at(-1) ?? '';
  const hash = last.replace(/\s/gu, '').toLowerCase();
  return /^[0-9a-f]{8,64}$/u.test(hash) ? hash : null;
}
