import type { ImportAnswer, ImportSuggestion, ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportReading, ImportRefusal } from '@dachushi/domain/protocol/import-messages.ts';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { Language } from '../http/language.ts';
import type { Import } from './import-shelf.ts';

/** An import as it stands. */
export function presentImport(one: Import, now: Date): ImportAnswer {
  const { id, name, size, result, progress } = one;
  const basics = { id, file: { name, size }, expiresAt: new Date(one.expiresAt).toISOString() };
  if (result === null) return { ...basics, state: 'reading', progress };
  if (isRefused(result)) return { ...basics, state: 'refused', refused: result.refused };
  return presentReading(one, result, now);
}

export function presentReading(one: Import, reading: ImportReading, now: Date): ReadyImport {
  const { baseline, file: _, ...rest } = reading;
  return {
    id: one.id,
    file: { name: one.name, size: one.size },
    expiresAt: new Date(one.expiresAt).toISOString(),
    state: 'ready',
    ...rest,
    confirmable: baseline !== null,
    joins: one.joins,
    combines: one.combines,
    suggestion: suggestionOf(one, reading, now),
  };
}

function suggestionOf({ name }: Import, { baseline }: ImportReading, now: Date): ImportSuggestion {
  return {
    title: (baseline?.title ?? name.replace(/\.[^.]*$/u, '')).slice(0, 200),
    baseDate: baseline?.baseDate ?? now.toISOString().slice(0, 10),
    countingBasis: baseline?.countingBasis ?? '',
  };
}

/** A file that is refused as a whole, as problem+json: its own code, and the sentence of the reader, which names the file. */
export function presentRefusal(refused: ImportRefusal, language: Language): Readonly<Record<string, unknown>> {
  const { code, file, sheet, detail, detailEn } = refused;
  return {
    type: '/api/docs#problem-import_refused',
    title: 'File refused',
    status: 422,
    code,
    detail: language === 'zh' ? detail : detailEn,
    file,
    sheet,
  };
}
