import type { Division, Duty, Item } from '../../division.ts';
import type { DivisionId, DutyId, ItemId } from '../../ids.ts';
import { DEFAULT_POLICY } from '../../policy-presets.ts';
import type { Structure } from '../../structure.ts';
import { department, division, merge, play, structureOf } from '../../testing/builders.ts';
import { of } from './rule-examples.ts';
import type { RuleExamples } from './rule-examples.ts';

/** 审批 unless said, handled by `a-1` and supervised by `a-2`. */
function item(id: string, facts: Partial<Omit<Item, 'id' | 'handlerId' | 'supervisorId'>> & Held = {}): Item {
  const { by = 'a-1', watchedBy = 'a-2', ...plain } = facts;
  const supervisorId = watchedBy as DivisionId | null;
  return { id: id as ItemId, nature: '审批', name: id, handlerId: by as DivisionId, supervisorId, ...plain };
}

interface Held {
  readonly by?: string;
  readonly watchedBy?: string | null;
}

/** Department `a` of four divisions: two for business, one for supervision, one for approvals unless `facts` says otherwise. */
function of4(items: readonly Item[], facts: readonly Partial<Omit<Division, 'id'>>[] = []): Structure {
  const kinds = ['业务', '业务', '监管', '审批'] as const;
  return structureOf(
    department(
      'a',
      kinds.map((kind, at) => division(`a-${at + 1}`, { kind, ...facts[at] })),
      { items },
    ),
  );
}

const duty = (id: string, text: string, facts: Partial<Duty> = {}): Duty => ({ id: id as DutyId, text, ...facts });
const outOfScope = of('set-scope', { departmentId: 'a', inScope: false, reason: '不涉改' });
const assign = (role: '承办' | '监管', unitId: string | null, ...itemIds: string[]) =>
  of('assign-item', { itemIds, role, unitId });
const noOffice = [{}, {}, {}, { kind: '业务' }] as const;
const businessOnly = [{}, {}, { kind: '业务' }, { kind: '业务' }] as const;

const apart = of4([item('i-1'), item('i-2', { nature: '监管', by: 'a-3', watchedBy: 'a-3' })]);
const own = of4([item('i-1', { watchedBy: 'a-1' })]);
const ownAmongBusiness = play(of4([item('i-1')], businessOnly), assign('监管', 'a-1', 'i-1'));
const unwatched = of4([item('i-1', { watchedBy: null })]);

const fiveBy = (...by: readonly string[]): Item[] =>
  Array.from({ length: 5 }, (_, at) => item(`i-${at + 1}`, { by: by[at % by.length] ?? 'a-1', watchedBy: 'a-3' }));
const scattered = of4(fiveBy('a-1', 'a-2'));
const scatteredWithoutOffice = of4(fiveBy('a-1', 'a-2'), noOffice);
const oneUnit = of4(fiveBy('a-1'), noOffice);
const inOffice = of4(fiveBy('a-4'));
const few = of4([item('i-1'), item('i-2', { by: 'a-2' })], noOffice);
const threshold = (approvalOfficeFrom: number) =>
  of('set-policy', { policy: { ...DEFAULT_POLICY, approvalOfficeFrom } });

const mixed = of4([item('i-1'), item('i-2', { nature: '监管' })]);
const office = { unitId: 'u-1', departmentId: 'a', name: '行政审批办公室', kind: '审批' };
const withShell = play(of4(fiveBy('a-1'), noOffice), of('create-unit', office), assign('承办', 'u-1', 'i-1', 'i-2'));
const moved = of('transfer-establishment', { from: { unitId: 'a-1' }, to: { unitId: 'u-1' }, kind: '行政', amount: 2 });

const advertising = of4(
  [],
  [
    { duties: [duty('d-1', '负责户外广告设置审批和监督检查')] },
    { duties: [duty('d-2', '承担户外广告设置审批工作'), duty('d-3', '负责市容管理')] },
    { duties: [duty('d-4', '负责户外广告设置监管')] },
  ],
);
const assist = (unitId: string, dutyId: string) => of('set-duty-role', { dutyId, unitId, role: '配合' });
const threeLead = of4(
  [],
  ['d-1', 'd-2', 'd-3'].map((id) => ({ duties: [duty(id, '负责户外广告统计')] })),
);
const waste = of4(
  [],
  [
    { duties: [duty('d-1', '负责渣土运输管理', { object: '建筑垃圾', action: '管理' })] },
    { duties: [duty('d-2', '负责建筑垃圾处置', { object: '建筑垃圾', action: '处置和管理' })] },
  ],
);
const twoDuties = [duty('d-1', '负责行业规划'), duty('d-2', '负责行业统计')];
const toldApart = of4(
  [],
  [
    { duties: twoDuties },
    { duties: twoDuties.map((each) => ({ ...each, id: `${each.id}x` as DutyId })) },
    { kind: '离退休' },
    {},
  ],
);

/** Duties, approvals and supervision. */
export const ITEMS_AND_DUTIES_EXAMPLES: RuleExamples = {
  'approver-is-supervisor': {
    valid: [
      apart,
      unwatched,
      play(own, outOfScope),
      play(own, assign('监管', 'a-3', 'i-1')),
      play(own, assign('承办', 'a-4', 'i-1')),
      of4([item('i-1', { nature: '监管', watchedBy: 'a-1' })]),
    ],
    invalid: [
      [own, 'i-1'],
      [play(apart, merge('a-1', 'a-2')), 'i-1'],
      [ownAmongBusiness, 'i-1'],
      [
        play(
          of4([item('i-1', { watchedBy: 'a-1' })], businessOnly),
          assign('承办', 'a-4', 'i-1'),
          assign('监管', 'a-4', 'i-1'),
        ),
        'i-1',
      ],
    ],
  },
  'approval-without-supervisor': {
    valid: [apart, own, play(unwatched, assign('监管', 'a-2', 'i-1')), play(unwatched, outOfScope)],
    invalid: [[unwatched, 'i-1']],
  },
  'approves-and-supervises': {
    valid: [apart, play(mixed, outOfScope), play(mixed, assign('承办', 'a-4', 'i-1'))],
    invalid: [
      [mixed, 'a-1'],
      [play(apart, merge('a-1', 'a-3')), 'a-1'],
      [play(mixed, of('set-unit-kind', { unitId: 'a-4', kind: '业务' })), 'a-1'],
      [play(apart, merge('a-4', 'a-1', 'a-3')), 'a-4'],
    ],
  },
  'approvals-scattered': {
    valid: [
      few,
      oneUnit,
      inOffice,
      play(scattered, outOfScope),
      play(scattered, threshold(6)),
      play(scattered, assign('承办', 'a-4', 'i-1', 'i-2', 'i-3', 'i-4', 'i-5')),
    ],
    invalid: [
      [scattered, 'a'],
      [scatteredWithoutOffice, 'a'],
      [of4(fiveBy('a-1')), 'a'],
    ],
  },
  'approval-office-missing': {
    valid: [few, inOffice, scattered, play(oneUnit, outOfScope), play(oneUnit, threshold(6)), of4([], noOffice)],
    invalid: [
      [oneUnit, 'a'],
      [scatteredWithoutOffice, 'a'],
      [play(few, threshold(2)), 'a'],
    ],
  },
  'approval-office-needless': {
    valid: [few, inOffice, play(apart, outOfScope), play(apart, threshold(1))],
    invalid: [
      [apart, 'a-4'],
      [play(few, of('create-unit', office)), 'u-1'],
    ],
  },
  'duty-without-owner': {
    valid: [toldApart, play(toldApart, of('lapse-duty', { dutyIds: ['d-1'], documentNo: '哈编办〔2016〕3号' }))],
    invalid: [[play(toldApart, of('lapse-duty', { dutyIds: ['d-1'], documentNo: ' ' })), 'd-1']],
  },
  'duty-overlap': {
    valid: [
      toldApart,
      play(advertising, outOfScope),
      play(advertising, assist('a-2', 'd-1')),
      play(advertising, assist('a-1', 'd-2')),
      play(advertising, merge('a-1', 'a-2')),
      play(threeLead, assist('a-3', 'd-2'), assist('a-1', 'd-2')),
      play(waste, of('lapse-duty', { dutyIds: ['d-2'], documentNo: '哈编办〔2016〕3号' })),
    ],
    invalid: [
      [advertising, ['d-1', 'd-2']],
      [waste, ['d-1', 'd-2']],
      [play(threeLead, assist('a-3', 'd-2')), ['d-1', 'd-2']],
      [play(threeLead, assist('a-3', 'd-1')), ['d-1', 'd-2']],
      [play(advertising, of('move-duty', { dutyIds: ['d-2'], toUnitId: 'a-4' })), ['d-1', 'd-2']],
    ],
  },
  'item-orphaned': {
    valid: [
      apart,
      play(apart, of('set-item-status', { itemIds: ['i-1'], status: '下放', documentNo: '哈政发〔2014〕5号' })),
      play(apart, of('set-item-status', { itemIds: ['i-1'], status: '承接', documentNo: '' })),
    ],
    invalid: [
      [play(apart, of('set-item-status', { itemIds: ['i-1'], status: '取消', documentNo: '' })), 'i-1'],
      [play(apart, of('set-item-status', { itemIds: ['i-1'], status: '下放', documentNo: ' ' })), 'i-1'],
    ],
  },
  'items-in-empty-unit': {
    valid: [
      apart,
      play(of4([]), of('create-unit', office)),
      play(withShell, moved),
      play(withShell, of('set-posts', { unitId: 'u-1', seats: { chief: 1, deputy: 0 } })),
      play(withShell, merge('u-1', 'a-4')),
    ],
    invalid: [[withShell, 'u-1']],
  },
  'unit-without-duty': {
    valid: [
      apart,
      of4([], [{ duties: [] }, { duties: [] }, { duties: [] }, { duties: [] }]),
      of4([], [{ duties: [], counted: false }]),
      of4([item('i-1')], [{ duties: [] }]),
      withShell,
    ],
    invalid: [
      [of4([], [{}, { duties: [] }]), 'a-2'],
      [play(of4([]), of('create-unit', office)), 'u-1'],
    ],
  },
  'single-duty-unit': {
    valid: [
      apart,
      play(toldApart, outOfScope),
      play(toldApart, merge('a-1', 'a-4')),
      of4([item('i-1', { by: 'a-3' }), item('i-2', { by: 'a-4' })], [{ duties: twoDuties }, { duties: [] }]),
      of4([], [{ duties: twoDuties }, { duties: [] }, { kind: '机关党委' }, { protected: true }]),
    ],
    invalid: [[toldApart, 'a-4']],
  },
  'precondition-without-basis': {
    valid: [
      apart,
      play(of4([item('i-1', { preconditions: 2 })]), outOfScope),
      play(
        of4([item('i-1', { preconditions: 2 })]),
        of('set-item-terms', { terms: [{ itemId: 'i-1', terms: { preconditions: 0 } }] }),
      ),
      play(
        of4([item('i-1', { preconditions: 2 })]),
        of('set-item-status', { itemIds: ['i-1'], status: '取消', documentNo: '哈政发〔2014〕5号' }),
      ),
    ],
    invalid: [
      [of4([item('i-1', { preconditions: 2 }), item('i-2'), item('i-3', { preconditions: 1 })]), ['i-1', 'i-3']],
      [play(apart, of('set-item-terms', { terms: [{ itemId: 'i-1', terms: { preconditions: 1 } }] })), 'i-1'],
    ],
  },
  'days-over-statute': {
    valid: [
      of4([item('i-1', { days: 10, statutoryDays: 20 }), item('i-2', { days: 40 })]),
      of4([item('i-1', { days: 20, statutoryDays: 20 })]),
      play(
        of4([item('i-1', { days: 30, statutoryDays: 20 })]),
        of('set-item-terms', { terms: [{ itemId: 'i-1', terms: { days: 10 } }] }),
      ),
    ],
    invalid: [
      [of4([item('i-1', { days: 30, statutoryDays: 20 })]), 'i-1'],
      [
        play(
          of4([item('i-1', { days: 10, statutoryDays: 20 })]),
          of('set-item-terms', { terms: [{ itemId: 'i-1', terms: { days: 21, inHall: true } }] }),
        ),
        'i-1',
      ],
    ],
  },
};
