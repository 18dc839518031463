import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { HttpProblem } from '../http/http-problem.ts';

/** The baseline of a reading as a plan would stand on it. @throws HttpProblem while it has errors or nothing to join. */
export function indexOf({ baseline, problems }: ImportReading): IndexedBaseline {
  if (baseline !== null) return indexBaseline(baseline).index;
  const count = problems.filter(({ level }) => level === 'error').length;
  throw count > 0 ? new HttpProblem('import_has_errors', { count }) : new HttpProblem('import_needs_baseline');
}
