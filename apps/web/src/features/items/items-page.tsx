import { LedgerFrame, useAddressedDepartment } from '../ledgers/shared/ledger-frame.tsx';

export function ItemsPage({ departmentId }: { readonly departmentId: string | undefined }) {
  return (
    <LedgerFrame tab="items" departmentId={useAddressedDepartment(departmentId)} figures={null}>
      {null}
    </LedgerFrame>
  );
}
