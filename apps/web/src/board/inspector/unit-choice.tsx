import type { Command } from '@dachushi/domain/command.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useMemo, useState } from 'react';
import { KindTile } from '../../components/kind-tile.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { MarkedName } from '../../features/palette/marked-name.tsx';
import { useNameMatches } from '../../features/palette/use-name-matches.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlanStore } from '../../plan/plan-context.tsx';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';

interface UnitChoiceProps {
  readonly anchor: HTMLElement;
  /** What the unit is chosen for. */
  readonly title: string;
  readonly units: readonly Unit[];
  /** What choosing a unit would do; its row then says which findings that ends and brings. */
  readonly actFor?: (unit: Unit) => Command;
  readonly onChoose: (unit: Unit) => void;
  readonly onClose: () => void;
}

/** Units of the department in official order; typing narrows them, Enter takes the first. */
export function UnitChoice({ anchor, title, units, actFor, onChoose, onClose }: UnitChoiceProps) {
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
                {actFor && <Outcome act={actFor(unit)} />}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={styles.none}>{words.noUnit}</li>}
        </ul>
      </form>
    </AskLayer>
  );
}

/** “消除 1 新增 1”: what the rules would say after it. */
function Outcome({ act }: { readonly act: Command }) {
  const words = useMessages(gestureMessages);
  const plan = usePlanStore();
  const [preview] = useState(() => {
    const { structure, assessment } = plan.state.getState();
    return previewCommand(structure, assessment, act);
  });
  if (isRejection(preview)) return null;
  const { healed, broken } = preview;
  return (
    <span className={styles.outcome}>
      {healed.length > 0 && <span className={styles.healed}>{words.healedCount(healed.length)}</span>}
      {broken.length > 0 && <span className={styles.broken}>{words.brokenCount(broken.length)}</span>}
    </span>
  );
}
