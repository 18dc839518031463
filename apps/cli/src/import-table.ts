import { IMPORT_ERRORS, IMPORT_WARNINGS } from '@dachushi/domain/import/import-codes.ts';
import type { ImportProblem, ImportReading } from '@dachushi/domain/protocol/import-messages.ts';

/** What was understood of the file, for a person at a terminal. */
export function importTable(reading: ImportReading): string {
  return [
    ...headLines(reading),
    '',
    ...sheetLines(reading),
    '',
    ...totalLines(reading),
    '',
    ...problemLines(reading),
  ].join('\n');
}

function headLines({ file }: ImportReading): readonly string[] {
  return [`文件    ${file.name}（${file.size} 字节）`, `SHA-256 ${file.sha256}`];
}

function sheetLines({ sheets, mapping }: ImportReading): readonly string[] {
  return sheets.map(({ name, skipped }) => {
    const used = mapping.sheets.find(({ sheet }) => sheet === name);
    const columns = used?.columns
      .filter(({ meaning }) => meaning !== null && meaning !== 'known')
      .map(({ header }) => header);
    const what = skipped
      ? `未用（${SKIPPED[skipped]}）`
      : `第 ${used?.headerRow ?? 1} 行起：${columns?.join('、') ?? ''}`;
    return `工作表  ${name ?? '（文本）'}：${what}`;
  });
}

const SKIPPED = {
  hidden: '隐藏',
  summary: '汇总',
  'no-header': '没有表头',
  empty: '空',
  facts: '说明',
  'not-chosen': '未选',
} as const;

function totalLines({ preview, items }: ImportReading): readonly string[] {
  const kinds =
    preview.perKindTotals && Object.entries(preview.perKindTotals).map(([kind, total]) => `${kind} ${total} 名`);
  const posts = preview.leadership && `正职 ${preview.leadership.chief} 名，副职 ${preview.leadership.deputy} 名`;
  return [
    `部门 ${preview.departments} 个，内设机构 ${preview.divisions} 个${items ? `，事项 ${items.length} 项` : ''}`,
    `核定编制 ${preview.establishmentTotal === null ? '（无）' : `${preview.establishmentTotal} 名`}${kinds ? `：${kinds.join('，')}` : ''}`,
    `领导职数 ${posts ?? '（无）'}`,
    ...preview.statedTotals
      .filter(({ stated, counted }) => stated !== counted)
      .map(
        ({ sheet, row, label, stated, counted }) =>
          `表内${label}（${sheet ?? ''}第 ${row} 行）${stated}，明细之和 ${counted}：不一致`,
      ),
  ];
}

function problemLines({ problems }: ImportReading): readonly string[] {
  const of = (level: ImportProblem['level']) => problems.filter((problem) => problem.level === level);
  const [errors, warnings] = [of('error'), of('warning')];
  return [`错误 ${errors.length} 条，提示 ${warnings.length} 条`, ...[...errors, ...warnings].map(problemLine)];
}

function problemLine(problem: ImportProblem): string {
  const { level, code, sheet, row, column, detail } = problem;
  const place = [sheet ?? '', row === null ? '' : `${column ?? ''}${row}`].filter((part) => part !== '').join('!');
  const words = level === 'error' ? IMPORT_ERRORS[code] : IMPORT_WARNINGS[code];
  const times = typeof detail['count'] === 'number' && detail['count'] > 1 ? `（${detail['count']} 处）` : '';
  const value = typeof detail['value'] === 'string' ? `“${detail['value']}”` : '';
  return `${level === 'error' ? '错误' : '提示'}  ${[place, code, `${words}${value}${times}`].filter((part) => part !== '').join('  ')}`;
}
