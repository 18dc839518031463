import type { Policy } from '@dachushi/domain/policy.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import { useId } from 'react';
import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { ruleBasis, ruleName } from '../../messages/rule-name.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { FoundRow } from './found-rows.ts';
import { ruleStates } from './rule-states.ts';
import type { AnyRule } from './rule-states.ts';
import styles from './found-group-card.module.css';
import page from './findings-page.module.css';

/** Rules that found nothing, and those that were not asked. */
export function RuleList({ rows }: { readonly rows: readonly FoundRow[] }) {
  const words = useMessages(findingsMessages);
  const planId = usePlan((plan) => plan.planId);
  const policy = usePlan((plan) => policyOf(plan.structure));
  const { passed, off } = ruleStates(rows, policy.off);
  return (
    <div className={page.list} tabIndex={0} role="group" aria-label={words.passed}>
      <Rules
        title={words.passedRules(passed.length)}
        note={words.passedNote}
        rules={passed}
        icon="check"
        policy={policy}
      />
      {off.length > 0 && (
        <Rules
          title={words.offRules(off.length)}
          note={words.offNote}
          rules={off}
          icon="uncounted"
          policy={policy}
          link={{ to: (id) => `${pathTo('policy', { planId })}#${id}`, name: words.switchOn }}
        />
      )}
    </div>
  );
}

interface RulesProps {
  readonly title: string;
  readonly note: string;
  readonly rules: readonly AnyRule[];
  readonly icon: IconName;
  readonly policy: Policy;
  readonly link?: { readonly to: (ruleId: string) => string; readonly name: string };
}

function Rules({ title, note, rules, icon, policy, link }: RulesProps) {
  const language = useLanguage();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.plainName}>
          {title}
        </h2>
        <span className={styles.basis}>{note}</span>
      </div>
      <ul className={styles.rows}>
        {rules.map((rule) => (
          <li key={rule.id} className={styles.rule}>
            <Icon name={icon} className={icon === 'check' ? styles.passed : styles.off} />
            <span className={styles.ruleName}>{ruleName(rule.id, language)}</span>
            <span className={styles.ruleBasis}>{ruleBasis(rule.id, policy, language)}</span>
            {link && <Link href={link.to(rule.id)}>{link.name}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
