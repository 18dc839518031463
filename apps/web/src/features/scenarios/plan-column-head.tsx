import type { ComparedPlan } from '@dachushi/domain/protocol/scenario-answers.ts';
import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Fraction } from '../../components/fraction.tsx';
import { Tag } from '../../components/tag.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { displayName } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { saidRatios } from './figure-words.ts';
import styles from './compared-table.module.css';

/** A plan's name and its three ratios, none without name, numerator and denominator. */
export function PlanColumnHead({ plan: { id, title, figures } }: { readonly plan: ComparedPlan }) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const isCurrent = usePlan(({ planId }) => planId === id);
  return (
    <th scope="col" className={styles.plan}>
      <span className={styles.planTitle}>
        <Link href={pathTo('board', { planId: id })} data-tooltip={title} data-tooltip-when="cut">
          {displayName(title)}
        </Link>
        {isCurrent && (
          <Tag small tone="accent">
            {words.current}
          </Tag>
        )}
      </span>
      <span className={styles.ratios}>
        {saidRatios(figures, language).map(({ mark, label, short, value, numerator, denominator }) => (
          <span key={mark} className={styles.ratio}>
            <span className={styles.ratioLabel} data-tooltip={label}>
              <VisuallyHidden>{label} </VisuallyHidden>
              <span aria-hidden="true">
                {mark} <span className={styles.ratioName}>{short}</span>
              </span>
            </span>
            <b>{value}</b>
            <Fraction small numerator={numerator} denominator={denominator} />
          </span>
        ))}
      </span>
    </th>
  );
}
