/** Numbers as a content stream likes them: at most three decimals, never an exponent. */
export function plain(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const STEPS = /([MLHVCZmlhvz])|(-?\d*\.?\d+(?:e-?\d+)?)/g;
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 };

/** The path of one of our drawings as operators of a content stream. */
export function pathOperators(path: string): string {
  const steps = path.match(STEPS) ?? [];
  let [x, y] = [0, 0];
  let operators = '';
  for (let at = 0; at < steps.length;) {
    const letter = steps[at] ?? '';
    const kind = letter.toUpperCase();
    const count = COUNTS[kind] ?? 0;
    const values = steps.slice(at + 1, at + 1 + count).map(Number);
    at += 1 + count;
    if (kind === 'Z') {
      operators += 'h ';
      continue;
    }
    const [dx, dy] = letter === kind ? [0, 0] : [x, y];
    if (kind === 'H') x = dx + (values[0] ?? 0);
    else if (kind === 'V') y = dy + (values[0] ?? 0);
    else [x, y] = [dx + (values.at(-2) ?? 0), dy + (values.at(-1) ?? 0)];
    if (kind === 'C') operators += `${values.slice(0, 4).map(plain).join(' ')} ${plain(x)} ${plain(y)} c `;
    else operators += `${plain(x)} ${plain(y)} ${kind === 'M' ? 'm' : 'l'} `;
  }
  return operators;
}

/** Share of a radius at which the handles of a quarter circle lie. */
const ROUND = 0.5523;

export function rectOperators(rect: readonly [number, number, number, number], radius: number): string {
  const [x, y, width, height] = rect;
  if (radius === 0) return `${rect.map(plain).join(' ')} re `;
  const [right, bottom] = [x + width, y + height];
  const handle = radius * (1 - ROUND);
  const to = (...values: readonly number[]) => values.map(plain).join(' ');
  return [
    `${to(x + radius, y)} m`,
    `${to(right - radius, y)} l`,
    `${to(right - handle, y, right, y + handle, right, y + radius)} c`,
    `${to(right, bottom - radius)} l`,
    `${to(right, bottom - handle, right - handle, bottom, right - radius, bottom)} c`,
    `${to(x + radius, bottom)} l`,
    `${to(x + handle, bottom, x, bottom - handle, x, bottom - radius)} c`,
    `${to(x, y + radius)} l`,
    `${to(x, y + handle, x + handle, y, x + radius, y)} c h `,
  ].join(' ');
}
