import { chineseNumber } from './read-count.ts';

const NUMBER = '([0-9]{1,3}|[一二两三四五六七八九十]{1,3})';
const LEVEL = '(?:处|科|局|厅)?(?:级|长)?(?:领导)?(?:职数?)?';
const AFTER = new RegExp(`^正${LEVEL}:?${NUMBER}(?:名|人|个|职)?[,、;/和]?(?:副${LEVEL}:?${NUMBER}(?:名|人|个|职)?)?$`);
const BEFORE = new RegExp(`^${NUMBER}(?:名)?正${LEVEL}[,、;/和]?(?:${NUMBER}(?:名)?副${LEVEL})?$`);
const DEPUTY_ONLY = new RegExp(`^(?:副${LEVEL}:?${NUMBER}|${NUMBER}副${LEVEL})(?:名|人|个|职)?$`);

/** `正1副2`, `1正2副`, `一正两副`, `正职1名、副职2名` → posts; null when it is written in no such way. */
export function readPosts(written: string): { readonly chief: number; readonly deputy: number } | null {
  const text = written.normalize('NFKC').replace(/\s+/g, '');
  const [, chief, deputy] = AFTER.exec(text) ?? BEFORE.exec(text) ?? [];
  if (chief !== undefined) return { chief: numberOf(chief), deputy: numberOf(deputy) };
  const [, after, before] = DEPUTY_ONLY.exec(text) ?? [];
  const only = after ?? before;
  return only === undefined ? null : { chief: 0, deputy: numberOf(only) };
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}
