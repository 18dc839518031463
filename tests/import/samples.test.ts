import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportedItem, ImportReading, PreviewRow } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';

interface Spot {
  readonly department: string;
  readonly division?: string;
  readonly item?: string;
  readonly [key: string]: string | number | undefined;
}

interface ExpectedFile {
  readonly file: string;
  readonly dataset: 'ledger' | 'approvals';
  readonly departments: number;
  readonly divisions: number;
  readonly establishmentTotal: number | null;
  readonly departmentLevelEstablishment?: number | null;
  readonly leadership?: { readonly chief: number; readonly deputy: number } | null;
  readonly perKindTotals: Readonly<Record<string, number>> | null;
  readonly items?: number;
  readonly itemsWithoutSupervisor?: number;
  readonly legalDaysTotal?: number;
  readonly promisedDaysTotal?: number;
  readonly docsBeforeTotal?: number;
  readonly docsAfterTotal?: number;
  readonly warnings: readonly string[];
  readonly forbiddenWarnings: readonly string[];
  readonly spotChecks: readonly Spot[];
  readonly truthFile: string;
  readonly rowsSha256: string;
  readonly sheetsUsed?: readonly string[];
  readonly sheetsSkipped?: readonly string[];
}

const folder = new URL('samples/', import.meta.url);
const expected = (JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { files: ExpectedFile[] })
  .files;

async function readSample(name: string): Promise<ImportReading> {
  const result = await readLedger({ name, bytes: readFileSync(new URL(name, folder)) });
  if (isRefused(result)) throw new Error(result.refused.detail);
  return result;
}

const cell = (value: string | number | null) => (value === null ? '' : String(value));

function ledgerLine(row: PreviewRow): string {
  const { department, division, establishment, chief, deputy, nameplate } = row;
  return [department, division, establishment, chief, deputy, nameplate].map(cell).join('\t');
}

function itemLine(item: ImportedItem): string {
  const texts = [item.code, item.department, item.name, item.handler, item.handlerAfter, item.supervisor];
  const numbers = [item.legalDays, item.promisedDays, item.documentsBefore, item.documentsAfter];
  return [...texts, ...numbers].map(cell).join('\t');
}

describe.each(expected)('the sample $file', (sample) => {
  it('gives the expected counts and totals', async () => {
    const { preview, items = [] } = await readSample(sample.file);
    expect(preview.departments).toBe(sample.departments);
    expect(preview.divisions).toBe(sample.divisions);
    expect(preview.establishmentTotal).toBe(sample.establishmentTotal);
    expect(preview.perKindTotals).toEqual(sample.perKindTotals);
    expect(preview.leadership).toEqual(sample.leadership ?? null);
    expect(preview.departmentLevelEstablishment).toBe(sample.departmentLevelEstablishment ?? null);
    if (sample.dataset === 'approvals') {
      const total = (key: 'legalDays' | 'promisedDays' | 'documentsBefore' | 'documentsAfter') =>
        items.reduce((sum, item) => sum + (item[key] ?? 0), 0);
      expect(items.length).toBe(sample.items);
      expect(items.filter((item) => item.supervisor === null).length).toBe(sample.itemsWithoutSupervisor);
      expect(total('legalDays')).toBe(sample.legalDaysTotal);
      expect(total('promisedDays')).toBe(sample.promisedDaysTotal);
      expect(total('documentsBefore')).toBe(sample.docsBeforeTotal);
      expect(total('documentsAfter')).toBe(sample.docsAfterTotal);
    }
  });

  it('gives every row of the truth, in order', async () => {
    const { preview, items } = await readSample(sample.file);
    const lines = sample.dataset === 'ledger' ? preview.rows.map(ledgerLine) : (items ?? []).map(itemLine);
    const [, ...truth] = readFileSync(new URL(sample.truthFile, folder), 'utf8').replace(/\n$/, '').split('\n');
    expect(lines).toEqual(truth);
    const hash = createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex');
    expect(hash).toBe(sample.rowsSha256);
  });

  it('warns of what it did, and of nothing that did not happen', async () => {
    const { problems } = await readSample(sample.file);
    const codes = new Set<string>(problems.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining([...sample.warnings]));
    expect(sample.forbiddenWarnings.filter((code) => codes.has(code))).toEqual([]);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has the figures of the spot checks', async () => {
    const { preview, items = [] } = await readSample(sample.file);
    for (const spot of sample.spotChecks) {
      const { item: itemName, approverBefore, approverAfter, ...figures } = spot;
      const found: object | undefined = itemName
        ? items.find((each) => each.department === spot.department && each.name === itemName)
        : preview.rows.find((row) => row.department === spot.department && row.division === spot.division);
      expect(found).toMatchObject(
        itemName ? { ...figures, handler: approverBefore, handlerAfter: approverAfter } : figures,
      );
    }
  });

  it('uses the sheets that hold the figures once', async () => {
    const { sheets } = await readSample(sample.file);
    const names = (skipped: boolean) =>
      sheets.filter((sheet) => (sheet.skipped !== null) === skipped).map(({ name }) => name);
    if (sample.sheetsUsed) expect(names(false)).toEqual(sample.sheetsUsed);
    expect(names(true)).toEqual(sample.sheetsSkipped ?? []);
  });

  it('makes a baseline of a ledger, and none of an item list alone', async () => {
    const { baseline } = await readSample(sample.file);
    const divisions = baseline?.departments.reduce((sum, each) => sum + each.divisions.length, 0) ?? null;
    expect(divisions).toBe(sample.dataset === 'ledger' ? sample.divisions : null);
  });
});
