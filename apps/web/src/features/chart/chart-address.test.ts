import { expect, it } from 'vitest';
import { placeAddress, readPlace } from './chart-address.ts';

it('an address that says nothing shows the facing view of the department', () => {
  expect(readPlace('uc', '')).toEqual({
    departmentId: 'uc',
    side: 'both',
    look: 'official',
    scope: 'department',
    chosen: [],
  });
});

it('unknown words in the address do no harm', () => {
  expect(readPlace('uc', 'side=evil&look=<b>&scope=moon')).toEqual(readPlace('uc', ''));
});

it('what is written is read back', () => {
  for (const place of [
    { departmentId: 'uc', side: 'both', look: 'official', scope: 'department', chosen: [] },
    { departmentId: 'uc', side: 'changes', look: 'compact', scope: 'chosen', chosen: ['a', '局 1'] },
    { departmentId: undefined, side: 'beside', look: 'horizontal', scope: 'city', chosen: [] },
    { departmentId: '局 1', side: 'after', look: 'official', scope: 'department', chosen: [] },
  ] as const) {
    const address = placeAddress('p/1', place);
    expect(address.startsWith('/plans/p%2F1/chart')).toBe(true);
    expect(readPlace(place.departmentId, address.split('?')[1] ?? '')).toEqual(place);
  }
  expect(placeAddress('p', readPlace('uc', ''))).toBe('/plans/p/chart/uc');
});
