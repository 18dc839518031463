import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { CountPair } from '../../components/count-pair.tsx';
import { usePlan } from '../../plan/plan-context.tsx';
import { DepartmentRatio } from '../header/department-ratio.tsx';
import { RatioLadder } from '../header/ratio-ladder.tsx';
import { useDepartmentPreview } from '../use-department-preview.ts';
import styles from './phone-board.module.css';

export function PhoneRatio({ departmentId }: { readonly departmentId: DepartmentId }) {
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  const preview = useDepartmentPreview(departmentId);
  if (!assessment) return null;
  return (
    <section className={styles.ratio}>
      <div className={styles.ratioRow}>
        <CountPair before={assessment.ratio.before} after={assessment.ratio.after} size="hero" />
        <DepartmentRatio assessment={assessment} />
      </div>
      <RatioLadder assessment={assessment} preview={preview} />
    </section>
  );
}
