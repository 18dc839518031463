import { createHash } from 'node:crypto';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { assess } from '@dachushi/domain/assess.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { ms, time } from './measure.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One command checked, applied and assessed: incrementally against everything again from the baseline's rows. */
export function benchDomain(): readonly Table[] {
  const rows = [652, 5_000, 20_000].map((size) => {
    const { index } = indexBaseline(size === 652 ? harbinBaseline() : syntheticBaseline(size, 1));
    const start = structureFromBaseline(index);
    const before = assess(start);
    stateHash(start, sha256);
    const merges = mergesIn(start);
    const pick = (run: number): Command => merges[Math.abs(run) % merges.length] as Command;
    const step = (run: number): Structure => {
      const merge = pick(run);
      if (checkCommand(start, merge)) throw new Error('the benchmark merges what may be merged');
      return applyCommand(start, merge);
    };
    const applied = time(2_000, (run) => void step(run));
    const incremental = time(2_000, (run) => void assess(step(run), before));
    const scratch = time(size > 10_000 ? 40 : 200, (run) => void assess(step(run)));
    const hashed = time(500, (run) => void stateHash(step(run), sha256));
    return [
      String(size),
      ms(applied.p50),
      ms(incremental.p50),
      ms(incremental.p99),
      ms(scratch.p50),
      `${(scratch.p50 / incremental.p50).toFixed(1)}×`,
      ms(hashed.p50),
      verdict(incremental.p50 <= (size > 10_000 ? 3 : 1), size > 10_000 ? '≤ 3' : '≤ 1'),
    ];
  });
  return [
    {
      title: 'Command checked, applied and assessed (ms)',
      head: [
        'divisions',
        'check+apply',
        'with assessment p50',
        'p99',
        'from scratch p50',
        'faster',
        'with state hash',
        'goal (with every rule)',
      ],
      rows,
    },
  ];
}

function mergesIn(structure: Structure): readonly Command[] {
  return [...structure.departments.values()].flatMap(({ units }) => {
    const free = units.filter(
      (unit) => !unit.divisionIds.some((id) => structure.baseline.divisions.get(id)?.division.protected),
    );
    const [into, going] = free;
    return into && going ? [command('merge-units', { unitIds: [going.id], intoUnitId: into.id, reasons: [] })] : [];
  });
}
