/** A count as typed: null when nothing is there, not a number (which the checker names) when it is no count. */
export function wholeNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s,个]/gu, '');
  if (plain === '') return null;
  return /^\d{1,12}$/u.test(plain) ? Number(plain) : Number.NaN;
}
