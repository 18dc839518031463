import { expect, it } from 'vitest';
import { pathTo } from './paths.ts';

it('a path names plan, page and department', () => {
  expect(pathTo('board', { planId: 'p1' })).toBe('/plans/p1/board');
  expect(pathTo('chart', { planId: 'p1', departmentId: 'uc' })).toBe('/plans/p1/chart/uc');
});

it('the ledger pages keep the department in their address', () => {
  expect(pathTo('items', { planId: 'p1', departmentId: 'uc' })).toBe('/plans/p1/items/uc');
  expect(pathTo('ledgers', { planId: 'p1' })).toBe('/plans/p1/ledgers');
});

it('the ratios page shows every department at once', () => {
  expect(pathTo('ratios', { planId: 'p1', departmentId: 'uc' })).toBe('/plans/p1/ratios');
});

it('signs that mean something in an address are escaped', () => {
  expect(pathTo('board', { planId: 'a/b', departmentId: '?#' })).toBe('/plans/a%2Fb/board/%3F%23');
});
