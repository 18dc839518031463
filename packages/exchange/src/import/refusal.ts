import { IMPORT_ERRORS, IMPORT_STOPS } from '@dachushi/domain/import/import-codes.ts';
import type { ImportErrorCode, ImportRefusalCode } from '@dachushi/domain/import/import-codes.ts';
import type { ImportRefusal } from '@dachushi/domain/protocol/import-messages.ts';
import { REFUSALS_EN } from './refusals-en.ts';

/** More about a refusal than its code says: in Chinese and in English. */
export interface Because {
  readonly zh: string;
  readonly en: string;
}

/** Thrown anywhere in the reading when the file as a whole cannot be taken; `readLedger` turns it into a value. */
export class FileRefused extends Error {
  readonly code: ImportErrorCode;
  readonly because: Because | undefined;
  readonly sheet: string | null;

  constructor(code: ImportErrorCode, because?: Because, sheet: string | null = null) {
    super(`${code}${because ? `: ${because.en}` : ''}`);
    this.code = code;
    this.because = because;
    this.sheet = sheet;
  }
}

interface RefusalFacts {
  readonly file: string;
  readonly code: ImportRefusalCode;
  readonly because?: Because | undefined;
  readonly sheet?: string | null;
}

/** A refusal in plain words, beginning with the file's name. */
export function refusalOf({ file, code, because, sheet = null }: RefusalFacts): ImportRefusal {
  const reason = { ...IMPORT_ERRORS, ...IMPORT_STOPS }[code];
  const zh = `“${file}”不能导入：${reason}${because ? `。${because.zh}` : ''}`;
  const en = `“${file}” cannot be imported: ${REFUSALS_EN[code]}${because ? `. ${because.en}` : ''}`;
  return { code, file, detail: `${zh}。`, detailEn: `${en}.`, sheet };
}
