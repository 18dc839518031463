/** How a text states its percentage: “28.13%” is meant as rounded, “30%以上” as a floor, “超过30%” as a floor not reached. */
export type ClaimRelation = 'rounds-to' | 'at-least' | 'more-than';

/** A percentage as typed: `scaled` ÷ 10^`decimals` percent, so “28.13” is {2813, 2} and “20” is {20, 0}. */
export interface ClaimText {
  readonly relation: ClaimRelation;
  readonly scaled: bigint;
  readonly decimals: number;
  /** The number as understood, without the words around it: “28.13”. */
  readonly number: string;
}

const SHAPE =
  /^(?<before>[^\d.]*)(?<whole>\d{1,3})(?:\.(?<decimals>\d{1,6}))?\s*(?:%|个?百分点|percent)?(?<after>\D*)$/u;
const AT_LEAST = /^(?:≥|>=|不低于|不少于|至少|达到?|atleast)$/u;
const AT_LEAST_AFTER = /^(?:及?以上|\+|ormore|andabove)$/u;
const MORE_THAN = /^(?:>|大于|超过|超|高于|多于|morethan|over)$/u;
const MEANT_AS_IT_STANDS = /^(?:约|大约|左右|about|约为)?$/u;
/** Words that only lead up to the figure. */
const LEAD_IN = /^(?:平均)?(?:精简|减少|压缩|下降|整合)?(?:比例|率)?(?:为|了)?/u;

/** Reads what a planner copies out of a text; null when it is no single percentage between 0 and 100. */
export function parseClaim(typed: string): ClaimText | null {
  const plain = typed.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  const match = SHAPE.exec(plain)?.groups;
  if (!match) return null;
  const relation = relationOf((match.before ?? '').replace(LEAD_IN, ''), match.after ?? '');
  const decimals = match.decimals ?? '';
  const scaled = BigInt(`${match.whole ?? ''}${decimals}`);
  if (relation === null || scaled > 100n * 10n ** BigInt(decimals.length)) return null;
  const number = `${BigInt(match.whole ?? 0)}${decimals === '' ? '' : `.${decimals}`}`;
  return { relation, scaled, decimals: decimals.length, number };
}

function relationOf(before: string, after: string): ClaimRelation | null {
  if (after === '' || MEANT_AS_IT_STANDS.test(after)) {
    if (AT_LEAST.test(before)) return 'at-least';
    if (MORE_THAN.test(before)) return 'more-than';
    return MEANT_AS_IT_STANDS.test(before) ? 'rounds-to' : null;
  }
  return AT_LEAST_AFTER.test(after) && MEANT_AS_IT_STANDS.test(before) ? 'at-least' : null;
}
