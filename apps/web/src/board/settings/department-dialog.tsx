import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { DeviationDialog } from './deviation-dialog.tsx';
import { ScopeDialog } from './scope-dialog.tsx';
import { TargetDialog } from './target-dialog.tsx';

export type DepartmentQuestion = 'target' | 'plan-target' | 'scope' | 'deviation';

interface DepartmentDialogProps {
  readonly departmentId: DepartmentId;
  readonly question: DepartmentQuestion;
  readonly onClose: () => void;
}

export function DepartmentDialog({ departmentId, question, onClose }: DepartmentDialogProps) {
  switch (question) {
    case 'target':
      return <TargetDialog departmentId={departmentId} onClose={onClose} />;
    case 'plan-target':
      return <TargetDialog departmentId={null} onClose={onClose} />;
    case 'scope':
      return <ScopeDialog departmentId={departmentId} onClose={onClose} />;
    case 'deviation':
      return <DeviationDialog departmentId={departmentId} onClose={onClose} />;
  }
}
