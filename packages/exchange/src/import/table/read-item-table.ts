import type { ImportedItem } from '@dachushi/domain/protocol/import-messages.ts';
import type { GridRow } from '../grid.ts';
import { OpenDepartment } from './open-department.ts';
import type { ProblemList } from './problem-list.ts';
import { ValueReader } from './read-values.ts';
import { rowNature } from './row-nature.ts';
import type { SheetTable } from './sheet-table.ts';

export interface ItemTableRequest {
  readonly table: SheetTable;
  readonly problems: ProblemList;
  readonly skippedRows: ReadonlySet<number>;
  readonly sheetDepartment: string;
}

/** Reads a 行政审批事项表: one item a row. */
export function readItemTable(request: ItemTableRequest): readonly ImportedItem[] {
  const { table, problems, skippedRows } = request;
  const values = new ValueReader(table, problems);
  const department = new OpenDepartment(request, values);
  const items: ImportedItem[] = [];
  for (const row of table.body) {
    if (skippedRows.has(row.number)) continue;
    const nature = rowNature(table, row);
    const place = { sheet: table.sheet, row: row.number };
    if (row.hidden && nature.is !== 'blank') problems.warn('hidden-rows-included', place);
    if (nature.is === 'section') {
      problems.warn('section-row-as-department', place, { example: nature.name });
      department.begin(nature.name, row);
    } else if (nature.is === 'entry' || nature.is === 'leader' || nature.is === 'nameplate') {
      const item = readItem({ table, problems, values, department: department.of(row), row });
      if (item) items.push(item);
    } else problems.warn(SKIPPED[nature.is], place);
  }
  return items;
}

const SKIPPED = {
  blank: 'blank-row-skipped',
  footnote: 'footnote-skipped',
  'repeated-header': 'repeated-header-skipped',
  subtotal: 'subtotal-skipped',
} as const;

const STATUSES = ['保留', '承接', '新增'] as const;

interface ReadingItem {
  readonly table: SheetTable;
  readonly problems: ProblemList;
  readonly values: ValueReader;
  readonly department: string;
  readonly row: GridRow;
}

function readItem({ table, problems, values, department, row }: ReadingItem): ImportedItem | null {
  const place = { sheet: table.sheet, row: row.number };
  const count = (meaning: Parameters<ValueReader['count']>[1]) =>
    table.has(meaning) ? values.count(row, meaning).value : null;
  const name = values.name(row, 'itemName');
  const handler = values.plain(row, 'handler') === '' ? { name: '', broken: false } : values.name(row, 'handler');
  const supervisor = values.plain(row, 'supervisor') === '' ? '' : values.name(row, 'supervisor').name;
  const part = values.plain(row, 'itemPart');
  if (name.name === '' || handler.name === '') {
    const missing = name.name === '' ? 'itemName' : 'handler';
    problems.error('missing-division-name', { ...place, column: table.column(missing) }, { missing });
    return null;
  }
  if (department === '') {
    problems.error('missing-department', { ...place, column: table.column('department') }, { item: name.name });
    return null;
  }
  const nature = values.plain(row, 'itemNature').includes('监管') ? '监管' : '审批';
  if (supervisor === '' && nature === '审批') {
    problems.warn('supervision-missing', { ...place, column: table.column('supervisor') }, { example: name.name });
  }
  return {
    ...place,
    code: values.code(row, 'itemCode') || null,
    department,
    name: part === '' ? name.name : `${name.name}（${part}）`,
    category: values.plain(row, 'itemCategory') || null,
    basis: values.plain(row, 'itemBasis') || null,
    nature,
    handler: handler.name,
    handlerAfter: values.plain(row, 'handlerAfter') || null,
    supervisor: supervisor || null,
    legalDays: count('legalDays'),
    promisedDays: count('promisedDays'),
    documentsBefore: count('documentsBefore'),
    documentsAfter: count('documentsAfter'),
    steps: count('steps'),
    preconditions: count('preconditions'),
    inHall: values.yesNo(row, 'inHall'),
    status: STATUSES.find((status) => status === values.plain(row, 'itemStatus')) ?? null,
    online: values.plain(row, 'online') || null,
  };
}
