/** What went wrong below the queries. */
export type StorageFailure = 'full' | 'broken' | null;

const BROKEN = /^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY|PROTOCOL)/;

/** `full`: no space, writes resume by themselves later. `broken`: the file or disk cannot be trusted, the process must end. */
export function storageFailure(error: unknown): StorageFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'full';
  return BROKEN.test(code) ? 'broken' : null;
}
