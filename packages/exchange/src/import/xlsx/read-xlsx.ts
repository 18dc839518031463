import type { ImportProgress } from '@dachushi/domain/protocol/import-messages.ts';
import type { Grid } from '../grid.ts';
import { FileRefused } from '../refusal.ts';
import { openPackage } from './open-package.ts';
import type { WorkbookPackage } from './open-package.ts';
import { readWorkbook } from './read-workbook.ts';
import { stringsReader } from './read-strings.ts';
import { stylesReader } from './read-styles.ts';
import { SheetReader } from './read-sheet.ts';

/**
 * All sheets of a workbook, hidden ones included, in order.
 * @throws FileRefused
 */
export async function readXlsx(
  file: Uint8Array,
  onProgress: (progress: ImportProgress) => void,
): Promise<readonly Grid[]> {
  const parts = openPackage(file);
  const { sheets, from1904 } = await readWorkbook(parts);
  const strings = await readPart(parts, 'xl/sharedStrings.xml', stringsReader());
  const looks = await readPart(parts, 'xl/styles.xml', stylesReader());
  const sources = { strings: strings.strings, looks: looks.looks, from1904 };
  const budget = { cells: 0, merges: 0 };
  const grids: Grid[] = [];
  for (const [at, sheet] of sheets.entries()) {
    onProgress({ stage: 'sheets', done: 0.05 + (0.55 * at) / sheets.length, sheet: sheet.name });
    const reader = new SheetReader(sources, budget);
    try {
      await parts.read(sheet.path, reader);
    } catch (error) {
      throw error instanceof FileRefused ? new FileRefused(error.code, error.because, sheet.name) : error;
    }
    grids.push(reader.grid(sheet));
  }
  return grids;
}

/** A part that a small workbook may do without. */
async function readPart<Reader extends { readonly handler: Parameters<WorkbookPackage['read']>[1] }>(
  parts: WorkbookPackage,
  path: string,
  reader: Reader,
): Promise<Reader> {
  if (parts.has(path)) await parts.read(path, reader.handler);
  return reader;
}
