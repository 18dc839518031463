import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { issueMessages } from '../../messages/start-issues.ts';

type Step = string | number;

/** What one member of a list is called. */
const MEMBERS = {
  departments: 'department',
  divisions: 'division',
  duties: 'duty',
  items: 'item',
  entries: 'entry',
} as const;

/** “第 4 个部门（市教育局） › 第 2 个处室（办公室） › 名称”: where in a file a problem sits, in the words of its reader. */
export function issuePlace(path: readonly Step[], json: unknown, language: Language): string {
  const words = messagesFor(issueMessages, language);
  const word = (key: string): string => {
    const found: unknown = Object.hasOwn(words, key) ? words[key as keyof typeof words] : key;
    return typeof found === 'string' ? found : key;
  };
  const places: string[] = [];
  let here = json;
  path.forEach((step, at) => {
    here = childOf(here, step);
    if (typeof step === 'number') places.push(words.nth(step + 1, word(memberOf(path[at - 1])), nameOf(here)));
    else if (typeof path[at + 1] !== 'number') places.push(word(step));
  });
  return places.length === 0 ? words.wholeFile : places.join(' › ');
}

function memberOf(list: Step | undefined): string {
  return typeof list === 'string' && Object.hasOwn(MEMBERS, list)
    ? MEMBERS[list as keyof typeof MEMBERS]
    : String(list ?? '');
}

/** What stands at one step of a path; undefined when the path leads nowhere. */
export function childOf(value: unknown, step: Step): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<Step, unknown>)[step]
    : undefined;
}

function nameOf(value: unknown): string {
  const name = childOf(value, 'name');
  return typeof name === 'string' ? name.slice(0, 40) : '';
}
