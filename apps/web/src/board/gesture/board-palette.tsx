import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { Suspense, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { pageExists } from '../../app/pages.ts';
import { pathTo } from '../../app/paths.ts';
import type { PlanPageName } from '../../app/paths.ts';
import { PLAN_TABS } from '../../app/plan-tabs.ts';
import { chooseLanguage, chooseTheme } from '../../app/preferences-store.ts';
import type { PaletteEntry } from '../../features/palette/command-palette.tsx';
import { CommandPalette, ShortcutSheet } from '../../features/palette/later-palette.ts';
import { listenToPaletteKeys } from '../../features/palette/palette-keys.ts';
import { paletteStore } from '../../features/palette/palette-store.ts';
import { isMeeting, setMeeting } from '../../meeting/meeting-store.ts';
import { paletteMessages } from '../../messages/palette.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard, useBoardStore } from '../use-board.ts';
import { useOpenDepartment } from '../use-open-department.ts';
import type { Acts } from './acts.ts';
import type { HandStore } from './hand-store.ts';
import { placeEntries } from './palette-entries.ts';
import { elementOf } from './piece-at.ts';

interface BoardPaletteProps {
  readonly hand: HandStore;
  readonly acts: Acts;
}

/** Ctrl+K, Ctrl+F and ?: fetched when first asked for. */
export function BoardPalette({ hand, acts }: BoardPaletteProps) {
  const open = useStore(paletteStore, (view) => view.open);
  useEffect(() => listenToPaletteKeys(document), []);
  const close = () => paletteStore.setState({ open: null });
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      {open === 'shortcuts' ? (
        <ShortcutSheet onClose={close} />
      ) : (
        <OpenPalette finds={open === 'find'} hand={hand} acts={acts} onClose={close} />
      )}
    </Suspense>
  );
}

function OpenPalette({
  finds,
  hand,
  acts,
  onClose,
}: BoardPaletteProps & { readonly finds: boolean; readonly onClose: () => void }) {
  const words = useMessages(paletteMessages);
  const places = usePlaces(finds);
  const others = useOtherEntries({ hand, acts });
  const entries = useMemo(
    () => (finds ? places.filter(({ id }) => !id.startsWith('department ')) : [...places, ...others]),
    [finds, places, others],
  );
  return <CommandPalette title={finds ? words.findTitle : words.paletteTitle} entries={entries} onClose={onClose} />;
}

function usePlaces(finds: boolean): readonly PaletteEntry[] {
  const language = useLanguage();
  const board = useBoardStore();
  const structure = usePlan((plan) => plan.structure);
  const openDepartment = useOpenDepartment();
  return useMemo(() => {
    const show = (piece: Piece, departmentId: DepartmentId) => {
      openDepartment(departmentId);
      board.getState().select([piece]);
      board.getState().focus(piece);
      // the department is drawn first
      setTimeout(() => {
        const element = elementOf(piece);
        element?.focus({ preventScroll: true });
        element?.scrollIntoView({ block: 'center' });
      });
    };
    const nearest = finds ? board.getState().departmentId : null;
    return placeEntries({ structure, language, nearest, openDepartment, show });
  }, [finds, structure, language, board, openDepartment]);
}

/** Actions and pages. An action is about the selection, else about what has the focus. */
function useOtherEntries({ hand, acts }: BoardPaletteProps): readonly PaletteEntry[] {
  const words = useMessages(paletteMessages);
  const shell = useMessages(shellMessages);
  const language = useLanguage();
  const board = useBoardStore();
  const [, navigate] = useLocation();
  const planId = usePlan((plan) => plan.planId);
  const allDepartments = useBoard((view) => view.allDepartments);
  const showBefore = useBoard((view) => view.showBefore);
  return useMemo(() => {
    const { selection, focusPiece, departmentId } = board.getState();
    const pieces = selection.length > 0 ? selection : focusPiece ? [focusPiece] : [];
    const [first] = pieces;
    const anchor = () => (first ? elementOf(first) : null) ?? document.body;
    const action = (id: string, entry: Omit<PaletteEntry, 'id' | 'group'>): PaletteEntry => ({
      id,
      group: words.groupActions,
      ...entry,
    });
    const page = (name: PlanPageName, label: string): PaletteEntry[] =>
      pageExists(name)
        ? [
            {
              id: `page ${name}`,
              group: words.groupPages,
              label,
              icon: 'arrow-right',
              run: () => navigate(pathTo(name, { planId, ...(departmentId ? { departmentId } : {}) })),
            },
          ]
        : [];
    const about = first
      ? [
          action('merge', {
            label: words.merge,
            icon: 'merge',
            keys: 'M',
            run: () => board.getState().setMergeMenu({ pieces, anchor: anchor() }),
          }),
          action('rename', { label: words.rename, icon: 'rename', keys: 'F2', run: () => acts.rename(first) }),
          action('detach', { label: words.detach, icon: 'split', keys: 'D', run: () => void acts.detach(pieces) }),
          action('abolish', {
            label: words.abolish,
            icon: 'abolished',
            keys: 'Delete',
            run: () => hand.setState({ abolishing: { pieces, anchor: anchor() } }),
          }),
        ]
      : [];
    return [
      ...about,
      ...(departmentId
        ? [
            action('new', {
              label: words.newUnit,
              icon: 'plus',
              keys: 'N',
              run: () => void acts.createUnit(departmentId),
            }),
          ]
        : []),
      action('undo', { label: words.undo, icon: 'undo', keys: 'Ctrl Z', run: acts.undo }),
      action('redo', { label: words.redo, icon: 'redo', keys: 'Ctrl Y', run: acts.redo }),
      action('all', {
        label: allDepartments ? words.oneDepartment : words.allDepartments,
        icon: 'cards',
        run: () => board.getState().setAllDepartments(!allDepartments),
      }),
      action('before', {
        label: showBefore ? words.hideBefore : words.showBefore,
        icon: 'history',
        run: () => board.getState().setShowBefore(!showBefore),
      }),
      action('light', { label: words.light, icon: 'sun', run: () => chooseTheme('light') }),
      action('dark', { label: words.dark, icon: 'moon', run: () => chooseTheme('dark') }),
      action('language', {
        label: words.switchLanguage,
        icon: 'language',
        run: () => chooseLanguage(language === 'en' ? 'zh-CN' : 'en'),
      }),
      action('meeting', {
        label: words.meetingMode,
        icon: 'screen',
        keys: 'Shift F',
        run: () => setMeeting(!isMeeting()),
      }),
      action('shortcuts', {
        label: words.showShortcuts,
        icon: 'question',
        keys: '?',
        run: () => paletteStore.setState({ open: 'shortcuts' }),
      }),
      ...PLAN_TABS.flatMap((tab) => page(tab.page, shell[tab.word])),
    ] satisfies readonly PaletteEntry[];
  }, [board, words, shell, language, navigate, planId, allDepartments, showBefore, acts, hand]);
}
