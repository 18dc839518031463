import { IMPORT_ERRORS, IMPORT_STOPS, IMPORT_WARNINGS } from './import-codes.ts';
import type { ImportErrorCode, ImportRefusalCode, ImportWarningCode } from './import-codes.ts';
import type { ImportDetail, ImportProblem } from '../protocol/import-messages.ts';
import { ERROR_WORDS } from './error-words.ts';
import { WARNINGS_EN, WARNING_ADVICE } from './warning-words.ts';

/** Of a page or of a request. */
type Language = 'zh-CN' | 'zh' | 'en';

export interface ProblemWords {
  readonly what: string;
  /** What to do next; empty when nothing is asked of the planner. */
  readonly how: string;
}

/** A problem of a cell, row or sheet in plain words, with the facts that belong to it. */
export function importProblemText({ level, code, detail }: ImportProblem, language: Language): ProblemWords {
  const words = level === 'error' ? errorText(code, language) : warningText(code, language);
  const facts = factsText(detail, language);
  return facts === '' ? words : { ...words, what: `${words.what}${language === 'en' ? ': ' : '：'}${facts}` };
}

/** Why a whole file was refused. A code that this version does not know is said as damaged. */
export function importRefusalText(code: string, language: Language): ProblemWords {
  return errorText((Object.hasOwn(ERROR_WORDS, code) ? code : 'corrupt-file') as ImportRefusalCode, language);
}

function errorText(code: ImportErrorCode | ImportRefusalCode, language: Language): ProblemWords {
  const { en, how } = ERROR_WORDS[code];
  if (language === 'en') return { what: en, how: how[1] };
  return { what: { ...IMPORT_ERRORS, ...IMPORT_STOPS }[code], how: how[0] };
}

function warningText(code: ImportWarningCode, language: Language): ProblemWords {
  const advice = WARNING_ADVICE[code];
  if (language === 'en') return { what: WARNINGS_EN[code], how: advice?.en ?? '' };
  return { what: IMPORT_WARNINGS[code], how: advice?.zh ?? '' };
}

const MOST_EXAMPLES = 3;

function factsText(detail: ImportDetail, language: Language): string {
  const zh = language !== 'en';
  const { stated, counted, value, examples, count, rows } = detail;
  const parts: string[] = [];
  if (stated !== undefined && counted !== undefined && stated !== null && counted !== null) {
    parts.push(
      zh
        ? `表内 ${String(stated)}，逐行合计 ${String(counted)}`
        : `the file says ${String(stated)}, its rows add up to ${String(counted)}`,
    );
  }
  const other = otherPlace(detail, zh);
  if (other !== '') parts.push(other);
  if (value !== undefined && value !== null && value !== '') parts.push(`“${short(value)}”`);
  else if (Array.isArray(examples) && examples.length > 0) {
    parts.push(
      [...new Set(examples)]
        .slice(0, MOST_EXAMPLES)
        .map((each) => `“${short(each)}”`)
        .join(zh ? '、' : ', '),
    );
  }
  if (typeof count === 'number' && count > 1)
    parts.push(zh ? `共 ${count} 处${rowsText(rows, zh)}` : `${count} places${rowsText(rows, zh)}`);
  return parts.join(zh ? '，' : ', ');
}

/** Which division it is and where it stands for the first time. */
function otherPlace({ department, division, alsoSheet, alsoRow }: ImportDetail, zh: boolean): string {
  if (typeof alsoRow !== 'number') return '';
  const name = [department, division].filter((part) => typeof part === 'string').join(' • ');
  const sheet = typeof alsoSheet === 'string' ? alsoSheet : '';
  return zh
    ? `${name}，另见${sheet && `“${sheet}”`}第 ${alsoRow} 行`
    : `${name}, also ${sheet && `“${sheet}” `}row ${alsoRow}`;
}

function rowsText(rows: unknown, zh: boolean): string {
  if (!Array.isArray(rows) || rows.length === 0) return '';
  const first = rows.slice(0, 5).join(zh ? '、' : ', ');
  const more = rows.length > 5;
  return zh ? `（第 ${first} 行${more ? '等' : ''}）` : ` (rows ${first}${more ? ' …' : ''})`;
}

function short(value: unknown): string {
  const letters = [...String(value)];
  return letters.length > 30 ? `${letters.slice(0, 29).join('')}…` : letters.join('');
}
