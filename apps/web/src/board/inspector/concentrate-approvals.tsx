import { approvalOfficeOf, concentrateApprovals, itemsOfNature } from '@dachushi/domain/approval-office.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentStructure } from '@dachushi/domain/structure.ts';
import { Button } from '../../components/button.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import styles from './lists.module.css';

/** 集中到行政审批办公室: every approval of the department in one step; absent when all are there. */
export function ConcentrateApprovals({ department }: { readonly department: DepartmentStructure }) {
  const words = useMessages(inspectorMessages);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const commands = concentrateApprovals(structure, department.id);
  if (commands.length === 0) return null;
  const office = approvalOfficeOf(structure.baseline, department);
  const scattered = department.units
    .filter((unit) => unit !== office)
    .map((unit) => itemsOfNature(structure.baseline, unit, '审批').length)
    .filter((count) => count > 0);
  const count = scattered.reduce((sum, each) => sum + each, 0);
  return (
    <div className={styles.concentrate}>
      <Button
        size={28}
        icon="merge"
        onClick={() => dispatch(command('group', { title: 'concentrate-approvals', commands }))}
      >
        {words.concentrate}
      </Button>
      <p className={styles.none}>
        {words.concentrateText(count, scattered.length)}
        {!office && ` · ${words.concentrateNew}`}
      </p>
    </div>
  );
}
