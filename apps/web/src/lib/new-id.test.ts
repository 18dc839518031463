import { expect, it } from 'vitest';
import { ID_PATTERN } from '@dachushi/domain/ids.ts';
import { newUnitId, newUuid } from './new-id.ts';

it('ids are valid on the wire and never repeat', () => {
  const ids = Array.from({ length: 2_000 }, () => [newUuid(), newUnitId()]).flat();
  expect(ids.every((id) => ID_PATTERN.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a uuid says that it is a random one', () => {
  expect(newUuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

it('unit ids sort by the time they were made', () => {
  const early = newUnitId(Date.UTC(2026, 10, 22, 9));
  const late = newUnitId(Date.UTC(2026, 10, 22, 9, 0, 1));
  expect([late, early].sort()).toEqual([early, late]);
});
