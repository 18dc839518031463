import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { messagesFor } from '../messages/catalogue.ts';
import type { Language } from '../messages/catalogue.ts';
import { statusMessages } from '../messages/status-messages.ts';

/** “市城乡建设委员会 22 → 16 个，27.27%（6/22），区间内”. */
export function departmentLine(name: string, { ratio, position }: DepartmentAssessment, language: Language): string {
  const words = messagesFor(statusMessages, language);
  const percent = ratioText(ratio);
  const share = `${removed(ratio)}/${ratio.before}`;
  if (language === 'en') {
    return `${name} ${ratio.before} → ${ratio.after}${percent === null ? '' : `, ${percent}% (${share})`}, ${words[position.status]}`;
  }
  return `${name} ${ratio.before} → ${ratio.after} 个${percent === null ? '' : `，${percent}%（${share}）`}，${words[position.status]}`;
}
