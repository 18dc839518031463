import type { DivisionKind } from '@dachushi/domain/division.ts';
import type { DropTarget, Piece } from '@dachushi/domain/drop.ts';
import type { DepartmentId, DutyId, UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Box } from '../components/place-beside.ts';

/** What the menu opens beside: an element, or a place in the window (a DOMRect fits; a point has no size). */
export type Anchor = HTMLElement | Box;

export interface BoardDrag {
  readonly pieces: readonly Piece[];
  readonly target: DropTarget | null;
  /** What the drop would give, or why it cannot be. */
  readonly preview: Preview | Rejection | null;
  /** Where the pieces were picked up; the ghost follows the pointer without going through here. */
  readonly point: { readonly x: number; readonly y: number };
}

/** One duty on its way from the inspector to a card. */
export interface DutyDrag {
  readonly dutyId: DutyId;
  readonly fromUnitId: UnitId;
  /** The card below the pointer; null between the cards and over its own. */
  readonly unitId: UnitId | null;
  readonly preview: Preview | Rejection | null;
}

export type DepartmentFilter = 'all' | 'outside' | 'findings';
export const CARD_MARKS = [
  'approval',
  'supervision',
  'temporary',
  'uncounted',
  'protected',
  'merged',
  'findings',
] as const;
export type CardMark = (typeof CARD_MARKS)[number];

export interface BoardFilter {
  readonly departments: DepartmentFilter;
  /** Typed into the rail: name, pinyin or initials. */
  readonly search: string;
  /** Cards that show; none chosen means all. */
  readonly kinds: readonly DivisionKind[];
  readonly marks: readonly CardMark[];
}

export type Drawer = 'departments' | 'inspector' | null;

/** What the eyes and hands are at: never saved, never undone. */
export interface BoardView {
  readonly departmentId: DepartmentId | null;
  readonly selection: readonly Piece[];
  /** Where arrow keys start from: the one card or chip in the tab order. */
  readonly focusPiece: Piece | null;
  readonly drag: BoardDrag | null;
  readonly dutyDrag: DutyDrag | null;
  readonly mergeMenu: { readonly pieces: readonly Piece[]; readonly anchor: Anchor } | null;
  readonly naming: { readonly unitId: UnitId; readonly names: readonly string[] } | null;
  readonly renaming: UnitId | null;
  readonly cut: readonly Piece[];
  readonly filter: BoardFilter;
  readonly showBefore: boolean;
  /** All departments under each other instead of one. */
  readonly allDepartments: boolean;
  readonly inspectorOpen: boolean;
  readonly drawer: Drawer;
}

export interface BoardActions {
  /** Another department clears selection, focus and everything open. */
  openDepartment(departmentId: DepartmentId | null): void;
  select(selection: readonly Piece[]): void;
  focus(piece: Piece | null): void;
  setDrag(drag: BoardDrag | null): void;
  setDutyDrag(drag: DutyDrag | null): void;
  setMergeMenu(menu: BoardView['mergeMenu']): void;
  setNaming(naming: BoardView['naming']): void;
  setRenaming(unitId: UnitId | null): void;
  setCut(cut: readonly Piece[]): void;
  setFilter(change: Partial<BoardFilter>): void;
  setShowBefore(showBefore: boolean): void;
  setAllDepartments(allDepartments: boolean): void;
  setInspectorOpen(inspectorOpen: boolean): void;
  setDrawer(drawer: Drawer): void;
}

export type Board = BoardView & BoardActions;
export type BoardStore = StoreApi<Board>;

const NO_FILTER: BoardFilter = { departments: 'all', search: '', kinds: [], marks: [] };

const NOTHING_IN_HAND = {
  selection: [],
  focusPiece: null,
  drag: null,
  dutyDrag: null,
  mergeMenu: null,
  naming: null,
  renaming: null,
} satisfies Partial<BoardView>;

/** One per open plan. React reads it through `useBoard` (use-board.ts), gestures through `getState`. */
export function createBoardStore(start: Partial<BoardView> = {}): BoardStore {
  return createStore<Board>((set) => ({
    ...NOTHING_IN_HAND,
    departmentId: null,
    cut: [],
    filter: NO_FILTER,
    showBefore: false,
    allDepartments: false,
    inspectorOpen: true,
    drawer: null,
    ...start,
    openDepartment: (departmentId) =>
      set((board) => (board.departmentId === departmentId ? board : { ...NOTHING_IN_HAND, departmentId })),
    select: (selection) => set({ selection }),
    focus: (focusPiece) => set({ focusPiece }),
    setDrag: (drag) => set({ drag }),
    setDutyDrag: (dutyDrag) => set({ dutyDrag }),
    setMergeMenu: (mergeMenu) => set({ mergeMenu }),
    setNaming: (naming) => set({ naming }),
    setRenaming: (renaming) => set({ renaming }),
    setCut: (cut) => set({ cut }),
    setFilter: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
    setShowBefore: (showBefore) => set({ showBefore }),
    setAllDepartments: (allDepartments) => set({ allDepartments }),
    setInspectorOpen: (inspectorOpen) => set({ inspectorOpen }),
    setDrawer: (drawer) => set({ drawer }),
  }));
}

export function samePiece(a: Piece, b: Piece): boolean {
  return pieceKey(a) === pieceKey(b);
}

/** `unit:uc-01`, `division:uc-02`: also the form in the address (`?sel=`). */
export function pieceKey(piece: Piece): string {
  return piece.kind === 'unit' ? `unit:${piece.unitId}` : `division:${piece.divisionId}`;
}
