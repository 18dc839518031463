import type { ImportOptions, ImportProgress, ImportResult } from '@dachushi/domain/protocol/import-messages.ts';
import { FileRefused, refusalOf } from './refusal.ts';
import type { ImportFile } from './run-import.ts';

/**
 * Reads a ledger of divisions (or an item list) and says everything that was found. Never rejects; the promise holds either
 * a refusal of the whole file or the reading with its problems.
 */
export async function readLedger(
  file: ImportFile,
  options: ImportOptions = {},
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportResult> {
  onProgress({ stage: 'opening', done: 0, sheet: null });
  void options;
  await Promise.resolve();
  return { refused: refusalOf({ file: file.name, code: new FileRefused('unsupported-format').code }) };
}
