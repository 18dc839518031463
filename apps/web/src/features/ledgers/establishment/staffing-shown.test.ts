import { assess } from '@dachushi/domain/assess.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { staffingShown } from './staffing-shown.ts';

const plan = play(
  structureOf(department('a', [division('o'), division('p')]), department('b', [division('q')])),
  merge('o', 'p'),
);

/** Five places a division. */
it('a department shown alone has its own mean, all together that of the city in scope', () => {
  const assessment = assess(plan);
  expect(staffingShown(assessment, 'a' as DepartmentId)).toEqual({
    establishmentBefore: 10,
    establishment: 10,
    before: 2,
    after: 1,
  });
  expect(staffingShown(assessment, null)).toMatchObject({ establishmentBefore: 15, before: 3, after: 2 });
});
