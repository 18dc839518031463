import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { Select } from '../../components/select.tsx';
import { documentMessages } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments, selectNotice } from '../../plan/plan-selectors.ts';
import { ChaptersForm } from './chapters-form.tsx';
import { DocumentCard } from './document-card.tsx';
import { documentFacts } from './document-facts.ts';
import { DOCUMENTS } from './document-file.ts';
import type { Chapters } from './document-file.ts';
import { DocumentPreview } from './document-preview.tsx';
import styles from './documents.module.css';

const CITY = '';

interface DocumentsContentProps {
  readonly planId: string;
  readonly addressed: string | undefined;
}

export function DocumentsContent({ planId, addressed }: DocumentsContentProps) {
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const [chapters, setChapters] = useState<Chapters>({ necessity: '', steps: '' });
  const id = addressed as DepartmentId | undefined;
  const departmentId = id !== undefined && structure.departments.has(id) ? id : null;
  const facts = useMemo(
    () => documentFacts(structure, assessment, departmentId),
    [structure, assessment, departmentId],
  );
  return (
    <div className={styles.content}>
      <Head planId={planId} departmentId={departmentId} />
      <div className={styles.cards}>
        {DOCUMENTS.map((document) => (
          <DocumentCard key={document} request={{ planId, document, departmentId, chapters }} remarks={facts.remarks}>
            <DocumentPreview document={document} facts={facts} />
            {document === 'proposal.docx' && <ChaptersForm chapters={chapters} onChange={setChapters} />}
          </DocumentCard>
        ))}
      </div>
    </div>
  );
}

function Head({ planId, departmentId }: { readonly planId: string; readonly departmentId: string | null }) {
  const words = useMessages(documentMessages);
  const departments = usePlan(selectDepartments);
  const notice = usePlan(selectNotice);
  const save = usePlan((plan) => plan.save);
  const [, go] = useLocation();
  const choose = (chosen: string) => {
    const path = `/plans/${encodeURIComponent(planId)}/documents`;
    go(chosen === CITY ? path : `${path}/${encodeURIComponent(chosen)}`);
  };
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className={styles.heading}>{words.page}</h1>
        <p className={styles.note}>{words.lead}</p>
      </div>
      <Select
        label={words.scope}
        value={departmentId ?? CITY}
        onChange={choose}
        options={[
          { value: CITY, label: words.wholeCity },
          ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <div className={styles.notes}>
        <p className={styles.note}>{words.language}</p>
        {notice !== null && <p className={styles.note}>{words.notice}</p>}
        {save.kind === 'offline' && <p className={styles.caution}>{words.offline}</p>}
        {save.kind !== 'saved' && save.count > 0 && <p className={styles.caution}>{words.unsaved(save.count)}</p>}
      </div>
    </header>
  );
}
