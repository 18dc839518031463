import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Establishment } from '@dachushi/domain/establishment.ts';
import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { UnitPosts } from '@dachushi/domain/posts.ts';
import { ratioText } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';

/** “1正2副”, with 过渡 where some deputies stay for a time only. */
export function postsWords({ chief, deputy, transitional }: Omit<UnitPosts, 'freed'>): string {
  const stay = transitional && transitional.deputies > 0 ? `（另过渡期${transitional.deputies}副）` : '';
  return `${chief}正${deputy}副${stay}`;
}

/** “23.77%（155/652）”: never without numerator and denominator; “—” where there is nothing to divide by. */
export function ratioWords(ratio: ReductionRatio): string {
  const text = ratioText(ratio);
  return text === null ? '—' : `${text}%（${removed(ratio)}/${ratio.before}）`;
}

/** “由19个调整为14个，减少5个”. */
export function changeWords(ratio: ReductionRatio): string {
  const { before, after } = ratio;
  const change = removed(ratio);
  if (change === 0) return `共${before}个，数量不变`;
  return `由${before}个调整为${after}个，${change > 0 ? `减少${change}` : `增加${-change}`}个`;
}

/** “120名（行政编制116名、工勤编制4名）”; one kind alone is named without the sum. */
export function placesWords(establishment: Establishment): string {
  const kinds = ESTABLISHMENT_KINDS.filter((kind) => establishment[kind] !== 0);
  const named = kinds.map((kind) => `${kind}编制${establishment[kind]}名`);
  if (named.length === 0) return '编制0名';
  return named.length === 1
    ? (named[0] ?? '')
    : `编制${totalEstablishment(establishment)}名（其中：${named.join('、')}）`;
}

/** “+2”, “−1”, “0”. */
export function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0';
}
