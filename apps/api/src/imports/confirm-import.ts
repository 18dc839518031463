import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { ConfirmedImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { checkBaseline } from '../baselines/check-baseline.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Language } from '../http/language.ts';
import { insertPlan } from '../plans/create-plan.ts';
import type { Confirm } from './import-schema.ts';
import { movePlan } from './move-plan.ts';
import type { MoveOptions } from './move-plan.ts';

export interface ImportSource {
  readonly name: string;
  readonly reading: ImportReading;
}

export interface Confirmation {
  /** The files that it comes from. */
  readonly sources: readonly ImportSource[];
  readonly reading: ImportReading;
  readonly asked: Confirm;
  readonly actor: string;
  readonly language: Language;
}

/**
 * One baseline and one plan on it, in one transaction: whole or not at all.
 * @throws HttpProblem `import_has_errors`, `import_needs_baseline`, `plan_unknown`.
 */
export async function confirmImport(options: MoveOptions, { actor, ...what }: Confirmation): Promise<ConfirmedImport> {
  const { asked, language } = what;
  const checked = await checkBaseline({ bytes: Buffer.from(JSON.stringify(filledBaseline(options, what))), language });
  return options.writes.write((transaction) => {
    const stored = options.baselines.keepChecked(checked, actor);
    const { row } = stored;
    const { title } = stored.indexed.baseline;
    const moved = asked.movePlan
      ? movePlan(options, transaction, { planId: asked.movePlan, to: stored, title, actor })
      : null;
    const planId = moved?.planId ?? insertPlan(options, title, stored).plan.id;
    return { baselineId: row.id, planId, contentHash: row.content_hash, moved };
  });
}

function filledBaseline({ now }: MoveOptions, { sources, reading, asked }: Omit<Confirmation, 'actor'>): Baseline {
  refuseErrors(reading);
  if (reading.baseline === null) throw new HttpProblem('import_needs_baseline');
  const { title, baseDate, countingBasis } = asked;
  return {
    ...reading.baseline,
    source: sourcesOf(sources, now()),
    ...(title === undefined ? {} : { title }),
    ...(baseDate === undefined ? {} : { baseDate }),
    ...(countingBasis === undefined ? {} : { countingBasis }),
  };
}

function refuseErrors({ problems }: ImportReading): void {
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const issues = errors.map(({ sheet, row, column, code }) => ({
    path: [...(sheet === null ? [] : [sheet]), ...(row === null ? [] : [row]), ...(column === null ? [] : [column])],
    message: code,
    code,
  }));
  throw new HttpProblem('import_has_errors', { count: errors.length }, issues);
}

const LONGEST_SOURCE = 5_000;

/** With many files the checksums are cut, so that every name is still there. */
function sourcesOf(sources: readonly ImportSource[], now: Date): string {
  const whole = sources.map((each) => sourceOf(each, now)).join('；');
  if (whole.length <= LONGEST_SOURCE) return whole;
  return whole.replaceAll(/(SHA-256 [0-9a-f]{12})[0-9a-f]{52}/gu, '$1…').slice(0, LONGEST_SOURCE);
}

/** Where the figures come from, printed with every export: the file with its checksum and day, after what the file itself says. */
function sourceOf({ name, reading: { file, baseline } }: ImportSource, now: Date): string {
  const checksum = `SHA-256 ${file.sha256}`;
  const date = now.toISOString().slice(0, 10);
  const said = baseline?.source ?? '';
  if (said.includes(checksum)) return said.replace(checksum, `${checksum}，${date}导入`);
  return `${said === '' ? '' : `${said}；`}${name}（${checksum}，${date}导入）`;
}
