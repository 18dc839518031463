import { checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { useId, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Popover } from '../../../components/popover.tsx';
import { Select } from '../../../components/select.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRejectionText } from '../../../board/use-rejection-text.ts';
import { establishmentMessages } from '../../../messages/establishment-messages.ts';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { transfersFor } from './establishment-changes.ts';
import type { Counterpart, PlaceChange } from './establishment-changes.ts';
import styles from './transfer-ask.module.css';

interface TransferAskProps {
  readonly changes: readonly PlaceChange[];
  readonly anchor: HTMLElement;
  readonly onDone: (act: Command) => void;
  readonly onLeave: (by: 'escape' | 'elsewhere') => void;
}

/** Where the difference comes from or goes to. Enter takes the first answer that can be: the department's reserve, else another unit. */
export function TransferAsk({ changes, anchor, onDone, onLeave }: TransferAskProps) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const choices = useChoices(changes);
  const [kind, setKind] = useState<Counterpart['kind']>(choices.first);
  const [unitId, setUnitId] = useState(choices.units[0]?.value ?? '');
  const [document, setDocument] = useState('');
  const counterpart: Counterpart =
    kind === 'unit' ? { kind, unitId: unitId as UnitId } : kind === 'outside' ? { kind, document } : { kind };
  const act = transfersFor(changes, counterpart);
  const rejection = checkCommand(structure, act);
  return (
    <Popover anchor={anchor} label={words.askTitle} width={360} onClose={onLeave}>
      <form
        className={styles.ask}
        onSubmit={(event) => {
          event.preventDefault();
          if (!rejection) onDone(act);
        }}
      >
        <h2 className={styles.title}>{words.askTitle}</h2>
        <Summary changes={changes} />
        <Choices
          value={kind}
          onChange={setKind}
          options={[
            { value: 'reserve', label: choices.reserve },
            ...(choices.units.length > 0 ? [{ value: 'unit' as const, label: words.fromUnit }] : []),
            { value: 'outside', label: words.fromOutside },
          ]}
        />
        {kind === 'unit' && (
          <Select label={words.whichUnit} options={choices.units} value={unitId} onChange={setUnitId} />
        )}
        {kind === 'outside' && (
          <TextField label={words.document} hint={words.documentHint} value={document} onChange={setDocument} />
        )}
        {rejection && <Refusal rejection={rejection} />}
        <div className={styles.acts}>
          <Button look="quiet" onClick={() => onLeave('escape')}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={rejection !== null}>
            {words.transfer}
          </Button>
        </div>
      </form>
    </Popover>
  );
}

function Summary({ changes }: { readonly changes: readonly PlaceChange[] }) {
  const words = useMessages(ledgersMessages);
  const kinds = useMessages(establishmentMessages);
  const [only] = changes;
  const differences = changes.map(({ from, to }) => to - from);
  const up = differences.reduce((sum, each) => sum + Math.max(0, each), 0);
  const down = differences.reduce((sum, each) => sum + Math.max(0, -each), 0);
  return (
    <p className={styles.summary}>
      {only && changes.length === 1
        ? words.askOne(only.name, only.from, only.to, kinds[only.kind])
        : words.askSeveral(changes.length, up, down)}
    </p>
  );
}

interface ChoicesProps {
  readonly value: Counterpart['kind'];
  readonly options: readonly { readonly value: Counterpart['kind']; readonly label: string }[];
  readonly onChange: (value: Counterpart['kind']) => void;
}

function Choices({ value, options, onChange }: ChoicesProps) {
  const name = useId();
  return (
    <div className={styles.choices}>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={option.value === value}
            {...(option.value === value ? { 'data-autofocus': '' } : {})}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

function Refusal({ rejection }: { readonly rejection: NonNullable<ReturnType<typeof checkCommand>> }) {
  return (
    <p className={styles.refusal} role="alert">
      <Icon name="error" size={14} />
      <span>{useRejectionText(rejection)}</span>
    </p>
  );
}

/** What can be chosen for these changes, and what is proposed. */
function useChoices(changes: readonly PlaceChange[]) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const departments = new Set(changes.map(({ departmentId }) => departmentId));
  const [departmentId] = departments;
  const department =
    departments.size === 1 && departmentId !== undefined ? structure.departments.get(departmentId) : undefined;
  const changed = new Set(changes.map((change) => change.unitId));
  const [first] = changes;
  const held = first && changes.every(({ kind }) => kind === first.kind) ? (department?.reserve?.[first.kind] ?? 0) : 0;
  const units = (department?.units ?? [])
    .filter(({ id }) => !changed.has(id))
    .map(({ id, name }) => ({ value: id as string, label: name }));
  const fits = checkCommand(structure, transfersFor(changes, { kind: 'reserve' })) === null;
  return {
    units,
    reserve: department ? words.fromReserve(held) : words.fromReserves,
    first: fits ? ('reserve' as const) : units.length > 0 ? ('unit' as const) : ('outside' as const),
  };
}
