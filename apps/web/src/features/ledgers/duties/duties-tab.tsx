import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { LedgerFrame } from '../shared/ledger-frame.tsx';

export function DutiesTab({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  return (
    <LedgerFrame tab="duties" departmentId={departmentId} figures={null}>
      {null}
    </LedgerFrame>
  );
}
