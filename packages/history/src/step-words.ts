import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { SAMPLE_ACTOR } from '@dachushi/domain/sample-actor.ts';
import { fingerprintOf } from '@dachushi/domain/person-name.ts';
import { countText } from './count-text.ts';
import type { Language } from './language.ts';
import { LOG_WORDS } from './log-words.ts';
import type { Step } from './step.ts';
import { PUNCTUATION, REASON_WORDS } from './vocabulary.ts';

/** Somebody who has given no name: 同事 and four letters that are theirs everywhere. */
export function namelessText(actor: string, language: Language): string {
  const words = LOG_WORDS[language];
  return actor === SAMPLE_ACTOR ? words.sample : words.nameless(fingerprintOf(actor));
}

/** What was done. An undo names the step it took back and what that was, as far as it has been read. */
export function whatText(step: Step, language: Language, stepOf: (seq: number) => Step | undefined): string {
  const { undoes } = step.entry;
  if (undoes === undefined) return step.what[language];
  const words = LOG_WORDS[language];
  const { colon } = PUNCTUATION[language];
  const target = stepOf(undoes);
  const first = target?.entry.undoes;
  if (target === undefined || first === undefined) {
    const said = (step.entry.reason === undefined ? words.tookBack : words.reverted)(countText(undoes));
    return target ? `${said}${colon}${target.what[language]}` : said;
  }
  const again = stepOf(first);
  const said = words.restored(countText(first));
  return again && again.entry.undoes === undefined ? `${said}${colon}${again.what[language]}` : said;
}

/** “已由第 12 步撤回”, or 回退 where somebody else did it and said why. */
export function undoneText(by: number, language: Language, stepOf: (seq: number) => Step | undefined): string {
  const words = LOG_WORDS[language];
  return (stepOf(by)?.entry.reason === undefined ? words.takenBackBy : words.revertedBy)(countText(by));
}

/** Reasons, written grounds and documents on one line; '' where nobody gave any. */
export function whyText({ why }: Pick<Step, 'why'>, language: Language): string {
  if (why.reasons.length + why.written.length + why.documents.length === 0) return '';
  const words = LOG_WORDS[language];
  const { listComma, semicolon } = PUNCTUATION[language];
  const reasons = REASON_WORDS[language];
  return [
    why.reasons.map((reason) => reasons[reason]).join(listComma),
    ...why.written,
    ...why.documents.map((no) => words.document(no)),
  ]
    .filter((text) => text !== '')
    .join(semicolon);
}

/** The one department, or the first of several; the whole city where only its settings changed. */
export function placeText({ departmentIds }: Step, baseline: IndexedBaseline, language: Language): string {
  const words = LOG_WORDS[language];
  const [first, ...others] = departmentIds;
  if (first === undefined) return words.wholePlan;
  const name = baseline.departments.get(first)?.name ?? first;
  return others.length === 0 ? name : words.andOthers(name, departmentIds.length);
}
