import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { AbolishTray } from './abolish-tray.tsx';
import { NewTray } from './new-tray.tsx';
import styles from './trays.module.css';

/** Under the cards and always in view: where divisions end, and where they become units of their own. */
export function Trays({ departmentId }: { readonly departmentId: DepartmentId }) {
  return (
    <div className={styles.trays}>
      <AbolishTray departmentId={departmentId} />
      <NewTray departmentId={departmentId} />
    </div>
  );
}
