import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { cleanPassage } from '@dachushi/domain/passage.ts';
import type { Passage } from '@dachushi/domain/passage.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { usePlan, usePlanActions } from '../../../plan/plan-context.tsx';

/** A pause in typing after which it is kept, ms. */
const PAUSE = 1_200;

interface Draft {
  readonly text: string;
  /** What the plan said when this was begun or last kept. */
  readonly base: string;
}

export interface PassageEditor {
  readonly text: string;
  /** What a colleague has written meanwhile, when both have written; null otherwise. */
  readonly theirs: string | null;
  /** Written and not kept yet. */
  readonly open: boolean;
  readonly rejection: Rejection | null;
  readonly type: (text: string) => void;
  /** Keeps what is written now. */
  readonly leave: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/**
 * A text block of the plan, kept by itself through the plan's own commands: so it can be taken back, stands in the history
 * and is seen by everybody. When somebody else changed it meanwhile nothing is overwritten: one chooses.
 */
export function usePassage(departmentId: DepartmentId | null, passage: Passage): PassageEditor {
  const stored = usePlan(({ structure }) => {
    const place = departmentId === null ? structure : structure.departments.get(departmentId);
    return place?.passages?.[passage] ?? '';
  });
  const { dispatch } = usePlanActions();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [rejection, setRejection] = useState<Rejection | null>(null);
  const clean = draft === null ? stored : (cleanPassage(draft.text) ?? '');
  const open = draft !== null && clean !== draft.base;
  const changed = draft !== null && stored !== draft.base;
  const conflict = changed && open && stored !== clean;

  const keep = (text: string) => {
    const kept = cleanPassage(text) ?? '';
    if (kept === stored) return setRejection(null);
    const refused = dispatch(command('set-passage', { departmentId, passage, text: kept === '' ? null : kept }));
    setRejection(refused);
    if (refused === null) setDraft({ text, base: kept });
  };
  const keepDraft = useEffectEvent(() => {
    if (draft !== null && open && !conflict) keep(draft.text);
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => keepDraft(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => keepDraft(), []);

  return {
    // taken back, or written by somebody else while nothing of mine was open
    text: draft === null || (changed && !open) ? stored : draft.text,
    theirs: conflict ? stored : null,
    open,
    rejection,
    type: (text) => setDraft({ text, base: draft === null || (changed && !open) ? stored : draft.base }),
    leave: () => {
      if (draft === null || conflict) return;
      if (open) keep(draft.text);
      else setDraft(null);
    },
    takeTheirs: () => setDraft(null),
    keepMine: () => draft && keep(draft.text),
  };
}
