import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { harbinPlanCommands } from '@dachushi/seeds/harbin-plan.ts';

let finished: Structure | undefined;

/** The finished illustrative reform; built once for all who ask, because a structure never changes. */
export function finishedReform(): Structure {
  if (!finished) {
    const baseline = harbinBaseline();
    const untouched = structureFromBaseline(indexBaseline(baseline).index);
    finished = harbinPlanCommands(baseline).reduce(applyCommand, untouched);
  }
  return finished;
}
