import type { Command, CommandType } from '@dachushi/domain/command.ts';

/** Kinds of acts by which the timeline is filtered. */
export const ACTS = ['units', 'duties', 'places', 'settings', 'group', 'undo'] as const;
export type Act = (typeof ACTS)[number];

const ACT_OF: Readonly<Record<CommandType, Act>> = {
  'merge-units': 'units',
  'move-divisions': 'units',
  'detach-divisions': 'units',
  'create-unit': 'units',
  'rename-unit': 'units',
  'set-unit-kind': 'units',
  'set-reasons': 'units',
  'abolish-unit': 'units',
  'set-target': 'settings',
  'set-scope': 'settings',
  'justify-deviation': 'settings',
  'lock-department': 'settings',
  'unlock-department': 'settings',
  'waive-finding': 'settings',
  'set-policy': 'settings',
  'set-passage': 'settings',
  'park-divisions': 'settings',
  'settle-divisions': 'settings',
  'move-duty': 'duties',
  'lapse-duty': 'duties',
  'set-duty-role': 'duties',
  'assign-item': 'duties',
  'set-item-status': 'duties',
  'set-item-terms': 'duties',
  'transfer-establishment': 'places',
  'set-posts': 'places',
  'create-specialist': 'places',
  'assign-specialist': 'places',
  'withdraw-specialist': 'places',
  group: 'group',
  undo: 'undo',
};

export function actOf({ type }: Pick<Command, 'type'>): Act {
  return ACT_OF[type];
}
