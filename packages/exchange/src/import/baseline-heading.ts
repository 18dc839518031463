import type { ImportOptions, ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import type { Grid } from './grid.ts';
import type { BaselineHeading, LedgerFacts } from './ledger-facts.ts';

interface HeadingSources {
  readonly file: ImportReading['file'];
  readonly options: ImportOptions;
  readonly grids: readonly Grid[];
  readonly further: LedgerFacts;
}

const COUNTING_BASIS = '按台账所列内设机构计数；加挂牌子、领导、小计合计各行不计';

/** Title, date, source, 口径 and warning of the baseline: as given, as the file says, or by plain defaults. */
export function baselineHeading({ file, options, grids, further }: HeadingSources): BaselineHeading {
  const { heading } = further;
  const above = grids.flatMap((grid) =>
    grid.rows.slice(0, 4).flatMap((row) => row.cells.flatMap((cell) => cell?.text ?? [])),
  );
  const illustrative = /示意|虚构|测试数据/.test([file.name, ...above].join(' '));
  return {
    title: (options.title ?? heading.title ?? file.name.replace(/\.[^.]+$/, '')).slice(0, 200),
    baseDate: options.baseDate ?? heading.baseDate ?? dateIn(above) ?? today(),
    source: heading.source ?? `${file.name}（SHA-256 ${file.sha256}）`,
    countingBasis: options.countingBasis ?? heading.countingBasis ?? COUNTING_BASIS,
    notice:
      heading.notice !== undefined
        ? heading.notice
        : illustrative
          ? '源文件注明为示意数据，不得作为真实机构编制数据使用'
          : null,
  };
}

/** 填表日期 and the like above the table. */
function dateIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [, year, month, day] =
      /(?:日期|时间|截至|截止)[:：]?\s*(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})/.exec(text) ?? [];
    if (!year || !month || !day) continue;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)) return date;
  }
  return null;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
