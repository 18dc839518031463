import { LedgerFrame, useAddressedDepartment } from '../ledgers/shared/ledger-frame.tsx';

export function SpecialistsPage({ departmentId }: { readonly departmentId: string | undefined }) {
  return (
    <LedgerFrame tab="specialists" departmentId={useAddressedDepartment(departmentId)} figures={null}>
      {null}
    </LedgerFrame>
  );
}
