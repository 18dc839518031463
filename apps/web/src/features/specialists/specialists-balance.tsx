import { specialistsMessages } from '../../messages/specialists.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { KeyFigure } from '../ledgers/shared/key-figure.tsx';
import type { DepartmentRow } from './specialist-rows.ts';
import styles from './specialists.module.css';

/** Sums over the departments shown. */
function sumsOf(rows: readonly DepartmentRow[]) {
  const sum = (of: (row: DepartmentRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const [chief, deputy, other] = [
    sum(({ ledger }) => ledger.specialists.chief),
    sum(({ ledger }) => ledger.specialists.deputy),
    sum(({ ledger }) => ledger.specialists.other),
  ];
  return {
    chief,
    deputy,
    other,
    specialists: chief + deputy + other,
    freedChief: sum(({ freed }) => freed.chief),
    freedDeputy: sum(({ freed }) => freed.deputy),
    freeChief: sum(({ ledger }) => Math.max(0, ledger.free.chief)),
    freeDeputy: sum(({ ledger }) => Math.max(0, ledger.free.deputy)),
    withoutArea: sum(({ withoutArea }) => withoutArea),
    withoutSource: sum(({ withoutSource }) => withoutSource),
    short: sum(({ ledger }) => Math.max(0, -ledger.free.chief) + Math.max(0, -ledger.free.deputy)),
  };
}

export function SpecialistsFigures({ rows }: { readonly rows: readonly DepartmentRow[] }) {
  const words = useMessages(specialistsMessages);
  const sums = sumsOf(rows);
  return (
    <>
      <KeyFigure
        name={words.total}
        value={sums.specialists}
        definition={words.totalIs(sums.chief, sums.deputy, sums.other)}
      />
      <KeyFigure
        name={words.freed}
        value={sums.freedChief + sums.freedDeputy}
        definition={words.freedIs(sums.freedChief, sums.freedDeputy)}
      />
      <KeyFigure
        name={words.free}
        value={sums.freeChief + sums.freeDeputy}
        definition={words.freeIs(sums.freeChief, sums.freeDeputy, sums.short)}
        {...(sums.short > 0 ? { tone: 'error' as const } : {})}
      />
      <KeyFigure
        name={words.without}
        value={sums.withoutArea}
        definition={words.withoutIs}
        {...(sums.withoutArea > 0 ? { tone: 'error' as const } : {})}
      />
    </>
  );
}

/** What does not come out even is named, and its source asked for. */
export function SpecialistsBalance({ rows }: { readonly rows: readonly DepartmentRow[] }) {
  const words = useMessages(specialistsMessages);
  const sums = sumsOf(rows);
  const beyond = sums.specialists - sums.freedChief;
  return (
    <div className={styles.balance}>
      <p>{words.notCounted}</p>
      {beyond > 0 && <p>{words.difference({ ...sums, beyond })}</p>}
      {sums.withoutSource > 0 && <p className={styles.open}>{words.unexplained(sums.withoutSource)}</p>}
      {sums.short > 0 && <p className={styles.short}>{words.short(sums.short)}</p>}
    </div>
  );
}
