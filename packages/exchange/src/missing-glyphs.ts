import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { MissingGlyph } from '@dachushi/domain/protocol/export-messages.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';
import { codePointText, missingCharacters } from './missing-characters.ts';

const MOST_TEXTS = 50;

/** Characters that the fonts inside our files lack, with the texts that they stand in, in official order. */
export async function missingGlyphs(
  structure: Structure,
  planTitle: string,
  departmentIds: readonly string[] | null,
): Promise<readonly MissingGlyph[]> {
  const texts = [...new Set([planTitle, structure.baseline.baseline.title, ...textsOf(structure, departmentIds)])];
  const characters = await missingCharacters(texts);
  return characters.map((character) => {
    const holding = texts.filter((text) => text.includes(character));
    return {
      character,
      codePoint: codePointText(character),
      texts: holding.slice(0, MOST_TEXTS),
      count: holding.length,
    };
  });
}

/** Everything that a paper or a chart may print of the departments. */
function* textsOf(structure: Structure, departmentIds: readonly string[] | null): Iterable<string> {
  for (const department of structure.departments.values()) {
    if (departmentIds?.length && !departmentIds.includes(department.id)) continue;
    yield* baselineTexts(structure, department.id);
    yield* planTexts(department);
  }
  if (!departmentIds?.length) yield* Object.values(structure.passages ?? {});
}

function* baselineTexts({ baseline }: Structure, departmentId: DepartmentId): Iterable<string> {
  const department = baseline.departments.get(departmentId);
  if (!department) return;
  yield department.name;
  for (const { name, duties } of department.divisions) {
    yield name;
    for (const { text } of duties) yield text;
  }
  for (const { name } of department.items) yield name;
}

function* planTexts({ units, passages, parked, waivers, deviationReason }: DepartmentStructure): Iterable<string> {
  for (const { name } of units) yield name;
  yield* Object.values(passages ?? {});
  for (const { note } of parked ?? []) yield note;
  for (const { reason } of waivers ?? []) yield reason;
  if (deviationReason !== null) yield deviationReason;
}
