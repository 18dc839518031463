import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { documentFileNames, documentInside, documentMessages, documentTitles } from '../../messages/documents.ts';
import { problemText } from '../../messages/problem-text.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { DocumentRequest } from './document-file.ts';
import { useDocumentDownload } from './use-document-download.ts';
import styles from './documents.module.css';

interface DocumentCardProps {
  readonly request: Omit<DocumentRequest, 'language'>;
  /** How many deviations and waivers the paper prints. */
  readonly remarks: number;
  readonly children: ReactNode;
}

const ICONS = {
  'comparison.xlsx': 'table',
  'comparison.docx': 'document',
  'proposal.docx': 'document',
  'chart.pdf': 'organisation',
  'chart.pptx': 'organisation',
} as const;

/** One paper: what is inside, a look at its first lines, and its download. */
export function DocumentCard({ request, remarks, children }: DocumentCardProps) {
  const words = useMessages(documentMessages);
  const titles = useMessages(documentTitles);
  const inside = useMessages(documentInside);
  const id = useId();
  const { document, planId, departmentId } = request;
  const chart = document.startsWith('chart.');
  const place = departmentId === null ? '' : `/${encodeURIComponent(departmentId)}`;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.cardTitle}>
        <Icon name={ICONS[document]} />
        {titles[document]}
      </h2>
      <p className={styles.note}>{inside[document]}</p>
      {!chart && remarks > 0 && <p className={styles.note}>{words.remarks(remarks)}</p>}
      {children}
      {chart && (
        <Link className={styles.link} href={`/plans/${encodeURIComponent(planId)}/chart${place}`}>
          {words.chartOptions}
        </Link>
      )}
      <Download request={request} />
    </section>
  );
}

function Download({ request }: Pick<DocumentCardProps, 'request'>) {
  const words = useMessages(documentMessages);
  const language = useLanguage();
  const name = useFileName(request);
  const { running, problem, done, start, cancel } = useDocumentDownload();
  const title = useMessages(documentTitles)[request.document];
  return (
    <div className={styles.foot}>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problemText(problem, language)}
        </p>
      )}
      <div className={styles.buttons}>
        {running && <progress className={styles.progress} aria-label={words.making} />}
        <span role="status" className={styles.status}>
          {running ? words.making : done === null ? '' : words.done(done)}
        </span>
        {running ? (
          <Button onClick={cancel} aria-label={`${words.stop} ${title}`}>
            {words.stop}
          </Button>
        ) : (
          <Button
            icon="download"
            aria-label={`${words.download} ${title}`}
            onClick={() => start({ ...request, language }, name)}
          >
            {words.download}
          </Button>
        )}
      </div>
    </div>
  );
}

/** As the server names it, with the department where it is about one. */
function useFileName({ document, departmentId }: DocumentCardProps['request']): string {
  const fileNames = useMessages(documentFileNames);
  const title = usePlan((plan) => plan.title);
  const departments = usePlan((plan) => plan.structure.baseline.baseline.departments);
  const department = departments.find(({ id }) => (id as string) === departmentId)?.name ?? title;
  return `${department}-${fileNames[document]}.${document.split('.')[1] ?? ''}`;
}
