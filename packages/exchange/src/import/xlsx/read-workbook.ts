import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';
import type { WorkbookPackage } from './open-package.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its part. */
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Reads the list of sheets in their order. @throws FileRefused */
export async function readWorkbook(parts: WorkbookPackage): Promise<Workbook> {
  const listed: { name: string; hidden: boolean; relation: string }[] = [];
  let from1904 = false;
  await parts.read('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      if (listed.length >= LIMITS.sheets) throw new FileRefused('too-many-entries', MOST_SHEETS);
      listed.push({
        name: (attributes['name'] ?? '').slice(0, 100),
        hidden: /hidden/i.test(attributes['state'] ?? ''),
        relation: Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '',
      });
    },
  });
  const relations = await readRelations(parts);
  const sheets = listed.flatMap(({ relation, ...sheet }) => {
    const found = relations.get(relation);
    // Charts and dialogs stand in the list of sheets too.
    if (found && !found.type.endsWith('/worksheet')) return [];
    if (!found || !parts.has(found.target)) throw new FileRefused('corrupt-file', missing(sheet.name));
    return [{ ...sheet, path: found.target }];
  });
  if (sheets.length === 0) throw new FileRefused('empty-sheet');
  return { sheets, from1904 };
}

async function readRelations(parts: WorkbookPackage): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await parts.read('xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = attributes['Type'] ?? '';
      if (/\/externalLink/i.test(type)) throw new FileRefused('external-link-forbidden');
      if (/\/vbaProject/i.test(type)) throw new FileRefused('macro-forbidden');
      if (/^external$/i.test(attributes['TargetMode'] ?? '')) return;
      relations.set(attributes['Id'] ?? '', { type, target: pathFrom(attributes['Target'] ?? '') });
    },
  });
  return relations;
}

/** Targets are relative to `xl/`, or absolute in the package. */
function pathFrom(target: string): string {
  const steps = target.startsWith('/') ? [] : ['xl'];
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') {
      if (steps.length === 0) throw new FileRefused('unsafe-entry-name');
      steps.pop();
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const MOST_SHEETS = { zh: `工作表最多 ${LIMITS.sheets} 张`, en: `At most ${LIMITS.sheets} sheets` };

function missing(name: string) {
  return { zh: `工作表“${name}”不在文件里`, en: `Sheet “${name}” is not in the file` };
}
