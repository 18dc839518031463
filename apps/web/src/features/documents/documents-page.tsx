import { EmptyState } from '../../components/empty-state.tsx';
import { documentMessages } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { DocumentsContent } from './documents-content.tsx';

interface DocumentsPageProps {
  readonly planId: string;
  readonly departmentId: string | undefined;
}

/** 文件: every paper of the plan, of the whole city or of one department. */
export function DocumentsPage({ planId, departmentId }: DocumentsPageProps) {
  const words = useMessages(documentMessages);
  const departments = usePlan((plan) => plan.structure.departments.size);
  if (departments === 0) return <EmptyState icon="document" title={words.emptyTitle} text={words.emptyText} />;
  return <DocumentsContent planId={planId} addressed={departmentId} />;
}
