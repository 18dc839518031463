import { DutiesTab } from './duties/duties-tab.tsx';
import { EstablishmentTab } from './establishment/establishment-tab.tsx';
import { PostsTab } from './posts/posts-tab.tsx';
import { useAddressedDepartment, useLedgerTab } from './shared/ledger-frame.tsx';

/** The page behind the tab 台账: 编制, 职数 and 职责 of every unit. */
export function LedgersPage({ departmentId: addressed }: { readonly departmentId: string | undefined }) {
  const departmentId = useAddressedDepartment(addressed);
  const tab = useLedgerTab();
  if (tab === 'posts') return <PostsTab departmentId={departmentId} />;
  if (tab === 'duties') return <DutiesTab departmentId={departmentId} />;
  return <EstablishmentTab departmentId={departmentId} />;
}
