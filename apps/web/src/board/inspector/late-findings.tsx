import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { FindingActs } from './finding-acts.tsx';
import { WaivedList } from './waived-list.tsx';

export type LateFindingsProps =
  | { readonly part: 'finding-acts'; readonly finding: Finding }
  | { readonly part: 'waived'; readonly findings: readonly Finding[] };

/** Apart from the other late parts: an open department shows these at once, and the others only when asked for. */
export function LateFindings(props: LateFindingsProps) {
  return props.part === 'waived' ? <WaivedList findings={props.findings} /> : <FindingActs finding={props.finding} />;
}
