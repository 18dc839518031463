import type { Piece } from '@dachushi/domain/drop.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { PaletteEntry } from '../../features/palette/command-palette.tsx';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { paletteMessages } from '../../messages/palette.ts';

interface Places {
  readonly structure: Structure;
  readonly language: Language;
  /** The department to begin with, when what is in sight comes first; null keeps official order. */
  readonly nearest: DepartmentId | null;
  openDepartment(id: DepartmentId): void;
  show(piece: Piece, departmentId: DepartmentId): void;
}

/** Departments, units, and divisions that stand under another name, in official order but for the nearest department. */
export function placeEntries({ structure, language, nearest, openDepartment, show }: Places): readonly PaletteEntry[] {
  const words = messagesFor(paletteMessages, language);
  const departments: PaletteEntry[] = [];
  const near: PaletteEntry[] = [];
  const units: PaletteEntry[] = [];
  const divisions: PaletteEntry[] = [];
  const all = [...structure.departments.values()];
  for (const department of [...all.filter(({ id }) => id === nearest), ...all.filter(({ id }) => id !== nearest)]) {
    const name = structure.baseline.departments.get(department.id)?.name ?? department.id;
    departments.push({
      id: `department ${department.id}`,
      group: words.groupDepartments,
      label: name,
      icon: 'organisation',
      run: () => openDepartment(department.id),
    });
    for (const unit of department.units) {
      units.push({
        id: `unit ${unit.id}`,
        group: words.groupUnits,
        label: unit.name,
        detail: name,
        icon: 'cards',
        run: () => show({ kind: 'unit', unitId: unit.id }, department.id),
      });
      const held = [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)];
      for (const divisionId of held) {
        const division = structure.baseline.divisions.get(divisionId)?.division;
        if (!division || (held.length === 1 && division.name === unit.name)) continue;
        divisions.push({
          id: `division ${divisionId}`,
          group: words.groupDivisions,
          label: division.name,
          detail: `${words.inUnit(unit.name)} · ${name}`,
          icon: 'document',
          run: () => show({ kind: 'division', divisionId }, department.id),
        });
      }
    }
    // a division in sight comes before a unit of the same name elsewhere
    if (department.id === nearest) near.push(...units.splice(0), ...divisions.splice(0));
  }
  return [...departments, ...near, ...units, ...divisions];
}
