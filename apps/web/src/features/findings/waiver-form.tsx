import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { findingsMessages } from '../../messages/findings-page.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { explainsDeviation } from './explains-deviation.ts';
import type { FoundRow } from './found-rows.ts';
import type { FindingActs } from './use-finding-acts.ts';
import styles from './waiver-form.module.css';

const LEAST = 6;
const MOST = 500;
const KINDS = ['reasonLaw', 'reasonSuperior', 'reasonTransition', 'reasonOther'] as const;
type Kind = (typeof KINDS)[number];

interface WaiverFormProps {
  readonly rows: readonly FoundRow[];
  readonly acts: FindingActs;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly focusAsked?: number;
  readonly onDone?: () => void;
}

/** 说明保留: the kind of reason and the reason itself, which exports print. */
export function WaiverForm({ rows, acts, draft, onDraft, focusAsked = 0, onDone }: WaiverFormProps) {
  const words = useMessages(findingsMessages);
  const { colon } = useMessages(punctuation);
  const id = useId();
  const [kind, setKind] = useState<Kind | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusAsked > 0) field.current?.focus();
  }, [focusAsked]);
  const typed = draft.trim();
  const reason = kind === null || kind === 'reasonOther' ? typed : `${words[kind]}${colon}${typed}`;
  const missing = LEAST - [...typed].length;
  const long = [...reason].length > MOST;
  const ready = missing <= 0 && !long;
  const deviation = rows.every(({ ruleId }) => explainsDeviation(ruleId));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && acts.waive(rows, reason)) onDone?.();
      }}
    >
      <h3 className={styles.title}>
        {deviation ? words.deviation : words.waive}
        <span className={styles.note}>{deviation ? words.deviationNote : words.waiveNote}</span>
      </h3>
      <div role="group" aria-label={words.reasonKinds} className={styles.kinds}>
        {KINDS.map((each) => (
          <Chip key={each} on={kind === each} onClick={() => setKind(kind === each ? null : each)}>
            {words[each]}
          </Chip>
        ))}
      </div>
      <textarea
        ref={field}
        className={styles.text}
        rows={3}
        aria-label={words.reasonText}
        aria-describedby={id}
        placeholder={words.reasonExample}
        value={draft}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className={styles.foot}>
        <span id={id} className={long ? styles.wrong : styles.rule}>
          {long
            ? words.reasonLong(MOST)
            : typed !== '' && missing > 0
              ? words.reasonShort(missing)
              : words.reasonRule(LEAST)}
        </span>
        <Button type="submit" disabled={!ready}>
          {rows.length > 1 ? words.bulkWaive(rows.length) : words.waiveAct}
        </Button>
      </div>
    </form>
  );
}
