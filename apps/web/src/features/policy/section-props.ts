import type { PolicyDraft } from './policy-draft.ts';
import type { DraftProblems } from './read-draft.ts';

/** What every section of the page edits: the settings as typed, and what is wrong with them. */
export interface SectionProps {
  readonly draft: PolicyDraft;
  readonly problems: DraftProblems;
  readonly onEdit: (draft: PolicyDraft) => void;
}
