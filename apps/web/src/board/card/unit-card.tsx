import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { memo, useMemo } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { KindTile } from '../../components/kind-tile.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { HeldMark } from '../../people/held-mark.tsx';
import { RemarkBubble } from '../../features/talk/board/remark-bubble.tsx';
import { keysOfUnit } from '../../features/talk/store/thread-lists.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentView } from '../department-view.ts';
import { CUT, FOCUSED, IN_HAND, SELECTED, UNTOUCHED } from '../piece-look.ts';
import { usePieceLook } from '../use-piece-look.ts';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardMeta } from './card-meta.tsx';
import { CardTag } from './card-tag.tsx';
import { CardTitle } from './card-title.tsx';
import { useDropOutlook } from './drop-outlook.ts';
import { useCardName } from './use-card-name.ts';
import { useDropHere } from './use-drop-here.ts';
import styles from './unit-card.module.css';

interface UnitCardProps {
  readonly departmentId: DepartmentId;
  readonly unitId: UnitId;
  /** In the tab order when nothing has been focused yet. */
  readonly first: boolean;
}

/** 拟设机构 as a card. It subscribes to its own unit: a command elsewhere does not render it again. */
export const UnitCard = memo(function UnitCard({ departmentId, unitId, first }: UnitCardProps) {
  const unit = usePlan((plan) => {
    const department = plan.structure.departments.get(departmentId);
    return department && departmentView(plan.structure, department).units.get(unitId);
  });
  const locked = usePlan((plan) => plan.structure.departments.get(departmentId)?.locked ?? false);
  return unit ? <Card unit={unit} locked={locked} first={first} /> : null;
});

/** Selecting or holding the one division of a card is selecting or holding the card; on a phone that is how it is done. */
function onlyDivisionKey({ divisionIds, absorbed }: Unit): string | null {
  const [only, ...others] = divisionIds;
  return only === undefined || others.length > 0 || absorbed.length > 0 ? null : `division:${only}`;
}

function Card({ unit, locked, first }: { readonly unit: Unit; readonly locked: boolean; readonly first: boolean }) {
  const own = usePieceLook(`unit:${unit.id}`);
  const look = own | (usePieceLook(onlyDivisionKey(unit)) & (SELECTED | IN_HAND));
  const untouched = usePieceLook(first ? UNTOUCHED : null) !== 0;
  const { preview, promised, rejection } = useDropHere(unit.id);
  const outlook = useDropOutlook(unit.id);
  const name = useCardName(unit);
  const place = useMemo(() => ({ on: 'unit', unitId: unit.id }) as const, [unit.id]);
  const keys = useMemo(() => keysOfUnit(unit), [unit]);
  const inHand = (look & IN_HAND) !== 0;
  const refused = rejection !== null;
  const selected = (look & SELECTED) !== 0;
  const after = preview?.structure.departments.get(unit.departmentId)?.units.find((each) => each.id === unit.id);
  return (
    <div
      className={classNames(
        styles.card,
        unit.created && styles.created,
        selected && styles.selected,
        promised !== null && styles.target,
        inHand && styles.origin,
        (refused || (outlook?.refusal && !inHand)) && styles.refused,
        (look & CUT) !== 0 && styles.cut,
        locked && styles.locked,
      )}
      data-unit-id={unit.id}
      data-piece={`unit:${unit.id}`}
      {...(promised === null ? {} : { 'data-drop': 'target' })}
      tabIndex={look & FOCUSED || untouched ? 0 : -1}
      role="treeitem"
      aria-level={1}
      aria-selected={selected}
      aria-disabled={inHand || refused || outlook?.refusal != null || undefined}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <VisuallyHidden>{name}</VisuallyHidden>
          <span className={styles.grip} data-grip="" aria-hidden="true">
            <Icon name="grip" />
          </span>
          <span aria-hidden="true">
            <KindTile kind={unit.kind} />
          </span>
          <CardTitle unit={unit} />
          <RemarkBubble place={place} keys={keys} name={unit.name} />
          <CardTag unit={unit} moving={inHand} merging={after} locked={locked} />
        </header>
        <CardMeta unit={unit} after={after} />
        <CardBody unit={unit} locked={locked} slot={preview !== null} />
      </div>
      <HeldMark pieces={[`unit:${unit.id}`, onlyDivisionKey(unit)]} name={unit.name} />
      <CardFoot preview={promised} refused={rejection} outlook={inHand ? null : outlook} unitId={unit.id} />
    </div>
  );
}
