import type { Unit } from '@dachushi/domain/structure.ts';
import { useUnitFindings } from '../use-findings.ts';
import { FindingNote } from './finding-note.tsx';
import styles from './finding-note.module.css';

/** Open findings first: what, on what basis, and what would settle it. */
export function FindingsSection({ unit }: { readonly unit: Unit }) {
  const findings = useUnitFindings(unit);
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingNote key={`${finding.ruleId} ${finding.subjectIds.join(' ')}`} finding={finding} />
      ))}
    </ul>
  );
}
