import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import { ITEM_STATUSES, isEnded } from '@dachushi/domain/item-state.ts';
import type { ItemStatus } from '@dachushi/domain/item-state.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { itemsMessages } from '../../messages/items.ts';
import { useMessages } from '../../messages/use-messages.ts';
import cells from '../ledgers/shared/cells.module.css';
import { DocumentAsk } from '../../board/inspector/document-ask.tsx';
import { UnitPicker } from '../ledgers/shared/unit-picker.tsx';
import { useUnitOptions } from '../ledgers/shared/use-unit-options.ts';
import type { ItemRow } from './item-rows.ts';

interface ItemsBulkProps {
  readonly rows: readonly ItemRow[];
  readonly dispatch: (act: Command) => boolean;
  readonly onClear: () => void;
}

type Open =
  | { readonly what: '承办' | '监管' | 'status'; readonly anchor: HTMLElement }
  | { readonly what: ItemStatus; readonly anchor: HTMLElement };

/** What can be done with all picked items at once; each is one act. */
export function ItemsBulk({ rows, dispatch, onClear }: ItemsBulkProps) {
  const words = useMessages(itemsMessages);
  const unitsOf = useUnitOptions();
  const [open, setOpen] = useState<Open | null>(null);
  const departments = new Set(rows.map(({ departmentId }) => departmentId));
  const [departmentId] = departments;
  const severalWhy = departments.size > 1 ? words.severalDepartments(departments.size) : undefined;
  const close = () => setOpen(null);
  const ids = rows.map(({ key }) => key);
  const opener = (what: '承办' | '监管' | 'status') => (event: { readonly currentTarget: HTMLElement }) =>
    setOpen({ what, anchor: event.currentTarget });
  const setStatus = (status: ItemStatus | null, documentNo: string) => dispatch(statusAct(rows, status, documentNo));
  return (
    <div className={cells.bulk} role="toolbar" aria-label={words.picked(rows.length)}>
      <span aria-live="polite">{words.picked(rows.length)}</span>
      <Button size={28} disabled={severalWhy !== undefined} onClick={opener('承办')}>
        {words.handlerTo}
      </Button>
      <Button size={28} disabled={severalWhy !== undefined} onClick={opener('监管')}>
        {words.supervisorTo}
      </Button>
      <Button size={28} onClick={opener('status')}>
        {words.statusTo}
      </Button>
      <Button size={28} look="quiet" onClick={onClear}>
        {words.unpick}
      </Button>
      {severalWhy !== undefined && <span className={cells.note}>{severalWhy}</span>}
      {open?.what === 'status' && (
        <StatusMenu
          anchor={open.anchor}
          onClose={close}
          onChoose={(status) => {
            if (status !== null && isEnded(status)) setOpen({ what: status, anchor: open.anchor });
            else setStatus(status, '');
          }}
        />
      )}
      {(open?.what === '承办' || open?.what === '监管') && departmentId !== undefined && (
        <UnitPicker
          anchor={open.anchor}
          title={open.what === '承办' ? words.handlerTo : words.supervisorTo}
          label={words.chooseUnit}
          options={unitsOf(departmentId)}
          onPick={(unitId) => dispatch(assignAct(ids, open.what as '承办' | '监管', unitId as UnitId))}
          onClose={close}
        />
      )}
      {(open?.what === '取消' || open?.what === '下放') && (
        <DocumentAsk
          anchor={open.anchor}
          title={words.statusTitle(words[open.what])}
          action={words[open.what]}
          onDone={(documentNo) => setStatus(open.what as ItemStatus, documentNo)}
          onClose={close}
        />
      )}
    </div>
  );
}

interface StatusMenuProps {
  readonly anchor: HTMLElement;
  readonly onChoose: (status: ItemStatus | null) => void;
  readonly onClose: () => void;
}

function StatusMenu({ anchor, onChoose, onClose }: StatusMenuProps) {
  const words = useMessages(itemsMessages);
  const entries = [
    ...ITEM_STATUSES.map((status) => ({ id: status, label: words[status], run: () => onChoose(status) })),
    { id: 'back', label: words.statusBack, startsGroup: true, run: () => onChoose(null) },
  ];
  return <Menu anchor={anchor} label={words.statusTo} entries={entries} onClose={onClose} />;
}

function assignAct(itemIds: readonly ItemId[], role: '承办' | '监管', unitId: UnitId): Command {
  return command('assign-item', { itemIds, role, unitId });
}

/** A command is about one department; picked items of several become one group. */
function statusAct(rows: readonly ItemRow[], status: ItemStatus | null, documentNo: string): Command {
  const byDepartment = new Map<DepartmentId, ItemId[]>();
  for (const { departmentId, key } of rows)
    byDepartment.set(departmentId, [...(byDepartment.get(departmentId) ?? []), key]);
  const commands = [...byDepartment.values()].map((itemIds) =>
    command('set-item-status', { itemIds, status, documentNo }),
  );
  const [only] = commands;
  return only && commands.length === 1 ? only : command('group', { title: 'edit-cells', commands });
}
