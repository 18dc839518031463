import type { RuleNeed } from '@dachushi/domain/rules/rule.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { SEVERITY_ICON } from '../../board/severity-icon.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { policyMessages } from '../../messages/policy.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { ruleBasis, ruleName } from '../../messages/rule-name.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { writeFindingsPlace, EVERYTHING } from '../findings/findings-place.ts';
import { ALL_RULES } from '../findings/rule-states.ts';
import type { AnyRule } from '../findings/rule-states.ts';
import { countByRule } from './count-by-rule.ts';
import type { SectionProps } from './section-props.ts';
import { switched } from './policy-draft.ts';
import { Section } from './section.tsx';
import styles from './rules-section.module.css';

const FILTERS = ['all', 'setting', 'sourced'] as const;
type Filter = (typeof FILTERS)[number];

/** Every rule: how grave, what it rests on, what it needs, what it found; and whether it is on. */
export function RulesSection({ draft, onEdit }: SectionProps) {
  const words = useMessages(policyMessages);
  const assessment = usePlan((plan) => plan.assessment);
  const counts = useMemo(() => countByRule(assessment), [assessment]);
  const [filter, setFilter] = useState<Filter>('all');
  const shown = ALL_RULES.filter(
    ({ basis }) => filter === 'all' || (basis.source === 'setting') === (filter === 'setting'),
  );
  const labels = { all: words.allRules, setting: words.settingRules, sourced: words.sourcedRules };
  return (
    <Section
      title={words.rules}
      note={words.rulesNote(ALL_RULES.length - draft.off.length, ALL_RULES.length)}
      tools={
        <SegmentedControl
          label={words.rulesFilter}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: labels[value] }))}
          onChange={setFilter}
        />
      }
    >
      <ul>
        {shown.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            on={!draft.off.includes(rule.id)}
            count={counts.get(rule.id) ?? 0}
            onSwitch={(on) => onEdit({ ...draft, off: switched(draft.off, rule.id, on) })}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RuleRowProps {
  readonly rule: AnyRule;
  readonly on: boolean;
  readonly count: number;
  readonly onSwitch: (on: boolean) => void;
}

const NEED: Readonly<Record<RuleNeed, `need${string}`>> = {
  divisions: 'needDivisions',
  duties: 'needDuties',
  items: 'needItems',
  establishment: 'needEstablishment',
  posts: 'needPosts',
  specialists: 'needSpecialists',
  target: 'needTarget',
  names: 'needNames',
};

function RuleRow({ rule, on, count, onSwitch }: RuleRowProps) {
  const words = useMessages(policyMessages);
  const { listComma } = useMessages(punctuation);
  const language = useLanguage();
  const policy = usePlan(({ structure }) => policyOf(structure));
  const planId = usePlan((plan) => plan.planId);
  const name = ruleName(rule.id, language);
  const needs = rule.needs.map((need) => (words as Readonly<Record<string, unknown>>)[NEED[need]]).join(listComma);
  return (
    <li id={`rule-${rule.id}`} className={classNames(styles.row, !on && styles.off)}>
      <Checkbox label={words.ruleOn(name)} checked={on} onChange={onSwitch} />
      <span className={classNames(styles.severity, styles[rule.severity])}>
        <Icon name={SEVERITY_ICON[rule.severity]} />
        {words[rule.severity]}
      </span>
      <span className={styles.texts}>
        <span className={styles.name}>{name}</span>
        <span className={styles.basis}>
          {ruleBasis(rule.id, policy, language)} · {words.needs(needs)}
        </span>
        {!on && rule.basis.source !== 'setting' && <span className={styles.note}>{words.sourcedOff}</span>}
      </span>
      <span className={styles.count}>
        {!on ? (
          words.notChecked
        ) : count === 0 ? (
          words.noFindings
        ) : (
          <Link href={`${pathTo('findings', { planId })}${writeFindingsPlace({ ...EVERYTHING, ruleId: rule.id })}`}>
            {words.openFindings(count)}
          </Link>
        )}
      </span>
    </li>
  );
}
