import type { Unit } from '@dachushi/domain/structure.ts';
import { useUnitFindings, useUnitWaived } from '../use-findings.ts';
import { FindingNote } from './finding-note.tsx';
import { Later } from './later.tsx';
import styles from './finding-note.module.css';

/** Open findings first: what, on what basis, and what would settle it. Those that stand with a reason are folded. */
export function FindingsSection({ unit }: { readonly unit: Unit }) {
  const findings = useUnitFindings(unit);
  const waived = useUnitWaived(unit);
  return (
    <>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingNote key={`${finding.ruleId} ${finding.subjectIds.join(' ')}`} finding={finding} />
          ))}
        </ul>
      )}
      {waived.length > 0 && <Later part="waived" findings={waived} />}
    </>
  );
}
