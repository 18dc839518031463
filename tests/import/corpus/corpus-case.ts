import type { ImportReading } from '@dachushi/domain/protocol/import-messages.ts';

/** A file that must be refused as a whole, by this code. */
export interface RefusedCase {
  readonly title: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
}

/** A file that is read: what must be understood of it. */
export interface OddCase {
  readonly title: string;
  readonly name?: string;
  readonly bytes: () => Uint8Array;
  /** `department/division establishment chief deputy`, `-` for no value; nameplate behind `+`. */
  readonly rows?: readonly string[];
  readonly warnings?: readonly string[];
  /** `code@column+row`; a file with errors makes no baseline. */
  readonly errors?: readonly string[];
}

export function rowsOf({ preview }: ImportReading): readonly string[] {
  return preview.rows.map((row) => {
    const numbers = [row.establishment, row.chief, row.deputy].map((value) => value ?? '-').join(' ');
    return `${row.department}/${row.division} ${numbers}${row.nameplate ? ` +${row.nameplate}` : ''}`;
  });
}

export function errorsOf({ problems }: ImportReading): readonly string[] {
  return problems
    .filter(({ level }) => level === 'error')
    .map(({ code, column, row }) => `${code}@${column ?? ''}${row ?? ''}`);
}
