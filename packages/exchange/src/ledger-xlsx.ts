import type { Baseline } from '@dachushi/domain/baseline.ts';
import { DIVISION_KINDS, ITEM_NATURES } from '@dachushi/domain/division.ts';
import type { Department, Division } from '@dachushi/domain/division.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { FACT_SHEETS, HEADING_WORDS, RANK_HEADER } from './import/ledger-facts.ts';
import { LIMITS } from './import/limits.ts';
import { splitDuties } from './import/split-duties.ts';
import type { SheetColumn, SheetContent } from './xlsx-writing/sheet-xml.ts';
import { workbookFile } from './xlsx-writing/workbook-file.ts';

const YES_NO = ['是', '否'];

const LEDGER_COLUMNS: readonly SheetColumn[] = [
  { header: '序号', width: 6 },
  { header: '单位名称', width: 26, hint: '部门全称。与上一行相同时可留空。' },
  { header: '机构编码', width: 14, hint: '可不填；填写时不得重复。前导零会保留。' },
  { header: '内设机构名称', width: 24, hint: '必填，一行一个处（科）室；同一部门内不得重名。' },
  { header: '机构性质', width: 12, list: DIVISION_KINDS, hint: '从列表中选择；空着时按名称推定。' },
  { header: '主要职责', width: 50, hint: '可不填。一条职责一行（Alt+Enter 换行）。' },
  { header: '核定编制', width: 9, whole: true, hint: '名。0 或正整数；填了右边各类编制时可不填。' },
  { header: '其中：行政编制', width: 9, whole: true },
  { header: '其中：政法专项编制', width: 9, whole: true },
  { header: '其中：事业编制', width: 9, whole: true },
  { header: '其中：工勤编制', width: 9, whole: true },
  { header: '实有人数', width: 9, whole: true, hint: '可不填。测算以核定编制为准。' },
  { header: '领导职数：正职', width: 9, whole: true },
  { header: '领导职数：副职', width: 9, whole: true },
  { header: '是否计入机构数', width: 11, list: YES_NO, hint: '空着按“是”。' },
  { header: '是否保护', width: 9, list: YES_NO, hint: '不参与合并的处室填“是”，如机关党委、派驻机构。' },
  { header: '是否阶段性任务', width: 11, list: YES_NO, hint: '空着按“否”。' },
  { header: '阶段性任务截止日期', width: 13, hint: '写成 2026-12-31。' },
  { header: '阶段性任务文号', width: 16 },
];

const ITEM_COLUMNS: readonly SheetColumn[] = [
  { header: '序号', width: 6 },
  { header: '项目编码', width: 14 },
  { header: '实施部门', width: 26 },
  { header: '项目名称', width: 34 },
  { header: '事项性质', width: 9, list: ITEM_NATURES },
  { header: '审批类别', width: 12 },
  { header: '设定依据', width: 40 },
  { header: '原承办处室', width: 20 },
  { header: '监管处室', width: 20 },
  { header: '法定时限（工作日）', width: 10, whole: true },
  { header: '承诺时限（工作日）', width: 10, whole: true },
  { header: '申报要件数（改革前）', width: 10, whole: true },
  { header: '环节数', width: 8, whole: true },
  { header: '前置条件', width: 8, whole: true },
  { header: '是否网办', width: 9 },
  { header: '是否进驻', width: 9, list: YES_NO },
  { header: '事项状态', width: 9, list: ['保留', '承接', '新增'] },
];

/**
 * The baseline as a workbook in the columns of a ledger: header frozen, lists to choose from. Importing it gives an equal
 * baseline, ids included, as long as names are unique among departments and within each department.
 */
export function ledgerXlsx(baseline: Baseline): Buffer {
  const items = baseline.departments.flatMap(itemRows).map((cells, at) => [at + 1, ...cells]);
  const duties = baseline.departments.flatMap(({ divisions }) =>
    divisions.filter((division) => !fitsOneCell(division)).flatMap(dutyRows),
  );
  return workbookFile([
    {
      name: '台账',
      columns: LEDGER_COLUMNS,
      rows: baseline.departments.flatMap(divisionRows).map((cells, at) => [at + 1, ...cells]),
    },
    ...(items.length > 0 ? [{ name: '事项', columns: ITEM_COLUMNS, rows: items }] : []),
    factSheet('departments', [14, 28, 16, 10, 40, 14], baseline.departments.map(departmentRow)),
    ...(duties.length > 0 ? [factSheet('duties', [14, 18, 60, 20, 12], duties)] : []),
    factSheet('heading', [16, 80], headingRows(baseline)),
  ]);
}

/** Ruled lines to begin with; the lists go on below them. */
const EMPTY_ROWS = Array.from({ length: 40 }, () => LEDGER_COLUMNS.map(() => null));

/** The same columns with nothing in them, to be filled in. */
export function ledgerTemplateXlsx(): Buffer {
  return workbookFile([{ name: '台账', columns: LEDGER_COLUMNS, rows: EMPTY_ROWS }]);
}

function divisionRows(department: Department): readonly (readonly (string | number | null)[])[] {
  return department.divisions.map((division) => {
    const { id, name, kind, establishment, posts, temporary } = division;
    const places = [establishment.行政, establishment.政法, establishment.事业, establishment.工勤];
    const duties = fitsOneCell(division) ? division.duties.map(({ text }) => text).join('\n') : '';
    return [
      ...[
        department.name,
        id,
        name,
        kind,
        duties,
        totalEstablishment(establishment),
        ...places,
        division.actualStaff ?? null,
        posts.chief,
        posts.deputy,
      ],
      ...[
        yesNo(division.counted),
        yesNo(division.protected),
        yesNo(temporary !== null),
        temporary?.until ?? '',
        temporary?.documentNo ?? '',
      ],
    ];
  });
}

/** Whether its duties come back from one cell as they are: plain sentences with the ids they get anyway. */
function fitsOneCell({ id, duties }: Division): boolean {
  const cell = duties.map(({ text }) => text).join('\n');
  const back = splitDuties(cell);
  const plain = duties.every(
    (duty, at) => duty.id === `${id}-d${at + 1}` && duty.text === back[at] && !duty.object && !duty.action,
  );
  return plain && back.length === duties.length && cell.length <= LIMITS.textLength && !/[^\P{Cc}\n]/u.test(cell);
}

function dutyRows({ id, duties }: Division): readonly (readonly string[])[] {
  return duties.map((duty) => [id, duty.id, duty.text, duty.object ?? '', duty.action ?? '']);
}

function itemRows(department: Department): readonly (readonly (string | number | null)[])[] {
  const names = new Map(department.divisions.map(({ id, name }) => [id, name]));
  return department.items.map((item) => [
    ...[item.id, department.name, item.name, item.nature, item.category ?? '', item.basis ?? ''],
    ...[names.get(item.handlerId) ?? '', item.supervisorId === null ? '' : (names.get(item.supervisorId) ?? '')],
    ...[item.statutoryDays ?? null, item.days ?? null, item.documents ?? null, item.steps ?? null],
    ...[item.preconditions ?? null, item.online ?? ''],
    ...[item.inHall === undefined ? '' : yesNo(item.inHall), item.status ?? ''],
  ]);
}

function departmentRow({ id, name, category, inScope, exemptReason, divisionRank }: Department): readonly string[] {
  return [id, name, category, yesNo(inScope), exemptReason ?? '', divisionRank ?? ''];
}

function headingRows(baseline: Baseline): readonly (readonly string[])[] {
  const keys = ['title', 'baseDate', 'source', 'countingBasis', 'notice'] as const;
  return keys.map((key) => [HEADING_WORDS[key], baseline[key] ?? '']);
}

function factSheet(
  kind: keyof typeof FACT_SHEETS,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): SheetContent {
  const { name, header } = FACT_SHEETS[kind];
  const headers = kind === 'departments' ? [...header, RANK_HEADER] : header;
  return { name, columns: headers.map((text, at) => ({ header: text, width: widths[at] ?? 12 })), rows };
}

function yesNo(value: boolean): string {
  return value ? '是' : '否';
}
