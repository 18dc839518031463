import type { ChartLanguage } from './chart-words.ts';

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2015年12月1日 or 1 Dec 2015, from YYYY-MM-DD. */
export function dateWords(isoDate: string, language: ChartLanguage): string {
  const [year = 0, month = 1, day = 1] = isoDate.slice(0, 10).split('-').map(Number);
  return language === 'en' ? `${day} ${ENGLISH_MONTHS[month - 1] ?? ''} ${year}` : `${year}年${month}月${day}日`;
}

const CHINA_HOURS = 8;

/** 2026年11月22日 14:32, from an ISO time: by the clock of China, whatever the machine's is. */
export function timeWords(isoTime: string, language: ChartLanguage): string {
  const there = new Date(new Date(isoTime).getTime() + CHINA_HOURS * 3_600_000).toISOString();
  return `${dateWords(there, language)} ${there.slice(11, 16)}`;
}

/** What a sheet shows, by place in the log and by content: 217 · dcdb 3748. Equal sheets have equal hashes. */
export function versionWords(seq: number, stateHash: string): string {
  return `${seq} · ${stateHash.slice(0, 4)} ${stateHash.slice(4, 8)}`;
}
