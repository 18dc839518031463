import { expect, it } from 'vitest';
import { changedSearch } from '../../lib/use-address-search.ts';
import { NO_FILTER } from './item-rows.ts';
import { readAskedItems } from './use-item-filter.ts';

it('a link shows what its sender saw', () => {
  const search = changedSearch('', { nature: '审批', unit: 'uc-01', gap: 'unsupervised', q: '登记' });
  expect(readAskedItems(new URLSearchParams(search))).toEqual({
    filter: { nature: '审批', unitId: 'uc-01', gap: 'unsupervised' },
    asked: '登记',
  });
});

it('what is as at first, and what is not known, is nothing asked', () => {
  expect(changedSearch('?nature=审批', { nature: null, q: '' })).toBe('');
  expect(readAskedItems(new URLSearchParams('nature=许可&gap=none'))).toEqual({ filter: NO_FILTER, asked: '' });
});
