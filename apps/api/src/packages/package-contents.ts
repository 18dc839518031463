import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { CHART_FILES, PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import type { ExportFileName, PackageRequest } from '@dachushi/domain/protocol/export-messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { EXPORT_QUERIES } from '../exports/export-schemas.ts';
import type { MadeFileName } from '../exports/export-schemas.ts';
import { HttpProblem } from '../http/http-problem.ts';

/** One file of the folder: where it lies and how it is asked for. */
export interface PackageFile {
  /** Path in the folder. */
  readonly name: string;
  readonly file: ExportFileName;
  /** As in an address. */
  readonly query: Readonly<Record<string, string>>;
}

const TITLES: Readonly<Record<string, string>> = {
  proposal: '内设机构调整方案',
  comparison: '改革前后对照表',
  regulation: '三定规定修订稿',
  chart: '机构设置图',
  plan: '方案全文（可在另一台机器打开）',
};
/** As they are laid before a meeting. */
const ORDER: readonly ExportFileName[] = [...PAPER_FILES, ...CHART_FILES, 'plan.json'];
const USUAL = ORDER.filter((file) => file !== 'plan.json');

/** Everything that the folder holds, in order. @throws HttpProblem `department_unknown`. */
export function packageContents(structure: Structure, asked: PackageRequest): readonly PackageFile[] {
  const files = asked.files ? ORDER.filter((file) => asked.files?.includes(file)) : USUAL;
  const city = files.map((file) => ({ name: `全市/${nameOf(file)}`, file, query: queryOf(file, asked) }));
  const folders = folderNames(structure, [...new Set(asked.departments ?? [])]);
  const own = files.filter((file) => file !== 'plan.json');
  return [
    ...city,
    ...[...folders].flatMap(([department, folder]) =>
      own.map((file) => ({ name: `${folder}/${nameOf(file)}`, file, query: { ...queryOf(file, asked), department } })),
    ),
  ];
}

function nameOf(file: ExportFileName): string {
  const [kind = '', extension = ''] = file.split('.');
  return `${TITLES[kind] ?? kind}.${extension}`;
}

/** Only what this kind of file may be asked. */
function queryOf(file: ExportFileName, asked: PackageRequest): Readonly<Record<string, string>> {
  if (file === 'plan.json') return {};
  const known: object = EXPORT_QUERIES[file satisfies MadeFileName].shape;
  const { lang, side, look, paper, orientation } = asked;
  const wanted = { lang, side, look, paper, orientation };
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) =>
      value !== undefined && name in known ? [[name, value] as const] : [],
    ),
  );
}

/** Numbered in official order; no sign that a file system would refuse. */
function folderNames(structure: Structure, ids: readonly string[]): ReadonlyMap<string, string> {
  for (const departmentId of ids)
    if (!structure.departments.has(departmentId as DepartmentId))
      throw new HttpProblem('department_unknown', { departmentId });
  const all = [...structure.baseline.departments.values()];
  return new Map(
    all.flatMap(({ id, name }, at) =>
      ids.includes(id) ? [[id, `${String(at + 1).padStart(2, '0')} ${safeName(name)}`] as const] : [],
    ),
  );
}

/** A name that every file system takes: at most 60 characters, never empty. */
export function safeName(name: string): string {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_').replace(/[. ]+$/u, '');
  return [...clean].slice(0, 60).join('') || '_';
}
