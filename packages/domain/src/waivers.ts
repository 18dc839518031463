import { byCodePoint } from './official-order.ts';
import type { DepartmentStructure, Waiver } from './structure.ts';

/** What a waiver is about: the rule and its subjects, in whatever order they were named. */
type About = Pick<Waiver, 'ruleId' | 'subjectIds'>;

/** Equal for the same rule on the same subjects. */
export function waiverKey({ ruleId, subjectIds }: About): string {
  return [ruleId, ...[...subjectIds].sort(byCodePoint)].join('\n');
}

/** The waiver that covers a finding of this department, if it was given. */
export function findWaiver(department: DepartmentStructure, about: About): Waiver | undefined {
  if (!department.waivers) return undefined;
  const key = waiverKey(about);
  return department.waivers.find((each) => waiverKey(each) === key);
}

/** The same for many findings of one department: its waivers are gone through once. */
export function waiversOf({ waivers = [] }: DepartmentStructure): (about: About) => Waiver | undefined {
  if (waivers.length === 0) return () => undefined;
  const byKey = new Map(waivers.map((waiver) => [waiverKey(waiver), waiver]));
  return (about) => byKey.get(waiverKey(about));
}
