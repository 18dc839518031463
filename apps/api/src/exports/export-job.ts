import { dateWords, timeWords, versionWords } from '@dachushi/chart/date-words.ts';
import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { ChartFileName, PaperFileName } from '@dachushi/domain/protocol/export-messages.ts';
import { PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import type { ChartDocument } from '@dachushi/exchange/chart-document.ts';
import type { ChartJob } from '@dachushi/exchange/chart-job.ts';
import type { z } from 'zod';
import { HttpProblem } from '../http/http-problem.ts';
import type { CHART_QUERY, PAPER_QUERY, PICTURE_QUERY } from './chart-schema.ts';
import type { EXPORT_QUERIES, MadeFileName } from './export-schemas.ts';
import type { ExportedVersion } from './exported-version.ts';
import type { PAPERS_QUERY } from './paper-schema.ts';

/** What was asked of a file, checked. */
export type Asked = z.output<(typeof EXPORT_QUERIES)[MadeFileName]>;

type ChartAsked = z.output<typeof CHART_QUERY> &
  Partial<Pick<z.output<typeof PAPER_QUERY>, 'paper' | 'orientation'> & Pick<z.output<typeof PICTURE_QUERY>, 'scale'>>;

/** The file as a job for the drawing thread. @throws HttpProblem `department_unknown`. */
export function exportJob(version: ExportedVersion, file: MadeFileName, asked: Asked): ChartJob {
  return isPaper(file)
    ? paperJob(version, file, asked as z.output<typeof PAPERS_QUERY>)
    : chartJob(version, file, asked as ChartAsked);
}

function isPaper(file: MadeFileName): file is PaperFileName {
  return (PAPER_FILES as readonly string[]).includes(file);
}

/** `proposal.docx?department=hrss`: the question again, but for the version, in one order. */
export function askedWords(file: string, query: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(query).filter(([name, value]) => name !== 'at' && typeof value === 'string');
  const words = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)]));
  words.sort();
  const text = words.toString();
  return text === '' ? file : `${file}?${text}`;
}

const TITLES: Readonly<Record<string, string>> = {
  comparison: '改革前后对照表',
  proposal: '内设机构调整方案',
  regulation: '三定规定修订稿',
};

/** What the file is called when it is saved: plan, department, kind and version. */
export function exportName({ plan, seq, structure }: ExportedVersion, file: MadeFileName, asked: Asked): string {
  const [kind = '', extension = ''] = file.split('.');
  const only = typeof asked.department === 'string' ? [asked.department] : (asked.department ?? []);
  const department = only.length === 1 ? structure.baseline.departments.get(only[0] as DepartmentId)?.name : undefined;
  const parts = [plan.title, department, TITLES[kind], String(seq)].filter((part) => part !== undefined);
  return `${parts.join('-')}.${extension}`;
}

function refuseUnknown({ structure }: ExportedVersion, ids: readonly string[]): void {
  for (const departmentId of ids)
    if (!structure.departments.has(departmentId as DepartmentId))
      throw new HttpProblem('department_unknown', { departmentId });
}

function paperJob(version: ExportedVersion, format: PaperFileName, asked: z.output<typeof PAPERS_QUERY>): ChartJob {
  const { department } = asked;
  refuseUnknown(version, department === undefined ? [] : [department]);
  const { plan, structure, provenance } = version;
  const departmentId = (department ?? null) as DepartmentId | null;
  return { format, paper: { structure, planTitle: plan.title, departmentId, provenance } };
}

function chartJob(version: ExportedVersion, file: ChartFileName, asked: ChartAsked): ChartJob {
  const { provenance } = version;
  switch (file) {
    case 'chart.svg':
      return { format: 'svg', chart: sheetOf(version, asked), provenance };
    case 'chart.png':
      return { format: 'png', chart: sheetOf(version, asked), scale: asked.scale ?? null, provenance };
    case 'chart.pdf': {
      const paper = paperOf(asked.paper ?? 'A4', asked.orientation ?? 'landscape');
      return { format: 'pdf', chart: { ...documentOf(version, asked), paper } };
    }
    case 'chart.pptx':
      return { format: 'pptx', chart: documentOf(version, asked) };
  }
}

/** A single sheet; what it stands on in its small print. */
function sheetOf(version: ExportedVersion, asked: ChartAsked): Omit<ChartDocument, 'paper' | 'provenance'> {
  const { plan, seq, structure, provenance } = version;
  const { baseDate, countingBasis, notice } = structure.baseline.baseline;
  refuseUnknown(version, asked.department ?? []);
  return {
    comparison: compareStructure(structure),
    departmentIds: asked.department?.length ? asked.department : null,
    side: asked.side,
    look: asked.look,
    language: asked.lang,
    footer: {
      planTitle: plan.title,
      baseDate: dateWords(baseDate, asked.lang),
      countingBasis,
      notice,
      version: versionWords(seq, provenance.stateHash),
      time: timeWords(provenance.time, asked.lang),
    },
  };
}

/** A file with pages says more exactly where it comes from: the plan's era, step and hash. */
function documentOf(version: ExportedVersion, asked: ChartAsked): Omit<ChartDocument, 'paper'> {
  const { seq, provenance } = version;
  const chart = sheetOf(version, asked);
  return {
    ...chart,
    footer: {
      ...chart.footer,
      version: `${provenance.epoch.slice(-4)}:${versionWords(seq, provenance.stateHash)}`,
    },
    provenance,
  };
}
