import { approvesAndSupervises } from './approves-and-supervises.ts';
import { mergeOnPaper } from './merge-on-paper.ts';
import { mergeWithoutReason } from './merge-without-reason.ts';
import { noWholeNumberFit } from './no-whole-number-fit.ts';
import { ratioOutsideBand } from './ratio-outside-band.ts';
import { renameOnly } from './rename-only.ts';
import type { Rule } from './rule.ts';
import { temporaryKept } from './temporary-kept.ts';

export const RULES: readonly Rule[] = [
  approvesAndSupervises,
  mergeOnPaper,
  mergeWithoutReason,
  noWholeNumberFit,
  ratioOutsideBand,
  renameOnly,
  temporaryKept,
];
