import type { UnitPosts } from '@dachushi/domain/posts.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { expect, test } from 'vitest';
import { balanceOfSeats, draftAtCeiling, draftOfSeats, readSeats } from './seats-draft.ts';

const withPosts = (posts: UnitPosts) => ({ posts }) as Unit;

test('what is typed reads back as what was set', () => {
  const posts = {
    chief: 1,
    deputy: 2,
    freed: 1,
    transitional: { deputies: 1, until: '2027-12-31', absorbedBy: '交流任职' },
  } as const;
  expect(readSeats(draftOfSeats(posts))).toEqual({
    chief: 1,
    deputy: 2,
    transitional: { deputies: 1, until: '2027-12-31', absorbedBy: '交流任职' },
  });
});

test('no deputy in transition is said by leaving it out', () => {
  expect(readSeats({ chief: '1', deputy: '', transitional: '0', until: '2027-12-31', absorbedBy: null })).toEqual({
    chief: 1,
    deputy: 0,
  });
});

test.each(['-1', '1.5', '一', '100'])('%s is no number of posts', (chief) => {
  expect(readSeats({ chief, deputy: '1', transitional: '', until: '', absorbedBy: null })).toBeNull();
});

test('at the ceiling, deputies above it stay for a time and nobody is added', () => {
  const crowded = withPosts({ chief: 1, deputy: 4, freed: 1, transitional: { deputies: 1, until: '2027-06-30' } });
  expect(draftAtCeiling(crowded, { chief: 1, deputy: 2 })).toEqual({
    chief: '1',
    deputy: '2',
    transitional: '3',
    until: '2027-06-30',
    absorbedBy: null,
  });
  expect(draftAtCeiling(withPosts({ chief: 0, deputy: 1, freed: 0 }), { chief: 1, deputy: 2 })).toMatchObject({
    chief: '0',
    deputy: '1',
    transitional: '0',
  });
});

test('seats beyond the sources come out of freed posts', () => {
  const fresh = withPosts({ chief: 0, deputy: 0, freed: 0 });
  expect(balanceOfSeats(fresh, { chief: 1, deputy: 2 })).toEqual({ total: 0, seated: 3, transitional: 0, freed: -3 });
});
