import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import type { MenuEntry } from '../../components/menu.tsx';
import { inspectorMessages } from '../../messages/inspector.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useDispatch } from '../use-dispatch.ts';
import { AskingMenu } from './asking-menu.tsx';
import { DocumentAsk } from './document-ask.tsx';
import type { DutyFacts } from './duty-facts.ts';
import { UnitChoice } from './unit-choice.tsx';

interface DutyMenuProps {
  readonly facts: DutyFacts;
  readonly unit: Unit;
  readonly role: 'lead' | 'assist';
  readonly anchor: HTMLElement;
  /** Where it opens: the menu, or right at one question. */
  readonly stage: DutyStage;
  readonly onClose: () => void;
}

export type DutyStage = 'menu' | 'move' | 'lead' | 'assist' | 'lapse';

/** 划转 牵头 配合 取消, by menu, keys or taps; a unit or a document is asked for where one is needed. */
export function DutyMenu({ facts, unit, role, anchor, stage: first, onClose }: DutyMenuProps) {
  const words = useMessages(inspectorMessages);
  const department = usePlan((plan) => plan.structure.departments.get(unit.departmentId));
  const dispatch = useDispatch();
  const [stage, setStage] = useState<DutyStage>(first);
  const dutyId = facts.duty.id;
  const others = (department?.units ?? []).filter(({ id }) => id !== unit.id);
  if (stage === 'lapse') {
    return (
      <DocumentAsk
        anchor={anchor}
        title={words.lapseTitle}
        action={words.lapseDo}
        onClose={onClose}
        onDone={(documentNo) => dispatch(command('lapse-duty', { dutyIds: [dutyId], documentNo }))}
      />
    );
  }
  if (stage !== 'menu') {
    const acts: Record<'move' | 'lead' | 'assist', (to: Unit) => Command> = {
      move: (to) => command('move-duty', { dutyIds: [dutyId], toUnitId: to.id }),
      lead: (to) => command('set-duty-role', { dutyId, unitId: to.id, role: '牵头' }),
      assist: (to) => command('set-duty-role', { dutyId, unitId: to.id, role: '配合' }),
    };
    const titles = { move: words.moveTo, lead: words.leadBy, assist: words.assistBy };
    return (
      <UnitChoice
        anchor={anchor}
        title={titles[stage]}
        units={stage === 'assist' ? others.filter((each) => !facts.assistants.includes(each)) : others}
        actFor={acts[stage]}
        onChoose={(to) => dispatch(acts[stage](to))}
        onClose={onClose}
      />
    );
  }
  const refusal = department?.locked ? words.locked : undefined;
  const asks = (id: DutyStage, label: string, icon: NonNullable<MenuEntry['icon']>): MenuEntry => ({
    id,
    label,
    icon,
    refusal,
    run: () => setStage(id),
  });
  const endsAssistance = (each: Unit): MenuEntry => ({
    id: each.id,
    label: words.assistNoMore(each.name),
    icon: 'minus',
    refusal,
    run: () => void dispatch(command('set-duty-role', { dutyId, unitId: each.id, role: null })),
  });
  const entries: readonly MenuEntry[] =
    role === 'lead'
      ? [
          asks('move', words.moveTo, 'arrow-right'),
          asks('lead', words.leadBy, 'merge'),
          asks('assist', words.assistBy, 'plus'),
          ...facts.assistants.map(endsAssistance),
          { ...asks('lapse', words.lapse, 'abolished'), startsGroup: true },
        ]
      : [
          {
            id: 'here',
            label: words.leadHere,
            icon: 'merge',
            refusal,
            run: () => void dispatch(command('set-duty-role', { dutyId, unitId: unit.id, role: '牵头' })),
          },
          endsAssistance(unit),
        ];
  return (
    <AskingMenu
      anchor={anchor}
      label={words.dutyMenu(facts.duty.text)}
      entries={entries}
      asks={['move', 'lead', 'assist', 'lapse']}
      onClose={onClose}
    />
  );
}
