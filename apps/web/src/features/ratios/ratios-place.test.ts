import { expect, test } from 'vitest';
import { changedSearch } from '../../lib/use-address-search.ts';
import { FIRST_COLUMNS, readRatiosPlace } from './ratios-place.ts';

test('an address without words is the ratios, the plan in scope, and the first columns', () => {
  expect(readRatiosPlace('')).toEqual({
    view: 'ratios',
    side: 'after',
    everybody: false,
    columns: FIRST_COLUMNS,
    percentiles: false,
  });
});

test('columns come in their own order, unknown ones are left out', () => {
  const search = changedSearch('?view=matrix', { columns: 'approvals,nonsense,divisions', percentiles: '1' });
  expect(search).toBe('?view=matrix&columns=approvals,nonsense,divisions&percentiles=1');
  expect(readRatiosPlace(search)).toMatchObject({
    view: 'matrix',
    columns: ['divisions', 'approvals'],
    percentiles: true,
  });
});

test('what goes back to its first choice leaves the address', () => {
  expect(changedSearch('?view=matrix&side=before', { side: null })).toBe('?view=matrix');
  expect(changedSearch('?view=matrix', { view: null })).toBe('');
});
