import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentView, itemCountsOf } from '../department-view.ts';
import styles from './key-figures.module.css';

/** Three figures, each with what it is the sum of. */
export function KeyFigures({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const structure = usePlan((plan) => plan.structure);
  const department = structure.departments.get(unit.departmentId);
  const sources = department ? (departmentView(structure, department).rows.get(unit.id)?.sources ?? []) : [];
  const { approvals, supervisions } = itemCountsOf(structure.baseline, unit);
  const { chief, deputy, freed } = unit.posts;
  const mixed = approvals > 0 && supervisions > 0;
  return (
    <dl className={styles.figures}>
      <Figure
        label={words.establishment}
        under={sources.length > 1 ? sources.map((source) => totalEstablishment(source.establishment)).join(' + ') : ''}
      >
        <b>{totalEstablishment(unit.establishment)}</b> {words.placesWord}
      </Figure>
      <Figure label={words.leadingPosts} under={freed > 0 ? words.freed(freed) : words.noneFreed}>
        <b>{chief + deputy === 0 ? 0 : words.posts(chief, deputy)}</b>
      </Figure>
      <Figure
        label={words.approvalAndSupervision}
        under={approvals + supervisions === 0 ? '' : mixed ? words.mixed : words.notMixed}
        warns={mixed}
      >
        <b>
          {approvals} · {supervisions}
        </b>{' '}
        {words.itemsUnit}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly under: string;
  readonly warns?: boolean;
  readonly children: ReactNode;
}

function Figure({ label, under, warns = false, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
      <dd className={classNames(styles.under, warns && styles.warns)}>{under}</dd>
    </div>
  );
}
