import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLanguage } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { ChartOptions } from './document-file.ts';
import { VIEWS } from './document-kinds.ts';
import type { DocumentView } from './document-kinds.ts';
import { DocumentList } from './document-list.tsx';
import { DocumentPane } from './document-pane.tsx';
import { DocumentsHead } from './documents-head.tsx';
import { FolderPane } from './folder/folder-pane.tsx';
import { PassagesPane } from './passages/passages-pane.tsx';
import styles from './documents.module.css';

interface DocumentsContentProps {
  readonly planId: string;
  readonly addressed: string | undefined;
}

/** What can be taken along on the left, its pages and options on the right. The address says what is shown. */
export function DocumentsContent({ planId, addressed }: DocumentsContentProps) {
  const known = usePlan((plan) => addressed !== undefined && plan.structure.departments.has(addressed as DepartmentId));
  const language = useLanguage();
  const search = useSearch();
  const [, go] = useLocation();
  const departmentId = known && addressed !== undefined ? addressed : null;
  const asked = new URLSearchParams(search).get('doc');
  const view = VIEWS.find((each) => each === asked) ?? 'comparison';
  const [chart, setChart] = useState<ChartOptions>({
    side: 'both',
    look: 'official',
    paper: 'A4',
    orientation: 'landscape',
    scale: 2,
    language: language === 'en' ? 'en' : 'zh-CN',
    chosen: null,
  });
  const show = (change: { readonly view?: DocumentView; readonly departmentId?: string | null }) => {
    const department = change.departmentId === undefined ? departmentId : change.departmentId;
    const path = `/plans/${encodeURIComponent(planId)}/documents`;
    const next = change.view ?? view;
    go(
      `${path}${department === null ? '' : `/${encodeURIComponent(department)}`}${next === 'comparison' ? '' : `?doc=${next}`}`,
      { replace: change.departmentId !== undefined },
    );
  };
  const place = { planId, departmentId, chart } as const;
  return (
    <div className={styles.content}>
      <DocumentsHead departmentId={departmentId} onDepartment={(id) => show({ departmentId: id })} />
      <div className={styles.body}>
        <DocumentList view={view} onView={(next) => show({ view: next })} />
        {view === 'passages' ? (
          <PassagesPane key={departmentId} departmentId={departmentId as DepartmentId | null} />
        ) : view === 'folder' ? (
          <FolderPane {...place} />
        ) : (
          <DocumentPane key={view} kind={view} {...place} onChart={(part) => setChart({ ...chart, ...part })} />
        )}
      </div>
    </div>
  );
}
