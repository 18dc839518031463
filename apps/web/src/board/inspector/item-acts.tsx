import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import { AskingMenu } from './asking-menu.tsx';
import type { ItemFacts } from './item-facts.ts';
import { StatusAsk } from './status-ask.tsx';
import { TermsAsk } from './terms-ask.tsx';
import { UnitChoice } from './unit-choice.tsx';
import styles from './lists.module.css';

interface ItemActsProps {
  /** At least one. */
  readonly items: readonly ItemFacts[];
  readonly unit: Unit;
  /** A row of buttons for several, a menu behind ⋯ for one. */
  readonly look: 'row' | 'menu';
  readonly onDone: () => void;
}

type Ask = 'menu' | 'handle' | 'supervise' | 'status' | 'terms';

/** 改由…承办, 由…监管, 状态, 办理条件: one act, one 撤回, however many items. */
export function ItemActs({ items, unit, look, onDone }: ItemActsProps) {
  const words = useMessages(inspectorMessages);
  const department = usePlan((plan) => plan.structure.departments.get(unit.departmentId));
  const dispatch = useDispatch();
  const [ask, setAsk] = useState<{ readonly what: Ask; readonly anchor: HTMLElement } | null>(null);
  const close = () => setAsk(null);
  const itemIds = items.map(({ item }) => item.id);
  const act = (done: Command): boolean => {
    const accepted = dispatch(done);
    if (accepted) onDone();
    return accepted;
  };
  const [only] = items;
  const open = (what: Ask) => (event: { readonly currentTarget: HTMLElement }) =>
    setAsk(ask?.what === what ? null : { what, anchor: event.currentTarget });
  const refusal = department?.locked ? words.locked : undefined;
  const entry = (id: Ask, label: string, icon: NonNullable<MenuEntry['icon']>): MenuEntry => ({
    id,
    label,
    icon,
    refusal,
    run: () => setAsk((now) => now && { ...now, what: id }),
  });
  const back = (): void => void act(command('assign-item', { itemIds, role: '监管', unitId: null }));
  return (
    <>
      {look === 'row' ? (
        <div className={styles.bulkActs}>
          {(
            [
              ['handle', words.handleBy],
              ['supervise', words.superviseBy],
              ['status', words.status],
            ] as const
          ).map(([what, label]) => (
            <Button key={what} size={28} disabled={refusal !== undefined} onClick={open(what)}>
              {label}
            </Button>
          ))}
        </div>
      ) : (
        <IconButton
          icon="more"
          size={28}
          label={words.itemMenu(only?.item.name ?? '')}
          aria-haspopup="menu"
          aria-expanded={ask !== null}
          onClick={open('menu')}
        />
      )}
      {ask?.what === 'menu' && (
        <AskingMenu
          anchor={ask.anchor}
          label={words.itemMenu(only?.item.name ?? '')}
          entries={[
            entry('handle', words.handleBy, 'approval'),
            entry('supervise', words.superviseBy, 'supervision'),
            ...(only?.reassigned
              ? [{ id: 'back', label: words.supervisionBack, icon: 'undo' as const, refusal, run: back }]
              : []),
            entry('status', words.status, 'parked'),
            entry('terms', words.terms, 'settings'),
          ]}
          asks={['handle', 'supervise', 'status', 'terms']}
          onClose={close}
        />
      )}
      {ask && only && ask.what !== 'menu' && (
        <ItemQuestion what={ask.what} anchor={ask.anchor} items={items} unit={unit} act={act} onClose={close} />
      )}
    </>
  );
}

interface ItemQuestionProps extends Pick<ItemActsProps, 'items' | 'unit'> {
  readonly what: Exclude<Ask, 'menu'>;
  readonly anchor: HTMLElement;
  /** Returns whether it was done. */
  readonly act: (done: Command) => boolean;
  readonly onClose: () => void;
}

/** The unit, status or terms that an act still needs. */
function ItemQuestion({ what, anchor, items, unit, act, onClose }: ItemQuestionProps) {
  const words = useMessages(inspectorMessages);
  const units = usePlan((plan) => plan.structure.departments.get(unit.departmentId)?.units) ?? [];
  const itemIds = items.map(({ item }) => item.id);
  const [only] = items;
  if (what === 'status') {
    return (
      <StatusAsk
        anchor={anchor}
        current={only?.status ?? '保留'}
        onDone={(status, documentNo) => act(command('set-item-status', { itemIds, status, documentNo }))}
        onClose={onClose}
      />
    );
  }
  if (what === 'terms') {
    if (!only) return null;
    const itemId = only.item.id;
    return (
      <TermsAsk
        anchor={anchor}
        facts={only}
        onDone={(terms) =>
          act(command('set-item-terms', { terms: [{ itemId, terms: Object.keys(terms).length === 0 ? null : terms }] }))
        }
        onClose={onClose}
      />
    );
  }
  const handles = what === 'handle';
  return (
    <UnitChoice
      anchor={anchor}
      title={handles ? words.handleBy : words.superviseBy}
      units={handles ? units.filter(({ id }) => id !== unit.id) : units}
      onChoose={({ id: unitId }) => act(command('assign-item', { itemIds, role: handles ? '承办' : '监管', unitId }))}
      onClose={onClose}
    />
  );
}
