import { checkCommand } from '@dachushi/domain/apply-command.ts';
import { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { TransferEstablishment } from '@dachushi/domain/command.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { establishmentMessages } from '../../messages/establishment-messages.ts';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import { AskLayer } from './ask-layer.tsx';
import styles from './asks.module.css';
import { RefusalLine } from './refusal-line.tsx';
import { firstDraft, OUTSIDE, RESERVE, sidesOf, transferOf } from './transfer-draft.ts';
import type { BalanceSide, TransferDraft } from './transfer-draft.ts';

interface TransferAskProps {
  readonly unit: Unit;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** 编制划转: both sides and both balances before it is done; a refusal leaves what was typed. */
export function TransferAsk({ unit, anchor, onClose }: TransferAskProps) {
  const words = useMessages(inspectorMessages);
  const kinds = useMessages(establishmentMessages);
  const structure = usePlan((plan) => plan.structure);
  const dispatch = useDispatch();
  const [draft, setDraft] = useState<TransferDraft>(() => firstDraft(unit));
  const change = (part: Partial<TransferDraft>) => setDraft((now) => ({ ...now, ...part }));
  const act = transferOf(unit, draft);
  const transfer = act.payload as TransferEstablishment; // transferOf makes no other command
  const rejection = checkCommand(structure, act);
  return (
    <AskLayer anchor={anchor} title={words.transferTitle(unit.name)} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (rejection === null && dispatch(act)) onClose();
        }}
      >
        <SegmentedControl
          label={words.direction}
          options={[
            { value: 'out', label: words.out },
            { value: 'in', label: words.in },
          ]}
          value={draft.direction}
          onChange={(direction) => change({ direction })}
        />
        <Select
          label={draft.direction === 'out' ? words.counterpartTo : words.counterpartFrom}
          options={counterparts(structure, unit, draft, words)}
          value={draft.other}
          onChange={(other) => change({ other })}
        />
        {draft.other === OUTSIDE && (
          <TextField
            label={words.document}
            hint={words.documentHint}
            value={draft.document}
            onChange={(document) => change({ document })}
          />
        )}
        <div className={styles.pair}>
          <Select
            label={words.kind}
            size={36}
            options={ESTABLISHMENT_KINDS.map((kind) => ({
              value: kind,
              label: words.unitPlaces(kinds[kind], unit.establishment[kind]),
            }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={words.amount}
            inputMode="numeric"
            unit={words.placesUnit}
            value={draft.amount}
            onChange={(amount) => change({ amount })}
            data-autofocus=""
          />
        </div>
        <dl className={styles.balance} aria-label={words.balance} aria-live="polite">
          {sidesOf(structure, transfer).map((side, at) => (
            <Side key={at} side={side} />
          ))}
        </dl>
        <p className={styles.note}>{words.otherKinds}</p>
        {rejection && <RefusalLine rejection={rejection} />}
        <div className={styles.acts}>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" disabled={rejection !== null}>
            {words.transfer}
          </Button>
        </div>
      </form>
    </AskLayer>
  );
}

function Side({ side }: { readonly side: BalanceSide }) {
  const words = useMessages(inspectorMessages);
  const names = { unit: side.name, reserve: words.reserveName, outside: words.outsideName };
  const after = side.before === null ? null : side.before + side.change;
  return (
    <div className={styles.side}>
      <dt className={styles.sideName}>{names[side.place]}</dt>
      <dd className={classNames(styles.sideFigure, after !== null && after < 0 && styles.short)}>
        {side.before === null || after === null ? words.sideOutside(side.change) : words.sideOf(side.before, after)}
      </dd>
    </div>
  );
}

function counterparts(
  structure: Structure,
  unit: Unit,
  { kind }: TransferDraft,
  words: Readonly<{
    reserve: (n: number) => string;
    unitPlaces: (name: string, n: number) => string;
    outsidePlan: string;
  }>,
) {
  const department = structure.departments.get(unit.departmentId);
  const units = (department?.units ?? []).filter(({ id }) => id !== unit.id);
  return [
    { value: RESERVE, label: words.reserve(department?.reserve?.[kind] ?? 0) },
    ...units.map(({ id, name, establishment }) => ({
      value: id as string,
      label: words.unitPlaces(name, establishment[kind]),
    })),
    { value: OUTSIDE, label: words.outsidePlan },
  ];
}
