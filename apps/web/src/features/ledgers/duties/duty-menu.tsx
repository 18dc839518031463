import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DutyId, UnitId } from '@dachushi/domain/ids.ts';
import { unitOfDivision } from '@dachushi/domain/structure.ts';
import { DocumentAsk } from '../../../board/inspector/document-ask.tsx';
import { Menu } from '../../../components/menu.tsx';
import type { MenuEntry } from '../../../components/menu.tsx';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { UnitPicker } from '../shared/unit-picker.tsx';
import type { DutyRow } from './duty-rows.ts';

export type DutyStage = 'menu' | 'move' | 'lead' | 'assist' | 'lapse';

interface DutyMenuProps {
  readonly row: DutyRow;
  /** The row itself, or all that are picked with it; of one department. */
  readonly dutyIds: readonly DutyId[];
  readonly anchor: HTMLElement;
  readonly stage: DutyStage;
  /** Called right after `onClose` by the menu, which closes before it runs what was chosen. */
  readonly onStage: (stage: DutyStage) => void;
  readonly dispatch: (act: Command) => boolean;
  readonly onClose: () => void;
}

/** What can be done with a duty by menu, keys or taps; a unit or a document is asked for where one is needed. */
export function DutyMenu({ row, dutyIds, anchor, stage, onStage, dispatch, onClose }: DutyMenuProps) {
  const words = useMessages(ledgersMessages);
  const structure = usePlan((plan) => plan.structure);
  const department = structure.departments.get(row.departmentId);
  const others = (department?.units ?? []).filter(({ id }) => id !== row.lead?.id);
  const assisting = new Set(row.assists.map(({ id }) => id));
  const offered = stage === 'assist' ? others.filter(({ id }) => !assisting.has(id)) : others;
  const options = offered.map(({ id, name }) => ({ value: id as string, label: name }));
  const duty = structure.baseline.duties.get(row.key);
  const home = department && duty ? unitOfDivision(department, duty.divisionId) : undefined;
  if (stage === 'lapse')
    return (
      <DocumentAsk
        anchor={anchor}
        title={words.lapseTitle}
        action={words.lapseDo}
        onClose={onClose}
        onDone={(documentNo) => dispatch(command('lapse-duty', { dutyIds, documentNo }))}
      />
    );
  if (stage !== 'menu') {
    const acts: Record<Exclude<DutyStage, 'menu' | 'lapse'>, (unitId: UnitId) => Command> = {
      move: (toUnitId) => command('move-duty', { dutyIds, toUnitId }),
      lead: (unitId) => command('set-duty-role', { dutyId: row.key, unitId, role: '牵头' }),
      assist: (unitId) => command('set-duty-role', { dutyId: row.key, unitId, role: '配合' }),
    };
    const titles = { move: words.moveTo, lead: words.leadBy, assist: words.assistBy };
    return (
      <UnitPicker
        anchor={anchor}
        title={titles[stage]}
        label={words.chooseUnit}
        options={options}
        onPick={(id) => dispatch(acts[stage](id as UnitId))}
        onClose={onClose}
      />
    );
  }
  const refusal = department?.locked ? words.lockedHint : undefined;
  const entry = (id: DutyStage, label: string, icon: MenuEntry['icon']): MenuEntry => ({
    id,
    label,
    ...(icon ? { icon } : {}),
    refusal,
    run: () => onStage(id),
  });
  const entries: readonly MenuEntry[] = [
    entry('move', words.moveTo, 'arrow-right'),
    ...(row.lapsed === null && dutyIds.length === 1
      ? [entry('lead', words.leadBy, 'merge'), entry('assist', words.assistBy, 'plus')]
      : []),
    ...row.assists.map(({ id, name }) => ({
      id,
      label: words.assistNoMore(name),
      refusal,
      run: () => void dispatch(command('set-duty-role', { dutyId: row.key, unitId: id, role: null })),
    })),
    ...(row.lapsed !== null && home
      ? [
          {
            id: 'revive',
            label: words.revive,
            refusal,
            run: () => void dispatch(command('move-duty', { dutyIds, toUnitId: home.id })),
          },
        ]
      : [entry('lapse', words.lapse, 'abolished')]),
  ];
  return <Menu anchor={anchor} label={words.dutyMenu(row.text)} entries={entries} onClose={onClose} />;
}
