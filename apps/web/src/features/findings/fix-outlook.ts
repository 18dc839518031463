import type { Assessment } from '@dachushi/domain/assessment.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import type { Language } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { subjectsOf } from './subjects.ts';
import type { Subject } from './subjects.ts';
import type { FoundRow } from './found-rows.ts';

export interface FixFact {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What the fix would change, before it is done: at most three facts, and the findings it ends and brings. */
export interface FixOutlook {
  readonly facts: readonly FixFact[];
  readonly healed: readonly Finding[];
  readonly broken: readonly Finding[];
}

interface Standing {
  readonly structure: Structure;
  readonly assessment: Assessment;
}

const MOST_FACTS = 3;

type Words = ReturnType<typeof messagesFor<(typeof findingsMessages)['zh']>>;

/** Null when the fix cannot be done any more. */
export function fixOutlook(now: Standing, row: FoundRow, fix: Command, language: Language): FixOutlook | null {
  const preview = previewCommand(now.structure, now.assessment, fix);
  if (isRejection(preview)) return null;
  const words = messagesFor(findingsMessages, language);
  const then = { structure: preview.structure, assessment: preview.assessment };
  const [before, after] = [namedFacts(now, row, words), namedFacts(then, row, words)];
  const facts = [...before].flatMap(([name, was]): readonly FixFact[] => {
    const is = after.get(name) ?? '—';
    return was === is ? [] : [{ name, before: was, after: is }];
  });
  const unchanged = [...before].flatMap(([name, was]) =>
    (name === words.handler || name === words.supervisor) && after.get(name) === was
      ? [{ name, before: was, after: was }]
      : [],
  );
  return {
    facts: [...unchanged, ...facts].sort((a, b) => placeIn(before, a) - placeIn(before, b)).slice(0, MOST_FACTS),
    healed: preview.healed,
    broken: preview.broken,
  };
}

function placeIn(facts: ReadonlyMap<string, string>, { name }: FixFact): number {
  return [...facts.keys()].indexOf(name);
}

/** Everything that may change, most telling first, by its name. */
function namedFacts({ structure, assessment }: Standing, row: FoundRow, words: Words): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const subjects = subjectsOf(structure, row);
  const [only] = subjects;
  if (only && subjects.length === 1) subjectFacts(only, structure, words, facts);
  const department = row.departmentId === null ? undefined : assessment.departments.get(row.departmentId);
  if (!department) return facts;
  const { items } = department.ledgers;
  facts.set(words.approvalUnits, words.divisionsOf(items.approvalUnits.after));
  facts.set(words.mixedUnits, words.divisionsOf(items.mixedUnits.after));
  facts.set(words.selfSupervised, words.itemsOf(items.selfSupervised.after));
  facts.set(words.unsupervised, words.itemsOf(items.unsupervised.after));
  facts.set(words.divisions, words.divisionsOf(department.ratio.after));
  facts.set(
    words.ratio,
    `${ratioText(department.ratio) ?? '0.00'}% (${removed(department.ratio)}/${department.ratio.before})`,
  );
  facts.set(words.openHere, words.itemsOf(department.findings.length));
  return facts;
}

function subjectFacts(subject: Subject, structure: Structure, words: Words, facts: Map<string, string>): void {
  if (subject.kind === 'item') {
    facts.set(words.handler, subject.unit?.name ?? words.nobody);
    facts.set(words.supervisor, subject.supervisor?.name ?? words.nobody);
    facts.set(words.days, promisedDays(subject, structure, words));
  } else if (subject.kind === 'duty') {
    facts.set(words.leads, subject.unit?.name ?? words.nobody);
  } else if (subject.kind !== 'specialist' && subject.unit) {
    facts.set(words.unitName, subject.unit.name);
    facts.set(words.posts, postsWords(subject.unit, words));
    facts.set(words.places, words.placesOf(totalEstablishment(subject.unit.establishment)));
  }
}

function promisedDays({ item }: Extract<Subject, { kind: 'item' }>, structure: Structure, words: Words): string {
  const departmentId = structure.baseline.divisions.get(item.handlerId)?.departmentId;
  const states = departmentId && structure.departments.get(departmentId)?.itemStates;
  const days = states?.find(({ itemId }) => itemId === item.id)?.terms?.days ?? item.days;
  return days === undefined ? words.notSaid : words.daysOf(days);
}

/** “1正2副，过渡 1 副”. */
export function postsWords({ posts }: Unit, words: Pick<Words, 'postsOf' | 'transitional'>): string {
  const seats = words.postsOf(posts.chief, posts.deputy);
  const deputies = posts.transitional?.deputies ?? 0;
  return deputies > 0 ? `${seats} · ${words.transitional(deputies)}` : seats;
}
