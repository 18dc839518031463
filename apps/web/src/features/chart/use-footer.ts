import type { FooterFacts } from '@dachushi/chart/layout/footer-block.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { useMemo } from 'react';
import { formatDate, formatDateTime } from '../../messages/format.ts';
import { useLanguage } from '../../messages/use-messages.ts';
import { sha256Hex } from '../../plan/read-structure.ts';

/** Small print of the sheet on screen: the version is the hash of what is shown, as on the server's files. */
export function useFooter(planTitle: string, structure: Structure): FooterFacts {
  const language = useLanguage();
  return useMemo(() => {
    const { baseDate, countingBasis, notice } = structure.baseline.baseline;
    const hash = stateHash(structure, sha256Hex);
    const [year = 0, month = 1, day = 1] = baseDate.split('-').map(Number);
    return {
      planTitle,
      baseDate: formatDate(new Date(year, month - 1, day), language),
      countingBasis,
      notice,
      version: `${hash.slice(0, 4)} ${hash.slice(4, 8)}`,
      time: formatDateTime(new Date(), language),
    };
  }, [planTitle, structure, language]);
}
