import { describe, expect, test } from 'vitest';
import { checkCommand } from './apply-command.ts';
import { isBlank } from './blank-text.ts';
import { PAYLOAD_SCHEMAS } from './command-schema.ts';
import { command } from './command.ts';
import type { CommandType, PayloadOf } from './command.ts';
import type { Item } from './division.ts';
import { BASELINE_SCHEMA } from './protocol/baseline-schema.ts';
import { REMARK_ACT_SCHEMA } from './protocol/remark-schema.ts';
import { department, division, play, structureOf } from './testing/builders.ts';

const UNSEEN = [
  '\u200B',
  '\u200B\u200D \uFEFF',
  '\u202E\u2066',
  '\u3000\u00A0\u2003',
  '\u00AD\u061C',
  '\u3164\u2800',
  '\uFE0F\u0301',
];

test.each(UNSEEN)('%j is blank, and one character beside it is enough to be seen', (text) => {
  expect(isBlank(text)).toBe(true);
  for (const seen of ['办', 'a', '7', '—', '。', '😀', '\uE000', '𠮷']) expect(isBlank(text + seen)).toBe(false);
});

const item = { id: 'a-i', nature: '审批', name: '许可', handlerId: 'a-1', supervisorId: null } as unknown as Item;
const start = structureOf(department('a', [division('a-1'), division('a-2')], { items: [item] }));
const structure = play(
  start,
  command('park-divisions', { divisionIds: ['a-2'], note: '未定' } as unknown as PayloadOf<'park-divisions'>),
);

/** Every command that carries a text somebody types; `group` has titles of ours. */
const TYPED: Readonly<Partial<Record<CommandType, (text: string) => object>>> = {
  'merge-units': (name) => ({ unitIds: ['a-2'], intoUnitId: 'a-1', name, reasons: [] }),
  'detach-divisions': (name) => ({ divisionIds: ['a-1'], unitId: 'u-1', name }),
  'create-unit': (name) => ({ unitId: 'u-1', departmentId: 'a', name, kind: '业务' }),
  'rename-unit': (name) => ({ unitId: 'a-1', name }),
  'set-scope': (reason) => ({ departmentId: 'a', inScope: false, reason }),
  'justify-deviation': (reason) => ({ departmentId: 'a', reason }),
  'lapse-duty': (documentNo) => ({ dutyIds: ['a-1-d1'], documentNo }),
  'set-item-status': (documentNo) => ({ itemIds: ['a-i'], status: '取消', documentNo }),
  'transfer-establishment': (outside) => ({
    from: { outside, departmentId: 'a' },
    to: { unitId: 'a-1' },
    kind: '行政',
    amount: 1,
  }),
  'create-specialist': (source) => ({ departmentId: 'a', specialistIds: ['s-1'], origin: '其他', source, areas: [] }),
  'waive-finding': (reason) => ({ departmentId: 'a', ruleId: 'r', subjectIds: ['a-1'], reason }),
  'set-passage': (text) => ({ departmentId: 'a', passage: '必要性', text }),
  'park-divisions': (note) => ({ divisionIds: ['a-1'], note }),
  'settle-divisions': (decision) => ({ divisionIds: ['a-2'], decision }),
};

describe.each(Object.entries(TYPED))('%s', (type, payloadOf) => {
  test.each(UNSEEN)('does not take %j for a text', (text) => {
    const payload = payloadOf(text) as PayloadOf<CommandType>;
    const trimmed = text.trim() === '';
    const code = checkCommand(structure, command(type as CommandType, payload))?.code ?? null;
    // spaces alone count as nothing written, which some commands take
    expect(trimmed && code === null ? 'nothing written' : code).toMatch(
      /^(name-empty|reason-missing|note-missing|no-change|nothing written)$/,
    );
  });

  test('takes a text that can be seen', () => {
    const payload = payloadOf('写明') as PayloadOf<CommandType>;
    expect(checkCommand(structure, command(type as CommandType, payload))).toBeNull();
  });
});

test('every command with a text that somebody types is in the table', () => {
  const untyped = (Object.keys(PAYLOAD_SCHEMAS) as CommandType[]).filter((type) => !(type in TYPED));
  expect(untyped.sort()).toEqual([
    ...['abolish-unit', 'assign-item', 'assign-specialist', 'group', 'lock-department', 'move-divisions', 'move-duty'],
    ...['set-duty-role', 'set-item-terms', 'set-policy', 'set-posts', 'set-reasons', 'set-target'],
    ...['set-unit-kind', 'unlock-department', 'withdraw-specialist'],
  ]);
});

describe('outside the log', () => {
  test.each(UNSEEN)('a remark, an objection, a name or a duty of a baseline is not %j', (text) => {
    const acts = [
      { kind: 'write', actId: 'a', place: { on: 'plan' }, text },
      { kind: 'vote', actId: 'a', divisionId: 'd', choice: '反对', text },
    ];
    for (const act of acts) expect(REMARK_ACT_SCHEMA.safeParse(act).success).toBe(false);
    const city = (name: string, duty: string) => ({
      ...{ title: '市', baseDate: '2026-01-01' },
      departments: [{ id: 'a', name: '局', divisions: [{ id: 'a-1', name, duties: [duty] }] }],
    });
    expect(BASELINE_SCHEMA.safeParse(city('处', '负责')).success).toBe(true);
    expect(BASELINE_SCHEMA.safeParse(city(text, '负责')).success).toBe(false);
    expect(BASELINE_SCHEMA.safeParse(city('处', text)).success).toBe(false);
  });
});
