import type { Command } from '@dachushi/domain/command.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { harbinPlanCommands } from '@dachushi/seeds/harbin-plan.ts';
import { post } from '../bench/real-server.ts';

/** `scenario`: forked half way from a finished plan, beside two others. `half`: the reform with the last merges of 市城乡建设委员会 still to do. `settled`: a locked and an infeasible department. */
export type PlanName = 'untouched' | 'half' | 'finished' | 'settled' | 'no-divisions' | 'scenario';

/** Makes the plan afresh through the API, as a client would, and answers its id. */
export async function makePlan(url: string, name: PlanName): Promise<string> {
  switch (name) {
    case 'untouched':
      return await samplePlan(url, 'harbin');
    case 'finished':
      return await samplePlan(url, 'harbin-finished');
    case 'half':
      return await send(url, await samplePlan(url, 'harbin'), halfWay());
    case 'settled':
      return await send(url, await samplePlan(url, 'harbin-finished'), settling());
    case 'scenario':
      return await scenario(url, await samplePlan(url, 'harbin-finished'));
    case 'no-divisions':
      return await ownPlan(url, '只有部门的方案', {
        ...EMPTY,
        departments: [{ id: 'd1', name: '市数据局', divisions: [] }],
      });
  }
}

const TITLE = '市直部门大处室改革方案（示意）';

async function samplePlan(url: string, sample: 'harbin' | 'harbin-finished'): Promise<string> {
  return (await post<{ id: string }>(`${url}/api/plans`, { title: TITLE, sample })).id;
}

async function scenario(url: string, parent: string): Promise<string> {
  const fork = (at: number, title: string) => post<{ id: string }>(`${url}/api/plans/${parent}/fork`, { at, title });
  await fork(0, '方案三：从头另议');
  await fork(120, '方案二：只到一半');
  return (await fork(300, '方案一：少动一些')).id;
}

async function ownPlan(url: string, title: string, baseline: unknown): Promise<string> {
  const { id: baselineId } = await post<{ id: string }>(`${url}/api/baselines`, baseline);
  return (await post<{ id: string }>(`${url}/api/plans`, { title, baselineId })).id;
}

const EMPTY = { title: '示意', baseDate: '2026-01-01', source: '示意', countingBasis: '按名单计数' };

interface Outcomes {
  readonly outcomes: readonly { readonly status: string; readonly code?: string }[];
}

const MOST_IN_A_BATCH = 100;

async function send(url: string, planId: string, commands: readonly Command[]): Promise<string> {
  for (let from = 0; from < commands.length; from += MOST_IN_A_BATCH) {
    const batch = commands
      .slice(from, from + MOST_IN_A_BATCH)
      .map((command, at) => ({ ...command, n: from + at + 1, commandId: `picture-${from + at + 1}` }));
    const { outcomes } = await post<Outcomes>(`${url}/api/plans/${planId}/commands`, {
      clientId: 'pictures',
      commands: batch,
    });
    const refused = outcomes.find(({ status }) => status !== 'accepted');
    if (refused) throw new Error(`a picture's plan was refused: ${refused.code ?? ''}`);
  }
  return planId;
}

/** Left to do, so that one drag brings the department from 22.73 % into its band. */
const LEFT = ['uc-06', 'uc-15'];

function halfWay(): readonly Command[] {
  return harbinPlanCommands(harbinBaseline()).filter((command) => {
    const into =
      command.type === 'merge-units'
        ? command.payload.intoUnitId
        : command.type === 'set-unit-kind'
          ? command.payload.unitId
          : '';
    return !LEFT.includes(into) && !isTransferOf('uc', command);
  });
}

/** Places that the whole reform moves could not be moved in half of it. */
function isTransferOf(departmentId: string, command: Command): boolean {
  return (
    command.type === 'group' &&
    command.payload.commands.some(
      (each) => each.type === 'transfer-establishment' && JSON.stringify(each.payload).includes(`"${departmentId}-`),
    )
  );
}

function settling(): readonly Command[] {
  return [
    { type: 'lock-department', v: 1, payload: { departmentId: 'drc' } },
    { type: 'set-target', v: 1, payload: { departmentId: 'inv', target: 30, band: 3 } },
  ] as unknown as readonly Command[]; // ids written out here, as a client writes them
}
