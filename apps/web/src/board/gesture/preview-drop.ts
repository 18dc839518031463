import type { Assessment } from '@dachushi/domain/assessment.ts';
import { commandForDrop } from '@dachushi/domain/drop.ts';
import type { DropTarget, Piece } from '@dachushi/domain/drop.ts';
import { previewCommand } from '@dachushi/domain/preview.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** A plan as it stands on the screen. */
export interface Standing {
  readonly structure: Structure;
  readonly assessment: Assessment;
}

/** Reasons and the end of a transition are asked for right after the drop, so their absence is no news before it. */
export const ASKED_NEXT: readonly string[] = ['merge-without-reason', 'transitional-without-end'];

/** What dropping these pieces there would give, or why it cannot be. */
export function previewDrop(plan: Standing, pieces: readonly Piece[], target: DropTarget): Preview | Rejection {
  const meant = commandForDrop(plan.structure, pieces, target);
  if (isRejection(meant)) return meant;
  const preview = previewCommand(plan.structure, plan.assessment, meant);
  return isRejection(preview)
    ? preview
    : { ...preview, broken: preview.broken.filter((finding) => !ASKED_NEXT.includes(finding.ruleId)) };
}
