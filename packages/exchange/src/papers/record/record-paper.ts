import { timeWords } from '@dachushi/chart/date-words.ts';
import { countText } from '@dachushi/history/count-text.ts';
import { LOG_WORDS } from '@dachushi/history/log-words.ts';
import { ratioFigures } from '@dachushi/history/ratio-figures.ts';
import type { RatioFigure } from '@dachushi/history/ratio-figures.ts';
import { whatText, whyText } from '@dachushi/history/step-words.ts';
import type { Step } from '@dachushi/history/step.ts';
import { centre, endOfSection, headRow, paragraph, table, text } from '../blocks.ts';
import type { Block, TableRow } from '../blocks.ts';
import { SHEET_WIDTH } from '../measures.ts';
import type { Paper } from '../paper.ts';
import { headingWords } from '../words/heading-words.ts';
import type { ToldRecord } from './record-lines.ts';
import type { RecordRequest } from './record-request.ts';
import {
  chainWords,
  DEFINITION_LINE,
  figureWords,
  recordHeading,
  scopeWords,
  undoWords,
  whoWords,
} from './record-words.ts';

/** One table of fifty thousand rows is more than an office program lays out: each has so many. */
const ROWS_OF_A_TABLE = 1_000;
const WIDTHS = [6, 19, 32, 15, 19, 15, 15, 16] as const;

/** 操作记录 for Word, landscape: what it covers, the named versions, then step by step. */
export function recordPaper(request: RecordRequest, told: ToldRecord): Paper {
  const heading = recordHeading(request);
  const { notice } = heading;
  return {
    title: `${request.planTitle} 操作记录`,
    heading,
    provenance: request.provenance,
    blocks: [
      paragraph('TableTitle', '操作记录'),
      ...headingWords(heading).map((line) => paragraph('TableNote', line)),
      ...(notice === null ? [] : [paragraph('TableWarning', `示意数据：${notice}`)]),
      ...[...scopeWords(request, told), DEFINITION_LINE].map((line) => paragraph('TableNote', line)),
      ...versionBlocks(request, told),
      ...stepBlocks(request, told),
      paragraph('TableNote', ''),
      ...chainWords(request).map((line) => paragraph('TableNote', line)),
      endOfSection('sheet'),
    ],
  };
}

function versionBlocks(request: RecordRequest, told: ToldRecord): readonly Block[] {
  if (request.versions.length === 0) return [];
  const rows = request.versions.map(({ name, seq, actor, time }): TableRow => ({
    cells: [
      text(name),
      centre(seq === 0 ? '起点' : `第 ${countText(seq)} 步`),
      centre(whoWords(actor, request)),
      centre(timeWords(time, 'zh-CN')),
      ...told.ratiosAt(seq).map((figure) => centre(figureWords(figure))),
    ],
  }));
  return [
    paragraph('TableStrong', '命名版本'),
    table({
      widths: [22, 10, 12, 25, 19, 19, 22],
      width: SHEET_WIDTH,
      rows: [headRow('版本名称', '步骤', '命名人', '命名时间', '① 总体', '② 纳入范围', '③ 部门平均'), ...rows],
    }),
    paragraph('TableNote', ''),
  ];
}

function stepBlocks(request: RecordRequest, told: ToldRecord): readonly Block[] {
  const { steps } = told;
  if (steps.length === 0) return [paragraph('TableNote', '没有符合条件的步骤。')];
  const blocks: Block[] = [];
  for (let from = 0; from < steps.length; from += ROWS_OF_A_TABLE) {
    const piece = steps.slice(from, from + ROWS_OF_A_TABLE);
    const [first, last] = [piece[0]?.seq ?? 0, piece.at(-1)?.seq ?? 0];
    if (steps.length > ROWS_OF_A_TABLE)
      blocks.push(paragraph('TableStrong', `第 ${countText(first)}–${countText(last)} 步`));
    const head = headRow('步骤', '时间、人员', '操作', '部门', '事由与依据', '① 总体', '② 纳入范围', '③ 部门平均');
    const rows = [head, ...piece.map((step) => stepRow(step, request, told))];
    blocks.push(table({ widths: WIDTHS, width: SHEET_WIDTH, rows }));
  }
  return blocks;
}

function stepRow(step: Step, request: RecordRequest, told: ToldRecord): TableRow {
  const { departments } = told.baseline;
  const places = step.departmentIds.map((id) => departments.get(id)?.name ?? id).join('、');
  const names = request.versions.filter(({ seq }) => seq === step.seq).map(({ name }) => `版本“${name}”`);
  const what = [
    whatText(step, 'zh-CN', told.stepOf),
    ...step.members.map((member, at) => `${at + 1}. ${member['zh-CN']}`),
    undoWords(step, told),
    ...names,
  ].filter((line) => line !== '');
  const before = ratioFigures(step.before);
  return {
    cells: [
      centre(countText(step.seq)),
      centre(`${timeWords(step.entry.time, 'zh-CN')}\n${whoWords(step.entry.actor, request)}`),
      text(what.join('\n')),
      text(places === '' ? LOG_WORDS['zh-CN'].wholePlan : places),
      text(whyText(step, 'zh-CN')),
      ...ratioFigures(step.after).map((is, at) => centre(movedWords(before[at] ?? is, is))),
    ],
  };
}

/** “22.85%→23.77%” over “155/652”, or the one figure where the step did not move it. */
function movedWords(was: RatioFigure, is: RatioFigure): string {
  const moved = was.numerator !== is.numerator || was.denominator !== is.denominator;
  if (is.percent === null) return '—';
  return `${moved && was.percent !== null ? `${was.percent}%→` : ''}${is.percent}%\n${is.numerator}/${is.denominator}`;
}
