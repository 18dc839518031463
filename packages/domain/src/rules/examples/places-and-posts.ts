import type { DutyId } from '../../ids.ts';
import { NO_ESTABLISHMENT } from '../../establishment.ts';
import type { Division } from '../../division.ts';
import type { Policy } from '../../policy.ts';
import { DEFAULT_POLICY, PRESETS } from '../../policy-presets.ts';
import type { Structure } from '../../structure.ts';
import { department, division, merge, plainDepartment, play, structureOf } from '../../testing/builders.ts';
import { of } from './rule-examples.ts';
import type { RuleExamples } from './rule-examples.ts';

type Facts = Partial<Omit<Division, 'id'>>;

const two = structureOf(plainDepartment('a', 2));
const outOfScope = of('set-scope', { departmentId: 'a', inScope: false, reason: '不涉改' });
const under = (policy: Partial<Policy>) => of('set-policy', { policy: { ...DEFAULT_POLICY, ...policy } });
const setPosts = (unitId: string, seats: object) => of('set-posts', { unitId, seats });

/** Department `a` of a plain division and one of which this much is said. */
function besides(facts: Facts): Structure {
  return structureOf(department('a', [division('a-1'), division('a-2', facts)]));
}

function places(count: number): Facts {
  return { establishment: { ...NO_ESTABLISHMENT, 行政: count } };
}

/** 编制 from outside to the reserve of `a`; `documentNo` '' names none. */
function rise(amount: number, documentNo: string, kind = '行政') {
  return of('transfer-establishment', {
    from: { departmentId: 'a', outside: documentNo },
    to: { departmentId: 'a' },
    kind,
    amount,
  });
}

const fall = (amount: number) =>
  of('transfer-establishment', {
    from: { unitId: 'a-2' },
    to: { departmentId: 'a', outside: '核减' },
    kind: '行政',
    amount,
  });

const lasting = besides({ temporary: { until: '2027-12-31' } });
const openEnded = besides({ temporary: {} });
const expired = besides({ temporary: { until: '2015-12-31' } });
const duty = { id: 'a-3-d1' as DutyId, text: '负责综合治理', object: '综合治理' };
const withHeir = structureOf(
  department('a', [
    division('a-1', places(20)),
    division('a-2', { kind: '监管', duties: [{ ...duty, id: 'a-2-d1' as DutyId }] }),
    division('a-3', { kind: '监管', duties: [duty], temporary: { until: '2025-12-31' } }),
  ]),
);
const abolished = of('abolish-unit', { unitId: 'a-2', intoUnitId: 'a-1', reasons: ['阶段性任务'] });

const internal = (names: readonly string[]) =>
  structureOf(
    department(
      'a',
      names.map((name, at) => division(`a-${at + 1}`, { name, kind: '综合管理', ...places(9 - at) })),
    ),
  );
const fiveInternal = internal(['人事处', '办公室', '财务处', '行政处', '信访处']);

const staffed = (actualStaff: number) => besides({ actualStaff });
const twoDeputies = besides({ posts: { chief: 1, deputy: 2 } });
const toCeiling = setPosts('a-2', { chief: 1, deputy: 1, transitional: { deputies: 1, until: '2027-12-31' } });
const openTransition = setPosts('a-2', { chief: 1, deputy: 1, transitional: { deputies: 1, until: '' } });

const specialist = (origin: string, facts: object = {}) =>
  of('create-specialist', {
    departmentId: 'a',
    specialistIds: ['s-1'],
    origin,
    source: '',
    areas: ['安全生产'],
    ...facts,
  });
const office = of('create-unit', { unitId: 'u-1', departmentId: 'a', name: '专员一处', kind: '业务' });

const inner = besides({ kind: '综合管理' });
const give = (from: string, to: string) =>
  of('transfer-establishment', { from: { unitId: from }, to: { unitId: to }, kind: '行政', amount: 2 });

const partyOnly = structureOf(department('a', [division('a-1'), division('a-2', { kind: '机关党委' })]));
const unstated: Structure = {
  ...partyOnly,
  baseline: { ...partyOnly.baseline, baseline: { ...partyOnly.baseline.baseline, countingBasis: ' ' } },
};
const unstatedWithout: Structure = {
  ...two,
  baseline: { ...two.baseline, baseline: { ...two.baseline.baseline, countingBasis: '' } },
};

const ranked = (divisionRank: '处级' | '科级' | '股级', name: string) =>
  structureOf(department('a', [division('a-1', { name })], { divisionRank }));
const nine = structureOf(plainDepartment('a', 9));
const capped = of('set-policy', { policy: PRESETS.cap.policy });

const guarded = structureOf(
  department('a', [division('a-1'), division('a-p', { name: '机关党委', kind: '机关党委', protected: true })]),
);
const emptied = play(
  guarded,
  of('transfer-establishment', { from: { unitId: 'a-p' }, to: { departmentId: 'a' }, kind: '行政', amount: 2 }),
);

/** 编制, 职数, 专员 and what units there are. */
export const PLACES_AND_POSTS_EXAMPLES: RuleExamples = {
  'temporary-kept': {
    valid: [two, play(lasting, abolished), play(lasting, merge('a-1', 'a-2')), play(lasting, outOfScope), expired],
    invalid: [
      [lasting, 'a-2'],
      [openEnded, 'a-2'],
    ],
  },
  'temporary-expired': {
    valid: [two, lasting, openEnded, play(expired, abolished)],
    invalid: [
      [expired, 'a-2'],
      [play(expired, outOfScope), 'a-2'],
      [withHeir, 'a-3'],
    ],
  },
  'internal-units-above-policy': {
    valid: [
      internal(['人事处', '办公室', '财务处', '行政处']),
      play(fiveInternal, outOfScope),
      play(fiveInternal, under({ internalUnitsMost: 5 })),
    ],
    invalid: [
      [fiveInternal, 'a'],
      [play(fiveInternal, under({ internalUnitsMost: 2 })), 'a'],
    ],
  },
  'micro-unit': {
    valid: [
      besides(places(4)),
      besides({ ...places(2), kind: '离退休' }),
      play(besides(places(3)), merge('a-1', 'a-2')),
      play(besides(places(3)), outOfScope),
      play(besides(places(3)), under({ microStaff: 2 })),
    ],
    invalid: [
      [besides(places(3)), 'a-2'],
      [play(two, fall(2)), 'a-2'],
    ],
  },
  'establishment-below-minimum': {
    valid: [
      two,
      besides({ ...places(4), kind: '机关党委' }),
      besides({ ...places(4), counted: false }),
      play(besides(places(4)), outOfScope),
      play(besides(places(4)), under({ minimumStaff: 4 })),
    ],
    invalid: [[besides(places(4)), 'a-2']],
  },
  'establishment-risen': {
    valid: [two, play(two, rise(1, '哈编办〔2016〕3号')), play(two, fall(2), rise(2, ''))],
    invalid: [
      [play(two, rise(1, '')), 'a'],
      [play(two, rise(3, ''), give('a-2', 'a-1'), fall(2)), 'a'],
      [
        play(
          two,
          of('transfer-establishment', {
            from: { departmentId: 'a', outside: '' },
            to: { unitId: 'a-1' },
            kind: '工勤',
            amount: 1,
          }),
        ),
        'a',
      ],
    ],
  },
  'establishment-kinds-mixed': {
    valid: [two, play(two, rise(3, '批复')), play(two, fall(3), rise(2, '批复'))],
    invalid: [[play(two, fall(3), rise(3, '批复', '工勤')), 'a']],
  },
  'staff-over-establishment': {
    valid: [two, staffed(5), play(staffed(9), merge('a-1', 'a-2'))],
    invalid: [
      [staffed(6), 'a-2'],
      [play(staffed(11), merge('a-1', 'a-2')), 'a-1'],
      [play(staffed(11), abolished), 'a-1'],
    ],
  },
  'posts-above-ceiling': {
    valid: [
      two,
      play(twoDeputies, toCeiling),
      besides({ kind: '机关党委', posts: { chief: 1, deputy: 3 } }),
      play(
        twoDeputies,
        under({ postsTable: { ...DEFAULT_POLICY.postsTable, rows: [{ upTo: null, chief: 1, deputy: 2 }] } }),
      ),
    ],
    invalid: [
      [twoDeputies, 'a-2'],
      [play(two, merge('a-1', 'a-2'), setPosts('a-1', { chief: 2, deputy: 2 })), 'a-1'],
      [
        play(
          besides({ posts: { chief: 1, deputy: 3 } }),
          setPosts('a-2', { chief: 1, deputy: 2, transitional: { deputies: 1, until: '2027-12-31' } }),
        ),
        'a-2',
      ],
    ],
  },
  'transitional-without-end': {
    valid: [two, play(twoDeputies, toCeiling)],
    invalid: [[play(twoDeputies, openTransition), 'a-2']],
  },
  'posts-not-balanced': {
    valid: [
      two,
      play(two, merge('a-1', 'a-2'), specialist('正职')),
      play(two, specialist('其他', { source: '哈编办〔2016〕3号' })),
    ],
    invalid: [
      [play(two, specialist('正职')), 'a'],
      [play(two, specialist('副职')), 'a'],
      [play(two, specialist('其他')), 'a'],
      [play(two, setPosts('a-1', { chief: 1, deputy: 3 })), 'a'],
    ],
  },
  'posts-left-free': {
    valid: [two, play(two, merge('a-1', 'a-2'), specialist('正职'))],
    invalid: [
      [play(two, merge('a-1', 'a-2')), 'a'],
      [play(two, setPosts('a-1', { chief: 1, deputy: 0 })), 'a'],
    ],
  },
  'specialist-without-area': {
    valid: [two, play(two, specialist('其他'))],
    invalid: [[play(two, specialist('其他', { areas: [] })), 's-1']],
  },
  'specialist-as-division': {
    valid: [two, play(two, specialist('其他')), besides({ name: '专员处', counted: false })],
    invalid: [
      [play(two, office), 'u-1'],
      [besides({ name: '督查专员处' }), 'a-2'],
    ],
  },
  'business-share-fallen': {
    valid: [
      two,
      inner,
      play(inner, give('a-2', 'a-1')),
      play(inner, fall(2)),
      structureOf(department('a', [])),
      play(two, of('set-unit-kind', { unitId: 'a-1', kind: '审批' })),
    ],
    invalid: [
      [play(inner, give('a-1', 'a-2')), 'a'],
      [play(two, of('set-unit-kind', { unitId: 'a-1', kind: '综合管理' })), 'a'],
    ],
  },
  'counting-basis-unstated': {
    valid: [partyOnly, unstatedWithout],
    invalid: [[unstated, 'a']],
  },
  'name-duplicate': {
    valid: [two, structureOf(plainDepartment('a', 1), department('b', [division('b-1', { name: 'a-1处' })]))],
    invalid: [
      [besides({ name: 'a-1处' }), 'a-2'],
      [besides({ name: 'ａ－１处' }), 'a-2'],
      [play(two, of('rename-unit', { unitId: 'a-1', name: 'a-2处' })), 'a-2'],
    ],
  },
  'name-too-long': {
    valid: [
      two,
      besides({ name: '𠮷'.repeat(15) }),
      play(besides({ name: '规'.repeat(16) }), under({ longestName: 16 })),
    ],
    invalid: [[besides({ name: '规'.repeat(16) }), 'a-2']],
  },
  'name-against-rank': {
    valid: [ranked('处级', '规划处'), ranked('科级', '规划科'), ranked('股级', '规划股'), besides({ name: '规划科' })],
    invalid: [
      [ranked('处级', '规划科'), 'a-1'],
      [ranked('处级', '规划股'), 'a-1'],
      [ranked('科级', '规划处'), 'a-1'],
      [ranked('股级', '规划处'), 'a-1'],
    ],
  },
  'unit-count-above-cap': {
    valid: [
      nine,
      play(structureOf(plainDepartment('a', 5)), capped),
      play(nine, capped, rise(56, '批复')), // 101 places in all, those in no unit too
    ],
    invalid: [
      [play(nine, capped), 'a'],
      [play(nine, capped, rise(55, '批复')), 'a'],
    ],
  },
  'protected-touched': {
    valid: [
      guarded,
      play(guarded, of('rename-unit', { unitId: 'a-1', name: '综合处' })),
      play(guarded, setPosts('a-p', { chief: 1, deputy: 1 })),
      play(guarded, give('a-1', 'a-p')),
    ],
    invalid: [
      [play(guarded, of('rename-unit', { unitId: 'a-p', name: '党务处' })), 'a-p'],
      [play(guarded, of('set-unit-kind', { unitId: 'a-p', kind: '综合管理' })), 'a-p'],
      [play(guarded, setPosts('a-p', { chief: 1, deputy: 0 })), 'a-p'],
      [emptied, 'a-p'],
      [play(guarded, of('move-duty', { dutyIds: ['a-1-d1'], toUnitId: 'a-p' })), 'a-p'],
      [play(guarded, of('move-duty', { dutyIds: ['a-p-d1'], toUnitId: 'a-1' })), 'a-p'],
      [play(guarded, of('lapse-duty', { dutyIds: ['a-p-d1'], documentNo: '批复' })), 'a-p'],
    ],
  },
};
