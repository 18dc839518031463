import { countText } from '@dachushi/history/count-text.ts';
import { ACT_WORDS, LOG_WORDS } from '@dachushi/history/log-words.ts';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import type { RatioFigure } from '@dachushi/history/ratio-figures.ts';
import { whatText, whyText } from '@dachushi/history/step-words.ts';
import type { Step } from '@dachushi/history/step.ts';
import { timeWords } from '@dachushi/chart/date-words.ts';
import { footerOf, headingRows } from '../sheets/heading-rows.ts';
import type { PaperCell, PaperRow, PaperSheet } from '../sheets/paper-sheet.ts';
import { cell, rowOf, wideRow } from '../sheets/row-of.ts';
import type { ToldRecord } from './record-lines.ts';
import type { RecordRequest } from './record-request.ts';
import { chainWords, DEFINITION_LINE, recordHeading, scopeWords, undoWords, whoWords } from './record-words.ts';

const WIDTHS = [7, 19, 14, 14, 36, 30, 22, 30, 17, 16, 9, 9, 13, 9, 9, 13, 9, 9, 16] as const;
const SIGNS = ['① 总体', '② 纳入范围', '③ 部门平均'] as const;
const TITLES = [
  ...['步骤', '时间', '人员', '类型', '操作', '其中', '部门', '事由与依据', '撤回关系', '命名版本'],
  ...SIGNS.flatMap((sign) => [`${sign}\n操作前`, `${sign}\n操作后`, `${sign}\n分子/分母`]),
];
/** Rows beyond which a sheet is split: programs of the office stay quick, and so does writing it. */
const MOST_ROWS = 20_000;

/** 操作记录, a sheet for every twenty thousand steps; the first one begins with what the record is. */
export function recordSheets(request: RecordRequest, told: ToldRecord): readonly PaperSheet[] {
  const pieces: (readonly Step[])[] = [];
  for (let from = 0; from === 0 || from < told.steps.length; from += MOST_ROWS)
    pieces.push(told.steps.slice(from, from + MOST_ROWS));
  return pieces.map((steps, at) => ({
    ...sheetOf(request, told, steps),
    name: pieces.length === 1 ? '操作记录' : `操作记录${at + 1}`,
  }));
}

function sheetOf(request: RecordRequest, told: ToldRecord, steps: readonly Step[]): Omit<PaperSheet, 'name'> {
  const heading = recordHeading(request);
  const rows: PaperRow[] = [
    ...headingRows('操作记录', heading, WIDTHS.length),
    ...[...scopeWords(request, told), DEFINITION_LINE].map((line) => wideRow('note', line, WIDTHS.length)),
    rowOf(TITLES.map((title) => cell('header', title))),
  ];
  const last = rows.length;
  if (steps.length === 0) rows.push(wideRow('text', '没有符合条件的步骤。', WIDTHS.length));
  for (const step of steps) rows.push(stepRow(step, request, told));
  for (const line of ['', ...chainWords(request)]) rows.push(wideRow('note', line, WIDTHS.length));
  return { widths: WIDTHS, rows, heading: { first: last, last }, paper: 'A3', footer: footerOf(heading) };
}

function stepRow(step: Step, request: RecordRequest, told: ToldRecord): PaperRow {
  const { departments } = told.baseline;
  const places = step.departmentIds.map((id) => departments.get(id)?.name ?? id).join('、');
  const names = request.versions.filter(({ seq }) => seq === step.seq).map(({ name }) => name);
  const [before, after] = [ratioFigures(step.before), ratioFigures(step.after)];
  return rowOf([
    cell('number', step.seq),
    cell('centre', timeWords(step.entry.time, 'zh-CN')),
    cell('centre', whoWords(step.entry.actor, request)),
    cell('centre', ACT_WORDS['zh-CN'][step.act]),
    cell('text', whatText(step, 'zh-CN', told.stepOf)),
    cell('text', step.members.map((member) => member['zh-CN']).join('\n')),
    cell('text', places === '' ? LOG_WORDS['zh-CN'].wholePlan : places),
    cell('text', whyText(step, 'zh-CN')),
    cell('centre', undoWords(step, told)),
    cell('centre', names.join('、')),
    ...before.flatMap((was, at) => ratioCells(was, after[at] ?? was)),
  ]);
}

/** As figures of two decimals, rounded as everywhere: a spreadsheet would round the fraction by itself, and halves its own way. */
function ratioCells(was: RatioFigure, is: RatioFigure): readonly PaperCell[] {
  return [share(was), share(is), cell('centre', `${is.numerator}/${is.denominator}`)];
}

function share({ percent }: RatioFigure): PaperCell {
  return percent === null ? cell('centre', '—') : cell('ratio', Number((Number(percent) / 100).toFixed(4)));
}

const VERSION_WIDTHS = [8, 30, 12, 18, 22, 24, 24, 30] as const;

/** 命名版本: the points that people have named, with the ratios there. */
export function versionSheet(request: RecordRequest, told: ToldRecord): PaperSheet {
  const heading = recordHeading(request);
  const titles = ['序号', '版本名称', '步骤', '命名人', '命名时间', ...SIGNS];
  const rows: PaperRow[] = [
    ...headingRows('命名版本', heading, VERSION_WIDTHS.length),
    rowOf(titles.map((title) => cell('header', title))),
  ];
  const last = rows.length;
  request.versions.forEach(({ name, seq, actor, time }, at) =>
    rows.push(
      rowOf([
        cell('number', at + 1),
        cell('text', name),
        cell('centre', seq === 0 ? '起点' : `第 ${countText(seq)} 步`),
        cell('centre', whoWords(actor, request)),
        cell('centre', timeWords(time, 'zh-CN')),
        ...told
          .ratiosAt(seq)
          .map(({ percent, numerator, denominator }) =>
            cell('centre', percent === null ? '—' : `${percent}%（${numerator}/${denominator}）`),
          ),
      ]),
    ),
  );
  return {
    name: '命名版本',
    widths: VERSION_WIDTHS,
    rows,
    heading: { first: last, last },
    paper: 'A4',
    footer: footerOf(heading),
  };
}
