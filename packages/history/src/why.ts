import type { Command } from '@dachushi/domain/command.ts';
import { orderReasons } from '@dachushi/domain/reason.ts';
import type { Reason } from '@dachushi/domain/reason.ts';

/** The grounds of a step: those of the report, what somebody wrote, and the documents it rests on. */
export interface Why {
  readonly reasons: readonly Reason[];
  readonly written: readonly string[];
  readonly documents: readonly string[];
}

const NONE: Why = { reasons: [], written: [], documents: [] };

/** The grounds that a command carries itself: reasons, documents, notes. */
export function whyOf(done: Command): Why {
  switch (done.type) {
    case 'merge-units':
    case 'abolish-unit':
    case 'set-reasons':
      return { ...NONE, reasons: done.payload.reasons };
    case 'set-scope':
    case 'justify-deviation':
    case 'waive-finding':
      return { ...NONE, written: given(done.payload.reason) };
    case 'lapse-duty':
    case 'set-item-status':
      return { ...NONE, documents: given(done.payload.documentNo) };
    case 'transfer-establishment': {
      const { from, to } = done.payload;
      return { ...NONE, documents: [from, to].flatMap((place) => ('outside' in place ? given(place.outside) : [])) };
    }
    case 'park-divisions':
      return { ...NONE, written: given(done.payload.note) };
    case 'settle-divisions':
      return { ...NONE, written: given(done.payload.decision) };
    case 'create-specialist':
      return { ...NONE, written: given(done.payload.source) };
    case 'undo':
      return { ...NONE, written: given(done.payload.reason ?? null) };
    case 'group':
      return together(done.payload.commands.map(whyOf));
    default:
      return NONE;
  }
}

function given(text: string | null): readonly string[] {
  return text === null || text.trim() === '' ? [] : [text];
}

/** Each ground once. */
function together(all: readonly Why[]): Why {
  return {
    reasons: orderReasons(all.flatMap((each) => each.reasons)),
    written: [...new Set(all.flatMap((each) => each.written))],
    documents: [...new Set(all.flatMap((each) => each.documents))],
  };
}
