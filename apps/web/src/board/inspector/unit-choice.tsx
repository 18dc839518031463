import type { Unit } from '@dachushi/domain/structure.ts';
import { useMemo, useState } from 'react';
import { KindTile } from '../../components/kind-tile.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { MarkedName } from '../../features/palette/marked-name.tsx';
import { useNameMatches } from '../../features/palette/use-name-matches.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';

interface UnitChoiceProps {
  readonly anchor: HTMLElement;
  /** What the unit is chosen for. */
  readonly title: string;
  readonly units: readonly Unit[];
  readonly onChoose: (unit: Unit) => void;
  readonly onClose: () => void;
}

/** Units of the department in official order; typing narrows them, Enter takes the first. */
export function UnitChoice({ anchor, title, units, onChoose, onClose }: UnitChoiceProps) {
  const words = useMessages(inspectorMessages);
  const [asked, setAsked] = useState('');
  const matches = useNameMatches(
    useMemo(() => units.map((unit) => unit.name), [units]),
    asked,
  );
  const found = units.filter((unit) => matches(unit.name) !== null);
  const choose = (unit: Unit | undefined) => {
    if (!unit) return;
    onClose();
    onChoose(unit);
  };
  return (
    <AskLayer anchor={anchor} title={title} onClose={onClose} width={320}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          choose(found[0]);
        }}
      >
        <SearchField label={words.chooseUnit} value={asked} onChange={setAsked} data-autofocus="" />
        <ul className={styles.list} aria-label={words.unitCount(found.length)}>
          {found.map((unit) => (
            <li key={unit.id}>
              <button type="button" className={styles.unit} onClick={() => choose(unit)}>
                <KindTile kind={unit.kind} />
                <span className={styles.unitName}>
                  <MarkedName name={unit.name} ranges={matches(unit.name) ?? []} />
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={styles.none}>{words.noUnit}</li>}
        </ul>
      </form>
    </AskLayer>
  );
}
