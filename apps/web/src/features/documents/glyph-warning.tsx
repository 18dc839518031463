import type { ExportCheck } from '@dachushi/domain/protocol/export-messages.ts';
import { useEffect, useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { fetchJson } from '../../lib/http.ts';
import { documentMessages } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import styles from './documents.module.css';

/** Before anything is printed: characters that the fonts lack, with the names they stand in. Silent when there are none. */
export function GlyphWarning({ departmentId }: { readonly departmentId: string | null }) {
  const words = useMessages(documentMessages);
  const planId = usePlan((plan) => plan.planId);
  const seq = usePlan((plan) => plan.seq);
  const [check, setCheck] = useState<ExportCheck | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const asked = departmentId === null ? '' : `?department=${encodeURIComponent(departmentId)}`;
    fetchJson<ExportCheck>(`/api/plans/${encodeURIComponent(planId)}/exports/check${asked}`, { signal: gone.signal })
      .then(setCheck)
      .catch(() => setCheck(null)); // the files say it as well
    return () => gone.abort();
  }, [planId, departmentId, seq]);
  if (!check || check.missing.length === 0) return null;
  return (
    <div className={styles.warning} role="status">
      <Icon name="reminder" />
      <div>
        <p className={styles.warningTitle}>{words.missing(check.missing.length)}</p>
        <ul className={styles.missing}>
          {check.missing.slice(0, SHOWN).map(({ character, codePoint, texts, count }) => (
            <li key={codePoint}>{words.missingIn(character, codePoint, texts.slice(0, NAMES), count)}</li>
          ))}
        </ul>
        <p className={styles.note}>{words.missingMeans}</p>
      </div>
    </div>
  );
}

const SHOWN = 5;
const NAMES = 3;
