import type { Item } from '@dachushi/domain/division.ts';
import type { DivisionId, ItemId } from '@dachushi/domain/ids.ts';
import { ONLINE_DEPTHS } from '@dachushi/domain/item-state.ts';
import { department, division, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { itemsMessages } from '../../messages/items.ts';
import { itemColumns } from './item-columns.tsx';
import { itemRows } from './item-rows.ts';

const item: Item = {
  id: 'i1' as ItemId,
  nature: '审批',
  name: '民办学校设立',
  category: '行政许可',
  handlerId: 'a-1' as DivisionId,
  supervisorId: null,
  online: '网上预审',
};
const rows = itemRows(structureOf(department('a', [division('a-1')], { items: [item] })), null);

function shown(language: Language): Record<string, string> {
  const words = messagesFor(itemsMessages, language);
  const online = ONLINE_DEPTHS.map((value) => ({ value, label: words[value] }));
  const options = { unitsOf: () => [], statuses: [], online, hall: [] };
  const columns = itemColumns({ words, language, options, isLocked: () => false, showsDepartment: false });
  return Object.fromEntries(rows.flatMap((row) => columns.map(({ id, text }) => [id, text(row)])));
}

test('category and 网办, before and promised, are said in the language of the page', () => {
  const wanted = ['category', 'online before', 'online'];
  expect(wanted.map((id) => shown('zh-CN')[id])).toEqual(['行政许可', '网上预审', '网上预审']);
  expect(wanted.map((id) => shown('en')[id])).toEqual(['licence', 'pre-check online', 'pre-check online']);
});
