import { POLICY_FIELDS } from '@dachushi/domain/policy.ts';
import type { CapRow, Policy, PostsTable } from '@dachushi/domain/policy.ts';
import { floorOf } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';
import type { Language } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { policyMessages } from '../../messages/policy.ts';
import { formatTarget } from '../../messages/format.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { ruleName } from '../../messages/rule-name.ts';
import { settingName } from './setting-name.ts';
import type { PolicyWords } from './setting-name.ts';
import { NUMBER_FIELDS, OWN_TABLE, VARIANTS } from './policy-draft.ts';

export interface PolicyChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

interface Settings {
  readonly policy: Policy;
  readonly target: Target;
}

const UNIT = {
  minimumStaff: 'places',
  microStaff: 'places',
  internalUnitsMost: 'units',
  approvalOfficeFrom: 'items',
  longestName: 'characters',
} as const;

/** What would be different, one line each, in the order of the page. */
export function policyChanges(now: Settings, then: Settings, language: Language): readonly PolicyChange[] {
  const words = messagesFor(policyMessages, language);
  const lines = (settings: Settings) => settingLines(settings, words, language);
  const [before, after] = [lines(now), lines(then)];
  const changed = after.flatMap(([name, to], at): readonly PolicyChange[] => {
    const from = before[at]?.[1] ?? '';
    return from === to ? [] : [{ name, from, to }];
  });
  // a table of another source is one change, not two
  const said = new Set(changed.map(({ name }) => name));
  const told = changed.filter(
    ({ name }) =>
      !POLICY_FIELDS.some(
        (field) => words.sourceOf(settingName(field, words)) === name && said.has(settingName(field, words)),
      ),
  );
  const switches = [...new Set([...now.policy.off, ...then.policy.off])].flatMap((id): readonly PolicyChange[] => {
    const [was, is] = [now.policy.off.includes(id), then.policy.off.includes(id)];
    const word = (off: boolean) => (off ? words.ruleSwitchedOff : words.ruleSwitchedOn);
    return was === is ? [] : [{ name: ruleName(id, language), from: word(was), to: word(is) }];
  });
  return [...told, ...switches];
}

function settingLines(
  { policy, target }: Settings,
  words: PolicyWords,
  language: Language,
): readonly (readonly [string, string])[] {
  const { listComma } = messagesFor(punctuation, language);
  return [
    [words.targetTitle, floorOf(target) === 0 ? words.presetNoTarget : formatTarget(target)],
    ...NUMBER_FIELDS.map((field) => [words[field], `${policy[field]} ${words[UNIT[field]]}`] as const),
    [words.postsTable, tableText(policy.postsTable, words, listComma)],
    [words.unitCap, capText(policy.unitCap, words, listComma)],
    ...POLICY_FIELDS.map(
      (field) => [words.sourceOf(settingName(field, words)), policy.sources[field] ?? words.noSource] as const,
    ),
  ];
}

function tableText({ id, effectiveFrom, rows }: PostsTable, words: PolicyWords, listComma: string): string {
  const day = effectiveFrom === null ? '' : ` · ${effectiveFrom}`;
  const variant = VARIANTS.find((each) => each === id);
  if (variant) return `${words[variant]}${day}`;
  const said = rows.map(({ upTo, chief, deputy }) =>
    words.postsRow(upTo === null ? words.beyond : words.within(String(upTo)), String(chief), String(deputy)),
  );
  return `${id === OWN_TABLE ? words.own : id} ${said.join(listComma)}${day}`;
}

function capText(cap: readonly CapRow[] | null, words: PolicyWords, listComma: string): string {
  if (cap === null) return words.none;
  return cap
    .map(({ upTo, most }) => words.capRow(upTo === null ? words.beyond : words.within(String(upTo)), String(most)))
    .join(listComma);
}
