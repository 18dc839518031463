import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { isFiltered } from '@dachushi/history/filter-steps.ts';
import { expect, it } from 'vitest';
import { filterOf, NOTHING_SOUGHT, readHistoryPlace, writeHistoryPlace } from './history-place.ts';

it('whatever is chosen and looked for stands in the address and is read back from it', () => {
  const place = {
    at: 12,
    actor: 'p-1',
    departmentId: 'spo' as DepartmentId,
    unitId: 'spo-01' as UnitId,
    act: 'units',
    text: '综合 & 合并',
    day: '2026-11-22',
    since: '讨论稿',
  } as const;
  expect(readHistoryPlace(writeHistoryPlace(place))).toEqual(place);
});

it('what an address says that is not known is passed over', () => {
  expect(readHistoryPlace('?step=x&act=dance&day=yesterday')).toEqual({ at: null, ...NOTHING_SOUGHT });
  expect(writeHistoryPlace({ at: null, ...NOTHING_SOUGHT })).toBe('');
});

it('a version asks for what came after it, one that is gone for nothing', () => {
  const version = { name: '讨论稿', seq: 7, actor: 'p-1', time: '2026-11-22T06:00:00.000Z' };
  expect(filterOf({ ...NOTHING_SOUGHT, since: '讨论稿' }, [version]).since).toBe(7);
  expect(isFiltered(filterOf({ ...NOTHING_SOUGHT, since: '别的' }, [version]))).toBe(false);
});

it('a day goes from midnight to midnight by the reader’s clock', () => {
  const { from, until } = filterOf({ ...NOTHING_SOUGHT, day: '2026-11-22' }, []);
  expect([new Date(from ?? '').getDate(), new Date(until ?? '').getDate()]).toEqual([22, 23]);
});
