import type { Language } from '../../messages/catalogue.ts';
import { formatDate, formatTime } from '../../messages/format.ts';

/** 今天 14:32, 昨天 17:05, else the day. */
export function recentTime(time: Date, now: Date, language: Language): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
  if (daysAgo === 0) return `${language === 'en' ? 'Today' : '今天'} ${formatTime(time)}`;
  if (daysAgo === 1) return `${language === 'en' ? 'Yesterday' : '昨天'} ${formatTime(time)}`;
  return formatDate(time, language);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
