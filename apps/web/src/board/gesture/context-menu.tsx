import { DIVISION_KINDS } from '@dachushi/domain/division.ts';
import { gather, holderOf } from '@dachushi/domain/drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { Structure, Unit } from '@dachushi/domain/structure.ts';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Menu } from '../../components/menu.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import { parkable, placeOfPiece } from '../../features/talk/board/piece-place.ts';
import { openTalk } from '../../features/talk/layer/talk-layer-store.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { kindMessages } from '../../messages/kind-messages.ts';
import { talkBoardMessages } from '../../messages/talk-board.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { rejectionText } from '../../messages/rejection-text.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { Anchor } from '../board-store.ts';
import { useBoardStore } from '../use-board.ts';
import type { Acts } from './acts.ts';
import { whyNotHeld } from './create-hand.ts';
import type { HandStore } from './hand-store.ts';
import { isAbolishedPiece, namesOfPieces } from './piece-words.ts';

interface ContextMenuProps {
  readonly hand: HandStore;
  readonly acts: Acts;
}

/** Right click, long press, ⋯: everything that can be done with what is chosen; what cannot says why. */
export function ContextMenu({ hand, acts }: ContextMenuProps) {
  const open = useStore(hand, (view) => view.contextMenu);
  const [kindOf, setKindOf] = useState<{ readonly unit: Unit; readonly anchor: Anchor } | null>(null);
  const close = () => hand.setState({ contextMenu: null });
  return (
    <>
      {open && (
        <PieceMenu
          pieces={open.pieces}
          anchor={open.anchor}
          hand={hand}
          acts={acts}
          onClose={close}
          onKind={setKindOf}
        />
      )}
      {kindOf && <KindMenu unit={kindOf.unit} anchor={kindOf.anchor} acts={acts} onClose={() => setKindOf(null)} />}
    </>
  );
}

interface PieceMenuProps extends ContextMenuProps {
  readonly pieces: readonly Piece[];
  readonly anchor: Anchor;
  readonly onClose: () => void;
  readonly onKind: (of: { readonly unit: Unit; readonly anchor: Anchor }) => void;
}

function PieceMenu({ pieces, anchor, hand, acts, onClose, onKind }: PieceMenuProps) {
  const words = useMessages(gestureMessages);
  const talk = useMessages(talkBoardMessages);
  const language = useLanguage();
  const board = useBoardStore();
  const structure = usePlan((plan) => plan.structure);
  const assessment = usePlan((plan) => plan.assessment);
  const refused = whyNotHeld({ structure, assessment }, pieces);
  const refusal = refused ? rejectionText(refused, { language, nameOf: namesIn(structure) }) : undefined;
  const unit = pieces.length === 1 ? unitOf(structure, pieces[0]) : null;
  const [single] = pieces;
  const restores = pieces.every((piece) => isAbolishedPiece(structure, piece));
  const alone = isAlone(structure, pieces);
  const sources = unit ? [...unit.divisionIds, ...unit.absorbed.map((each) => each.divisionId)] : [];
  const entries: MenuEntry[] = [
    {
      id: 'merge',
      label: words.menuMerge,
      icon: 'merge',
      keys: 'M',
      refusal,
      run: () => board.getState().setMergeMenu({ pieces, anchor }),
    },
    {
      id: 'detach',
      label: restores ? words.menuRestore : words.menuDetach,
      icon: 'split',
      keys: 'D',
      refusal: refusal ?? (alone ? words.detachNothing : undefined),
      run: () => void acts.detach(pieces),
    },
  ];
  if (unit && single) {
    entries.push(
      {
        id: 'rename',
        label: words.menuRename,
        icon: 'rename',
        keys: 'F2',
        startsGroup: true,
        run: () => acts.rename(single),
      },
      { id: 'kind', label: words.menuKind, icon: 'settings', refusal, run: () => onKind({ unit, anchor }) },
    );
  }
  if (unit && sources.length > 1) {
    entries.push({
      id: 'sources',
      label: words.menuSelectSources,
      icon: 'check',
      run: () => board.getState().select(sources.map((divisionId) => ({ kind: 'division', divisionId }))),
    });
  }
  const [first] = pieces;
  if (first && pieces.length === 1) {
    const run = () => openTalk({ shows: 'place', ...placeOfPiece(structure, first), anchor });
    entries.push({ id: 'remark', label: talk.menuRemark, icon: 'remark', keys: 'C', startsGroup: true, run });
  }
  entries.push(...parkingEntries(structure, pieces, talk));
  if (!restores) {
    const run = () => hand.setState({ abolishing: { pieces, anchor } });
    entries.push({
      id: 'abolish',
      label: words.menuAbolish,
      icon: 'abolished',
      keys: 'Delete',
      startsGroup: true,
      refusal,
      run,
    });
  }
  return (
    <Menu
      anchor={anchor}
      label={words.menuLabel(namesOfPieces(structure, pieces, words.and))}
      entries={entries}
      onClose={onClose}
    />
  );
}

/** 搁置 what is not, 议定 what is. */
function parkingEntries(
  structure: Structure,
  pieces: readonly Piece[],
  talk: { readonly menuPark: string; readonly menuSettle: string },
): readonly MenuEntry[] {
  const { free, parked } = parkable(structure, pieces);
  const entries: MenuEntry[] = [];
  if (free.length > 0) {
    const run = () => openTalk({ shows: 'park', divisionIds: free });
    entries.push({ id: 'park', label: talk.menuPark, icon: 'parked', run });
  }
  if (parked.length > 0) {
    const run = () => openTalk({ shows: 'settle', divisionIds: parked });
    entries.push({ id: 'settle', label: talk.menuSettle, icon: 'check', run });
  }
  return entries;
}

interface KindMenuProps {
  readonly unit: Unit;
  readonly anchor: Anchor;
  readonly acts: Acts;
  readonly onClose: () => void;
}

function KindMenu({ unit, anchor, acts, onClose }: KindMenuProps) {
  const words = useMessages(gestureMessages);
  const kinds = useMessages(kindMessages);
  const entries = DIVISION_KINDS.map((kind): MenuEntry => ({
    id: kind,
    label: kinds[kind],
    ...(kind === unit.kind ? { icon: 'check' } : {}),
    run: () => {
      if (kind !== unit.kind) acts.setKind(unit.id, kind);
    },
  }));
  return <Menu anchor={anchor} label={words.kindMenuLabel(unit.name)} entries={entries} onClose={onClose} />;
}

function unitOf(structure: Structure, piece: Piece | undefined): Unit | null {
  if (!piece) return null;
  return (
    (piece.kind === 'unit' ? findUnit(structure, piece.unitId)?.unit : holderOf(structure, piece.divisionId)) ?? null
  );
}

/** One whole unit by itself: nothing to detach it from. */
function isAlone(structure: Structure, pieces: readonly Piece[]): boolean {
  const handful = gather(structure, pieces);
  return isRejection(handful) || (handful.units.length === 1 && handful.divisionIds.length === 0);
}
