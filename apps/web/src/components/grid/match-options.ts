import type { GridOption } from './grid-column.ts';

/** Options that hold the text, those that begin with it first; all of them while nothing is typed. */
export function matchingOptions(options: readonly GridOption[], text: string): readonly GridOption[] {
  const asked = text.trim().toLowerCase();
  if (asked === '') return options;
  const place = ({ label }: GridOption) => label.toLowerCase().indexOf(asked);
  return options.filter((option) => place(option) >= 0).sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0));
}

/** The one option that a typed or pasted text means; null when none, 'several' when it is not clear. */
export function optionOf(options: readonly GridOption[], text: string): GridOption | 'several' | null {
  const asked = text.trim();
  const same = options.filter(({ label }) => label === asked);
  if (same[0]) return same.length === 1 ? same[0] : 'several';
  const near = asked === '' ? [] : matchingOptions(options, asked);
  return near.length > 1 ? 'several' : (near[0] ?? null);
}
