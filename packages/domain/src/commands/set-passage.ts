import { isBlank } from '../blank-text.ts';
import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { SetPassage } from '../command.ts';
import { cleanPassage, MAX_PASSAGE_LENGTH, withPassage } from '../passage.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withParts } from '../structure-change.ts';
import { openDepartment } from './checks.ts';

function check(structure: Structure, { departmentId, passage, text }: SetPassage): Rejection | null {
  const place = departmentId === null ? structure : openDepartment(structure, departmentId);
  if ('code' in place) return place;
  const written = cleanPassage(text);
  if (written !== null && isBlank(written)) return reject('reason-missing');
  if (written !== null && [...written].length > MAX_PASSAGE_LENGTH)
    return reject('passage-too-long', { longest: MAX_PASSAGE_LENGTH });
  return (place.passages?.[passage] ?? null) === written ? reject('no-change') : null;
}

function apply(structure: Structure, { departmentId, passage, text }: SetPassage): Structure {
  const written = cleanPassage(text);
  if (departmentId !== null) {
    const department = departmentOf(structure, departmentId);
    return withParts(structure, department, { passages: withPassage(department.passages, passage, written) });
  }
  const { passages, ...rest } = structure;
  const next = withPassage(passages, passage, written);
  return next ? { ...rest, passages: next } : rest;
}

/** 文字说明 for the official papers: 必要性 and 实施步骤, of the plan or of one department (M07). */
export const setPassage: CommandDefinition<SetPassage> = {
  check,
  apply,
  invert: (before, { departmentId, passage }) => {
    const { passages } = departmentId === null ? before : departmentOf(before, departmentId);
    return [command('set-passage', { departmentId, passage, text: passages?.[passage] ?? null })];
  },
};
