import type { Structure } from '@dachushi/domain/structure.ts';
import { expect, test } from 'vitest';
import { RecentStructures } from './recent-structures.ts';

const structure = (name: string) => ({ name }) as unknown as Structure;

test('the last hundred structures are found by their number, older and later ones are not', () => {
  let recent = new RecentStructures(7, [structure('7')]);
  for (let seq = 8; seq <= 150; seq += 1) recent = recent.and(structure(`${seq}`));
  expect([50, 51, 100, 150, 151].map((seq) => recent.get(seq))).toEqual([
    undefined,
    structure('51'),
    structure('100'),
    structure('150'),
    undefined,
  ]);
});

test('what was kept before stays as it was', () => {
  const before = new RecentStructures(0, [structure('0')]);
  before.and(structure('1'));
  expect([before.get(0), before.get(1), before.get(-1)]).toEqual([structure('0'), undefined, undefined]);
});
