import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { boardMessages } from '../../messages/board.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { formatBand } from '../../messages/format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { DepartmentMenu } from '../header/department-menu.tsx';
import { DepartmentLedgers } from '../inspector/department-ledgers.tsx';
import styles from './phone-board.module.css';

export function DepartmentAbout({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const cards = useMessages(cardMessages);
  const category = usePlan((plan) => plan.structure.baseline.departments.get(departmentId)?.category ?? '');
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  if (!assessment) return null;
  const { establishment, posts, target, of } = assessment;
  const facts: readonly (readonly [string, string])[] = [
    [words.kind, category],
    [words.establishmentOf, cards.places(totalEstablishment(establishment))],
    [words.chiefsAndDeputies, cards.posts(posts.chief, posts.deputy)],
    ...(posts.freed > 0 ? [[cards.leadingPosts, words.freedChiefs(posts.freed)] as const] : []),
    [words.departmentTarget, formatBand(target)],
    ...(of.exemptReason && !of.inScope ? [[words.outOfScope, of.exemptReason] as const] : []),
    ...(of.deviationReason ? [[cards.deviationLabel, of.deviationReason] as const] : []),
  ];
  return (
    <div className={styles.about}>
      <dl>
        {facts.map(([label, text]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <DepartmentLedgers departmentId={departmentId} />
      <DepartmentMenu departmentId={departmentId} size={48} />
    </div>
  );
}
