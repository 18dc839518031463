import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { command } from './command.ts';
import type { Command, CommandType, PayloadOf } from './command.ts';
import type { DepartmentId } from './ids.ts';
import { medianRatio } from './ratios/median.ts';
import { percentText } from './ratios/fraction.ts';
import { presentAssessment } from './ratios/presented.ts';
import { department, division, merge, plainDepartment, play, structureOf } from './testing/builders.ts';

const of = <T extends CommandType>(type: T, values: object): Command => command(type, values as PayloadOf<T>);

describe('assess', () => {
  const structure = play(
    structureOf(
      plainDepartment('a', 4),
      plainDepartment('b', 3),
      plainDepartment('c', 5, { inScope: false, exemptReason: '不涉改' }),
    ),
    merge('a-1', 'a-2'),
    merge('b-1', 'b-2', 'b-3'),
  );

  it('keeps the three definitions apart', () => {
    const { ratios } = presentAssessment(assess(structure));
    expect(ratios.overall).toMatchObject({ before: 12, after: 9, removed: 3, ratio: '25.00' });
    expect(ratios.inScope).toMatchObject({ before: 7, after: 4, removed: 3, ratio: '42.86' });
    expect(ratios.departmentMean).toMatchObject({ sum: '91.67', departments: 2, ratio: '45.83' });
    expect(ratios.meanOfAllDepartments).toEqual({ sum: '91.67', departments: 3, ratio: '30.56' });
    expect(ratios.median.ratio).toBe('45.83');
  });

  it('looks again only at the department that changed', () => {
    const before = assess(structure);
    const after = assess(play(structure, merge('a-1', 'a-3')), before);
    expect(after.departments.get('b' as DepartmentId)).toBe(before.departments.get('b' as DepartmentId));
    expect(after.departments.get('a' as DepartmentId)).not.toBe(before.departments.get('a' as DepartmentId));
  });

  it('judges every department again when the plan’s target changes, but not one with its own', () => {
    const own = play(structure, of('set-target', { departmentId: 'b', target: 60, band: 10 }));
    const before = assess(own);
    const after = assess(play(own, of('set-target', { departmentId: null, target: 20, band: 5 })), before);
    expect(after.departments.get('a' as DepartmentId)?.position.status).toBe('within');
    expect(after.departments.get('b' as DepartmentId)).toBe(before.departments.get('b' as DepartmentId));
  });

  it('begins anew beside the assessment of other departments, as many as its own or fewer', () => {
    const structure = structureOf(plainDepartment('a', 5), plainDepartment('b', 4));
    for (const ids of [['a', 'c'], ['a']]) {
      const other = assess(structureOf(...ids.map((id) => plainDepartment(id, 3))));
      expect(assess(structure, other)).toEqual(assess(structure));
    }
  });

  it('counts a new unit as one more, and frees no chief that was not there', () => {
    const made = play(
      structureOf(plainDepartment('a', 3)),
      of('create-unit', { unitId: 'u', departmentId: 'a', name: '审批办', kind: '审批' }),
    );
    expect(assess(made).overall).toEqual({ before: 3, after: 4 });
    expect(presentAssessment(assess(made)).ratios.overall.ratio).toBe('-33.33');
    expect(presentAssessment(assess(made)).ledgers.posts).toEqual({ chief: 3, deputy: 3, freed: 0 });
  });

  it('moves 编制 and posts, never loses any', () => {
    const { ledgers } = presentAssessment(assess(structure));
    expect(ledgers.establishment.行政).toBe(60);
    expect(ledgers.posts).toEqual({ chief: 9, deputy: 12, freed: 3 });
    expect(ledgers.staffing.inScope).toEqual({
      establishmentBefore: 35,
      establishment: 35,
      reserve: 0,
      averageBefore: '5.00',
      averageAfter: '8.75',
    });
  });

  it('has an answer for a plan of nothing', () => {
    const nothing = presentAssessment(assess(structureOf()));
    expect(nothing.ratios.overall.ratio).toBeNull();
    expect(nothing.ratios.departmentMean).toMatchObject({ ratio: null, departments: 0 });
    expect(nothing.ratios.median.ratio).toBeNull();
    const empty = assess(structureOf(department('a', [])));
    expect(empty.departmentMean.departments).toBe(0);
  });

  it('leaves uncounted divisions out of before and after', () => {
    const some = structureOf(department('a', [division('a-1'), division('a-2', { counted: false })]));
    expect(assess(some).overall).toEqual({ before: 1, after: 1 });
  });
});

it('the median of an even number of departments lies between the middle two', () => {
  const structure = play(structureOf(plainDepartment('a', 4), plainDepartment('b', 4)), merge('a-1', 'a-2'));
  expect(percentText(medianRatio(assess(structure))!)).toBe('12.50');
});
