import { POLICY_FIELDS } from '@dachushi/domain/policy.ts';
import type { CapRow, Policy, PostsRow } from '@dachushi/domain/policy.ts';
import { fromFloor, hundredths } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';
import { NUMBER_FIELDS } from './policy-draft.ts';
import type { PolicyDraft } from './policy-draft.ts';

/** What is wrong with what was typed; the screen words it beside the field. */
export type DraftProblem = 'whole' | 'rising' | 'percent' | 'date' | 'source-long';

/** Field → problem; rows as `posts 0 upTo`. */
export type DraftProblems = ReadonlyMap<string, DraftProblem>;

export interface ReadDraft {
  readonly problems: DraftProblems;
  /** Null while something is wrong. */
  readonly settings: { readonly policy: Policy; readonly target: Target } | null;
}

const MOST = 9999;
const LONGEST_SOURCE = 500;

export function readDraft(draft: PolicyDraft): ReadDraft {
  const problems = new Map<string, DraftProblem>();
  const whole = (field: string, typed: string): number => {
    const text = typed.trim();
    if (/^\d{1,4}$/.test(text) && Number(text) <= MOST) return Number(text);
    problems.set(field, 'whole');
    return 0;
  };
  const limits = <Row extends { readonly upTo: string }>(name: string, rows: readonly Row[]) => {
    let last = -1;
    return rows.map(({ upTo }, at): number | null => {
      if (at === rows.length - 1) return null;
      const limit = whole(`${name} ${at} upTo`, upTo);
      if (!problems.has(`${name} ${at} upTo`) && limit <= last) problems.set(`${name} ${at} upTo`, 'rising');
      last = Math.max(last, limit);
      return limit;
    });
  };
  const numbers = Object.fromEntries(NUMBER_FIELDS.map((field) => [field, whole(field, draft.numbers[field])]));
  const upTo = limits('posts', draft.table.rows);
  const rows = draft.table.rows.map(({ chief, deputy }, at): PostsRow => {
    const read = { chief: whole(`posts ${at} chief`, chief), deputy: whole(`posts ${at} deputy`, deputy) };
    return { upTo: upTo[at] ?? null, ...read };
  });
  const capUpTo = limits('cap', draft.cap ?? []);
  const cap = draft.cap?.map(({ most }, at): CapRow => ({
    upTo: capUpTo[at] ?? null,
    most: whole(`cap ${at} most`, most),
  }));
  const effectiveFrom = draft.table.effectiveFrom.trim();
  if (effectiveFrom !== '' && !isDay(effectiveFrom)) problems.set('effectiveFrom', 'date');
  const target = readTarget(draft, problems);
  for (const field of POLICY_FIELDS)
    if ([...draft.sources[field]].length > LONGEST_SOURCE) problems.set(`source ${field}`, 'source-long');
  if (problems.size > 0) return { problems, settings: null };
  const sources = Object.fromEntries(
    POLICY_FIELDS.flatMap((field) =>
      draft.sources[field].trim() === '' ? [] : [[field, draft.sources[field].trim()]],
    ),
  );
  const policy = {
    ...(numbers as Pick<Policy, (typeof NUMBER_FIELDS)[number]>),
    preset: draft.preset,
    postsTable: { id: draft.table.id, effectiveFrom: effectiveFrom === '' ? null : effectiveFrom, rows },
    unitCap: cap ?? null,
    off: draft.off,
    sources,
  };
  return { problems, settings: { policy, target } };
}

function readTarget({ target, band, onlyFloor }: PolicyDraft, problems: Map<string, DraftProblem>): Target {
  const ratio = percent('target', target, problems);
  return onlyFloor ? fromFloor(ratio) : { ratio, band: percent('band', band, problems) };
}

function percent(field: string, typed: string, problems: Map<string, DraftProblem>): number {
  const text = typed.trim();
  if (/^\d{1,3}([.]\d{1,2})?$/.test(text) && Number(text) <= 100) return hundredths(Number(text));
  problems.set(field, 'percent');
  return 0;
}

/** A day that exists, YYYY-MM-DD. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
