import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { DepartmentLedgers } from './department-ledgers.tsx';
import { FindingNote } from './finding-note.tsx';
import { Later } from './later.tsx';
import notes from './finding-note.module.css';
import styles from './inspector.module.css';

/** Nothing selected: what to do, and what is open in the department. */
export function DepartmentPanel() {
  const words = useMessages(cardMessages);
  const setOpen = useBoard((board) => board.setInspectorOpen);
  const setDrawer = useBoard((board) => board.setDrawer);
  const departmentId = useBoard((board) => board.departmentId);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.departmentTitle}</h2>
        <IconButton
          icon="close"
          label={words.close}
          onClick={() => {
            setOpen(false);
            setDrawer(null);
          }}
        />
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.departmentTitle}>
        <div className={styles.empty}>
          <span className={styles.drawing}>
            <Icon name="cards" size={24} />
          </span>
          <p className={styles.emptyTitle}>{words.emptyTitle}</p>
          <dl className={styles.keys}>
            <Shortcut keys="M" word={words.keyMerge} />
            <Shortcut keys="F2" word={words.keyRename} />
            <Shortcut keys="N" word={words.keyNew} />
          </dl>
        </div>
        {departmentId !== null && <DepartmentLedgers departmentId={departmentId} />}
        <DepartmentFindings />
      </div>
    </>
  );
}

function Shortcut({ keys, word }: { readonly keys: string; readonly word: string }) {
  return (
    <div className={styles.key}>
      <dt>
        <KeyCap keys={keys} />
      </dt>
      <dd>{word}</dd>
    </div>
  );
}

export function DepartmentFindings() {
  const words = useMessages(boardMessages);
  const departmentId = useBoard((board) => board.departmentId);
  const findings = usePlan((plan) =>
    departmentId === null ? undefined : plan.assessment.departments.get(departmentId)?.findings,
  );
  const waived = usePlan((plan) =>
    departmentId === null ? undefined : plan.assessment.departments.get(departmentId)?.waived,
  );
  if (findings === undefined || waived === undefined) return null;
  return (
    <section>
      <h3 className={styles.sectionTitle}>
        {words.findings} <span className={styles.count}>{findings.length}</span>
      </h3>
      {findings.length === 0 && <p className={styles.quiet}>{words.noFindings}</p>}
      <ul className={notes.list}>
        {findings.map((finding) => (
          <FindingNote key={`${finding.ruleId} ${finding.subjectIds.join(' ')}`} finding={finding} />
        ))}
      </ul>
      {waived.length > 0 && <Later part="waived" findings={waived} />}
    </section>
  );
}
