import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { findingText } from '../messages/finding-text.ts';
import { useLanguage } from '../messages/use-messages.ts';

export function useFindingTitle(finding: Finding): string {
  return findingText(finding, useLanguage()).title;
}
