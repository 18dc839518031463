import { timeWords } from '@dachushi/chart/date-words.ts';
import type { VerifiedPlan } from '@dachushi/domain/protocol/export-messages.ts';

/** One stored version in a line, for a person at a terminal. */
export function planLine({ title, planId, seq, headSeq, time }: VerifiedPlan): string {
  const since = headSeq > seq ? `，此后又有 ${headSeq - seq} 步` : '，即最新版本';
  return `${title}（${planId}）第 ${seq} 步，${timeWords(time, 'zh-CN')}${since}`;
}
