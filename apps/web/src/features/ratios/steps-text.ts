import type { RatioRow } from './ratio-rows.ts';

/** Whole numbers of divisions that may go: “9–12”, “5”, the nearest two “1 或 2” when none fits, “—” out of scope. */
export function stepsText({ position }: Pick<RatioRow, 'position'>, or: string): string {
  const { status, reachable, nearest } = position;
  if (status === 'exempt') return '—';
  const [first] = reachable;
  const last = reachable.at(-1);
  if (first && last) return first === last ? String(first.removed) : `${first.removed}–${last.removed}`;
  return nearest.map((step) => step.removed).join(or) || '—';
}
