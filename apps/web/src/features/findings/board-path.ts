import type { Structure } from '@dachushi/domain/structure.ts';
import { pathTo } from '../../app/paths.ts';
import { writeSelection } from '../../board/address.ts';
import type { FoundRow } from './found-rows.ts';
import { piecesOf, subjectsOf } from './subjects.ts';

/** The board at the department, with what the finding is about selected. */
export function boardPath(planId: string, structure: Structure, row: FoundRow): string {
  return `${pathTo('board', { planId, departmentId: row.departmentId ?? undefined })}${writeSelection(piecesOf(subjectsOf(structure, row)))}`;
}
