import { command } from '@dachushi/domain/command.ts';
import type { Command, SetItemTerms } from '@dachushi/domain/command.ts';
import type { DepartmentId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import { ITEM_STATUSES, ONLINE_DEPTHS } from '@dachushi/domain/item-state.ts';
import type { ItemStatus, ItemTerms, OnlineDepth } from '@dachushi/domain/item-state.ts';
import type { CellEdit, GridOption } from '../../components/grid/grid-column.ts';
import { optionOf } from '../../components/grid/match-options.ts';
import { wholeFigure } from '../ledgers/shared/whole-figure.ts';
import type { ItemRow } from './item-rows.ts';

export type ItemProblem = 'figure-wrong' | 'option-unknown' | 'status-first';

/** The choices of the cells, as the page shows them. */
export interface ItemOptions {
  readonly unitsOf: (departmentId: DepartmentId) => readonly GridOption[];
  readonly statuses: readonly GridOption[];
  readonly online: readonly GridOption[];
  readonly hall: readonly GridOption[];
}

export const TERM_FIGURES = ['days', 'documents', 'steps', 'preconditions'] as const;
type TermFigure = (typeof TERM_FIGURES)[number];

/** What the typed cells ask for, item by item; written out as few commands as the plan's log allows. */
interface Draft {
  readonly row: ItemRow;
  terms: Draftable<ItemTerms>;
  status: ItemStatus | null;
  documentNo: string;
  handler: UnitId | undefined;
  /** Null: as the baseline names it. */
  supervisor: UnitId | null | undefined;
}
type Draftable<T> = { -readonly [K in keyof T]: T[K] };

/** Typed, filled and pasted cells as one act: null when nothing changes. */
export function readItemEdits(rows: readonly ItemRow[], edits: readonly CellEdit[], options: ItemOptions) {
  const byKey = new Map<string, ItemRow>(rows.map((row) => [row.key, row]));
  const drafts = new Map<string, Draft>();
  const refused: { readonly edit: CellEdit; readonly problem: ItemProblem }[] = [];
  // the document last, so that it may come in the same act as the status it is about
  const inOrder = [...edits].sort((a, b) => Number(a.columnId === 'documentNo') - Number(b.columnId === 'documentNo'));
  for (const edit of inOrder) {
    const row = byKey.get(edit.rowKey);
    if (!row) continue;
    const draft = drafts.get(row.key) ?? draftOf(row);
    const problem = write(draft, edit, options);
    if (problem) refused.push({ edit, problem });
    else drafts.set(row.key, draft);
  }
  return { act: actOf([...drafts.values()]), refused };
}

function draftOf(row: ItemRow): Draft {
  const { terms, status, documentNo } = row;
  return { row, terms: { ...terms }, status: status ?? null, documentNo, handler: undefined, supervisor: undefined };
}

function write(draft: Draft, { columnId, text }: CellEdit, options: ItemOptions): ItemProblem | null {
  const figure = TERM_FIGURES.find((each) => each === columnId);
  if (figure) return writeFigure(draft, figure, text);
  if (columnId === 'documentNo') {
    if (draft.status === null) return 'status-first';
    draft.documentNo = text;
    return null;
  }
  return text === ''
    ? writeNothing(draft, columnId)
    : writeChoice(draft, columnId, optionFor(draft, columnId, text, options));
}

function writeFigure(draft: Draft, figure: TermFigure, text: string): ItemProblem | null {
  const value = wholeFigure(text);
  if (value !== null) draft.terms[figure] = value;
  else if (text === '') delete draft.terms[figure];
  else return 'figure-wrong';
  return null;
}

/** An emptied choice is as in the baseline again; only somebody must handle an item. */
function writeNothing(draft: Draft, columnId: string): ItemProblem | null {
  if (columnId === 'handler') return 'option-unknown';
  if (columnId === 'supervisor') draft.supervisor = null;
  if (columnId === 'online') delete draft.terms.online;
  if (columnId === 'inHall') delete draft.terms.inHall;
  if (columnId === 'status') draft.status = null;
  return null;
}

function optionFor({ row }: Draft, columnId: string, text: string, options: ItemOptions): string | null {
  const lists: Readonly<Record<string, readonly GridOption[]>> = {
    handler: options.unitsOf(row.departmentId),
    supervisor: options.unitsOf(row.departmentId),
    online: options.online,
    inHall: options.hall,
    status: options.statuses,
  };
  const found = optionOf(lists[columnId] ?? [], text);
  return found === null || found === 'several' ? null : found.value;
}

function writeChoice(draft: Draft, columnId: string, value: string | null): ItemProblem | null {
  if (value === null) return 'option-unknown';
  if (columnId === 'handler') draft.handler = value as UnitId;
  if (columnId === 'supervisor') draft.supervisor = value as UnitId;
  if (columnId === 'inHall') draft.terms.inHall = value === 'yes';
  if (columnId === 'online')
    draft.terms.online = ONLINE_DEPTHS.find((each): each is OnlineDepth => each === value) ?? '不可网办';
  if (columnId === 'status') draft.status = ITEM_STATUSES.find((each) => each === value) ?? null;
  return null;
}

function actOf(drafts: readonly Draft[]): Command | null {
  const commands = [...statusCommands(drafts), ...assignCommands(drafts), ...termCommands(drafts)];
  const [only] = commands;
  if (!only) return null;
  return commands.length === 1 ? only : command('group', { title: 'edit-cells', commands });
}

function statusCommands(drafts: readonly Draft[]): readonly Command[] {
  const changed = drafts.filter(
    ({ row, status, documentNo }) =>
      (row.status ?? null) !== status || (status !== null && row.documentNo !== documentNo),
  );
  const groups = grouped(changed, ({ row, status, documentNo }) =>
    [row.departmentId, status ?? '', documentNo].join('\n'),
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { status } = first;
    const documentNo = status === null ? '' : first.documentNo;
    return [command('set-item-status', { itemIds: idsOf(group), status, documentNo })];
  });
}

function assignCommands(drafts: readonly Draft[]): readonly Command[] {
  const handled = drafts.filter(({ row, handler }) => handler !== undefined && handler !== row.handler?.id);
  const supervised = drafts.filter(
    ({ row, supervisor }) => supervisor !== undefined && supervisor !== row.supervisor?.id,
  );
  return [
    ...grouped(handled, ({ handler }) => handler ?? '').flatMap((group) => {
      const unitId = group[0]?.handler;
      return unitId === undefined ? [] : [command('assign-item', { itemIds: idsOf(group), role: '承办', unitId })];
    }),
    ...grouped(supervised, ({ row, supervisor }) => `${row.departmentId}\n${supervisor ?? ''}`).map((group) =>
      command('assign-item', { itemIds: idsOf(group), role: '监管', unitId: group[0]?.supervisor ?? null }),
    ),
  ];
}

function termCommands(drafts: readonly Draft[]): readonly Command[] {
  const changed = drafts.filter(({ row, terms }) => !sameTerms(row.terms, terms));
  return grouped(changed, ({ row }) => row.departmentId).map((group) =>
    command('set-item-terms', {
      terms: group.map(({ row, terms }): SetItemTerms['terms'][number] => ({
        itemId: row.key,
        terms: Object.keys(terms).length === 0 ? null : terms,
      })),
    }),
  );
}

function sameTerms(a: ItemTerms, b: ItemTerms): boolean {
  return ([...TERM_FIGURES, 'online', 'inHall'] as const).every((key) => a[key] === b[key]);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function idsOf(drafts: readonly Draft[]): readonly ItemId[] {
  return drafts.map(({ row }) => row.key);
}
