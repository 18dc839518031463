import fc from 'fast-check';
import { expect, it } from 'vitest';
import { command } from './command.ts';
import type { Item } from './division.ts';
import type { DivisionId, ItemId } from './ids.ts';
import { compressionOf, itemCompression, meanCompression, pooledCompression } from './item-compression.ts';
import { compareFractions, fraction, percentText } from './ratios/fraction.ts';
import { department, division, play, structureOf } from './testing/builders.ts';
import { SEED } from './testing/seed.ts';

it('20→10 and 40→30: 37.5% by items, 33.33% by sums (M09)', () => {
  const both = compressionOf([
    { before: 20, after: 10 },
    { before: 40, after: 30 },
  ]);
  expect(both).toMatchObject({ items: 2, before: 60, after: 40 });
  expect(meanCompression(both)).toEqual(fraction(3, 8));
  expect(percentText(meanCompression(both) ?? fraction(0, 1))).toBe('37.50');
  expect(pooledCompression(both)).toEqual(fraction(1, 3));
  expect(percentText(pooledCompression(both) ?? fraction(0, 1))).toBe('33.33');
});

it('an item that needed nothing has no ratio; without items there is none', () => {
  const nothing = compressionOf([{ before: 0, after: 0 }]);
  expect(nothing.items).toBe(0);
  expect(meanCompression(nothing)).toBeNull();
  expect(pooledCompression(nothing)).toBeNull();
});

it('a promise that lengthens counts against the others', () => {
  expect(meanCompression(compressionOf([{ before: 10, after: 20 }]))).toEqual(fraction(-1, 1));
});

it('items of one size have the same compression either way', () => {
  const afters = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 });
  fc.assert(
    fc.property(afters, (all) => {
      const same = compressionOf(all.map((after) => ({ before: 20, after })));
      const [mean, pooled] = [meanCompression(same), pooledCompression(same)];
      return mean !== null && pooled !== null && compareFractions(mean, pooled) === 0;
    }),
    { seed: SEED },
  );
});

it('counts standing items with a known figure; what is not promised stays', () => {
  const item = (id: string, days?: number): Item => ({
    id: id as ItemId,
    nature: '审批',
    name: id,
    handlerId: 'a-1' as DivisionId,
    supervisorId: null,
    ...(days === undefined ? {} : { days }),
  });
  const items = [item('i1', 20), item('i2', 40), item('i3', 10), item('i4'), item('i5', 8)];
  const structure = play(
    structureOf(department('a', [division('a-1')], { items })),
    command('set-item-terms', {
      terms: [
        { itemId: 'i1' as ItemId, terms: { days: 10 } },
        { itemId: 'i2' as ItemId, terms: { documents: 3 } },
        { itemId: 'i4' as ItemId, terms: { days: 1 } },
      ],
    }),
    command('set-item-status', { itemIds: ['i3' as ItemId], status: '取消', documentNo: '' }),
  );
  expect(itemCompression(structure.baseline, structure.departments.values(), 'days')).toEqual({
    items: 3,
    before: 68,
    after: 58,
    sumOfRatios: fraction(1, 2),
  });
});
