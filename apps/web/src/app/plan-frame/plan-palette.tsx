import { Suspense, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { writeSelection } from '../../board/address.ts';
import { placeEntries } from '../../board/gesture/palette-entries.ts';
import { CommandPalette, ShortcutSheet } from '../../features/palette/later-palette.ts';
import { listenToPaletteKeys } from '../../features/palette/palette-keys.ts';
import { paletteStore } from '../../features/palette/palette-store.ts';
import { isMeeting, setMeeting } from '../../meeting/meeting-store.ts';
import { paletteMessages } from '../../messages/palette.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { pathTo } from '../paths.ts';

/** Ctrl+K and ? on the pages beside the board, which brings its own with what can be done to a card. */
export function PlanPalette() {
  const open = useStore(paletteStore, (view) => view.open);
  useEffect(() => listenToPaletteKeys(document, ['all', 'shortcuts']), []);
  const close = () => paletteStore.setState({ open: null });
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      {open === 'shortcuts' ? <ShortcutSheet onClose={close} /> : <Places onClose={close} />}
    </Suspense>
  );
}

/** Every place of the plan leads to the board, with the piece selected. */
function Places({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(paletteMessages);
  const language = useLanguage();
  const structure = usePlan((plan) => plan.structure);
  const planId = usePlan((plan) => plan.planId);
  const [, navigate] = useLocation();
  const entries = useMemo(
    () => [
      ...placeEntries({
        structure,
        language,
        nearest: null,
        openDepartment: (departmentId) => navigate(pathTo('board', { planId, departmentId })),
        show: (piece, departmentId) =>
          navigate(`${pathTo('board', { planId, departmentId })}${writeSelection([piece])}`),
      }),
      {
        id: 'meeting',
        group: words.groupActions,
        label: words.meetingMode,
        icon: 'screen' as const,
        keys: 'Shift F',
        run: () => setMeeting(!isMeeting()),
      },
    ],
    [structure, language, planId, navigate, words],
  );
  return <CommandPalette title={words.paletteTitle} entries={entries} onClose={onClose} />;
}
