import { dateWords, versionWords } from '@dachushi/chart/date-words.ts';
import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { useMemo } from 'react';
import { formatDateTime } from '../messages/format.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { usePlan } from './plan-context.tsx';
import { sha256Hex } from './read-structure.ts';

/** Small print of the sheet on screen: the version is the hash of what is shown, as on the server's files. */
export function useFooter(planTitle: string, structure: Structure): FooterFacts {
  const language = useLanguage();
  const seq = usePlan((plan) => plan.seq);
  return useMemo(() => {
    const { baseDate, countingBasis, notice } = structure.baseline.baseline;
    return {
      planTitle,
      baseDate: dateWords(baseDate, language),
      countingBasis,
      notice,
      version: versionWords(seq, stateHash(structure, sha256Hex)),
      time: formatDateTime(new Date(), language),
    };
  }, [planTitle, structure, seq, language]);
}
