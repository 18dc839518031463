import { Link } from 'wouter';
import { Select } from '../../components/select.tsx';
import { documentMessages } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments, selectNotice } from '../../plan/plan-selectors.ts';
import { GlyphWarning } from './glyph-warning.tsx';
import styles from './documents.module.css';

const CITY = '';

interface DocumentsHeadProps {
  readonly departmentId: string | null;
  readonly onDepartment: (id: string | null) => void;
}

/** About whom the papers are, and what whoever prints them should know first. */
export function DocumentsHead({ departmentId, onDepartment }: DocumentsHeadProps) {
  const words = useMessages(documentMessages);
  const departments = usePlan(selectDepartments);
  const notice = usePlan(selectNotice);
  const save = usePlan((plan) => plan.save);
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={styles.heading}>{words.page}</h1>
        <p className={styles.note}>{notice === null ? words.lead : `${words.lead}${words.notice}`}</p>
      </div>
      <Select
        label={words.scope}
        value={departmentId ?? CITY}
        onChange={(chosen) => onDepartment(chosen === CITY ? null : chosen)}
        options={[
          { value: CITY, label: words.wholeCity },
          ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <Link className={styles.link} href="/verify">
        {words.verify}
      </Link>
      <div className={styles.notes}>
        {save.kind === 'offline' && <p className={styles.caution}>{words.offline}</p>}
        {save.kind !== 'saved' && save.count > 0 && <p className={styles.caution}>{words.unsaved(save.count)}</p>}
        <GlyphWarning departmentId={departmentId} />
      </div>
    </header>
  );
}
