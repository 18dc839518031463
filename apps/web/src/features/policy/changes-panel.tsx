import { assess } from '@dachushi/domain/assess.ts';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Assessment } from '@dachushi/domain/assessment.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { useDeferredValue, useMemo } from 'react';
import { useDispatch } from '../../board/use-dispatch.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { policyMessages } from '../../messages/policy.ts';
import { ruleName } from '../../messages/rule-name.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { countByRule } from './count-by-rule.ts';
import { policyChanges } from './policy-changes.ts';
import { policyCommand } from './policy-command.ts';
import type { ReadDraft } from './read-draft.ts';
import styles from './changes-panel.module.css';

interface ChangesPanelProps {
  readonly read: ReadDraft;
  readonly onDone: () => void;
}

/** What the typed settings would change and bring, before they are in force; one act, one 撤回. */
export function ChangesPanel({ read, onDone }: ChangesPanelProps) {
  const words = useMessages(policyMessages);
  const language = useLanguage();
  const dispatch = useDispatch();
  const structure = usePlan((plan) => plan.structure);
  const { problems, settings } = read;
  const change = settings && policyCommand(structure, settings.policy, settings.target);
  const changes = settings
    ? policyChanges({ policy: policyOf(structure), target: structure.target }, settings, language)
    : [];
  const touched = change !== null || problems.size > 0;
  return (
    <aside className={styles.panel} aria-label={words.preview}>
      <h2 className={styles.title}>
        {words.preview}
        {touched && <span className={styles.note}>{words.previewNote}</span>}
      </h2>
      {!touched && (
        <p className={styles.empty}>
          <b>{words.untouched}</b>
          {words.untouchedText}
        </p>
      )}
      {problems.size > 0 && (
        <p className={styles.problem} role="status">
          <Icon name="error" />
          {words.fixFirst(problems.size)}
        </p>
      )}
      {change && (
        <>
          <ul className={styles.changes}>
            {changes.map(({ name, from, to }) => (
              <li key={name}>
                <span className={styles.name}>{name}</span>
                <span className={styles.values}>
                  {from} → <b>{to}</b>
                </span>
              </li>
            ))}
          </ul>
          <Findings structure={structure} change={change} />
        </>
      )}
      {touched && (
        <p className={styles.acts}>
          <Button look="primary" size={36} disabled={!change} onClick={() => change && dispatch(change) && onDone()}>
            {words.apply}
          </Button>
          <Button size={36} onClick={onDone}>
            {words.discard}
          </Button>
        </p>
      )}
    </aside>
  );
}

const FIRST = 8;

/** How many findings there would be, in all and by rule. Worked out a moment after the typing, so that typing never waits. */
function Findings({ structure, change }: { readonly structure: Structure; readonly change: Command }) {
  const words = useMessages(policyMessages);
  const language = useLanguage();
  const now = usePlan((plan) => plan.assessment);
  const wanted = useDeferredValue(change);
  const then = useMemo(
    () => (checkCommand(structure, wanted) === null ? assess(applyCommand(structure, wanted), now) : now),
    [structure, wanted, now],
  );
  const [before, after] = [countByRule(now), countByRule(then)];
  const rules = [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, was: before.get(id) ?? 0, is: after.get(id) ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
  const difference = openOf(then) - openOf(now);
  return (
    <div className={styles.findings} role="status">
      <p className={styles.total}>
        <span>{words.findingsThen}</span>
        <span>
          {openOf(now)} → <b>{openOf(then)}</b>
        </span>
      </p>
      <p className={styles.difference}>
        {difference === 0 ? words.same : difference > 0 ? words.more(difference) : words.fewer(-difference)}
      </p>
      <ul className={styles.changes}>
        {rules.slice(0, FIRST).map(({ id, was, is }) => (
          <li key={id}>
            <span className={styles.name}>{ruleName(id, language)}</span>
            <span className={styles.values}>
              {was} → <b>{is}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function openOf({ findings }: Assessment): number {
  return SEVERITIES.reduce((sum, severity) => sum + findings[severity], 0);
}
