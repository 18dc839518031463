import { expect, test } from 'vitest';
import { NO_ESTABLISHMENT } from '../establishment.ts';
import type { DepartmentId, DivisionId, UnitId } from '../ids.ts';
import { NO_POSTS } from '../posts.ts';
import type { Unit } from '../structure.ts';
import { diffFindings } from './finding-diff.ts';
import type { Finding } from './finding.ts';

const departmentId = 'd' as DepartmentId;

function unit(id: string, divisionIds: readonly string[]): Unit {
  return {
    id: id as UnitId,
    departmentId,
    name: id,
    kind: '业务',
    created: false,
    divisionIds: divisionIds as readonly DivisionId[],
    absorbed: [],
    dutyIds: [],
    itemIds: [],
    establishment: NO_ESTABLISHMENT,
    posts: NO_POSTS,
    reasons: [],
  };
}

function finding(ruleId: string, ...subjectIds: string[]): Finding {
  return { ruleId, severity: 'warning', departmentId, subjectIds, data: {} };
}

const apart = [unit('a', ['a']), unit('b', ['b'])];
const together = [unit('b', ['a', 'b'])];

test('two mixed units merged into one heal one finding and break none', () => {
  const diff = diffFindings(
    { units: apart, findings: [finding('mixed', 'a'), finding('mixed', 'b')] },
    { units: together, findings: [finding('mixed', 'b')] },
  );
  expect(diff).toEqual({ healed: [finding('mixed', 'a')], broken: [] });
});

test('a finding that moves along into another unit is neither new nor gone', () => {
  const diff = diffFindings(
    { units: apart, findings: [finding('mixed', 'a')] },
    { units: together, findings: [finding('mixed', 'b')] },
  );
  expect(diff).toEqual({ healed: [], broken: [] });
});

test('a finding on a division that stays itself is unchanged although its unit went', () => {
  const diff = diffFindings(
    { units: apart, findings: [finding('temporary', 'a')] },
    { units: together, findings: [finding('temporary', 'a')] },
  );
  expect(diff).toEqual({ healed: [], broken: [] });
});

test('a rule newly broken by the union is new, whatever other rules say', () => {
  const diff = diffFindings(
    { units: apart, findings: [finding('micro', 'a')] },
    { units: together, findings: [finding('mixed', 'b')] },
  );
  expect(diff).toEqual({ healed: [finding('micro', 'a')], broken: [finding('mixed', 'b')] });
});
