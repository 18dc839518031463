import type { ImportOptions, ImportProgress } from '@dachushi/domain/protocol/import-messages.ts';
import { applyFixes, repairGrid } from './apply-fixes.ts';
import type { FileFormat } from './file-format.ts';
import type { Grid } from './grid.ts';
import { FileRefused } from './refusal.ts';
import { decodeText } from './text/decode-text.ts';
import { suspectDamage } from './text/mojibake.ts';
import type { Damage } from './text/mojibake.ts';
import { readDelimited } from './text/read-delimited.ts';
import type { ProblemList } from './table/problem-list.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

interface Opening {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: Exclude<FileFormat, 'json'>;
  readonly options: ImportOptions;
  readonly problems: ProblemList;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** The file as sheets, repaired and corrected as asked. @throws FileRefused */
export async function openGrids(opening: Opening): Promise<readonly Grid[]> {
  const { options, problems } = opening;
  const grids = opening.format === 'xlsx' ? await openWorkbook(opening) : [openText(opening)];
  if (grids.every((grid) => grid.rows.length === 0)) throw new FileRefused('empty-sheet');
  for (const grid of grids) {
    const damage = suspectDamage(textOf(grid));
    if (damage) reportDamage(damage, grid, problems);
  }
  return grids.map((grid) => applyFixes(grid, options.fixes ?? []));
}

async function openWorkbook({ bytes, options, onProgress }: Opening): Promise<readonly Grid[]> {
  const { repair } = options;
  const grids = await readXlsx(bytes, onProgress);
  return repair ? grids.map((grid) => repairGrid(grid, repair)) : grids;
}

function openText({ name, bytes, options, problems }: Opening): Grid {
  const { text, encoding } = decodeText(bytes, options.repair);
  const { grid, delimiter, mixedNewlines } = readDelimited(text);
  const place = { sheet: null };
  if (encoding !== 'utf-8') problems.warn('encoding-detected', place, { detail: { encoding } });
  if (delimiter !== ',' && !(delimiter === '\t' && /\.(tsv|tab)$/i.test(name))) {
    problems.warn('delimiter-detected', place, { detail: { delimiter } });
  }
  if (mixedNewlines) problems.warn('mixed-newlines', place);
  return grid;
}

/** A repair is proposed with its outcome; single characters that are lost are reported where their names are read. */
function reportDamage({ sample, repair, repaired }: Damage, grid: Grid, problems: ProblemList): void {
  if (repair === null && !grid.delimited) return;
  if (repair === null)
    throw new FileRefused('mojibake-suspected', {
      zh: `如“${sample}”，原文已丢失，请重新导出`,
      en: 'The text is lost: export it again',
    });
  problems.error('mojibake-suspected', { sheet: grid.name }, { sample, repair, repaired });
}

function textOf(grid: Grid): string {
  return grid.rows
    .slice(0, 40)
    .map((row) => row.cells.map((cell) => (cell?.kind === 'text' ? cell.text.slice(0, 200) : '')).join(' '))
    .join('\n');
}
