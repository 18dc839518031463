import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { DivisionRank } from '../division.ts';
import type { FixQuestion, Rule } from './rule.ts';

/** Endings that belong to another rank, and the one that belongs to this. */
const ENDINGS: Readonly<Record<DivisionRank, { readonly wrong: readonly string[]; readonly right: string }>> = {
  处级: { wrong: ['科', '股'], right: '处' },
  科级: { wrong: ['处'], right: '科' },
  股级: { wrong: ['处'], right: '股' },
};

/** 名称与规格不符: 科 where divisions are of 处级, or 处 where they are not. The rank is known, never read from names. */
export const nameAgainstRank: Rule = {
  id: 'name-against-rank',
  severity: 'suggestion',
  basis: { source: 'setting', mechanisms: ['M15'] },
  needs: ['names'],
  fix: rename,
  check: ({ before: { divisionRank: rank }, department }) =>
    rank === undefined
      ? []
      : department.units
          .filter(({ name }) => ENDINGS[rank].wrong.includes(name.slice(-1)))
          .map(({ id, name }) => ({ subjectIds: [id], data: { name, rank, right: ENDINGS[rank].right } })),
};

function rename({ structure, department, finding }: FixQuestion): readonly Command[] {
  const rank = structure.baseline.departments.get(department.id)?.divisionRank;
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit || !rank) return [];
  return [command('rename-unit', { unitId: unit.id, name: unit.name.slice(0, -1) + ENDINGS[rank].right })];
}
