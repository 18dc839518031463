import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Department, Item } from '@dachushi/domain/division.ts';
import type { ItemId } from '@dachushi/domain/ids.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { fixFinding, isFix } from '@dachushi/domain/rules/fix-finding.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { anySession, startOf, stepsOf } from '@dachushi/domain/testing/arbitraries.ts';
import type { Session } from '@dachushi/domain/testing/arbitraries.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import { waiverKey } from '@dachushi/domain/waivers.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law } from './law.ts';
import { textOf } from './same-structure.ts';

const SENTENCES = [
  '负责户外广告设置审批',
  '负责户外广告设置审批和监督检查',
  '承担地下水取用监督检查工作',
  '负责行业统计',
];

/** The same session over a baseline where duties meet, approvals are many and promises are too long. */
const anyTroubledSession = anySession().map((session) => ({ ...session, baseline: troubled(session.baseline) }));

function troubled(baseline: Baseline): Baseline {
  let duties = 0;
  return {
    ...baseline,
    departments: baseline.departments.map((department): Department => ({
      ...department,
      divisions: department.divisions.map((division) => ({
        ...division,
        duties: division.duties.map((duty) => ({ ...duty, text: SENTENCES[duties++ % SENTENCES.length] ?? duty.text })),
      })),
      items: department.items.flatMap(threefold),
    })),
  };
}

/** As it is, supervised by nobody, and promised for longer than the law allows. */
function threefold(item: Item): readonly Item[] {
  return [
    item,
    { ...item, id: `${item.id}n` as ItemId, supervisorId: null },
    { ...item, id: `${item.id}l` as ItemId, nature: '审批', days: 30, statutoryDays: 20 },
  ];
}

interface Offer {
  readonly structure: Structure;
  readonly finding: Finding;
  readonly fix: Command;
}

/** Of each rule one finding of the plan a session leads to, with what puts it right in one click. */
function offersOf(session: Session): readonly Offer[] {
  const structure = stepsOf(session).at(-1)?.after ?? startOf(session);
  const ofEachRule = new Map(findingsOf(structure).map((finding) => [finding.ruleId, finding]));
  return [...ofEachRule.values()].flatMap((finding) => {
    const fix = fixFinding(structure, finding);
    return isFix(fix) ? [{ structure, finding, fix }] : [];
  });
}

function findingsOf(structure: Structure): readonly Finding[] {
  return [...assess(structure).departments.values()].flatMap(({ findings }) => findings);
}

law('law 2: a fix that is offered may be done, and its finding is gone', anyTroubledSession, (session) => {
  for (const { structure, finding, fix } of offersOf(session)) {
    expect(checkCommand(structure, fix)).toBeNull();
    const left = findingsOf(applyCommand(structure, fix)).map(waiverKey);
    expect(left).not.toContain(waiverKey(finding));
  }
});

law('law 3: taking a fix back gives the structure before it', anyTroubledSession, (session) => {
  for (const { structure, fix } of offersOf(session)) {
    const after = applyCommand(structure, fix);
    const answer = resolveUndo({ before: structure, after, now: after, target: fix, seq: 1 });
    if ('rejection' in answer) throw new Error(JSON.stringify(answer.rejection));
    expect(textOf(applyCommand(after, answer.command))).toBe(textOf(structure));
  }
});

test('the plans of these laws meet the rules on approvals and duties', () => {
  const met = new Set(
    fc
      .sample(anyTroubledSession, { seed: 7, numRuns: 300 })
      .flatMap((session) => offersOf(session).map(({ finding }) => finding.ruleId)),
  );
  for (const ruleId of [
    'approval-office-missing',
    'approval-without-supervisor',
    'approvals-scattered',
    'approver-is-supervisor',
    'approves-and-supervises',
    'days-over-statute',
    'duty-overlap',
  ])
    expect(met).toContain(ruleId);
});
