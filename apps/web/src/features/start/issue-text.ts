import { DIVISION_KINDS, ITEM_NATURES } from '@dachushi/domain/division.ts';
import type { Issue } from '../../lib/http.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { issueMessages } from '../../messages/start-issues.ts';
import { childOf } from './issue-place.ts';

const IDS = new Set(['id', 'handlerId', 'supervisorId']);
const DATES = new Set(['baseDate', 'until']);
const COUNTS = new Set(['establishment', '行政', '政法', '事业', '工勤', 'chief', 'deputy', 'days']);
const NAMES = new Set(['name', 'title']);

/** What is wrong at one place of a file, in plain words; the server's own sentence where there are none. */
export function issueText(issue: Issue, json: unknown, language: Language): string {
  const words = messagesFor(issueMessages, language);
  const field = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return words.unknownKey;
    case 'invalid_type':
      return words.missing;
    case 'invalid_union':
    case 'too_small':
    case 'not_multiple_of':
      return COUNTS.has(field) ? words.badCount : issue.message;
    case 'too_big':
      return words.tooLarge;
    case 'invalid_value':
      return field === 'kind'
        ? words.notOneOf(DIVISION_KINDS.join('、'))
        : field === 'nature'
          ? words.notOneOf(ITEM_NATURES.join('、'))
          : issue.message;
    case 'invalid_format':
      if (IDS.has(field)) return words.badId;
      return DATES.has(field) ? words.badDate : issue.message;
    case 'custom':
      return ofRows(field, String(issue.path.reduce(childOf, json) ?? ''), words) ?? issue.message;
    default:
      return issue.message;
  }
}

/** What only all rows together show. */
function ofRows(
  field: string,
  value: string,
  words: ReturnType<typeof messagesFor<(typeof issueMessages)['zh']>>,
): string | null {
  if (NAMES.has(field)) return words.emptyName;
  if (field === 'id') return words.duplicate(value);
  if (field === 'handlerId' || field === 'supervisorId') return words.strangeDivision(value);
  return field === 'exemptReason' ? words.noReason : null;
}
