import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { describe, expect, test } from 'vitest';
import { harbinBaseline } from './harbin-baseline.ts';
import { readHarbinDepartments, readHarbinItems } from './harbin-file.ts';

describe('the illustrative Harbin baseline', () => {
  const baseline = harbinBaseline();

  test('45 departments with 652 divisions, 551 of them in the 38 departments of the reform', () => {
    const inScope = baseline.departments.filter((department) => department.inScope);
    expect(baseline.departments).toHaveLength(45);
    expect(count(baseline.departments)).toBe(652);
    expect(inScope).toHaveLength(38);
    expect(count(inScope)).toBe(551);
  });

  test('every id is unique and every item points to divisions of its department', () => {
    expect(indexBaseline(baseline).problems).toEqual([]);
  });

  test('ids, names, places, posts and marks are those of the file', () => {
    const uc = baseline.departments.find((department) => department.id === 'uc');
    expect(uc?.divisions[0]).toMatchObject({
      id: 'uc-01',
      name: '办公室',
      kind: '综合管理',
      counted: true,
      protected: false,
    });
    expect(uc?.divisions[0]?.duties[0]?.id).toBe('uc-01-d1');
    for (const file of readHarbinDepartments().departments) {
      const department = baseline.departments.find((each) => each.id === file.id);
      expect(department?.divisions.map((each) => [each.id, each.name, each.kind, each.temporary !== null])).toEqual(
        file.divisions.map((each) => [each.id, each.name, each.kind, each.temporary]),
      );
      const kind = file.establishmentType === '行政编制' ? '行政' : '政法';
      expect(department?.divisions.map((each) => each.establishment[kind])).toEqual(
        file.divisions.map((each) => each.establishment),
      );
    }
  });

  test('机关党委 and 纪检监察 are protected, but for the one that the file itself merges', () => {
    const divisions = baseline.departments.flatMap((department) => department.divisions);
    const set = divisions.filter((division) => division.kind === '机关党委' || division.kind === '纪检监察');
    expect(divisions.filter((division) => division.protected).every((division) => set.includes(division))).toBe(true);
    expect(set.filter((division) => !division.protected).map((division) => division.id)).toEqual(['hea-02']);
  });

  test('the 3361 places in scope are 6.10 to a division, as reported', () => {
    const places = baseline.departments
      .filter((department) => department.inScope)
      .flatMap((department) => department.divisions)
      .reduce((sum, division) => sum + division.establishment.行政 + division.establishment.政法, 0);
    expect(places).toBe(3361);
    expect((places / 551).toFixed(2)).toBe('6.10');
  });

  test('all items come along with handler and supervisor', () => {
    const items = baseline.departments.flatMap((department) => department.items);
    expect(items).toHaveLength(readHarbinItems().length);
    const uc = baseline.departments.find((department) => department.id === 'uc');
    const handlers = new Set(uc?.items.filter((item) => item.nature === '审批').map((item) => item.handlerId));
    expect(handlers.size).toBe(7);
  });

  test('the warning of the file travels with the figures', () => {
    expect(readHarbinDepartments()._meta.warning).toContain(baseline.notice);
    expect(baseline.notice).not.toMatch(/[A-Za-z]/);
    expect(baseline.notice).toContain('示意');
  });

  test('each call reads anew, so that nobody can spoil it for others', () => {
    expect(harbinBaseline()).not.toBe(baseline);
    expect(harbinBaseline()).toEqual(baseline);
  });
});

function count(departments: readonly { readonly divisions: readonly unknown[] }[]): number {
  return departments.reduce((sum, department) => sum + department.divisions.length, 0);
}
