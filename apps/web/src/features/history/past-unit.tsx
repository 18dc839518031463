import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { KindTile } from '../../components/kind-tile.tsx';
import { displayName, formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { UnitChange } from './record/unit-changes.ts';
import styles from './past-panel.module.css';

const MARKS: Readonly<Record<UnitChange['mark'], IconName | null>> = {
  same: null,
  new: 'plus',
  changed: 'rename',
  gone: 'abolished',
};

interface PastUnitProps {
  readonly change: UnitChange;
  readonly since: boolean;
  readonly baseline: IndexedBaseline;
  readonly onUnit: (unitId: UnitId) => void;
}

/** A unit as it was, with its sources; marked by shape and word where the step changed it. */
export function PastUnit({ change: { mark, unit, was }, since, baseline, onUnit }: PastUnitProps) {
  const words = useMessages(historyMessages);
  const marks = since
    ? { same: '', new: words.newSince, changed: words.changedSince, gone: words.goneSince }
    : { same: '', new: words.marksNew, changed: words.marksChanged, gone: words.marksGone };
  const icon = MARKS[mark];
  const held = [...unit.divisionIds, ...unit.absorbed.map(({ divisionId }) => divisionId)];
  const hadBefore = new Set(was && [...was.divisionIds, ...was.absorbed.map(({ divisionId }) => divisionId)]);
  return (
    <li className={classNames(styles.unit, styles[mark])}>
      <div className={styles.unitHead}>
        <KindTile kind={unit.kind} />
        <span className={styles.unitName}>{displayName(unit.name)}</span>
        {icon && (
          <span className={styles.mark}>
            <Icon name={icon} size={12} /> {marks[mark]}
          </span>
        )}
        <IconButton
          icon="filter"
          size={28}
          label={words.stepsOfUnit(displayName(unit.name))}
          onClick={() => onUnit(unit.id)}
        />
      </div>
      {was && was.name !== unit.name && <p className={styles.meta}>{words.formerName(displayName(was.name))}</p>}
      <p className={styles.meta}>
        {changed(was && places(was), places(unit), words.fromToPlain, words.places2)} ·{' '}
        {changed(was && seats(was, words.posts), seats(unit, words.posts), words.fromToPlain)}
      </p>
      {(held.length > 1 || unit.created) && (
        <ul className={styles.sources}>
          {held.map((id) => (
            <li key={id} className={classNames(was && !hadBefore.has(id) && styles.arrived)}>
              {was && !hadBefore.has(id) && <Icon name="arrow-right" size={12} />}
              {nameOf(baseline, id)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function changed(
  before: string | null,
  now: string,
  pair: (from: string, to: string) => string,
  unit: (figure: string) => string = (figure) => figure,
): string {
  return unit(before === null || before === now ? now : pair(before, now));
}

function places(unit: Unit): string {
  return formatCount(totalEstablishment(unit.establishment));
}

function seats(unit: Unit, said: (chief: number, deputy: number) => string): string {
  return said(unit.posts.chief, unit.posts.deputy);
}

function nameOf(baseline: IndexedBaseline, id: DivisionId): string {
  return displayName(baseline.divisions.get(id)?.division.name ?? id);
}
