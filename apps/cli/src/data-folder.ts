import { statSync } from 'node:fs';
import { join } from 'node:path';

export function dataDir(): string {
  return process.env['DATA_DIR'] ?? './data';
}

/** The database of a data folder, or the file itself. */
export function databaseIn(place: string): string {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ? join(place, 'dachushi.db') : place;
}
