import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import { unitIdOfDivision } from '@dachushi/domain/ids.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { Icon } from '../../components/icon.tsx';
import { Tag } from '../../components/tag.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ParkedMark, useParkedNote } from '../../features/talk/board/parked-mark.tsx';
import { usePlan } from '../../plan/plan-context.tsx';
import { itemCountsOf } from '../department-view.ts';
import { useUnitFindings } from '../use-findings.ts';
import styles from './card-meta.module.css';

interface CardMetaProps {
  readonly unit: Unit;
  /** The unit as the drop would leave it. */
  readonly after: Unit | undefined;
}

/** `14 名 · 1正2副` and the marks; during a drag `6 → 14 名`. */
export function CardMeta({ unit, after }: CardMetaProps) {
  const words = useMessages(cardMessages);
  const baseline = usePlan((plan) => plan.structure.baseline);
  const mixed = useUnitFindings(unit).some((finding) => finding.ruleId === 'approves-and-supervises');
  const shown = after ?? unit;
  const { approvals, supervisions } = itemCountsOf(baseline, shown);
  const divisions = shown.divisionIds.flatMap((id) => baseline.divisions.get(id)?.division ?? []);
  const single = divisions.length === 1 && shown.absorbed.length === 0;
  const uncounted = single && divisions.some((division) => !division.counted);
  const temporary = single && divisions.some((division) => division.temporary !== null);
  const parked = useParkedNote(single ? divisions[0]?.id : undefined);
  const former = unit.divisionIds.find((id) => unitIdOfDivision(id) === unit.id);
  const formerName = former === undefined ? undefined : baseline.divisions.get(former)?.division.name;
  const before = totalEstablishment(unit.establishment);
  const places = totalEstablishment(shown.establishment);
  return (
    <>
      <div className={styles.meta}>
        <span className={styles.figures} aria-hidden="true">
          {after && before !== places && <span className={styles.before}>{before} → </span>}
          <b>{places}</b> {words.placesWord}
          <i className={styles.dot}>•</i>
          {words.posts(shown.posts.chief, shown.posts.deputy)}
          {shown.posts.transitional && (
            <span className={styles.transition}>{words.inTransitionShort(shown.posts.transitional.deputies)}</span>
          )}
        </span>
        <span className={styles.marks}>
          {parked !== undefined && <ParkedMark note={parked} />}
          {uncounted && (
            <Tag small icon="uncounted">
              {words.uncounted}
            </Tag>
          )}
          {temporary && (
            <Tag small icon="temporary">
              {words.temporary}
            </Tag>
          )}
          {approvals > 0 && (
            <Tag small icon="approval" tone={mixed ? 'below' : 'plain'}>
              {words.approval(approvals)}
            </Tag>
          )}
          {supervisions > 0 && (
            <Tag small icon="supervision">
              {words.supervision(supervisions)}
            </Tag>
          )}
        </span>
      </div>
      {formerName !== undefined && formerName !== unit.name && unit.divisionIds.length + unit.absorbed.length === 1 && (
        <div className={styles.former}>
          <Icon name="rename" size={12} />
          {words.formerName(formerName)}
        </div>
      )}
    </>
  );
}
