import { isFix } from '@dachushi/domain/rules/fix-finding.ts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { SEVERITY_ICON } from '../../board/severity-icon.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { findingText } from '../../messages/finding-text.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { boardPath } from './board-path.ts';
import { FindingPast } from './finding-past.tsx';
import { FixTable } from './fix-table.tsx';
import { fixWords } from './fix-words.ts';
import type { FoundRow } from './found-rows.ts';
import { knownFix } from './known-fix.ts';
import { SubjectFacts } from './subject-facts.tsx';
import { subjectsOf } from './subjects.ts';
import { Whereabouts } from './whereabouts.tsx';
import type { FindingActs } from './use-finding-acts.ts';
import { WaiverForm } from './waiver-form.tsx';
import { Withdrawal } from './withdrawal.tsx';
import styles from './detail-panel.module.css';

interface DetailPanelProps {
  readonly row: FoundRow;
  readonly at: number;
  readonly order: readonly FoundRow[];
  readonly acts: FindingActs;
  /** Grows each time a reason is asked for: the field takes the focus. */
  readonly reasonAsked: number;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onOpen: (key: string) => void;
  /** After an act; undefined where the next one opens by itself. */
  readonly onDone: (() => void) | undefined;
}

/** One finding: where, what, why, what would settle it and what that would change; or why it may stand. */
export function DetailPanel({ row, at, order, acts, reasonAsked, draft, onDraft, onOpen, onDone }: DetailPanelProps) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const planId = usePlan((plan) => plan.planId);
  const structure = usePlan((plan) => plan.structure);
  const subjects = useMemo(() => subjectsOf(structure, row), [structure, row]);
  const { title, detail, basis } = findingText(row, language);
  const step = (by: number) => {
    const to = order[at + by];
    if (to) onOpen(to.key);
  };
  return (
    <article className={styles.panel} aria-label={detail || title}>
      <header className={styles.head}>
        <span className={classNames(styles.severity, styles[row.severity])}>
          <Icon name={SEVERITY_ICON[row.severity]} />
          {words[row.severity]}
        </span>
        <span className={styles.place}>{title}</span>
        <span className={styles.at}>{words.placeOf(at + 1, order.length)}</span>
        <IconButton icon="chevron-left" label={words.previous} disabled={at <= 0} onClick={() => step(-1)} />
        <IconButton icon="chevron-right" label={words.next} disabled={at >= order.length - 1} onClick={() => step(1)} />
      </header>
      <h2 className={styles.title} tabIndex={-1} data-autofocus="">
        {detail || title}
      </h2>
      <dl className={styles.facts}>
        <Line name={words.where}>
          <Whereabouts row={row} subjects={subjects} />
        </Line>
        {subjects.length > 0 && (
          <Line name={words.what}>
            <SubjectFacts subjects={subjects} />
          </Line>
        )}
        <Line name={words.why}>
          {basis}{' '}
          <Link href={`${pathTo('policy', { planId })}#${row.ruleId}`} className={styles.toRule}>
            <Icon name="document" size={14} />
            {words.toRule}
          </Link>
        </Line>
        <Remedy row={row} />
      </dl>
      <Acts row={row} acts={acts} onDone={onDone} />
      {row.finding && row.waived === null && (
        <WaiverForm
          rows={[row]}
          acts={acts}
          draft={draft}
          onDraft={onDraft}
          focusAsked={reasonAsked}
          {...(onDone ? { onDone } : {})}
        />
      )}
      {row.waived !== null && <Withdrawal row={row} acts={acts} onDone={onDone} />}
      {row.departmentId !== null && <FindingPast row={row} />}
    </article>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  );
}

function Remedy({ row }: { readonly row: FoundRow }) {
  const words = useMessages(findingsMessages);
  const structure = usePlan((plan) => plan.structure);
  const { remedy } = findingText(row, useLanguage());
  const fix = row.finding && row.waived === null ? knownFix(structure, row.finding) : null;
  return (
    <Line name={words.how}>
      {remedy}
      {row.finding === null && <span className={styles.why}>{words.planDecides}</span>}
      {fix !== null && !isFix(fix) && <span className={styles.why}>{words[fix]}</span>}
    </Line>
  );
}

function Acts({ row, acts, onDone }: Pick<DetailPanelProps, 'row' | 'acts' | 'onDone'>) {
  const words = useMessages(findingsMessages);
  const language = useLanguage();
  const planId = usePlan((plan) => plan.planId);
  const structure = usePlan((plan) => plan.structure);
  if (row.departmentId === null) return null;
  const fix = row.finding && row.waived === null ? knownFix(structure, row.finding) : null;
  return (
    <>
      {fix !== null && isFix(fix) && <FixTable row={row} fix={fix} />}
      <p className={styles.acts}>
        {fix !== null && isFix(fix) && (
          <Button look="primary" size={36} icon="check" onClick={() => acts.fix(row) && onDone?.()}>
            {fixWords(fix, { language, nameOf: namesIn(structure) })}
          </Button>
        )}
        <Link href={boardPath(planId, structure, row)} className={styles.toBoard}>
          {words.showOnBoard}
        </Link>
      </p>
    </>
  );
}
