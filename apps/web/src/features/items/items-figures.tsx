import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { itemCompression, meanCompression, pooledCompression } from '@dachushi/domain/item-compression.ts';
import type { Compression } from '@dachushi/domain/item-compression.ts';
import { sumLedgers } from '@dachushi/domain/ledgers/department-ledgers.ts';
import { percentText } from '@dachushi/domain/ratios/fraction.ts';
import { useMemo } from 'react';
import { itemsMessages } from '../../messages/items.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { KeyFigure } from '../ledgers/shared/key-figure.tsx';
import styles from './items.module.css';

/** Of the department shown, or of those in scope: how scattered approvals are, what is mixed and open, how far terms came down. */
export function ItemsFigures({ departmentId }: { readonly departmentId: DepartmentId | null }) {
  const words = useMessages(itemsMessages);
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const shown = useMemo(
    () =>
      [...assessment.departments.values()].filter(({ departmentId: id, of }) =>
        departmentId === null ? of.inScope : id === departmentId,
      ),
    [assessment, departmentId],
  );
  const figures = useMemo(() => sumLedgers(shown.map(({ ledgers }) => ledgers))?.items, [shown]);
  const [days, documents] = useMemo(() => {
    const departments = shown.map(({ of }) => of);
    return [
      itemCompression(structure.baseline, departments, 'days'),
      itemCompression(structure.baseline, departments, 'documents'),
    ];
  }, [structure.baseline, shown]);
  if (!figures) return null;
  const whose = departmentId === null ? words.inScope : words.thisDepartment;
  const { approvalUnits, mixedUnits, unsupervised, approvals } = figures;
  return (
    <>
      <KeyFigure
        name={words.dispersion}
        before={approvalUnits.before}
        value={approvalUnits.after}
        definition={words.dispersionIs(whose)}
      />
      <KeyFigure
        name={words.mixed}
        before={mixedUnits.before}
        value={mixedUnits.after}
        definition={words.mixedIs(whose)}
      />
      <KeyFigure
        name={words.gap}
        before={unsupervised.before}
        value={unsupervised.after}
        definition={words.gapIs(approvals.after, whose)}
        {...(unsupervised.after > 0 ? { tone: 'error' as const } : {})}
      />
      <CompressionFigure name={words.timeCompression} compression={days} />
      <CompressionFigure name={words.documentCompression} compression={documents} />
    </>
  );
}

/** Both ways of counting side by side, each with what was divided by what. */
function CompressionFigure({ name, compression }: { readonly name: string; readonly compression: Compression }) {
  const words = useMessages(itemsMessages);
  const [mean, pooled] = [meanCompression(compression), pooledCompression(compression)];
  return (
    <div className={styles.compression} role="group" aria-label={name}>
      <span className={styles.name}>{name}</span>
      {mean === null || pooled === null ? (
        <span className={styles.basis}>{words.nothingKnown}</span>
      ) : (
        <dl className={styles.two}>
          <dt>{words.byItem}</dt>
          <dd className={styles.percent}>{percentText(mean)}%</dd>
          <dd className={styles.basis}>{words.byItemIs(compression.items)}</dd>
          <dt>{words.bySum}</dt>
          <dd className={styles.percent}>{percentText(pooled)}%</dd>
          <dd className={styles.basis}>{words.bySumIs(compression.before, compression.after)}</dd>
        </dl>
      )}
    </div>
  );
}
