import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import type { BaselineLibrary } from '../baselines/baseline-library.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';

/** Where the bundled case comes from; may throw when its files are damaged. */
export interface SampleSource {
  baseline(): Baseline;
  commands(baseline: Baseline): readonly Command[];
}

export interface Sample {
  readonly baselineId: string;
  readonly commands: readonly Command[];
}

export interface SampleLibrary {
  /** @throws HttpProblem `sample_broken` with the reason; everything else of the server works without it. */
  get(): Sample;
  /** Why there is no sample, or null. */
  readonly problem: string | null;
}

export interface SampleOptions {
  readonly source: SampleSource;
  readonly baselines: BaselineLibrary;
  readonly writes: WriteQueue;
}

/** Reads the sample as if a stranger had sent it: same schema, same checks, stored through the same path. */
export async function loadSample({ source, baselines, writes }: SampleOptions): Promise<SampleLibrary> {
  try {
    const baseline = checkedBaseline(source.baseline(), baselines);
    const commands = source.commands(baseline);
    refuseBrokenLog(baseline, commands);
    const { row } = await writes.write(() => baselines.keep(baseline, 'sample'));
    const sample = { baselineId: row.id, commands };
    return { get: () => sample, problem: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: reason,
      get: () => {
        throw new HttpProblem('sample_broken', { reason });
      },
    };
  }
}

/** What is stored already was checked when it came in; only the first start pays for it. */
function checkedBaseline(given: Baseline, baselines: BaselineLibrary): Baseline {
  if (baselines.holds(given)) return given;
  const parsed = BASELINE_SCHEMA.safeParse(given);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(`${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim());
}

function refuseBrokenLog(baseline: Baseline, commands: readonly Command[]): void {
  let structure = structureFromBaseline(indexBaseline(baseline).index);
  commands.forEach((command, at) => {
    const rejection = checkCommand(structure, command);
    if (rejection) throw new Error(`command ${at + 1} (${command.type}): ${rejection.code}`);
    structure = applyCommand(structure, command);
  });
}
