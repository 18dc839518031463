import { Link } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { spokenPercent } from '../../components/ratio-picture.ts';
import { Tag } from '../../components/tag.tsx';
import { displayName, formatCount } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { MOST_SHOWN } from './family.ts';
import type { FamilyMember } from './family.ts';
import styles from './plan-tree.module.css';

interface PlanTreeProps {
  readonly family: readonly FamilyMember[];
  readonly others: readonly FamilyMember[];
  readonly chosen: readonly string[];
  readonly onChoose: (planId: string, shown: boolean) => void;
}

/** Every plan that can be compared, children under their parents. */
export function PlanTree({ family, others, chosen, onChoose }: PlanTreeProps) {
  const words = useMessages(scenariosMessages);
  const full = chosen.length >= MOST_SHOWN;
  const list = (members: readonly FamilyMember[], label: string) =>
    members.length > 0 && (
      <section>
        <h2 className={styles.heading}>{label}</h2>
        <ul className={styles.list}>
          {members.map((member) => {
            const shown = chosen.includes(member.plan.id);
            return (
              <TreeRow
                key={member.plan.id}
                member={member}
                shown={shown}
                disabled={full && !shown}
                onChoose={(wanted) => onChoose(member.plan.id, wanted)}
              />
            );
          })}
        </ul>
      </section>
    );
  return (
    <>
      {list(family, words.family)}
      {list(others, words.others)}
    </>
  );
}

interface TreeRowProps {
  readonly member: FamilyMember;
  readonly shown: boolean;
  readonly disabled: boolean;
  readonly onChoose: (shown: boolean) => void;
}

function TreeRow({ member: { plan, depth }, shown, disabled, onChoose }: TreeRowProps) {
  const words = useMessages(scenariosMessages);
  const isCurrent = usePlan(({ planId }) => planId === plan.id);
  const { before, after } = plan.overall;
  const about = [
    ...(plan.parent && depth > 0 ? [words.fromStep(plan.parent.forkSeq)] : []),
    words.steps(formatCount(plan.headSeq)),
  ];
  return (
    <li className={classNames(styles.row, isCurrent && styles.current)} style={{ paddingLeft: `${12 + depth * 16}px` }}>
      {depth > 0 && <span className={styles.elbow} aria-hidden="true" />}
      <Checkbox checked={shown} disabled={disabled} label={words.show(plan.title)} onChange={onChoose} />
      <span className={styles.about}>
        <Link
          href={pathTo('scenarios', { planId: plan.id })}
          className={styles.title}
          data-tooltip={plan.title}
          data-tooltip-when="cut"
        >
          {displayName(plan.title)}
        </Link>
        <span className={styles.origin}>{displayName(about.join(' · '))}</span>
        <span className={styles.meta}>
          ① {before === 0 ? words.noRatio : spokenPercent({ removed: before - after, before })}{' '}
          <span className={styles.fraction}>
            {before - after}/{before}
          </span>
          {plan.findings.error > 0 && (
            <span className={styles.errors}>
              <Icon name="error" size={12} /> {words.errors} {plan.findings.error}
            </span>
          )}
          {isCurrent && (
            <Tag small tone="accent">
              {words.current}
            </Tag>
          )}
        </span>
      </span>
    </li>
  );
}
