import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { harbinPlanCommands } from '@dachushi/seeds/harbin-plan.ts';

/** The finished illustrative reform, as the application compares it. */
export function harbinComparison(): Comparison {
  const baseline = harbinBaseline();
  const commands = harbinPlanCommands(baseline);
  return compareStructure(commands.reduce(applyCommand, structureFromBaseline(indexBaseline(baseline).index)));
}
