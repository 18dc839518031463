import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { DivisionId } from '@dachushi/domain/ids.ts';
import { expect, test } from 'vitest';
import { placeEntries } from './palette-entries.ts';

const division = (id: string, name: string) => ({
  id: id as DivisionId,
  name,
  kind: '业务' as const,
  duties: [],
  establishment: NO_ESTABLISHMENT,
  posts: { chief: 1, deputy: 0 },
  counted: true,
  protected: false,
  temporary: null,
});

const department = (id: string, name: string) => ({
  id: id as DepartmentId,
  name,
  category: '工作部门',
  inScope: true,
  exemptReason: null,
  divisions: [division(`${id}-1`, '财务处')],
  items: [],
});

const structure = structureFromBaseline(
  indexBaseline({
    title: '示意',
    baseDate: '2015-12-01',
    source: '示意',
    countingBasis: '全部计入',
    notice: null,
    departments: [department('a', '市财政局'), department('b', '市体育局')],
  }).index,
);

const detailsOf = (nearest: string | null) =>
  placeEntries({
    structure,
    language: 'zh-CN',
    nearest: nearest as DepartmentId | null,
    openDepartment: () => undefined,
    show: () => undefined,
  })
    .filter((entry) => entry.label === '财务处')
    .map((entry) => entry.detail);

test('finding begins with the department in sight; else the order is official', () => {
  expect(detailsOf(null)).toEqual(['市财政局', '市体育局']);
  expect(detailsOf('b')).toEqual(['市体育局', '市财政局']);
});

test('a division that is a unit by itself is listed once', () => {
  expect(detailsOf(null)).toHaveLength(2);
});
