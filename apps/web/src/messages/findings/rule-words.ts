import { fraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import type { Language } from '../catalogue.ts';

/** The figures and names a finding carries. */
export type Figures = Readonly<Record<string, string | number>>;

/** What one rule says about one finding. Where the rule comes from is added from its basis. */
export interface RuleWords {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  /** What exactly the source says, or what the setting is; it follows the name of the source. */
  readonly says?: string;
}

/** Words of rules by id, in both languages. */
export type FindingWords = Readonly<
  Record<string, Readonly<Record<'zh' | 'en', (figures: Figures) => RuleWords>> | undefined>
>;

export function number(value: string | number | undefined): number {
  return Number(value ?? 0);
}

export function text(value: string | number | undefined): string {
  return String(value ?? '');
}

/** “22.73%（5/22）”: never a percentage without its base. `removed` of `before`. */
export function ratioText({ before, removed }: Figures, language: Language): string {
  if (number(before) === 0) return '0/0';
  const percent = percentText(fraction(number(removed), number(before)));
  const base = `${text(removed)}/${text(before)}`;
  return language === 'en' ? `${percent}% (${base})` : `${percent}%（${base}）`;
}
