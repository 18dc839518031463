import { countText } from '@dachushi/history/count-text.ts';
import { bandText, targetText } from '@dachushi/history/target-text.ts';
import type { Language } from './catalogue.ts';

const THIN_SPACE = '\u2009';
const HAN = '\\p{Script=Han}';
const BETWEEN = new RegExp(`(?<=${HAN})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=${HAN})`, 'gu');
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A whole number; groups only from five digits on, so that 3361 stays as in official tables. */
export const formatCount = countText;

/** 2026年11月22日 or 22 Nov 2026, in the local time zone. */
export function formatDate(date: Date, language: Language): string {
  const day = date.getDate();
  const month = date.getMonth();
  const year = date.getFullYear();
  return language === 'en' ? `${day} ${ENGLISH_MONTHS[month] ?? ''} ${year}` : `${year}年${month + 1}月${day}日`;
}

/** 14:32, in the local time zone. */
export function formatTime(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** 2026年11月22日 14:32 or 22 Nov 2026, 14:32. */
export function formatDateTime(date: Date, language: Language): string {
  return `${formatDate(date, language)}${language === 'en' ? ', ' : ' '}${formatTime(date)}`;
}

/** 25%–35%; ≥30% where the band has no upper end. */
export const formatBand = bandText;

/** 30% ± 5; ≥30%. */
export const formatTarget = targetText;

/** Puts U+2009 between 汉字 and figures or Latin letters. For display only: never in names, copies or exports. */
export function withThinSpaces(text: string): string {
  return text.replace(BETWEEN, THIN_SPACE);
}

/** Whether the browser makes that gap by itself. */
function browserSpacesHan(): boolean {
  return typeof CSS !== 'undefined' && typeof CSS.supports === 'function' && CSS.supports('text-autospace', 'normal');
}

/** A name as this browser should show it: with gaps of our own where it makes none. */
export function displayName(name: string): string {
  return browserSpacesHan() ? name : withThinSpaces(name);
}
