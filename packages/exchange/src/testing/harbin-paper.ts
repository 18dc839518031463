import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { harbinPlanCommands } from '@dachushi/seeds/harbin-plan.ts';
import type { PaperRequest } from '../papers/paper-request.ts';

/** The finished illustrative reform and what else was done to it, as a paper asks for it. */
export function harbinPaper(departmentId: string | null = null, more: readonly Command[] = []): PaperRequest {
  const baseline = harbinBaseline();
  const commands = [...harbinPlanCommands(baseline), ...more];
  return {
    structure: commands.reduce(applyCommand, structureFromBaseline(indexBaseline(baseline).index)),
    planTitle: '哈尔滨市大处室改革方案',
    departmentId: departmentId as DepartmentId | null,
    provenance: {
      planId: 'p1',
      epoch: 'e-1f2e',
      seq: 412,
      stateHash: 'dcdb3748'.repeat(8),
      time: '2026-11-22T06:32:00Z',
    },
  };
}
